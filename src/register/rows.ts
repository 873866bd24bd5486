// What the register gives back: rows of lists, records with their reports and evidence, articles. Plain JSON values throughout.
import type { Disagreement } from './disagree/disagreement.ts';
import type { JudgedState, JudgementRow } from './judge/judgement.ts';
import type { RecordKind } from './kinds.ts';
import type { WitnessGroup } from './witness/witnesses.ts';

/** A name in the languages that are known. At least one is there; `ar` falls back to `en` and the other way round when shown. */
export interface Names { readonly ar: string | null; readonly en: string | null }

/** Who takes part and how. `state` is the ISO code the party belongs to, or null. */
export interface Party {
  readonly entity: string;
  readonly role: PartyRole;
  readonly state: string | null;
  readonly name: Names;
}
/** `mentioned`: named inside the record's sentence without taking part. */
export type PartyRole = 'participant' | 'host' | 'party' | 'source' | 'via' | 'holder' | 'target' | 'actor' | 'recipient' | 'place' | 'mentioned';

/** When: `value` is the ISO prefix as told, or null where no report dates it; `from`/`to` are the first and last day it may mean. */
export interface RecordDate {
  readonly value: string | null;
  readonly from: string | null;
  readonly to: string | null;
}

/** A sentence or part of one that proves a record: W3C position and quote selectors in one. `text.slice(start, end) === exact`. */
export interface EvidenceRow {
  readonly role: 'evidence' | 'content' | 'cue' | 'part' | 'title' | 'what' | 'date' | 'mention';
  readonly start: number;
  readonly end: number;
  readonly exact: string;
  /** Up to 32 code units before and after. */
  readonly prefix: string;
  readonly suffix: string;
  /** SHA-256 of the article version's text. */
  readonly textHash: string;
}

/** The article of a report, short. */
export interface ArticleBrief {
  readonly id: string;
  /** Number of the version, counted from 1. */
  readonly version: number;
  readonly title: string | null;
  readonly outlet: string | null;
  /** ISO date or date-time; null where neither page nor metadata dates it. */
  readonly published: string | null;
  readonly url: string | null;
  /** Base name of the file it came from, or null. */
  readonly file: string | null;
  readonly language: string;
  /** False: not read in this language. */
  readonly read: boolean;
  readonly demo: boolean;
}

/** One row of a list. */
export interface RecordRow {
  /** `m-2k7c…` (letter of the kind, 12 characters) or an entity's canonical id. Lasting: kept through re-reading while any report stays. */
  readonly id: string;
  readonly kind: RecordKind;
  /** Meeting format, instrument kind, statement kind, stance, PLOVER type, unit, entity kind. */
  readonly type: string | null;
  /** Status of a meeting, instrument or event; null for others. */
  readonly status: string | null;
  /** A line that says what it is, in Arabic and English: made of the vocabulary and names; for what is said or counted also of its first words. */
  readonly title: { readonly ar: string; readonly en: string };
  readonly date: RecordDate;
  /** Earliest and latest publication date (day) of the articles that tell it, or null. */
  readonly toldFrom: string | null;
  readonly toldTo: string | null;
  readonly topics: readonly string[];
  readonly parties: readonly Party[];
  /** ISO codes of the states that take part (not of those only mentioned). */
  readonly states: readonly string[];
  /** The merged fields with the names of RECORD.md (spans as {start,end,text} of the leading report's article). */
  readonly fields: Readonly<Record<string, unknown>>;
  readonly reports: number;
  readonly articles: number;
  readonly outlets: readonly string[];
  /** Of the most confident report. */
  readonly confidence: number;
  /** The leading report's first evidence and its article. */
  readonly evidence: EvidenceRow | null;
  readonly article: ArticleBrief | null;
  readonly demo: boolean;
  /** Independent witnesses: “7 reports, 3 independent”. */
  readonly witnesses: number;
  /** Fields whose values are disputed and not settled. */
  readonly disputed: number;
  /** What people said of it; null where nobody did. */
  readonly judged: JudgedState | null;
  /** Articles that tell it and changed their text since they were first taken, or were withdrawn. */
  readonly articleState: { readonly changed: number; readonly withdrawn: number };
}

/** Why a report stands in its record. `code` is closed; the sentences say it to a reader. */
export interface JoinReason {
  readonly code: 'alone' | 'same-id' | 'same-day' | 'near-day' | 'same-month-place' | 'same-days-told' | 'same-occasion' | 'same-quotation' | 'same-title' | 'same-instrument' | 'same-words' | 'same-content' | 'same-quantity' | 'judged';
  readonly ar: string;
  readonly en: string;
  /** 0..1 */
  readonly score: number;
  /** Report that it was joined on, or null. */
  readonly with: number | null;
}

/** What one article tells. */
export interface ReportRow {
  readonly id: number;
  readonly article: ArticleBrief;
  readonly kind: RecordKind | 'time';
  /** Id inside the reading: `m1`, `s12`. */
  readonly localId: string;
  /** Record it belongs to (null for times). */
  readonly record: string | null;
  /** As RECORD.md has it, without `evidence` and `why`. */
  readonly fields: Readonly<Record<string, unknown>>;
  readonly confidence: number;
  /** Rule that read it and its named parts. */
  readonly rule: string | null;
  readonly why: unknown;
  readonly reader: string;
  readonly join: JoinReason;
  readonly evidence: readonly EvidenceRow[];
  /** The block of the article that holds the first evidence: the context to show it in. */
  readonly context: { readonly start: number; readonly text: string } | null;
  /** `rejected` by a person, or of an article that was `withdrawn`: it gives the record no fields. */
  readonly set: 'rejected' | 'withdrawn' | null;
}

/** One record with all its reports. */
export interface RecordDetail extends RecordRow {
  readonly told: readonly ReportRow[];
  /** Other records told in the same articles with the same parties: the visit of a summit, what was signed there, what was said. At most 40. */
  readonly beside: readonly RecordRow[];
  /** For an entity: names and spellings with how often they occur. */
  readonly names: readonly { readonly name: string; readonly form: string; readonly count: number }[];
  /** The independent witnesses, each with the reports that count as one and why. */
  readonly witnessGroups: readonly WitnessGroup[];
  /** Disputed fields, open ones first. */
  readonly disagreements: readonly Disagreement[];
  /** What people said of it, newest first, with what was undone. */
  readonly judgements: readonly JudgementRow[];
}

/** One row of the list of articles. */
export interface ArticleRow extends ArticleBrief {
  readonly addedAt: string;
  readonly versions: number;
  /** The text changed since the article was first taken. */
  readonly changed: boolean;
  /** Withdrawn by its outlet, as a judgement says. */
  readonly withdrawn: boolean;
  /** Number of reports of each kind in the current version. */
  readonly counts: Readonly<Record<string, number>>;
}

/** An article version with its text and everything read in it. */
export interface ArticleDetail extends ArticleRow {
  readonly author: string | null;
  readonly publishedFrom: string | null;
  readonly agencies: readonly string[];
  readonly translated: unknown;
  readonly reader: string;
  readonly text: string;
  readonly textHash: string;
  /** Hash and size of the unchanged bytes (see `snapshot`). */
  readonly snapshot: { readonly sha256: string; readonly bytes: number };
  readonly blocks: readonly { readonly start: number; readonly end: number; readonly role: string; readonly text: string }[];
  /** In text order of their first evidence; times included. */
  readonly told: readonly ReportRow[];
  readonly history: readonly { readonly version: number; readonly addedAt: string; readonly current: boolean; readonly sha256: string }[];
}
