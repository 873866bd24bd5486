// What stands behind a number: percent signs, money, units of time and measure, counted nouns, or "of" and a noun (170 من اللاجئين).
import { cutsOf } from '../../text/clitics.ts';
import lexicon from './generated/figures.json' with { type: 'json' };
import { nounAt } from './figures-nouns.ts';
import { key } from './numbers-lexicon.ts';
import { stateAdjective } from './state-adjectives.ts';
import { UNITS } from './times-lexicon.ts';
import type { Line } from './times-words.ts';
import { PhraseTrie } from '../../rules/phrase-trie.ts';

/** A unit as figures name it, the tokens that say it, and how sure the reading is. */
export interface UnitMatch {
  readonly unit: string;
  readonly kind: 'percent' | 'money' | 'time' | 'noun' | 'partitive' | 'others';
  readonly from: number;
  readonly to: number;
  readonly confidence: number;
}

interface Money { readonly id: string; readonly default?: string; readonly kinds?: readonly { readonly iso: string; readonly ar: readonly string[] }[] }

const PERCENT = lexicon.percent.reduce((t, f) => t.add(f, true), new PhraseTrie<true>());
const MONEY = new PhraseTrie<Money>();
for (const m of lexicon.currencies as readonly (Money & { forms: readonly string[] })[]) for (const f of m.forms) MONEY.add(f, m);
const SIGNS = new Map(lexicon.signs.flatMap((s) => s.ar.map((a) => [a, s.iso] as const)));
const OTHERS = new Set(lexicon.others.map(key));
const CODES = new Set(['usd', 'eur', 'gbp', 'cny', 'rub', 'sar', 'aed', 'qar', 'kwd', 'bhd', 'omr', 'jod', 'iqd', 'egp', 'try', 'jpy', 'inr', 'us']);
const COUNTRY = new Map<string, Map<string, string>>();
for (const c of lexicon.countries) for (const a of c.ar) {
  const byBase = COUNTRY.get(key(a)) ?? new Map<string, string>();
  byBase.set(c.base, c.iso);
  COUNTRY.set(key(a), byBase);
}

/** The currency sign at a token: $, €. */
export const signAt = (line: Line, i: number): string | null => SIGNS.get(line[i]?.raw ?? '') ?? null;

/** True where a percent sign or phrase stands at `i`; gives where it ends. */
export const percentAt = (line: Line, i: number): number | null => PERCENT.match(line, i, false)?.to ?? null;

// مصري, مصرية, مصريا and المصري are one adjective.
const adjective = (fold: string) => fold.replace(/^ال/u, '').replace(/[يه]ه$/u, 'ي').replace(/يا$/u, 'ي').replace(/يات$/u, 'ي');

/** Money at `i`: the ISO code where the words or the country named most nearby fix it, else the English name of the currency. */
export function moneyAt(line: Line, i: number): UnitMatch | null {
  const sign = signAt(line, i);
  if (sign) return { unit: sign, kind: 'money', from: i, to: i + 1, confidence: 0.97 };
  const token = line[i];
  if (token?.kind === 'word' && CODES.has(token.fold)) {
    const to = line[i + 1]?.raw === '$' ? i + 2 : i + 1;
    return token.fold === 'us' && to === i + 1 ? null : { unit: token.fold === 'us' ? 'USD' : token.fold.toUpperCase(), kind: 'money', from: i, to, confidence: 0.95 };
  }
  const match = MONEY.match(line, i, false);
  if (!match) return null;
  const money = match.values[0]!;
  const named = line[match.to];
  if (named?.kind === 'word') {
    for (const kind of money.kinds ?? []) {
      for (const form of kind.ar) {
        const words = key(form).split(' ');
        if (words.every((w, k) => line[match.to + k] && (k ? line[match.to + k]!.fold === w : adjective(line[match.to + k]!.fold) === adjective(w)))) {
          return { unit: kind.iso, kind: 'money', from: i, to: match.to + words.length, confidence: 0.98 };
        }
      }
    }
  }
  if (money.default) return { unit: money.default, kind: 'money', from: i, to: match.to, confidence: money.id === 'dollar' || money.id === 'euro' ? 0.97 : 0.92 };
  return { unit: countryMoney(line, i, money.id) ?? money.id, kind: 'money', from: i, to: match.to, confidence: 0.8 };
}

