// The interface in English; the same words as ar.ts or it does not compile.
import type { ar } from './ar.ts';
import type { arLabels } from './ar-labels.ts';
import type { arAlerts } from './ar-alerts.ts';
import type { arRelations } from './ar-relations.ts';
import type { arReview } from './ar-review.ts';
import { enAlerts } from './en-alerts.ts';
import { enLabels } from './en-labels.ts';
import { enRelations } from './en-relations.ts';
import { enReview } from './en-review.ts';

const words: Record<Exclude<keyof typeof ar.words, keyof typeof arLabels | keyof typeof arRelations | keyof typeof arAlerts | keyof typeof arReview>, string> = {
  'app.name': 'Mahdar', 'sep': ' · ',
  'app.tagline': 'The record of what states say, sign and promise, with the exact sentence behind every entry.',
  'app.examples': 'Examples',
  'app.examples.note': 'Read from articles written for this project and credited to invented papers. What you drop here joins it for a try; your own register starts with',
  'nav.front': 'Front page', 'nav.more': 'More', 'nav.main': 'Sections', 'nav.skip': 'To the content',
  'nav.search': 'Search the register', 'nav.search.placeholder': 'Search the register…',
  'settings.language': 'Language', 'settings.theme': 'Theme', 'settings.digits': 'Digits', 'settings.light': 'Light', 'settings.dark': 'Dark', 'settings.open': 'Display settings',
  'settings.arab': '١٢٣', 'settings.latn': '123',
  'front.choose': 'Choose two states', 'front.first': 'First state', 'front.second': 'Second state', 'front.open': 'Open the timeline', 'front.swap': 'Swap',
  'front.pairs': 'Most present in the register', 'front.holds': 'What the register holds', 'front.latest': 'Read last', 'front.questions': 'What happened between them?', 'front.same': 'Choose two different states.',
  'empty.title': 'The register is empty', 'empty.body': 'Drop an article or a folder here, plain text or HTML: it is read, what it tells is entered, and every entry stays tied to its sentence.',
  'empty.cli': 'Or on the command line:', 'empty.choose': 'Choose files', 'empty.examples': 'To look at a ready register of examples:',
  'pair.timeline': 'Timeline', 'pair.list': 'In order', 'pair.undated': 'Undated', 'pair.undated.note': 'the text fixes no date', 'pair.speakers': 'Who speaks', 'pair.topics': 'About what', 'pair.outlets': 'Who tells it', 'pair.stances': 'What they stand for', 'pair.stances.topic': 'Topic',
  'pair.none': 'The register holds nothing between these two states yet.', 'pair.zoom.in': 'Zoom in', 'pair.zoom.out': 'Zoom out', 'pair.zoom.all': 'All', 'pair.earlier': 'Earlier', 'pair.later': 'Later', 'pair.order.new': 'Newest first', 'pair.order.old': 'Oldest first',
  'pair.keys': 'Zoom with + and −, move with the arrow keys', 'pair.clear': 'Show all', 'pair.chosen': 'Chosen on the timeline', 'pair.more': 'Show more', 'pair.truncated': 'The first {n} are shown; the rest is in the list.',
  'pair.bound': 'by publication', 'pair.lanes': 'What is shown',
  'list.among': 'Choices are counted among the newest {n} that fit.', 'list.atleast': 'more than {counted}', 'list.filters': 'Filters', 'list.clear': 'Clear filters', 'list.none': 'Nothing matches these filters.', 'list.of': '{from}–{to} of {total}', 'list.next': 'Next', 'list.previous': 'Previous',
  'list.export': 'Export', 'list.data': 'Data of this page', 'list.search': 'Words', 'list.pages': 'Pages',
  'filter.with': 'With', 'filter.by': 'Speaker', 'filter.topic': 'Topic', 'filter.stance': 'Stance', 'filter.since': 'Since', 'filter.until': 'Until', 'filter.outlet': 'Outlet', 'filter.format': 'Format', 'filter.status': 'Status', 'filter.kind': 'Kind', 'filter.any': 'All', 'filter.apply': 'Apply', 'filter.q': 'Words',
  'filter.with.hint': 'RU,CN', 'filter.date.hint': '2022-05', 'filter.of': 'From', 'filter.type': 'Type', 'filter.role': 'Part', 'filter.unit': 'Unit',
  'record.reports': 'Reports', 'record.fields': 'Facts', 'record.evidence': 'Evidence', 'record.related': 'Connected', 'record.permalink': 'Permanent link', 'record.record': 'Record',
  'record.disagree': 'Reports disagree', 'record.one': 'One report', 'record.untold': 'not told',
  'field.date': 'Date', 'field.place': 'Place', 'field.participants': 'Participants', 'field.parties': 'Parties', 'field.status': 'Status', 'field.format': 'Format', 'field.kind': 'Kind', 'field.title': 'Title',
  'field.holder': 'Holder', 'field.stance': 'Stance', 'field.topic': 'Topic', 'field.topics': 'Topics', 'field.target': 'Aimed at', 'field.source': 'Source', 'field.via': 'Via', 'field.cue': 'Reporting word',
  'field.value': 'Value', 'field.what': 'What is counted', 'field.as_of': 'As of', 'field.measure': 'Measure', 'field.type': 'Type', 'field.mode': 'Mode', 'field.context': 'Context', 'field.actors': 'Actors', 'field.recipients': 'Recipients', 'field.speaker': 'Speaker', 'field.content': 'Content', 'field.unit': 'Unit', 'field.confidence': 'Confidence',
  'evidence.told': 'told', 'evidence.published': 'published', 'evidence.undated': 'undated', 'evidence.confidence': 'Confidence {p}', 'evidence.copy': 'Copy citation', 'evidence.cite': 'Download the citation as', 'evidence.copied': 'Copied', 'evidence.open': 'Open in article', 'evidence.why': 'Why?', 'evidence.why.title': 'How it was read', 'evidence.rule': 'Rule', 'evidence.parts': 'Parts', 'evidence.chain': 'Chain of sources', 'evidence.unnamed': 'unresolved speaker', 'evidence.outlet.none': 'unknown outlet',
  'entity.names': 'Names in the texts', 'entity.roles': 'Roles', 'entity.meetings': 'Meetings', 'entity.statements': 'Statements', 'entity.positions': 'Positions', 'entity.instruments': 'Instruments', 'entity.of': 'Belongs to', 'entity.all': 'All', 'entity.pairs': 'With whom', 'entity.nothing': 'No records about it yet.', 'entity.events': 'Events',
  'article.records': 'Records', 'article.furniture': 'The page’s furniture', 'article.furniture.show': 'Show the page’s furniture', 'article.furniture.hide': 'Fold the page’s furniture', 'article.unread': 'Not read in this language', 'article.unread.note': 'The article is stored, shown and searchable, but there is no reader for this language yet, so it gives no records.',
  'article.none': 'No record was read from it.', 'article.translated': 'reads as machine-translated', 'article.published': 'Published', 'article.undated': 'Undated', 'article.agencies': 'Credits', 'article.source': 'Original', 'article.marks': 'Marks', 'article.to.record': 'Open record', 'article.words': 'To its words', 'article.author': 'By', 'article.versions': 'versions', 'article.keys': 'j and k to move · w why', 'article.untitled': 'Untitled', 'article.close': 'Close',
  'search.title': 'Search', 'search.none': 'Nothing found for “{q}”.', 'search.hint': 'Searches the text of articles, statements, positions and titles; spellings of alif are folded and vowel marks ignored. “A phrase” in quotation marks stands in order, -word leaves out.', 'search.found': 'Results for “{q}”', 'search.in': 'In',
  'drop.here': 'Drop files here to add them to the register', 'drop.title': 'Adding to the register', 'drop.reading': 'reading…', 'drop.waiting': 'waiting', 'drop.added': 'added', 'drop.known': 'already there', 'drop.reread': 'read again', 'drop.updated': 'new version', 'drop.failed': 'not added', 'drop.close': 'Close', 'drop.stop': 'Stop', 'drop.progress': '{done} of {all}', 'drop.stopped': 'stopped', 'drop.button': 'Add files', 'drop.too.many': 'The page takes {n} files at a time; use mahdar add for more.', 'drop.empty': 'There were no files in what was dropped.',
  'help.title': 'Keyboard', 'help.search': 'Search', 'help.front': 'Front page', 'help.pair': 'Last pair of states', 'help.meetings': 'Meetings', 'help.instruments': 'Instruments', 'help.statements': 'Statements', 'help.next': 'Next', 'help.previous': 'Previous', 'help.open': 'Open the chosen one', 'help.why': 'Why it was read so', 'help.help': 'This list', 'help.close': 'Close', 'help.then': 'then', 'help.zoom': 'Zoom the timeline in and out',
  'load.waiting': 'Loading {what}…', 'load.failed': 'Could not be loaded', 'load.retry': 'Try again', 'load.offline': 'No answer from the Mahdar server. Is it still running in the terminal?', 'load.missing': 'Nothing at this address', 'load.missing.note': 'The record may have been removed, or its number changed after a new reading.', 'load.home': 'To the front page', 'load.stop': 'Stop',
};

export const en = {
  words: { ...words, ...enRelations, ...enAlerts, ...enReview, ...enLabels } as Record<keyof typeof ar.words, string>,
  counted: {
    notices: { one: '{n} notice', other: '{n} notices' },
    meetings: { one: '{n} meeting', other: '{n} meetings' }, instruments: { one: '{n} instrument', other: '{n} instruments' }, statements: { one: '{n} statement', other: '{n} statements' },
    positions: { one: '{n} position', other: '{n} positions' }, events: { one: '{n} event', other: '{n} events' }, figures: { one: '{n} figure', other: '{n} figures' },
    entities: { one: '{n} name', other: '{n} names' }, articles: { one: '{n} article', other: '{n} articles' }, records: { one: '{n} record', other: '{n} records' },
    reports: { one: '{n} report', other: '{n} reports' }, outlets: { one: '{n} outlet', other: '{n} outlets' }, results: { one: '{n} result', other: '{n} results' }, months: { one: '{n} month', other: '{n} months' }, witnesses: { one: '{n} witness', other: '{n} witnesses' },
  } satisfies Record<keyof typeof ar.counted, { one: string; other: string }>,
};
