// What the API sends of views over time: threads, series, positions in order, comparisons, coverage. Types of the server, as types only.
import type { Names, Row } from './wire.ts';

export const PAIR_PARTS = ['timeline', 'positions', 'threads', 'series', 'brief'] as const;
export type PairPart = (typeof PAIR_PARTS)[number];

export type StepRelation = 'promised' | 'repeated' | 'progress' | 'kept' | 'broken' | 'postponed' | 'superseded';
export type ThreadState = StepRelation | 'silent';
export interface ThreadStep { record: Row; relation: StepRelation; day: string | null; score: number; why: { ar: string; en: string } }
export interface Thread { id: string; kind: 'commitment' | 'meeting' | 'instrument'; title: { ar: string; en: string }; state: ThreadState; since: string | null; lastHeard: string | null; silentMonths: number | null; steps: ThreadStep[] }
export interface Threads { rows: Thread[]; known: Names }

export interface SeriesValue { value: number; comparator: string; records: Row[]; outlets: string[]; reports: number }
export interface Series { id: string; what: string; unit: string; measure: 'level' | 'change'; points: { period: string; values: SeriesValue[] }[] }
export interface SeriesPage { rows: Series[]; known: Names }

export interface WordChange { kind: 'same' | 'gone' | 'new'; text: string }
export interface PositionStep { record: Row; day: string | null; change: 'first' | 'beside' | 'same' | 'reworded' | 'turned' | 'other'; wording: WordChange[] | null }
export interface PositionLine { holder: string; topic: string; steps: PositionStep[] }
export interface MatrixCell { holder: string; topic: string; column: string; stances: { stance: string; records: Row[] }[] }
export interface Matrix { columns: string[]; topics: string[]; holders: string[]; cells: MatrixCell[] }
export interface PairPositions { matrix: Matrix; known: Names }
export interface TopicLines { rows: PositionLine[]; known: Names }

export interface SaidItem { record: string | null; kind: 'statement' | 'position'; text: string; topic: string | null; stance: string | null; place: number; article: string; outlet: string | null; start: number; end: number }
export interface ComparedItem { relation: 'same' | 'reworded' | 'turned' | 'new' | 'dropped'; left: SaidItem | null; right: SaidItem | null; moved: boolean; wording: WordChange[] | null }
export interface ComparedSide { id: string; title: { ar: string; en: string }; day: string | null; items: number }
export interface Comparison { left: ComparedSide; right: ComparedSide; items: ComparedItem[] }

export interface Footnote { number: number; record: string; kind: string; exact: string; article: string; outlet: string | null; title: string | null; published: string | null; url: string | null }
export interface BriefSentence { text: string; quote: { text: string; language: string } | null; notes: number[]; disputed: string | null }
export interface Brief { title: string; subtitle: string; language: 'ar' | 'en'; coverage: string[]; sections: { id: string; title: string; groups: { title: string | null; sentences: BriefSentence[] }[] }[]; footnotes: Footnote[]; notesTitle: string }

export interface CoverageCounts { taken: number; read: number; failed: number; empty: number }
export interface CoverageWeek extends CoverageCounts { week: string; from: string; expected: number | null; gap: boolean }
export interface OutletCoverage { outlet: string | null; taken: number; expected: number | null; expectedFrom: 'set' | 'usual' | null; gaps: number; weeks: CoverageWeek[]; undated: CoverageCounts | null }
