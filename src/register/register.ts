// The register's interface: what CLI, API and views may ask of a store. One more store (PostgreSQL) must be able to stand behind it.
import type { ReadingRecord } from '../recognize/reading-json.ts';
import type { Alert, NewAlert, Notice, Undelivered } from './alerts/alert.ts';
import type { NoticeFilter } from './alerts/notices.ts';
import type { ExportRecord, Facets, ListFilter, Page, PageRequest, SearchFilter, SearchHit, Stats, Timeline } from './filters.ts';
import type { ActorFilter, ActorNetwork, MeetingPlaces } from './actors.ts';
import type { Judged, JudgementRow, NewJudgement } from './judge/judgement.ts';
import type { RecordKind } from './kinds.ts';
import type { HistoryEntry, ReviewFilter, ReviewRow } from './review.ts';
import type { ArticleDetail, ArticleRow, RecordDetail, RecordRow } from './rows.ts';

/** What is known of an article beside its bytes. */
export interface ArticleHints {
  readonly outlet?: string | null;
  readonly published?: string | null;
  readonly url?: string | null;
  readonly title?: string | null;
}

/** Where an article came from: its identity over time beside its bytes. `upload` has none (two uploads may share a name). */
export interface ArticleOrigin {
  readonly kind: 'file' | 'url' | 'upload';
  /** Absolute path, canonical URL, or the upload's file name. */
  readonly value: string;
}

export interface NewArticle {
  /** The bytes as they were read, kept unchanged. */
  readonly bytes: Uint8Array;
  readonly origin: ArticleOrigin;
  /** Metadata given by the user (not what the page says). */
  readonly hints?: ArticleHints;
  /** `toRecord(read(openArticle(bytes, hints)), { why: true })`. */
  readonly reading: ReadingRecord;
  /** ISO date-time of the adding (only CLI and API read the clock). */
  readonly addedAt: string;
}

/** What became of an added article. `unchanged`: the same bytes and metadata were there already; `reread`: the same, read by another reader. */
export interface Added {
  readonly article: string;
  readonly outcome: 'new' | 'new-version' | 'reread' | 'unchanged';
  readonly reports: number;
  /** Reports that joined a record told by another article. */
  readonly joined: number;
}

/** One thing that a check found wrong: in which part, at which place (article and version, record, table), and what. */
export interface RegisterFault {
  readonly code: 'file' | 'reference' | 'snapshot' | 'text' | 'span' | 'report' | 'record';
  readonly where: string;
  readonly what: string;
}

/** What a check goes by and tells while it runs. */
export interface CheckOptions {
  /** Makes an article's text out of its bytes again; null where the article layer refuses them. Without it texts are held against their hashes alone. */
  readonly textOf?: (bytes: Uint8Array, hints: ArticleHints, file: string | null) => string | null;
  /** The reader whose texts must be equal to the letter; texts of older readers may differ and are counted. */
  readonly reader?: string;
  /** Called after each article version; true ends the check early. */
  readonly onVersion?: (done: number, all: number) => boolean | void;
}

/** Outcome of a check. `older`: versions read by another reader, whose text could not be made again; a re-reading renews them. */
export interface Checked {
  readonly versions: number;
  readonly spans: number;
  readonly records: number;
  readonly older: number;
  readonly complete: boolean;
  readonly faults: readonly RegisterFault[];
}

/** What a stored article was read from. */
export interface StoredSource { readonly bytes: Uint8Array; readonly hints: ArticleHints; readonly file: string | null; readonly reader: string }

/** Another reading of a stored article. `dryRun`: only compares. `at`: ISO date-time. */
export interface ReadAgain { readonly article: string; readonly reading: ReadingRecord; readonly at: string; readonly dryRun?: boolean }

/** A report in short: its kind and the words that make it. */
export interface ReportBrief { readonly kind: string; readonly words: string }

