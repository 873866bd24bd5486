// What the API sends of witnesses, disagreements and judgements, and what it is sent. Types of the server, as types only.
import type { Names, Row, RowKind } from './wire.ts';

export interface Both { ar: string; en: string }

export interface WitnessGroup { reports: number[]; articles: string[]; outlets: string[]; reasons: (Both & { code: string })[] }
export interface DisputedValue extends Both { value: unknown; reports: number[]; outlets: string[]; witnesses: number; since: string | null }
export interface Disagreement { field: string; label: Both; values: DisputedValue[]; since: string | null; state: 'open' | 'judgement' | 'later'; settled: unknown }
export interface JudgedState { verdict: 'confirmed' | 'rejected' | 'partly rejected' | null; corrected: { field: string; former: unknown }[]; settled: string[]; notes: number; judgements: number }
export interface ArticleState { changed: number; withdrawn: number }

export type Action = 'confirm' | 'reject' | 'correct' | 'same' | 'different' | 'split' | 'note' | 'withdraw';
export interface JudgementRow {
  id: number; action: Action | 'undo'; kind: RowKind | null; records: string[]; title: Both; now: string[]; article: string | null; field: string | null; value: unknown; former: unknown;
  by: string; at: string; why: string; state: 'in force' | 'undone' | 'adrift' | 'partly adrift'; undoes: number | null; undoneBy: number | null;
}
export type HistoryEntry = Both & ({ what: 'told'; at: string; article: string; outlet: string | null; version: number; report: number } | { what: 'judgement'; at: string; judgement: JudgementRow });

export interface ReviewRow { record: Row; doubt: number; reasons: (Both & { code: string; weight: number })[] }
export interface ReviewPage { rows: ReviewRow[]; total: number; next: string | null; adrift: number; known: Names }
/** A judgement as it is sent. */
export interface Given { action: Action; records: string[]; reports?: number[]; why: string; by: string }
export interface Judged { id: number; records: string[]; rows: Row[]; known: Names }
