// Nouns that figures count, in all their cases, with their English singular.
import { PhraseTrie } from '../../rules/phrase-trie.ts';
import type { Token } from '../../text/tokens.ts';
import lexicon from './generated/figures.json' with { type: 'json' };
import { key } from './numbers-lexicon.ts';
import type { Line } from './times-words.ts';

/** `dual`: the word itself says two of them, and as a count a reader might cite. */
/** `plural` is true of every form but the first that the lexicon gives. */
export interface CountedNoun { readonly en: string; readonly dual: boolean; readonly definite: boolean; readonly plural: boolean }

const NOUNS = new PhraseTrie<CountedNoun>();
const SINGLE = new Set<string>();
const DUALS = new Set<string>();

for (const row of lexicon.nouns as readonly { en: string; dual?: boolean; ar: readonly string[] }[]) {
  for (const [n, form] of row.ar.entries()) {
    const words = form.split(' ');
    const add = (text: string, dual: boolean) => {
      NOUNS.add(text, { en: row.en, dual, definite: false, plural: n > 0 });
      if (!dual) NOUNS.add(text.split(' ').map((w) => `ال${w}`).join(' '), { en: row.en, dual, definite: true, plural: n > 0 });
      (dual ? DUALS : SINGLE).add(key(text));
    };
    add(form, false);
    if (words.length > 1) continue;
    const open = !/[ةاءى]$|ات$|[يو]ن$/u.test(form);
    if (open) add(`${form}ا`, false);
  }
}
// Duals come last: a form that is a plural already (مسلحين) stays one.
for (const row of lexicon.nouns as readonly { en: string; dual?: boolean; ar: readonly string[] }[]) {
  for (const form of row.dual ? row.ar : []) {
    if (form.includes(' ') || /ات$|[يو]ن$/u.test(form)) continue;
    const stem = form.endsWith('ة') ? `${form.slice(0, -1)}ت` : form.endsWith('ى') ? `${form.slice(0, -1)}ي` : form;
    for (const dual of [`${stem}ان`, `${stem}ين`, ...(row.en === 'memorandum' || row.en === 'agreement' ? [`${stem}ي`] : [])]) {
      const k = key(dual);
      if (SINGLE.has(k) || DUALS.has(k) || !form.endsWith('ة') && dual.endsWith('تي')) continue;
      DUALS.add(k);
      NOUNS.add(dual, { en: row.en, dual: true, definite: false, plural: false });
    }
  }
}

/** The counted noun at place `i` (no proclitic), longest phrase first. */
export function nounAt(line: Line, i: number): { readonly noun: CountedNoun; readonly to: number } | null {
  const match = NOUNS.match(line, i, false);
  return match ? { noun: match.values[0]!, to: match.to } : null;
}

/** The counted noun at place `i`, with a proclitic allowed: gives the stem's letters too. */
export function nounBehindProclitic(line: Line, i: number) {
  const match = NOUNS.match(line, i, true);
  return match ? { noun: match.values[0]!, to: match.to, cut: match.cut } : null;
}

/** True for a word that counted nouns are made of, in the singular or plural and without the article. */
export const countedNoun = (token: Token): boolean => SINGLE.has(token.fold);
/** True for a word that may begin a dual count. */
export const dualNoun = (stem: string): boolean => DUALS.has(stem);
