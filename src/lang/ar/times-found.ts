// What a time rule finds in a line before it is resolved.
import type { Direction, TimeMeaning } from '../../recognize/time-meaning.ts';
import type { TimexType } from '../../recognize/time.ts';
import type { Rule } from '../../rules/rule.ts';
import type { Line } from './times-words.ts';

export interface Found {
  /** Tokens [from, to) of the line. */
  readonly from: number;
  readonly to: number;
  /** Offsets of the expression; the proclitic is left out. */
  readonly start: number;
  readonly end: number;
  readonly meaning: TimeMeaning;
  readonly rule: Rule;
  readonly type?: TimexType;
  /** Where the expression itself says which way it looks. */
  readonly direction?: Direction;
  /** The expression names today (or yesterday …) together with a full date: the date fixes the anchor of the article. */
  readonly fixes?: { readonly offset: number };
}

/** Makes a find that ends with token `to - 1`. */
export function found(line: Line, from: number, to: number, start: number, meaning: TimeMeaning, rule: Rule, extra: Partial<Pick<Found, 'type' | 'direction' | 'fixes'>> = {}): Found {
  return { from, to, start, end: line[to - 1]!.end, meaning, rule, ...extra };
}

/** A recogniser of one construction: what it finds at place `i`, or null. `pro`: whether a proclitic may stand before it. */
export type TimeRule = (line: Line, i: number, pro: boolean) => Found | null;

/** The longest find; the earlier rule wins a tie. */
export function longest(line: Line, i: number, pro: boolean, rules: readonly TimeRule[]): Found | null {
  if (!line[i]) return null;
  let best: Found | null = null;
  for (const rule of rules) {
    const f = rule(line, i, pro);
    if (f && (!best || f.to > best.to)) best = f;
  }
  return best;
}
