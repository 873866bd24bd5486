// Amounts in short strings: money with its currency, a duration with its unit.
import { tokenize } from '../../text/tokens.ts';
import { moneyAt } from './figures-units.ts';
import { fractionAt } from './numbers-fractions.ts';
import { NEGATIVE } from './numbers-lexicon.ts';
import { numberAt } from './numbers.ts';
import { UNITS } from './times-lexicon.ts';

const tokensOf = (text: string) => tokenize(text, 0, text.length, 0, 0).filter((t) => !/^[\u061c\u200b-\u200f\u202a-\u202e]+$/u.test(t.raw));

/**
 * Reads an amount of money. A currency that the words do not fix (a bare دينار) comes as its English name.
 * @example readMoney('3.4 مليار دولار') // { values: [3400000000], currency: 'USD' }
 */
export function readMoney(text: string): { values: number[]; currency: string | null } | null {
  const tokens = tokensOf(text);
  const values: number[] = [];
  let currency: string | null = null;
  for (let i = 0; i < tokens.length; ) {
    const negative = tokens[i]!.raw === '-' || NEGATIVE.has(tokens[i]!.fold) ? 1 : 0;
    const sign = moneyAt(tokens, i + negative);
    const n = fractionAt(tokens, (sign?.to ?? i + negative)) ?? numberAt(tokens, sign?.to ?? i + negative, true);
    if (n) {
      values.push(negative && !values.length ? -n.value : n.value);
      const after = sign ?? moneyAt(tokens, n.to);
      currency ??= after?.unit ?? null;
      i = !sign && after ? after.to : n.to;
    } else {
      // مليون دينار is a number; دينار alone is one of it.
      if (sign && !values.length) values.push(1);
      currency ??= sign?.unit ?? null;
      i = sign ? sign.to : i + 1;
    }
  }
  return values.length ? { values, currency } : null;
}

/** Reads a duration that is one number of one unit. @example readDuration('دقيقتين') // { value: 2, unit: 'minute' } */
export function readDuration(text: string): { value: number; unit: string } | null {
  const tokens = tokensOf(text);
  const n = fractionAt(tokens, 0) ?? numberAt(tokens, 0, true);
  const unit = tokens[n?.to ?? 0] && UNITS.get(tokens[n?.to ?? 0]!.fold);
  if (!unit) return null;
  return { value: (n?.value ?? 1) * (n ? 1 : unit.number === 'two' ? 2 : 1), unit: unit.id };
}