/** What another reading sees otherwise. */
export interface RereadDifference {
  readonly same: number;
  readonly added: readonly ReportBrief[];
  readonly gone: readonly ReportBrief[];
  readonly changed: readonly (ReportBrief & { readonly fields: readonly { readonly name: string; readonly was: unknown; readonly now: unknown }[] })[];
}
export interface Reread { readonly article: string; readonly outcome: 'same' | 'changed' | 'missing'; readonly difference: RereadDifference }

/** A file or address that could not be read. `at`: when, an ISO date-time; `reason`: a sentence or code. */
export interface Failure {
  readonly origin: ArticleOrigin;
  readonly outlet?: string | null;
  readonly published?: string | null;
  readonly reason: string;
  readonly at: string;
}

/** What of coverage is asked for: one outlet, and weeks that hold these days (ISO prefixes). */
export interface CoverageFilter { readonly outlet?: string; readonly since?: string; readonly until?: string }

/** One week of one outlet. `empty`: read, and nothing found in it. `gap`: less than half of what was expected, or nothing at all. */
export interface CoverageWeek {
  /** `2024-W20`, and its Monday. */
  readonly week: string;
  readonly from: string;
  readonly expected: number | null;
  readonly taken: number;
  readonly read: number;
  readonly failed: number;
  readonly empty: number;
  readonly gap: boolean;
}

/** The coverage of one outlet (null: not known), its weeks in order. `expectedFrom`: set by a user, or the outlet's usual (median) week. */
export interface OutletCoverage {
  readonly outlet: string | null;
  readonly taken: number;
  readonly expected: number | null;
  readonly expectedFrom: 'set' | 'usual' | null;
  readonly gaps: number;
  readonly weeks: readonly CoverageWeek[];
  readonly undated: { readonly taken: number; readonly read: number; readonly failed: number; readonly empty: number } | null;
}

export interface Register {
  readonly path: string;
  /** True where the register holds the project's examples and nothing else. */
  readonly demo: boolean;

  /**
   * Notes the origin, and tells whether these bytes with this metadata are stored already: asked before reading, so that a second `add` is quick.
   * @returns the article's id and the metadata it would be read with (known metadata stays where none is given now); `unchanged` true = nothing to do.
   */
  known(bytes: Uint8Array, origin: ArticleOrigin, hints?: ArticleHints, reader?: string): { readonly article: string | null; readonly unchanged: boolean; readonly hints: ArticleHints };
  /** Stores one article with all its reports in one transaction. @throws RegisterError; nothing of the article is stored then. */
  add(article: NewArticle): Added;
  /** Removes an article, its versions and reports; records are derived again from what stays. @returns false where there is none. */
  remove(articleId: string): boolean;

  /** Stores what a person says; its records are made again. @throws JudgementRefused with a sentence that says why not; nothing is stored then. */
  judge(judgement: NewJudgement): Judged;
  /** Undoes a judgement (or the undoing of one) by a row of its own. @throws JudgementRefused */
  undo(judgement: number, said: { readonly by: string; readonly why: string; readonly at: string }): Judged;
  /** Judgements of the whole register, newest first; `adrift`: only those that no longer find any of their sentences. */
  judgements(filter?: { readonly adrift?: boolean; readonly by?: string }, page?: PageRequest): Page<JudgementRow>;
  /** What was told and said about a record, oldest first; null where there is none. */
  history(record: string): readonly HistoryEntry[] | null;
  /** Saves a filter under a name. @throws AlertRefused with a sentence that says why not; nothing is stored then. */
  saveAlert(alert: NewAlert): Alert;
  /** All alerts in the order of their saving. */
  alerts(): readonly Alert[];
  /** Removes an alert with its notices. @returns false where there is none. */
  removeAlert(id: number): boolean;
  /** Gives a notice for each record that texts which arrived since the last check tell and that an alert did not know; once per alert and record. @param at ISO date-time */
  checkAlerts(at: string): { readonly alerts: number; readonly notices: number };
  /** Notices, newest first. */
  notices(filter?: NoticeFilter, page?: PageRequest): Page<Notice>;
  /** Marks notices as seen. @param at ISO date-time. @returns how many were not before. */
  seen(ids: readonly number[] | 'all', at: string): number;
  /** Notices that wait to be posted, up to 100 per alert; those that failed three times only `again`. */
  undelivered(again?: boolean): readonly Undelivered[];
  /** Notes that notices were posted, or one failed try. */
  noteDelivery(notices: readonly number[], outcome: { readonly at: string } | { readonly fault: string }): void;
  /** Records that a person should look at, most doubtful first. */
  review(filter?: ReviewFilter, page?: PageRequest): Page<ReviewRow>;

