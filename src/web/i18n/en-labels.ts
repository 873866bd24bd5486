// English labels of the closed lists of the record: kinds, stances, formats, statuses, event types.
import type { arLabels } from './ar-labels.ts';

export const enLabels: Record<keyof typeof arLabels, string> = {
  'kind.meetings': 'Meetings', 'kind.instruments': 'Instruments', 'kind.statements': 'Statements', 'kind.positions': 'Positions', 'kind.events': 'Events', 'kind.figures': 'Figures', 'kind.entities': 'Names', 'kind.articles': 'Articles', 'kind.times': 'Times',
  'one.meetings': 'Meeting', 'one.instruments': 'Instrument', 'one.statements': 'Statement', 'one.positions': 'Position', 'one.events': 'Event', 'one.figures': 'Figure', 'one.entities': 'Name', 'one.articles': 'Article', 'one.times': 'Time',
  'stance.commits': 'commits', 'stance.supports': 'supports', 'stance.opposes': 'opposes', 'stance.demands': 'demands', 'stance.concerned': 'concerned', 'stance.denies': 'denies', 'stance.offers': 'offers', 'stance.asserts': 'asserts',
  'format.summit': 'Summit', 'format.talks': 'Talks', 'format.visit': 'Visit', 'format.call': 'Call', 'format.multilateral': 'Multilateral meeting',
  'status.held': 'held', 'status.planned': 'planned', 'status.invited': 'invited', 'status.signed': 'signed', 'status.adopted': 'adopted', 'status.issued': 'issued', 'status.proposed': 'proposed', 'status.in force': 'in force',
  'status.happened': 'happened', 'status.denied': 'denied', 'status.hypothetical': 'hypothetical', 'status.recalled': 'recalled',
  'instrument.joint statement': 'Joint statement', 'instrument.agreement': 'Agreement', 'instrument.treaty': 'Treaty', 'instrument.memorandum': 'Memorandum', 'instrument.plan': 'Plan', 'instrument.contract': 'Contract', 'instrument.communique': 'Communiqué', 'instrument.documents': 'Documents', 'instrument.other': 'Other instrument',
  'statement.direct': 'in their words', 'statement.indirect': 'reported', 'statement.mixed': 'partly in their words', 'statement.document': 'a document says',
  'event.AGREE': 'Agree', 'event.CONSULT': 'Consult', 'event.SUPPORT': 'Support', 'event.CONCEDE': 'Concede', 'event.COOPERATE': 'Cooperate', 'event.AID': 'Aid', 'event.RETREAT': 'Retreat', 'event.REQUEST': 'Request', 'event.ACCUSE': 'Accuse', 'event.REJECT': 'Reject', 'event.THREATEN': 'Threaten', 'event.PROTEST': 'Protest', 'event.SANCTION': 'Sanction', 'event.MOBILIZE': 'Mobilize', 'event.COERCE': 'Coerce', 'event.ASSAULT': 'Assault',
  'entity.person': 'person', 'entity.state': 'state', 'entity.organization': 'organization', 'entity.place': 'place', 'entity.document': 'named document', 'entity.group': 'group',
  'form.name': 'name', 'form.title': 'role', 'form.capital': 'capital', 'form.seat': 'seat', 'form.abbreviation': 'abbreviation',
  'role.title': 'title', 'role.subtitle': 'subtitle', 'role.byline': 'byline', 'role.dateline': 'dateline', 'role.body': 'body', 'role.caption': 'caption', 'role.teaser': 'teaser', 'role.foreign': 'another article', 'role.chrome': 'site',
  'comparator.=': '', 'comparator.~': 'about', 'comparator.>': 'more than', 'comparator.<': 'less than', 'comparator.>=': 'at least', 'comparator.<=': 'at most',
  'measure.level': 'level', 'measure.change': 'change',
  'unit.document': 'documents', 'unit.page': 'pages', 'unit.year': 'years', 'unit.day': 'days', 'unit.month': 'months', 'unit.person': 'people', 'unit.week': 'weeks', 'unit.hour': 'hours', 'unit.share': 'share', 'unit.country': 'countries', 'unit.ton': 'tons', 'unit.barrel': 'barrels', 'unit.agreement': 'agreements', 'unit.meeting': 'meetings', 'unit.kilometre': 'kilometres', 'unit.time': 'times', 'unit.memorandum': 'memoranda', 'unit.company': 'companies', 'unit.project': 'projects',
  'precision.day': 'to the day', 'precision.month': 'to the month', 'precision.year': 'to the year',
};
