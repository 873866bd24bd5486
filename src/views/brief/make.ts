// Makes a brief on two states out of a register: asks it, lets the templates speak, and gives every sentence its footnotes.
import type { ListFilter, RecordDetail, RecordKind, RecordRow, Register } from '../../register/index.ts';
import { positionMatrix } from '../positions/over-time.ts';
import { seriesOf } from '../series/series.ts';
import { threadsOf, type Thread } from '../threads/index.ts';
import type { Brief, BriefQuery, BriefSection, BriefSentence, Footnote } from './brief.ts';
import { figureSentence, instrumentSentence, meetingSentence, positionSentence, quantityWords, type Said } from './sentences.ts';
import { counted, dateWords, joined, stateName, topicName } from './words.ts';

/** Records of a section, and reports that one sentence cites, at the most. */
const MOST = 60;
const NOTES = 3;
const POSITIONS_PER_TOPIC = 6;

const TITLES = {
  meetings: ['ماذا جرى', 'What happened'], instruments: ['الوثائق', 'Documents'], positions: ['المواقف', 'Positions'], commitments: ['ماذا تحقّق', 'What came of it'], figures: ['الأرقام', 'Figures'],
} as const;

/** @example makeBrief(register, { states: ['RU', 'CN'], language: 'ar', since: '2022' }).sections */
export function makeBrief(register: Register, query: BriefQuery): Brief {
  const { states, language } = query;
  const l = language === 'ar' ? 0 : 1;
  const notes = new Notes(register, language);
  const filter: ListFilter = { with: states, ...(query.since ? { since: query.since } : {}), ...(query.until ? { until: query.until } : {}) };
  const list = (kind: RecordKind): readonly RecordRow[] => register.list(kind, filter, { limit: MOST, sort: 'oldest' }).rows.filter((r) => r.judged?.verdict !== 'rejected');
  const section = (id: BriefSection['id'], groups: BriefSection['groups']): BriefSection[] => (groups.some((g) => g.sentences.length) ? [{ id, title: TITLES[id][l], groups: groups.filter((g) => g.sentences.length) }] : []);
  const plain = (kind: RecordKind, say: (language: BriefQuery['language'], row: RecordRow) => Said): BriefSection['groups'] => [{ title: null, sentences: list(kind).flatMap((row) => notes.sentence(say(language, row), [row])) }];
  const sections = [
    ...section('meetings', plain('meeting', meetingSentence)),
    ...section('instruments', plain('instrument', instrumentSentence)),
    ...section('positions', positions(register, query, filter, notes)),
    ...section('commitments', [{ title: null, sentences: threadsOf(register, { states, ...(query.since ? { since: query.since } : {}), ...(query.until ? { until: query.until } : {}) }).filter((t) => t.kind === 'commitment').slice(0, MOST).flatMap((t) => commitment(t, query, notes)) }]),
    ...section('figures', figures(register, query, filter, notes)),
  ];
  const [a, b] = states.map((s) => stateName(language, s)) as [string, string];
  return {
    title: language === 'ar' ? `موجز: ${a} و${b}` : `Brief: ${a} and ${b}`, subtitle: period(query), language, query, coverage: coverageOf(register, query, notes.outlets), sections,
    footnotes: notes.all, notesTitle: language === 'ar' ? 'الحواشي' : 'Notes',
  };
}

function period({ language, since, until, topics }: BriefQuery): string {
  const days = since && until ? (language === 'ar' ? `من ${dateWords('ar', since)} إلى ${dateWords('ar', until)}` : `${dateWords('en', since)} to ${dateWords('en', until)}`)
    : since ? (language === 'ar' ? `منذ ${dateWords('ar', since)}` : `since ${dateWords('en', since)}`) : until ? (language === 'ar' ? `حتى ${dateWords('ar', until)}` : `until ${dateWords('en', until)}`) : language === 'ar' ? 'كل ما في السجل' : 'all that the register holds';
  return topics?.length ? `${days}${language === 'ar' ? '؛ الموضوعات: ' : '; topics: '}${joined(language, topics.map((t) => topicName(language, t)))}` : days;
}

function positions(register: Register, query: BriefQuery, filter: ListFilter, notes: Notes): BriefSection['groups'] {
  const { with: _states, ...range } = filter;
  const matrix = positionMatrix(register, range, query.states);
  const topics = matrix.topics.filter((t) => (query.topics?.length ? query.topics.includes(t) : t !== 'other'));
  return topics.slice(0, query.topics?.length ? undefined : 12).map((topic) => {
    const rows = new Map(matrix.cells.filter((c) => c.topic === topic).flatMap((c) => c.stances.flatMap((s) => s.records)).map((r) => [r.id, r]));
    const chosen = [...rows.values()].filter((r) => r.judged?.verdict !== 'rejected').sort((x, y) => y.confidence - x.confidence || y.reports - x.reports).slice(0, POSITIONS_PER_TOPIC).sort((x, y) => ((x.date.from ?? x.toldFrom ?? '9') < (y.date.from ?? y.toldFrom ?? '9') ? -1 : 1));
    return { title: topicName(query.language, topic), sentences: chosen.flatMap((row) => notes.sentence(positionSentence(query.language, row), [row])) };
  });
}

const STATES: Readonly<Record<Thread['state'], readonly [ar: string, en: string]>> = {
  promised: ['وعد', 'promised'], repeated: ['كُرّر', 'repeated'], progress: ['قيد التنفيذ', 'in progress'], kept: ['يبدو أنه وُفي به', 'seems kept'], broken: ['يبدو أنه نُقض', 'seems broken'], postponed: ['يبدو أنه أُرجئ', 'seems postponed'],
  superseded: ['يبدو أنه حلّ محلّه غيره', 'seems superseded'], silent: ['لا خبر عنه', 'no word of it'],
};

