// The number words of numbers.yml as one table from folded word to what it does in a number.
import { fold } from '../../text/arabic-script.ts';
import lexicon from './generated/numbers.json' with { type: 'json' };

/** `unit` 1 to 10, `tens`, `hundreds`, `teen` (one spoken word), `scale` (`open`: a dual where it opens the number, else one; `two`: its dual). */
export interface NumberWord {
  readonly kind: 'unit' | 'tens' | 'hundreds' | 'teen' | 'scale';
  readonly value: number;
  /** A number only inside a compound (أحد عشر). */
  readonly weak?: boolean;
  readonly spoken?: boolean;
  readonly scale?: 'one' | 'two' | 'open';
}

interface Row { readonly value: number; readonly forms: readonly string[]; readonly weak?: boolean; readonly bare?: boolean }
interface ScaleRow { readonly value: number; readonly one: readonly string[]; readonly two?: readonly string[]; readonly open?: readonly string[] }

const file: {
  units: readonly Row[]; tens: readonly Row[]; hundreds: readonly Row[]; scales: readonly ScaleRow[]; ordinals: readonly Row[];
  fractions: readonly Row[]; two_fractions: readonly Row[]; negative: readonly string[]; point: readonly string[]; spoken: readonly Row[];
} = lexicon;

/** Folds a lexicon form as tokens are folded. */
export const key = (form: string): string => fold(form, 2);

export const NUMBER_WORDS: ReadonlyMap<string, NumberWord> = (() => {
  const map = new Map<string, NumberWord>();
  const put = (form: string, word: NumberWord) => {
    if (!map.has(key(form))) map.set(key(form), word);
  };
  for (const r of file.units) for (const f of r.forms) put(f, { kind: 'unit', value: r.value, ...(r.weak ? { weak: true } : {}) });
  for (const r of file.tens) for (const f of r.forms) put(f, { kind: 'tens', value: r.value });
  for (const r of file.hundreds) for (const f of r.forms) put(f, { kind: 'hundreds', value: r.value });
  for (const r of file.scales) {
    for (const f of r.one) put(f, { kind: 'scale', value: r.value, scale: 'one' });
    for (const f of r.two ?? []) put(f, { kind: 'scale', value: r.value, scale: 'two' });
    for (const f of r.open ?? []) put(f, { kind: 'scale', value: r.value, scale: 'open' });
  }
  for (const r of file.spoken) {
    const kind = r.value >= 100 ? 'hundreds' : r.value >= 20 ? 'tens' : r.value > 10 ? 'teen' : 'unit';
    for (const f of r.forms) put(f, { kind, value: r.value, spoken: true });
  }
  return map;
})();

const rows = (list: readonly Row[], pick: (r: Row) => boolean = () => true) => new Map(list.filter(pick).flatMap((r) => r.forms.map((f) => [key(f), r.value] as const)));

/** Ordinals 1 to 10 by folded stem, without the article. */
export const ORDINALS: ReadonlyMap<string, number> = rows(file.ordinals);
/** Denominators: all of them, those that are fractions by themselves, and duals (two of them). */
export const DENOMINATORS: ReadonlyMap<string, number> = rows(file.fractions);
export const BARE_FRACTIONS: ReadonlyMap<string, number> = rows(file.fractions, (r) => r.bare === true);
export const TWO_FRACTIONS: ReadonlyMap<string, number> = rows(file.two_fractions);
export const NEGATIVE: ReadonlySet<string> = new Set(file.negative.map(key));
export const POINT: ReadonlySet<string> = new Set(file.point.map(key));
/** The second word of 11 to 19. */
export const TEEN: ReadonlySet<string> = new Set(['عشر', 'عشره']);
