// A thread: what was promised or planned, and what was heard of it since. Its links are proposals with reasons; nothing is asserted that no article tells.
import type { RecordRow } from '../../register/index.ts';

/**
 * What a later record is to the promise: `promised` is the promise itself; `repeated` the same promise again; `progress` somebody tells that it goes on;
 * `kept`, `broken`, `postponed` what came of it; `superseded` the same party promises the same thing with another date or number.
 */
export type StepRelation = 'promised' | 'repeated' | 'progress' | 'kept' | 'broken' | 'postponed' | 'superseded';

/** Where a thread stands: its last telling step, or `silent` where nothing was heard for long. */
export type ThreadState = 'promised' | 'repeated' | 'progress' | 'kept' | 'broken' | 'postponed' | 'superseded' | 'silent';

/** One link of a thread. `score` 0..1 says how sure the link is; the first step has 1. */
export interface ThreadStep {
  readonly record: RecordRow;
  readonly relation: StepRelation;
  /** Day of the record or of its first telling. */
  readonly day: string | null;
  readonly score: number;
  readonly why: { readonly ar: string; readonly en: string };
}

export interface Thread {
  /** Id of the record that promises or plans. */
  readonly id: string;
  readonly kind: 'commitment' | 'meeting' | 'instrument';
  readonly title: { readonly ar: string; readonly en: string };
  readonly state: ThreadState;
  readonly since: string | null;
  readonly lastHeard: string | null;
  /** Whole months from `lastHeard` to the newest article of the register, where the thread is open; else null. */
  readonly silentMonths: number | null;
  /** By day; the promise first. */
  readonly steps: readonly ThreadStep[];
}

/** What threads are asked by. @param silentAfter months after which an open thread counts as silent (6) */
export interface ThreadQuery {
  /** ISO codes: all have to take part. */
  readonly states: readonly string[];
  readonly since?: string;
  readonly until?: string;
  readonly topic?: string;
  readonly silentAfter?: number;
}