  /** A page of records of one kind. Unknown codes give an empty page. */
  list(kind: RecordKind, filter?: ListFilter, page?: PageRequest): Page<RecordRow>;
  facets(kind: RecordKind, filter?: ListFilter): Facets;
  /** How many records of each kind fit a filter. */
  counts(filter?: ListFilter): Readonly<Record<RecordKind, number>>;
  /** A record with its reports and evidence, or null. */
  record(id: string): RecordDetail | null;
  /** What happened between two (or more) states, in order. @param states ISO codes. */
  timeline(states: readonly string[], range?: { readonly since?: string; readonly until?: string; readonly statements?: boolean }): Timeline;
  articles(filter?: Pick<ListFilter, 'since' | 'until' | 'outlet' | 'words' | 'with'> & { readonly language?: string; readonly unread?: boolean }, page?: PageRequest): Page<ArticleRow>;
  /** An article with text, blocks and all that was read in it; a given version or the current one. */
  article(id: string, version?: number): ArticleDetail | null;
  /** The unchanged bytes of an article's version. */
  snapshot(articleId: string, version?: number): Uint8Array | null;
  /** Full-text search; words all have to occur, "…" is a phrase. Best first. An empty or senseless query gives an empty page. */
  search(query: string, filter?: SearchFilter, page?: PageRequest): Page<SearchHit>;
  stats(): Stats;
  /** The actors most present and how many records join them. */
  network(filter?: ActorFilter): ActorNetwork;
  /** Where meetings were held. */
  places(): MeetingPlaces;
  /** Notes a file that could not be read; a later success of the same origin takes it off again. */
  noteFailure(failure: Failure): void;
  /** Sets how many articles a week are expected of an outlet; null takes that back. */
  expect(outlet: string, perWeek: number | null): void;
  /** Articles expected, taken, read, failed and empty per outlet and week; the outlet with most articles first. */
  coverage(filter?: CoverageFilter): readonly OutletCoverage[];
  /** Ids of articles whose current version another reader has read, in order, behind `after`. */
  outdated(reader: string, after: string | null, limit: number): readonly string[];
  /** The unchanged bytes of an article with the metadata it is read with; null where there is none. */
  source(article: string): StoredSource | null;
  /** Stores another reading of an article and tells what it sees otherwise; judgements stay. One transaction. */
  reread(again: ReadAgain): Reread;
  /** Proves every snapshot, text, span and record; reads only. */
  check(options?: CheckOptions): Checked;
  /** All records (of some kinds) with their reports, in a lasting order, one by one. */
  export(kinds?: readonly RecordKind[], filter?: ListFilter): Iterable<ExportRecord>;
  /** Names of an entity for showing; null where it is not known. */
  nameOf(entityId: string): { readonly ar: string | null; readonly en: string | null } | null;

  close(): void;
}

export interface OpenOptions {
  /** Make the file (and its folder) where there is none. Default false: `missing` is thrown. */
  readonly create?: boolean;
  readonly readOnly?: boolean;
  /** Make or demand a register of examples. Default: whatever the file is; a new file is a user's own. */
  readonly demo?: boolean;
  /** Milliseconds to wait for another writer. Default 5000. */
  readonly busyTimeout?: number;
  /** Largest size in pages of 4 KiB: the tests' full disk. */
  readonly maxPages?: number;
}
