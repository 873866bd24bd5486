// Normalised views: a folded copy of a text for matching, with a map back to the offsets of the text itself.
import { foldUnit, type FoldLevel } from './arabic-script.ts';
import type { Span } from './span.ts';

/** A folded view. Only `toSource` makes spans of the source out of places in the view. */
export interface NormalizedText {
  readonly text: string;
  /** Maps [start, end) of the view to the smallest source span that holds those letters and the marks between them. */
  toSource(start: number, end: number): Span;
}

/**
 * Folds a text and remembers where each unit came from. Linear in the length; never throws on any string.
 * @example normalize('قُمّة', 2).text // 'قمه'
 */
export function normalize(source: string, level: FoldLevel): NormalizedText {
  const units: string[] = [];
  const origin: number[] = [];
  for (let i = 0; i < source.length; i++) {
    const out = foldUnit(source.charCodeAt(i), level);
    for (let k = 0; k < out.length; k++) {
      units.push(out[k]!);
      origin.push(i);
    }
  }
  return {
    text: units.join(''),
    toSource(start, end) {
      if (!(start >= 0 && start < end && end <= origin.length)) throw new RangeError(`no range ${start}-${end} in a view of ${origin.length} units`);
      return { start: origin[start]!, end: origin[end - 1]! + 1 };
    },
  };
}
