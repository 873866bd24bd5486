// Threads: what was promised or planned between parties and what became of it, asked of the register.
import type { ListFilter, RecordRow, Register } from '../../register/index.ts';
import type { RecordKind } from '../../register/index.ts';
import { allOf } from '../all-of.ts';
import { commitmentThreads } from './commitments.ts';
import { monthsFrom } from './days.ts';
import { plannedThreads } from './planned.ts';
import type { Thread, ThreadQuery, ThreadState, ThreadStep } from './thread.ts';

export type { StepRelation, Thread, ThreadQuery, ThreadState, ThreadStep } from './thread.ts';

/** Records of one kind that threads look at, at the most: the newest ones. */
const NEWEST = { most: 1500, sort: 'newest' } as const;
const SILENT_AFTER = 6;
const OPEN = new Set<ThreadState>(['promised', 'repeated', 'progress', 'postponed', 'superseded']);

/**
 * Threads between parties, the longest silent and the newest first among equals.
 * @example threadsOf(register, { states: ['RU', 'CN'] })[0]?.state // 'silent'
 */
export function threadsOf(register: Register, query: ThreadQuery): readonly Thread[] {
  const filter: ListFilter = { with: query.states, ...(query.topic ? { topic: query.topic } : {}) };
  const rows = (kind: RecordKind, more: ListFilter = {}): readonly RecordRow[] => allOf(register, kind, { ...filter, ...more }, NEWEST);
  const commitments = rows('position', { type: 'commits' });
  const known = new Set(commitments.map((r) => r.id));
  // One of the parties alone may tell what became of a promise that they made together.
  const later = (kind: RecordKind): readonly RecordRow[] => query.states.flatMap((state) => allOf(register, kind, { ...filter, with: [state] }, NEWEST));
  const instruments = rows('instrument');
  const others = [...new Map([...later('position'), ...later('statement'), ...instruments, ...rows('event')].filter((r) => !known.has(r.id)).map((r) => [r.id, r])).values()];
  const planned = [...rows('meeting'), ...instruments];
  const newest = register.stats().lastPublished?.slice(0, 10) ?? null;
  const threads = [
    ...commitmentThreads(commitments, others).map((steps) => threadOf('commitment', steps, newest, query)),
    ...plannedThreads(planned).map((steps) => threadOf(steps[0]!.record.kind === 'meeting' ? 'meeting' : 'instrument', steps, newest, query)),
  ];
  const within = (t: Thread): boolean => (!query.since || (t.lastHeard ?? '') >= query.since) && (!query.until || (t.since ?? '9') <= `${query.until}~`);
  return threads.filter(within).sort((a, b) => ((b.lastHeard ?? '') < (a.lastHeard ?? '') ? -1 : (b.lastHeard ?? '') > (a.lastHeard ?? '') ? 1 : a.id < b.id ? -1 : 1));
}

function threadOf(kind: Thread['kind'], steps: readonly ThreadStep[], newest: string | null, { silentAfter = SILENT_AFTER }: ThreadQuery): Thread {
  const first = steps[0]!;
  const days = steps.flatMap((s) => (s.day ? [s.day] : []));
  const lastHeard = days.at(-1) ?? null;
  const told = stateOf(steps);
  const silentMonths = OPEN.has(told) && lastHeard && newest ? monthsFrom(lastHeard, newest) : null;
  // A meeting planned for a day to come is not silent before that day.
  const due = kind === 'meeting' && first.record.date.to && newest && first.record.date.to > newest;
  return { id: first.record.id, kind, title: first.record.title, state: silentMonths !== null && silentMonths >= silentAfter && !due ? 'silent' : told, since: first.day, lastHeard, silentMonths, steps };
}

/** The last step that tells a fate decides; a repetition only where nothing else was told. */
function stateOf(steps: readonly ThreadStep[]): ThreadState {
  const fates = steps.filter((s) => s.relation !== 'promised' && s.relation !== 'repeated');
  return fates.at(-1)?.relation ?? steps.at(-1)?.relation ?? 'promised';
}
