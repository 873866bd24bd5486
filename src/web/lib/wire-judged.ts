// What every record carries of witnesses, disagreements and judgements, as the API sends it.

export interface Both { ar: string; en: string }

export interface WitnessGroup { reports: number[]; articles: string[]; outlets: string[]; reasons: (Both & { code: string })[] }
export interface DisputedValue extends Both { value: unknown; reports: number[]; outlets: string[]; witnesses: number; since: string | null }
export interface Disagreement { field: string; label: Both; values: DisputedValue[]; since: string | null; state: 'open' | 'judgement' | 'later'; settled: unknown }
export interface JudgedState { verdict: 'confirmed' | 'rejected' | 'partly rejected' | null; corrected: { field: string; former: unknown }[]; settled: string[]; notes: number; judgements: number }
export interface ArticleState { changed: number; withdrawn: number }

export type Action = 'confirm' | 'reject' | 'correct' | 'same' | 'different' | 'split' | 'note' | 'withdraw';
export interface JudgementRow {
  id: number; action: Action | 'undo'; kind: string | null; records: string[]; title: Both; now: string[]; article: string | null; field: string | null; value: unknown; former: unknown;
  by: string; at: string; why: string; state: 'in force' | 'undone' | 'adrift' | 'partly adrift'; undoes: number | null; undoneBy: number | null;
}
