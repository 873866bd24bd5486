// All numbers, ordinals, percentages and ranges in a running string, with their offsets: cardinals for search and for the cases of other projects.
import { tokenize, type Token } from '../../text/tokens.ts';
import { digitValue } from '../../recognize/number-digits.ts';
import { percentAt } from './figures-units.ts';
import { comparatorAfter, comparatorBefore } from './figures-words.ts';
import { fractionAt } from './numbers-fractions.ts';
import { NEGATIVE } from './numbers-lexicon.ts';
import { ordinalAt } from './numbers-ordinals.ts';
import { numberAt } from './numbers.ts';

/** A quantity in a string: half-open offsets. For a range `value` is an interval in mathematical notation. */
export interface Quantity {
  readonly start: number;
  readonly end: number;
  readonly value: string;
}

const tokensOf = (text: string) => tokenize(text, 0, text.length, 0, 0).filter((t) => !/^[\u061c\u200b-\u200f\u202a-\u202e]+$/u.test(t.raw));
const show = (n: number) => String(Math.round(n * 1e12) / 1e12);

interface Num { readonly to: number; readonly start: number; readonly value: number }

// An address or code (https://…?RQT=305, C09TtE) holds digits, no numbers.
const glued = (tokens: readonly Token[], i: number, to: number) => {
  const [before, after] = [tokens[i - 1], tokens[to]];
  return (!!after && !after.spaced && after.kind === 'word') || (!!before && !tokens[i]!.spaced && /^[\x21-\x7e]+$/u.test(before.raw) && !/^[-(<>="$]$/u.test(before.raw));
};

function numAt(tokens: readonly Token[], i: number): Num | null {
  const token = tokens[i];
  if (!token) return null;
  const sign = NEGATIVE.has(token.fold) || (token.raw === '-' && (i === 0 || token.spaced));
  const at = sign ? i + 1 : i;
  const n = fractionAt(tokens, at) ?? numberAt(tokens, at);
  if (!n || (tokens[at]!.kind === 'number' && glued(tokens, at, n.to))) return null;
  const mixed = n.form === 'digits' ? mixedSeparators(tokens, at) : null;
  // واحد alone is "one of", "somebody".
  if (!sign && n.value === 1 && n.form === 'words' && n.to === at + 1) return null;
  return { to: mixed?.to ?? n.to, start: sign ? token.start : n.start, value: (sign ? -1 : 1) * (mixed?.value ?? n.value) };
}

// 12،220,13: Arabic commas for thousands, then a decimal comma.
function mixedSeparators(tokens: readonly Token[], i: number): { to: number; value: number } | null {
  const [a, comma, b] = [tokens[i], tokens[i + 1], tokens[i + 2]];
  if (!a || comma?.raw !== '،' || comma.spaced || b?.kind !== 'number' || b.spaced || !/^\d{3}[.,]\d+$/u.test(b.form)) return null;
  const value = digitValue(`${a.form}${b.form.replace(',', '.')}`, true);
  return value === null ? null : { to: i + 3, value };
}

/** Cardinals and fractions. */
export function findNumbers(text: string): Quantity[] {
  const tokens = tokensOf(text);
  return walk(tokens, (i) => {
    const n = numAt(tokens, i);
    return n && { to: n.to, start: n.start, value: show(n.value) };
  });
}

/** Ordinals in words, round ones with the article included (العشرون, التريليون). */
export function findOrdinals(text: string): Quantity[] {
  const tokens = tokensOf(text);
  return walk(tokens, (i) => {
    const o = ordinalAt(tokens, i, true);
    return o && (o.definite || o.value === 1) ? { to: o.to, start: o.start, value: show(o.value) } : null;
  });
}

/** Percentages, the sign before or behind. */
export function findPercentages(text: string): Quantity[] {
  const tokens = tokensOf(text);
  return walk(tokens, (i) => {
    const lead = percentAt(tokens, i);
    const n = numAt(tokens, lead ?? i);
    if (!n) return null;
    const to = lead === null ? percentAt(tokens, n.to) : n.to;
    return to === null ? null : { to, start: lead === null ? n.start : tokens[i]!.start, value: `${show(n.value)}%` };
  });
}

const EQUALS = /^(?:[يت]ساوي|=)$/u;

/** Bounds and ranges: أقل من ألف, 500 أو أكثر, بين 10 و20, يساوي 20. */
export function findRanges(text: string): Quantity[] {
  const tokens = tokensOf(text);
  return walk(tokens, (i) => between(tokens, i) ?? equal(tokens, i) ?? bounded(tokens, i));
}

function between(tokens: readonly Token[], i: number) {
  const ma = tokens[i]?.fold === 'ما' ? 1 : 0;
  const opens = /^(?:بين|من)$/u.test(tokens[i + ma]?.fold ?? '');
  const a = numAt(tokens, opens ? i + ma + 1 : i);
  if (!a) return null;
  const link = tokens[a.to];
  const wanted = tokens[i + ma]?.fold === 'بين' ? /^و/u : opens ? /^(?:الي|حتي)$/u : /^-$/u;
  if (!link || !wanted.test(link.raw === '-' ? '-' : link.fold)) return null;
  const b = link.fold.length > 1 && link.fold.startsWith('و') ? numAt(tokens, a.to) : numAt(tokens, a.to + 1);
  return b && b.value > a.value ? { to: b.to, start: tokens[i]!.start, value: `[${show(a.value)},${show(b.value)})` } : null;
}

function equal(tokens: readonly Token[], i: number) {
  if (!EQUALS.test(tokens[i]?.fold ?? '')) return null;
  const n = numAt(tokens, i + 1);
  return n && { to: n.to, start: tokens[i]!.start, value: `[${show(n.value)},${show(n.value)}]` };
}

function bounded(tokens: readonly Token[], i: number) {
  // N or more, N من M أو أكثر: the bound stands behind.
  const n = numAt(tokens, i);
  if (n) {
    const of = tokens[n.to]?.fold === 'من' ? numAt(tokens, n.to + 1) : null;
    const value = of ? n.value / of.value : n.value;
    const after = comparatorAfter(tokens, of?.to ?? n.to);
    if (!after || !/^او /u.test(tokens.slice(of?.to ?? n.to, after.to).map((t) => t.fold).join(' '))) return null;
    return { to: after.to, start: n.start, value: interval(after.sign, value) };
  }
  for (let k = i + 1; k <= i + 3; k++) {
    const sign = comparatorBefore(tokens, k);
    const m = sign && sign.from === i && sign.sign !== '~' ? numAt(tokens, k) : null;
    if (m) return { to: m.to, start: tokens[i]!.start, value: interval(sign!.sign, m.value) };
  }
  return null;
}

const interval = (sign: string, n: number) => (sign === '>' ? `(${show(n)},)` : sign === '<' ? `(,${show(n)})` : sign === '>=' ? `[${show(n)},)` : `(,${show(n)}]`);

function walk(tokens: readonly Token[], at: (i: number) => { to: number; start: number; value: string } | null): Quantity[] {
  const out: Quantity[] = [];
  for (let i = 0; i < tokens.length; ) {
    const hit = at(i);
    if (hit) out.push({ start: hit.start, end: tokens[hit.to - 1]!.end, value: hit.value });
    i = hit ? hit.to : i + 1;
  }
  return out;
}

