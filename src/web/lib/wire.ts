// What the API sends: the rows of the register as JSON, in the names of RECORD.md. The app knows the server by these types alone.
import type { ArticleState, Disagreement, JudgedState, JudgementRow, WitnessGroup } from './wire-judged.ts';

/** Kinds as addresses have them, and the singular that a row carries. */
export const KINDS = ['meetings', 'instruments', 'statements', 'positions', 'events', 'figures'] as const;
export type Kind = (typeof KINDS)[number];
export type ListKind = Kind | 'entities' | 'articles';
export const LIST_KINDS: readonly ListKind[] = [...KINDS, 'entities', 'articles'];
export type RowKind = 'meeting' | 'instrument' | 'statement' | 'position' | 'event' | 'figure' | 'entity' | 'time';

export interface Span { start: number; end: number; text: string }
export interface Name { ar: string | null; en: string | null }
export type Names = Record<string, Name>;
export interface Party { entity: string; role: string; state: string | null; name: Name }
export interface RecordDate { value: string | null; from: string | null; to: string | null }

/** The fields of a record by kind, named as in RECORD.md; a record has those of its kind. */
export interface Fields {
  format?: string; status?: string; place?: string | null; start?: string | null; end?: string | null; participants?: string[];
  kind?: string; parties?: string[]; title?: Span | null; date?: string | null | { value: string | null; precision: string };
  source?: string[] | string | null; via?: string[]; cue?: Span | null; content?: Span | null; parts?: Span[]; topics?: string[];
  holder?: string[]; stance?: string; topic?: string; target?: string[];
  type?: string; mode?: string | null; context?: string[]; actors?: string[]; recipients?: string[];
  value?: number | string | null; unit?: string; comparator?: string; what?: Span | null; as_of?: string | null; measure?: string;
  role?: string | null; of?: string | null; name?: { ar?: string; en?: string }; mentions?: (Span & { form: string })[]; text?: string;
}

export interface Evidence { role: string; start: number; end: number; exact: string; prefix: string; suffix: string }
export interface ArticleBrief { id: string; version: number; title: string | null; outlet: string | null; published: string | null; url: string | null; file: string | null; language: string; read: boolean; demo: boolean }

export interface Row {
  id: string; kind: RowKind; type: string | null; status: string | null; title: { ar: string; en: string }; date: RecordDate; toldFrom: string | null; toldTo: string | null;
  topics: string[]; parties: Party[]; states: string[]; fields: Fields; reports: number; articles: number; outlets: string[]; confidence: number;
  evidence: Evidence | null; article: ArticleBrief | null; demo: boolean; witnesses: number; disputed: number; judged: JudgedState | null; articleState: ArticleState;
  /** What it says by its structure; absent where the answer carries none (timeline, search). */
  gloss?: { ar: string; en: string };
}
export interface Why { rule: string; parts: ({ name: string } & Span)[]; notes?: string[] }
export interface Report {
  id: number; article: ArticleBrief; kind: RowKind; localId: string; record: string | null; fields: Fields; confidence: number; rule: string | null; why: Why | null; reader: string;
  join: { code: string; ar: string; en: string; score: number; with: number | null }; evidence: Evidence[]; context: { start: number; text: string } | null; set: 'rejected' | 'withdrawn' | null;
}
export interface Detail extends Row { told: Report[]; beside: Row[]; names: { name: string; form: string; count: number }[]; known: Names; witnessGroups: WitnessGroup[]; disagreements: Disagreement[]; judgements: JudgementRow[] }

export interface ArticleRow extends ArticleBrief { addedAt: string; versions: number; counts: Record<string, number> }
export interface Article extends ArticleRow {
  author: string | null; agencies: string[]; translated: { from: string | null; confidence: number } | null; reader: string; text: string;
  blocks: (Span & { role: string })[]; told: Report[]; history: { version: number; addedAt: string; current: boolean }[]; known: Names;
}

export interface Page<T> { rows: T[]; total: number; more?: true; next: string | null; known: Names }
export interface FacetValue { value: string; count: number }
export interface Facets { types: FacetValue[]; statuses: FacetValue[]; topics: FacetValue[]; states: FacetValue[]; years: FacetValue[]; outlets: FacetValue[]; among?: number; known: Names }
export interface Snippet { text: string; hits: { start: number; end: number }[]; at: number | null }
export interface Hit { score: number; record: Row | null; article: ArticleRow | null; snippet: Snippet }

export interface Entry { lane: Lane; record: Row; placed: 'dated' | 'told' | 'between' | 'unknown'; at: string | null; notBefore: string | null; notAfter: string | null }
export const LANES = ['meetings', 'instruments', 'statements'] as const;
export type Lane = (typeof LANES)[number];
export interface Timeline { states: string[]; from: string | null; to: string | null; entries: Entry[]; truncated: number; known: Names }

export interface Stats {
  articles: number; unread: number; records: Record<string, number>; reports: number; outlets: FacetValue[]; pairs: FacetValue[];
  firstPublished: string | null; lastPublished: string | null; demo: boolean; version: string; states: string[]; known: Names;
}
export interface Topic { slug: string; ar: string; en: string }
export interface Added { file: string; outcome: 'new' | 'new-version' | 'reread' | 'unchanged' | 'failed'; article: string | null; title: string | null; read: boolean; reports: number; reason: { ar: string; en: string } | null }
export interface Problem { title: string; status: number; detail?: string; ar?: string }

/** The plural that addresses use: `statement` gives `statements`. */
export const pluralOf = (kind: string): ListKind => (kind === 'entity' ? 'entities' : (`${kind}s` as ListKind));
/** The address of a record of any kind. */
export const addressOf = (row: { id: string; kind: string }): string => `/${pluralOf(row.kind)}/${encodeURIComponent(row.id).replaceAll('%3A', ':')}`;
