// Numbers in short strings (a form field, a table cell, the cases of other projects): cardinals, ordinals, fractions, signs and decimals in words.
import { digitValue } from '../../recognize/number-digits.ts';
import { tokenize, type Token } from '../../text/tokens.ts';
import { fractionAt } from './numbers-fractions.ts';
import { NEGATIVE, POINT } from './numbers-lexicon.ts';
import { ordinalAt } from './numbers-ordinals.ts';
import { numberAt } from './numbers.ts';

const tokensOf = (text: string) => tokenize(text, 0, text.length, 0, 0).filter((t) => !/^[\u061c\u200b-\u200f\u202a-\u202e]+$/u.test(t.raw));
const isMinus = (t: Token | undefined) => !!t && (t.raw === '-' || t.raw === '−' || NEGATIVE.has(t.fold));

/**
 * Reads a string that is one number, in words or digits.
 * @returns its value, or null where the string is no number or holds more than it
 * @example readNumber('سالب ثمانية آلاف وثلاثمئة') // -8300
 */
export function readNumber(text: string): number | null {
  const tokens = tokensOf(text);
  const sign = isMinus(tokens[0]) ? -1 : 1;
  let at = sign < 0 ? 1 : 0;
  // .77 and ٫٧٧
  if (tokens[at] && /^[.٫]$/u.test(tokens[at]!.raw) && tokens[at + 1]?.kind === 'number' && at + 2 === tokens.length) return sign * (digitValue(`0.${tokens[at + 1]!.form}`, true) ?? NaN) || null;
  const first = fractionAt(tokens, at) ?? numberAt(tokens, at, true);
  if (!first) return null;
  let value = first.value;
  at = first.to;
  if (tokens[at] && POINT.has(tokens[at]!.fold)) {
    const decimals = numberAt(tokens, at + 1, true);
    if (!decimals || !Number.isInteger(decimals.value)) return null;
    value = Number(`${value}.${decimals.value}`);
    at = decimals.to;
  } else if (tokens[at]?.fold.startsWith('و')) {
    const part = tokens[at]!.fold === 'و' ? fractionAt(tokens, at + 1) : fractionAt(tokens, at);
    if (part) {
      value += part.value;
      at = part.to;
    }
  } else if (tokens[at]?.raw === '/' && tokens[at + 1]?.kind === 'number') {
    const under = digitValue(tokens[at + 1]!.form) ?? 0;
    if (!under) return null;
    value /= under;
    at += 2;
  }
  return at === tokens.length ? sign * value : null;
}

/** Reads a string that is one ordinal (الثالثة عشرة); a cardinal in its place is taken too, as counted titles use it. */
export function readOrdinal(text: string): number | null {
  const tokens = tokensOf(text);
  const ordinal = ordinalAt(tokens, 0, true);
  return ordinal && ordinal.to === tokens.length ? ordinal.value : readNumber(text);
}