function commitment(thread: Thread, { language }: BriefQuery, notes: Notes): readonly BriefSentence[] {
  const [ar, en] = STATES[thread.state];
  const silence = thread.state === 'silent' && thread.silentMonths !== null ? (language === 'ar' ? ` منذ ${counted('ar', thread.silentMonths, 'month')}` : ` for ${counted('en', thread.silentMonths, 'month')}`) : '';
  const said = positionSentence(language, thread.steps[0]!.record);
  return notes.sentence({ text: `${language === 'ar' ? `[${ar}${silence}] ` : `[${en}${silence}] `}${said.text}`, quote: said.quote }, thread.steps.map((s) => s.record));
}

function figures(register: Register, query: BriefQuery, filter: ListFilter, notes: Notes): BriefSection['groups'] {
  return seriesOf(register, filter).filter((s) => s.unit !== 'year' && s.unit !== 'hour').slice(0, 20).map((series) => ({
    title: series.points.length > 1 ? series.what : null,
    sentences: series.points.flatMap((point) => point.values.flatMap((v) => notes.sentence(figureSentence(query.language, v.records[0]!, quantityWords(query.language, { ...v.records[0]!.fields, value: v.value, comparator: v.comparator }), point.period), v.records))),
  }));
}

function coverageOf(register: Register, { language }: BriefQuery, cited: ReadonlySet<string>): readonly string[] {
  const stats = register.stats();
  const gaps = register.coverage().filter((o) => o.gaps > 0 && o.outlet && o.expected !== null);
  const range = stats.firstPublished && stats.lastPublished ? (language === 'ar' ? ` نُشرت بين ${dateWords('ar', stats.firstPublished)} و${dateWords('ar', stats.lastPublished)}` : ` published from ${dateWords('en', stats.firstPublished)} to ${dateWords('en', stats.lastPublished)}`) : '';
  const held = language === 'ar' ? `في السجل ${counted('ar', stats.articles, 'article')} من ${counted('ar', stats.outlets.length, 'outlet')}${range}؛ يستشهد هذا الموجز بـ${counted('ar', cited.size, 'outlet')}.` : `The register holds ${counted('en', stats.articles, 'article')} of ${counted('en', stats.outlets.length, 'outlet')}${range}; this brief cites ${counted('en', cited.size, 'outlet')}.`;
  if (!gaps.length) return [held];
  const missing = joined(language, gaps.slice(0, 6).map((o) => `${o.outlet!} (${o.gaps})`));
  return [held, language === 'ar' ? `تنقص أسابيع من: ${missing}؛ وغياب الخبر فيها ليس سكوتًا.` : `Weeks are missing of: ${missing}; that nothing is told of them is no silence.`];
}

/** Numbers the footnotes of a brief; the same words get the same number. */
class Notes {
  readonly all: Footnote[] = [];
  readonly outlets = new Set<string>();
  private readonly register: Register;
  private readonly language: BriefQuery['language'];
  private readonly known = new Map<string, number>();
  private readonly details = new Map<string, RecordDetail | null>();

  constructor(register: Register, language: BriefQuery['language']) {
    this.register = register;
    this.language = language;
  }

  /** The sentence with its notes; nothing where no words prove it. */
  sentence({ text, quote }: Said, rows: readonly RecordRow[]): readonly BriefSentence[] {
    const details = rows.map((row) => this.detail(row.id)).filter((d) => d !== null);
    const notes = [...new Set(details.flatMap((d) => this.notesOf(d)))];
    if (!notes.length) return [];
    return [{ text, quote: quote ? { text: quote, language: rows[0]!.article?.language ?? 'ar' } : null, notes, disputed: this.dispute(details[0]!) }];
  }

  // A record is cited where it stands and again in what became of it.
  private detail(id: string): RecordDetail | null {
    let detail = this.details.get(id);
    if (detail === undefined) this.details.set(id, (detail = this.register.record(id)));
    return detail;
  }

  private notesOf(record: RecordDetail): readonly number[] {
    return record.told.slice(0, NOTES).flatMap((report) => {
      const proof = report.evidence.find((e) => e.role === 'evidence') ?? report.evidence[0];
      if (!proof) return [];
      const key = `${report.article.id} ${report.article.version} ${proof.start} ${proof.end}`;
      const known = this.known.get(key);
      if (known !== undefined) return [known];
      const number = this.all.length + 1;
      const { id, version, outlet, title, published, url } = report.article;
      this.known.set(key, number);
      this.outlets.add(outlet ?? id);
      this.all.push({ number, record: record.id, kind: record.kind, exact: proof.exact, start: proof.start, end: proof.end, article: id, version, outlet, title, published, url });
      return [number];
    });
  }

  /** “The papers differ on the date: 2024-05-16 (A), 2024-05-17 (B).” */
  private dispute(record: RecordDetail): string | null {
    const open = record.disagreements.filter((d) => d.state === 'open');
    if (!open.length) return null;
    const l = this.language;
    return open.map((d) => {
      const values = d.values.map((v) => `${v[l]} (${joined(l, v.outlets.length ? v.outlets : [l === 'ar' ? 'وسيلة غير معروفة' : 'unknown outlet'])})`).join(l === 'ar' ? '، ' : ', ');
      return l === 'ar' ? `تختلف الروايات في ${d.label.ar}: ${values}.` : `The papers differ on the ${d.label.en.toLowerCase()}: ${values}.`;
    }).join(' ');
  }
}
