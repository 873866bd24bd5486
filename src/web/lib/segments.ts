// Cuts a run of text at every border of the marks over it, so that overlapping marks can be shown without nesting.

export interface Mark {
  readonly start: number;
  readonly end: number;
  /** What it marks: a kind of record, or the part of a record it is (cue, content, evidence). */
  readonly kind: string;
  /** Which record it belongs to. */
  readonly id: string;
}

export interface Segment {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly marks: readonly Mark[];
}

/**
 * The segments of `text`, whose first character stands at `offset`, in order and without gaps: joined they are the text again.
 * Marks outside the run are left out, marks that reach over its ends are cut.
 * @example segments('abc', 10, [{ start: 11, end: 99, kind: 'figures', id: 'f1' }]) // 'a' without, 'bc' with the mark
 */
export function segments(text: string, offset: number, marks: readonly Mark[]): Segment[] {
  const end = offset + text.length;
  const here = marks.filter((m) => m.start < end && m.end > offset && m.start < m.end);
  const borders = new Set([offset, end]);
  for (const m of here) {
    borders.add(Math.max(m.start, offset));
    borders.add(Math.min(m.end, end));
  }
  const cuts = [...borders].sort((a, b) => a - b);
  return cuts.slice(0, -1).map((start, i) => {
    const stop = cuts[i + 1]!;
    return { start, end: stop, text: text.slice(start - offset, stop - offset), marks: here.filter((m) => m.start <= start && m.end >= stop) };
  });
}