const REACH = 300;

function countryMoney(line: Line, i: number, base: string): string | null {
  const votes = new Map<string, number>();
  for (let k = Math.max(0, i - REACH); k < Math.min(line.length, i + REACH); k++) {
    if (line[k]!.kind !== 'word') continue;
    for (const c of cutsOf(line[k]!)) {
      const iso = COUNTRY.get(c.stem)?.get(base);
      if (!iso) continue;
      votes.set(iso, (votes.get(iso) ?? 0) + (Math.abs(k - i) < 15 ? 3 : 1));
      break;
    }
  }
  const [first, second] = [...votes].sort((a, b) => b[1] - a[1]);
  return first && first[1] !== second?.[1] ? first[0] : null;
}

/**
 * The unit that a number before place `i` takes.
 * @param value the number: it decides in which form a people is counted (خمسة فلسطينيين, 15 فلسطينيا, ألف فلسطيني)
 */
export function unitAfter(line: Line, i: number, value = 0): UnitMatch | null {
  const token = line[i];
  if (!token) return null;
  const percent = percentAt(line, i);
  if (percent !== null) return { unit: 'percent', kind: 'percent', from: i, to: percent, confidence: 0.97 };
  const money = moneyAt(line, i);
  if (money) return money;
  if (token.kind !== 'word') return null;
  const noun = nounAt(line, i);
  const time = UNITS.get(token.fold);
  if (time && time.number !== 'two' && (!noun || noun.to === i + 1)) return { unit: time.id, kind: 'time', from: i, to: i + 1, confidence: 0.95 };
  if (noun && !noun.noun.dual && !noun.noun.definite) return { unit: noun.noun.en, kind: 'noun', from: i, to: noun.to, confidence: 0.92 };
  if (OTHERS.has(token.fold)) return { unit: 'person', kind: 'others', from: i, to: i + 1, confidence: 0.85 };
  if (demonym(line, i, value)) return { unit: 'person', kind: 'others', from: i, to: i + 1, confidence: 0.9 };
  return token.fold === 'من' ? partitive(line, i) : null;
}

// People counted by their nation, in the form that the number asks for.
function demonym(line: Line, i: number, value: number): boolean {
  const token = line[i]!;
  const accusative = value >= 11 && token.fold.endsWith('يا');
  const nation = stateAdjective(accusative ? { ...token, word: -1, fold: token.fold.slice(0, -1) } : token);
  return !!nation && nation.cut.pro === '' && !nation.definite && (nation.plural || accusative || (value >= 100 && value % 100 === 0));
}

const PEOPLE = new Set(['person', 'civilian', 'refugee', 'migrant', 'displaced person', 'citizen', 'resident', 'protester', 'woman', 'child', 'man', 'prisoner', 'detainee', 'hostage']);

// 170 من اللاجئين: of a definite plural. People come as persons, things as themselves; of an unknown definite noun nothing is sure.
function partitive(line: Line, i: number): UnitMatch | null {
  const next = line[i + 1];
  if (next?.kind !== 'word') return null;
  const noun = nounAt(line, i + 1);
  if (noun) return { unit: PEOPLE.has(noun.noun.en) ? 'person' : noun.noun.en, kind: 'partitive', from: i, to: noun.to, confidence: 0.85 };
  return /^ال\S{3,}$/u.test(next.fold) ? { unit: 'person', kind: 'partitive', from: i, to: i + 2, confidence: 0.7 } : null;
}
