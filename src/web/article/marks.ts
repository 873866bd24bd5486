// Where the records of an article stand in its text: quiet marks for all, full marks for the one that is looked at.
import type { Mark } from '../lib/segments.ts';
import type { Report, RowKind } from '../lib/wire.ts';

export const MARKED_KINDS: readonly RowKind[] = ['meeting', 'instrument', 'statement', 'position', 'event', 'figure', 'entity', 'time'];

/** Shown at first; names, times and events are many and quiet, and shown on wish. */
export const FIRST_KINDS: readonly RowKind[] = ['meeting', 'instrument', 'statement', 'position', 'figure'];

interface Range { start: number; end: number }
const isRange = (value: unknown): value is Range => typeof value === 'object' && value !== null && 'start' in value && 'end' in value && typeof value.start === 'number' && typeof value.end === 'number';

/** The words that stand for a record when it is one of many; a whole sentence (meeting, event) gets a sign in the margin instead. */
function ownWords(report: Report): Range[] {
  const f = report.fields;
  const roles = (...names: string[]): Range[] => report.evidence.filter((e) => names.includes(e.role));
  if (report.kind === 'statement' || report.kind === 'position') return f.parts?.length ? f.parts : isRange(f.content) ? [f.content] : roles('content', 'part');
  if (report.kind === 'figure') return numberOf(report) ?? (isRange(f.what) ? [f.what] : []);
  if (report.kind === 'instrument') return isRange(f.title) ? [f.title] : roles('title', 'mention');
  if (report.kind === 'entity') return f.mentions ?? roles('mention');
  if (report.kind === 'time') return isRange(f) ? [f] : roles('evidence');
  return [];
}

/** The number's own words: a part of the rule that starts with a digit or is called so. */
function numberOf(report: Report): Range[] | null {
  const part = report.why?.parts.find((p) => /^(?:figure|number|value|amount|quantity)/.test(p.name));
  return part ? [part] : null;
}

/** Marks of all records of the chosen kinds. */
export function quietMarks(told: readonly Report[], kinds: ReadonlySet<RowKind>): Mark[] {
  return told.filter((r) => kinds.has(r.kind)).flatMap((r) => ownWords(r).map(({ start, end }) => ({ start, end, kind: r.kind, id: r.localId })));
}

/** Marks of all parts of one record: evidence, content, cue, date, what, title, mentions. */
export function fullMarks(report: Report): Mark[] {
  const parts = report.evidence.map((e) => ({ start: e.start, end: e.end, kind: `on-${e.role}`, id: report.localId }));
  const own = ownWords(report).map(({ start, end }) => ({ start, end, kind: 'on-content', id: report.localId }));
  const cue = isRange(report.fields.cue) ? [{ start: report.fields.cue.start, end: report.fields.cue.end, kind: 'on-cue', id: report.localId }] : [];
  return [...parts, ...own, ...cue];
}

/** Where a record begins in the text, for scrolling and order. */
export function beginOf(report: Report): number {
  return Math.min(...[...ownWords(report), ...report.evidence].map((r) => r.start), Number.MAX_SAFE_INTEGER);
}

/** Which record a click on marked words means: the shortest mark first, the next one on the next click at the same place. */
export function picked(marks: readonly Mark[], active: string | null): string | null {
  const ids = [...new Set([...marks].filter((m) => !m.kind.startsWith('on-')).sort((a, b) => a.end - a.start - (b.end - b.start)).map((m) => m.id))];
  if (ids.length === 0) return null;
  return ids[(ids.indexOf(active ?? '') + 1) % ids.length] ?? null;
}
