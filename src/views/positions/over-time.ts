// Positions of a party on a topic in order, with the wording then and now and what changed; and the matrix of topics, times and parties.
import type { ListFilter, RecordRow, Register } from '../../register/index.ts';
import { allOf } from '../all-of.ts';
import { spanText } from '../span-text.ts';
import { byDay, dayOf } from '../threads/days.ts';
import { wordChanges, wordingLikeness, type WordChange } from '../wording/changes.ts';

/** One position in order, with what changed against the one before of the same party on the topic. */
export interface PositionStep {
  readonly record: RecordRow;
  readonly day: string | null;
  /** `first`; `beside` another one of the same day or of no day; `same` matter in much the same words; `reworded`: the same matter in other words; `turned`: the same
   * matter, for which it was before and against which it is now, or the other way round; `other`: another matter of the topic. */
  readonly change: 'first' | 'beside' | 'same' | 'reworded' | 'turned' | 'other';
  /** Against the last position of an earlier day on the same matter; null where there is none. */
  readonly wording: readonly WordChange[] | null;
}

export interface PositionLine {
  /** ISO code, or id of a holder of no state. */
  readonly holder: string;
  readonly topic: string;
  /** By day, undated ones last. */
  readonly steps: readonly PositionStep[];
}

const MOST = 2000;
const SAME_WORDS = 0.75;
/** Share of common words from which on two positions are about one matter. */
const SAME_MATTER = 0.3;
const FOR = new Set(['supports', 'commits', 'offers']);
const AGAINST = new Set(['opposes', 'denies', 'concerned']);
const wording = (record: RecordRow): string => spanText(record.fields['content']);

/** A position with its day. */
interface Dated { readonly record: RecordRow; readonly day: string | null }
/** The positions of one party on one topic: by day, undated ones last. */
interface Held { readonly holder: string; readonly topic: string; readonly dated: readonly Dated[] }

/**
 * Lines of positions that fit a filter: one per party and topic, longest first.
 * @param holders ISO codes or ids whose lines are wanted; all where none is given. A position held by two parties stands in the line of each.
 */
export const positionLines = (register: Register, filter: ListFilter, holders: readonly string[] = []): readonly PositionLine[] =>
  heldBy(register, filter, holders).map(({ holder, topic, dated }) => ({ holder, topic, steps: stepsOf(dated) }));

function heldBy(register: Register, filter: ListFilter, holders: readonly string[]): readonly Held[] {
  const lines = new Map<string, { holder: string; topic: string; dated: Dated[] }>();
  for (const record of allOf(register, 'position', filter, { most: MOST, sort: 'newest' })) {
    const held = new Set(record.parties.filter((p) => p.role === 'holder').map((p) => p.state ?? p.entity));
    for (const holder of held) {
      if (holders.length && !holders.includes(holder)) continue;
      for (const topic of record.topics) {
        const key = `${holder} ${topic}`;
        const line = lines.get(key) ?? { holder, topic, dated: [] };
        lines.set(key, line);
        line.dated.push({ record, day: dayOf(record) });
      }
    }
  }
  for (const { dated } of lines.values()) dated.sort((a, b) => byDay({ day: a.day, id: a.record.id }, { day: b.day, id: b.record.id }));
  return [...lines.values()].sort((a, b) => b.dated.length - a.dated.length || (a.topic === b.topic ? (a.holder < b.holder ? -1 : 1) : a.topic < b.topic ? -1 : 1));
}

function stepsOf(sorted: readonly Dated[]): readonly PositionStep[] {
  return sorted.map(({ record, day }, i): PositionStep => {
    const now = wording(record);
    const earlier = day === null ? [] : sorted.slice(0, i).filter((s) => s.day !== day);
    // The nearest telling of the same matter, the latest first among equals.
    const before = earlier.map((s) => ({ record: s.record, likeness: wordingLikeness(wording(s.record), now) })).reverse().sort((a, b) => b.likeness - a.likeness)[0];
    if (!before || sorted[i - 1]?.day === day) return { record, day, change: i === 0 ? 'first' : 'beside', wording: null };
    if (before.likeness < SAME_MATTER) return { record, day, change: 'other', wording: null };
    const turned = turns(before.record.type, record.type);
    return { record, day, change: turned ? 'turned' : before.likeness >= SAME_WORDS ? 'same' : 'reworded', wording: wordChanges(wording(before.record), now) };
  });
}

const turns = (then: string | null, now: string | null): boolean => (FOR.has(then ?? '') && AGAINST.has(now ?? '')) || (AGAINST.has(then ?? '') && FOR.has(now ?? ''));

/** One cell of the matrix: positions of one party on one topic in one column. */
export interface MatrixCell { readonly holder: string; readonly topic: string; readonly column: string; readonly stances: readonly { readonly stance: string; readonly records: readonly RecordRow[] }[] }

export interface PositionMatrix {
  readonly columns: readonly string[];
  readonly topics: readonly string[];
  readonly holders: readonly string[];
  readonly cells: readonly MatrixCell[];
}

/** Topics by years for some holders; topics with most positions first, years in order, undated ones under `''`. */
export function positionMatrix(register: Register, filter: ListFilter, holders: readonly string[]): PositionMatrix {
  const cells = new Map<string, { holder: string; topic: string; column: string; stances: Map<string, RecordRow[]> }>();
  const many = new Map<string, number>();
  for (const line of heldBy(register, filter, holders)) {
    many.set(line.topic, (many.get(line.topic) ?? 0) + line.dated.length);
    for (const { record, day } of line.dated) {
      const column = day?.slice(0, 4) ?? '';
      const key = `${line.holder} ${line.topic} ${column}`;
      const cell = cells.get(key) ?? { holder: line.holder, topic: line.topic, column, stances: new Map<string, RecordRow[]>() };
      cells.set(key, cell);
      const stance = record.type ?? 'asserts';
      cell.stances.set(stance, [...(cell.stances.get(stance) ?? []), record]);
    }
  }
  const all = [...cells.values()];
  return {
    columns: [...new Set(all.map((c) => c.column))].sort((a, b) => (a === '' ? 1 : b === '' ? -1 : a < b ? -1 : 1)),
    topics: [...many].sort(([a, n], [b, m]) => m - n || (a < b ? -1 : 1)).map(([topic]) => topic),
    holders: [...holders],
    cells: all.map((c) => ({ ...c, stances: [...c.stances].map(([stance, records]) => ({ stance, records })).sort((a, b) => b.records.length - a.records.length || (a.stance < b.stance ? -1 : 1)) })),
  };
}
