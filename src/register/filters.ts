// What may be asked of lists, searches and timelines: the same words as the CLI's options and the API's query strings.
import type { Disagreement } from './disagree/disagreement.ts';
import type { JudgedState } from './judge/judgement.ts';
import type { RecordKind } from './kinds.ts';
import type { ArticleRow, EvidenceRow, RecordRow } from './rows.ts';

/** Filters of a list. All given ones must hold. */
export interface ListFilter {
  /** ISO codes (`RU`) or entity ids (`person:…`, `state:RU`): all must take part (for statements, positions, figures: or be named in the sentence). */
  readonly with?: readonly string[];
  /** Entity id or ISO code that speaks, holds or acts (role source, holder, actor, participant, party). */
  readonly by?: string;
  readonly topic?: string;
  /** Id of the place (`place:beijing`, or `state:CN` where no more is told) at which it was. */
  readonly place?: string;
  /** First and last day, ISO prefixes. A record counts where its date may lie in the range; an undated one by the day it was told; else it is left out. */
  readonly since?: string;
  readonly until?: string;
  /** Value of `type` (format, kind, stance …) and of `status`. */
  readonly type?: string;
  readonly status?: string;
  /** Article that tells it. */
  readonly article?: string;
  readonly outlet?: string;
  /** Words to be found in its evidence or title (search form: clitics and spelling do not matter). */
  readonly words?: string;
  /** Only records that no report dates. */
  readonly undated?: boolean;
  /** Only records with a disagreement that nobody settled. */
  readonly disputed?: boolean;
  /** Only records that were judged so; `none`: by nobody. Rejected records are left out unless they are asked for here. */
  readonly judged?: 'confirmed' | 'rejected' | 'corrected' | 'none';
}

export type SortOrder = 'newest' | 'oldest' | 'reports' | 'confidence';

export interface PageRequest {
  /** 1..1000, default 50. */
  readonly limit?: number;
  /** `next` of the page before. */
  readonly cursor?: string | null;
  readonly sort?: SortOrder;
}

export interface Page<T> {
  readonly rows: readonly T[];
  /** Rows that fit the filter in all. */
  readonly total: number;
  /** There are more than `total` says: it was counted up to there. */
  readonly more?: true;
  /** Cursor of the next page, null on the last. */
  readonly next: string | null;
}

/** How many records fit for each value of a facet, most first. */
export interface Facets {
  readonly types: readonly FacetValue[];
  readonly statuses: readonly FacetValue[];
  readonly topics: readonly FacetValue[];
  readonly states: readonly FacetValue[];
  readonly years: readonly FacetValue[];
  readonly outlets: readonly FacetValue[];
  /** Counted among this many newest records that fit, because more do. */
  readonly among?: number;
}
export interface FacetValue { readonly value: string; readonly count: number }

/** A hit of the full-text search, best first. */
export interface SearchHit {
  readonly score: number;
  readonly record: RecordRow | null;
  readonly article: ArticleRow | null;
  /** The article's or sentence's words round the first hit, with the hits inside as [start, end) into `text`. */
  readonly snippet: { readonly text: string; readonly hits: readonly { readonly start: number; readonly end: number }[]; /** Offset of the snippet in the article's text, or null. */ readonly at: number | null };
}

export interface SearchFilter {
  /** Only what holds the words to the letter: no folding, no stems. */
  readonly exact?: boolean;
  /** Only records of these kinds; with `'article'` only articles. Default: all. */
  readonly kinds?: readonly (RecordKind | 'article')[];
  readonly with?: readonly string[];
}

/** One thing on the timeline of a pair of states. */
export interface TimelineEntry {
  readonly lane: 'meetings' | 'instruments' | 'statements';
  readonly record: RecordRow;
  /** `dated`: the reports fix it; `told`: undated, stands at the day it was told; `between`: undated and untold, but bounded; `unknown`: nothing is known. */
  readonly placed: 'dated' | 'told' | 'between' | 'unknown';
  /** Day that it is drawn at, or null. */
  readonly at: string | null;
  /** Bounds where they are known: it cannot be later than the day it was told. */
  readonly notBefore: string | null;
  readonly notAfter: string | null;
}

export interface Timeline {
  readonly states: readonly string[];
  /** First and last day drawn, or null where nothing is dated. */
  readonly from: string | null;
  readonly to: string | null;
  /** By day, undated ones last. */
  readonly entries: readonly TimelineEntry[];
}

/** Figures over the whole register. */
export interface Stats {
  readonly articles: number;
  readonly versions: number;
  readonly unread: number;
  readonly records: Readonly<Record<RecordKind, number>>;
  readonly reports: number;
  readonly outlets: readonly FacetValue[];
  /** Pairs of states with most records in common, `RU,CN` in alphabetical order. */
  readonly pairs: readonly FacetValue[];
  readonly firstPublished: string | null;
  readonly lastPublished: string | null;
  readonly demo: boolean;
  /** Records with an open disagreement; judgements in force; those of them that find none of their sentences. */
  readonly disputed: number;
  readonly judgements: number;
  readonly adrift: number;
}

/** One line of the JSONL export. */
export interface ExportRecord {
  readonly id: string;
  readonly kind: RecordKind;
  readonly title: { readonly ar: string; readonly en: string };
  readonly fields: Readonly<Record<string, unknown>>;
  readonly reports: readonly {
    readonly article: { readonly id: string; readonly file: string | null; readonly outlet: string | null; readonly published: string | null; readonly url: string | null };
    readonly id: string;
    readonly evidence: readonly string[];
    readonly spans: readonly Pick<EvidenceRow, 'start' | 'end'>[];
    readonly fields: Readonly<Record<string, unknown>>;
    readonly join: string;
    /** `rejected` or of a `withdrawn` article: it gives the record no fields. */
    readonly set: 'rejected' | 'withdrawn' | null;
  }[];
  readonly witnesses: number;
  readonly disagreements: readonly Disagreement[];
  readonly judged: JudgedState | null;
  readonly articleState: { readonly changed: number; readonly withdrawn: number };
}
