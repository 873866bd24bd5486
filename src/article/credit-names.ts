// Agencies and outlets by the forms in which pages credit them.
import data from './data/generated/credits.json' with { type: 'json' };
import { foldedWords } from './words.ts';

export type CreditKind = 'agency' | 'picture' | 'outlet';
/** How far a form can be trusted: a name anywhere, letters and common words only in a credit slot. */
export type CreditStrength = 'name' | 'abbr' | 'weak';

export interface CreditName {
  readonly id: string;
  readonly kind: CreditKind;
  readonly strength: CreditStrength;
  /** Folded words of the form. */
  readonly words: readonly string[];
}

interface Row { readonly id: string; readonly kind: string; readonly names?: readonly string[]; readonly abbr?: readonly string[]; readonly weak?: readonly string[] }

/** Raw forms that are names wherever they stand in running text (bracketed letters aside), and forms that are so in quotation marks only. */
export const PROSE_FORMS: readonly string[] = formsOf((row) => [...(row.names ?? []), ...(row.abbr ?? []).filter((a) => a.length > 3 && !/[a-z]/iu.test(a))]);
export const QUOTABLE_FORMS: readonly string[] = formsOf((row) => [...(row.weak ?? []), ...(row.abbr ?? [])]);

function formsOf(pick: (row: Row) => readonly string[]): readonly string[] {
  return [...new Set((data.credits as readonly Row[]).flatMap(pick))].sort();
}

const byFirst = new Map<string, CreditName[]>();
const byKey = new Map<string, CreditName>();
for (const row of data.credits as readonly Row[]) {
  for (const [strength, forms] of [['name', row.names], ['abbr', row.abbr], ['weak', row.weak]] as const) {
    for (const form of forms ?? []) {
      const words = foldedWords(form);
      const key = words.join(' ');
      if (!words.length || byKey.get(key)?.id === row.id) continue;
      const name: CreditName = { id: row.id, kind: row.kind as CreditKind, strength, words };
      if (!byKey.has(key)) byKey.set(key, name);
      const list = byFirst.get(words[0]!);
      if (list) list.push(name);
      else byFirst.set(words[0]!, [name]);
    }
  }
}
for (const list of byFirst.values()) list.sort((a, b) => b.words.length - a.words.length);

// All words that may begin a form, with every proclitic: one lookup tells that a word begins none.
const openings = new Set<string>();
for (const first of byFirst.keys()) for (const lead of ['', 'و', 'ف', 'ب', 'ل', 'ك', 'وب', 'ول', 'وك', 'فب', 'فل', 'فك']) openings.add(lead + first);

/** True where a word, or what is left of it behind a proclitic, begins a form; a quick test before a closer look. */
export const startsCredit = (word: string): boolean => openings.has(word);

/** The form that stands at a place in a list of folded words, the longest first; null where none does. */
export function creditAt(words: readonly string[], at: number, first = words[at]): CreditName | null {
  if (first === undefined) return null;
  for (const name of byFirst.get(first) ?? []) {
    if (name.words.length <= words.length - at && name.words.every((w, k) => k === 0 || w === words[at + k])) return name;
  }
  return null;
}

/** The credit that folded words are, whole. @example creditOf(['رويترز'])?.id // 'reuters' */
export const creditOf = (words: readonly string[]): CreditName | null => byKey.get(words.join(' ')) ?? null;
