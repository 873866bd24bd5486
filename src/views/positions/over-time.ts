// Positions of a party on a topic in order, with the wording then and now and what changed; and the matrix of topics, times and parties.
import type { ListFilter, RecordRow, Register } from '../../register/index.ts';
import { toldOf } from '../threads/days.ts';
import { wordChanges, wordingLikeness, type WordChange } from '../wording/changes.ts';

/** One position in order, with what changed against the one before of the same party on the topic. */
export interface PositionStep {
  readonly record: RecordRow;
  readonly day: string | null;
  /** `first`; `beside` another one of the same day, which changes nothing; `same` stance in much the same words; `reworded`; `turned`: another stance. */
  readonly change: 'first' | 'beside' | 'same' | 'reworded' | 'turned';
  /** Against the last position of an earlier day; null where there is none, and for `beside`. */
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
const wording = (record: RecordRow): string => {
  const content = record.fields['content'];
  return content && typeof content === 'object' && 'text' in content && typeof content.text === 'string' ? content.text : '';
};

/**
 * Lines of positions that fit a filter: one per party and topic, longest first.
 * @param holders ISO codes or ids whose lines are wanted; all where none is given. A position held by two parties stands in the line of each.
 */
export function positionLines(register: Register, filter: ListFilter, holders: readonly string[] = []): readonly PositionLine[] {
  const lines = new Map<string, { holder: string; topic: string; records: RecordRow[] }>();
  for (const record of positionsOf(register, filter)) {
    const held = new Set(record.parties.filter((p) => p.role === 'holder').map((p) => p.state ?? p.entity));
    for (const holder of held) {
      if (holders.length && !holders.includes(holder)) continue;
      for (const topic of record.topics) {
        const key = `${holder} ${topic}`;
        const line = lines.get(key) ?? { holder, topic, records: [] };
        lines.set(key, line);
        line.records.push(record);
      }
    }
  }
  return [...lines.values()].map(({ holder, topic, records }) => ({ holder, topic, steps: stepsOf(records) }))
    .sort((a, b) => b.steps.length - a.steps.length || (a.topic === b.topic ? (a.holder < b.holder ? -1 : 1) : a.topic < b.topic ? -1 : 1));
}

function positionsOf(register: Register, filter: ListFilter): readonly RecordRow[] {
  const out: RecordRow[] = [];
  let cursor: string | null = null;
  do {
    const page = register.list('position', filter, { limit: 500, cursor, sort: 'newest' });
    out.push(...page.rows);
    cursor = page.next;
  } while (cursor && out.length < MOST);
  return out;
}

function stepsOf(records: readonly RecordRow[]): readonly PositionStep[] {
  const sorted = records.map((record) => ({ record, day: record.date.from ?? toldOf(record) })).sort((a, b) => ((a.day ?? '9') < (b.day ?? '9') ? -1 : (a.day ?? '9') > (b.day ?? '9') ? 1 : a.record.id < b.record.id ? -1 : 1));
  return sorted.map(({ record, day }, i): PositionStep => {
    const before = sorted.slice(0, i).findLast((s) => s.day !== day)?.record;
    if (!before || sorted[i - 1]?.day === day) return { record, day, change: i === 0 ? 'first' : 'beside', wording: null };
    const [then, now] = [wording(before), wording(record)];
    const change = before.type !== record.type ? 'turned' : wordingLikeness(then, now) >= SAME_WORDS ? 'same' : 'reworded';
    return { record, day, change, wording: wordChanges(then, now) };
  });
}

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
  for (const line of positionLines(register, filter, holders)) {
    many.set(line.topic, (many.get(line.topic) ?? 0) + line.steps.length);
    for (const { record, day } of line.steps) {
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
