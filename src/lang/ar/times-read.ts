// Time expressions of a short string against a reference date: for form fields, search boxes and the cases of other projects.
import type { Direction } from '../../recognize/time-meaning.ts';
import { typeOf } from '../../recognize/time-meaning.ts';
import { anchorOf, resolveTime } from '../../recognize/time-resolve.ts';
import type { TimexType } from '../../recognize/time.ts';
import { tokenize } from '../../text/tokens.ts';
import { directionAt } from './times-direction.ts';
import { findTimes } from './times-line.ts';

export interface TimeRead {
  /** Offsets into the string (half-open, UTF-16). */
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly type: TimexType;
  readonly value: string | null;
}

/**
 * Reads all time expressions of a string.
 * @param reference ISO date that relative ones are counted from; without it they stay null
 * @param direction which way a bare weekday or month looks; by default its clause decides, as in news
 * @example readTimes('الثلاثاء القادم', { reference: '2013-02-12' })[0]?.value // '2013-02-19'
 */
export function readTimes(text: string, { reference = null, direction }: { reference?: string | null; direction?: Direction } = {}): TimeRead[] {
  const line = tokenize(text, 0, text.length, 0, 0);
  const anchor = anchorOf(reference, 'published');
  return findTimes(line).map((f) => ({
    start: f.start, end: f.end, text: text.slice(f.start, f.end), type: f.type ?? typeOf(f.meaning),
    value: resolveTime(f.meaning, anchor, direction ?? directionAt(line, f.from)).value,
  }));
}
