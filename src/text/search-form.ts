// The search form of words: one function for the index and for queries, so that every store gives the same hits. Spelling is folded
// (hamza, alef, ya, ta marbuta, marks, digits); the article, possessives and plain plural endings are taken off. The single-letter
// proclitics و ف ب ل ك are ambiguous (وزير, بكين), so a word that begins with one is indexed twice: whole, and without it.
import { fold } from './arabic-script.ts';

/** A word of a text in its search form. */
export interface SearchToken {
  readonly start: number;
  readonly end: number;
  readonly form: string;
  /** Further forms it is found by: without و ف ب ل ك. */
  readonly others: readonly string[];
}

const WORD = /[\p{L}\p{M}\p{N}\u0640\u200c\u200d]+/gu;
const ARABIC = /^[\u0621-\u064a]+$/u;
const FIRST = new Set(['و', 'ف', 'ب', 'ل', 'ك']);
// Attached pronouns behind a feminine ت (زيارته) leave the same stem as the bare word (زيارة).
const ENDING = /(?:ت(?:ه|ها|هم|هما|هن|نا|كم|ي)|ات|ات(?:ه|ها|هم|نا)|يه|ها|هم|هما|ه)$/u;
const LONG_ENDING = /(?:ون|ين|ان)$/u;

/** Light stem of a folded Arabic word: article off, then one ending, never below three letters (two behind the article). */
export function stemOf(folded: string): string {
  if (!ARABIC.test(folded)) return folded;
  let w = folded;
  while (w.startsWith('ال') && w.length >= 5) w = w.slice(2);
  const short = w.replace(ENDING, (m) => (m === 'يه' ? 'ي' : ''));
  if (short.length >= 3) w = short;
  const shorter = w.replace(LONG_ENDING, '');
  return shorter.length >= 4 ? shorter : w;
}

function othersOf(folded: string, form: string): string[] {
  const out = new Set<string>();
  let rest = folded;
  for (let k = 0; k < 3 && FIRST.has(rest[0] ?? '') && rest.length >= 4 && ARABIC.test(rest); k++) {
    // للصين is ل + الصين.
    rest = rest.startsWith('لل') ? 'ال' + rest.slice(2) : rest.slice(1);
    out.add(stemOf(rest));
  }
  out.delete(form);
  return [...out];
}

interface Forms { readonly form: string; readonly others: readonly string[] }
/** Forms by spelling: the words of the news return, and a register asks for each of them many times. Emptied when it has grown large. */
const known = new Map<string, Forms | null>();
const MOST = 60_000;

function formsOf(word: string): Forms | null {
  const found = known.get(word);
  if (found !== undefined) return found;
  const folded = fold(word, 2);
  const form = stemOf(folded);
  const forms = folded ? { form, others: othersOf(folded, form) } : null;
  if (known.size >= MOST) known.clear();
  known.set(word, forms);
  return forms;
}

/**
 * The words of a text in search form, with their places.
 * @example searchTokens('وللصين').map((t) => [t.form, ...t.others]) // [['وللصين', 'صين']] and forms between
 */
export function searchTokens(text: string): SearchToken[] {
  const out: SearchToken[] = [];
  for (const m of text.matchAll(WORD)) {
    const forms = formsOf(m[0]);
    if (forms) out.push({ start: m.index, end: m.index + m[0].length, form: forms.form, others: forms.others });
  }
  return out;
}

/** What is indexed of a text: its words in order, and apart the further forms. */
export function searchForm(text: string): { readonly words: string; readonly others: string } {
  const tokens = searchTokens(text);
  const others = new Set<string>();
  for (const t of tokens) for (const o of t.others) others.add(o);
  return { words: tokens.map((t) => t.form).join(' '), others: [...others].join(' ') };
}

/** The search forms of a text's words in order, for comparing wordings; words of one letter are left out, numbers are not. */
export function wordForms(text: string): string[] {
  return searchTokens(text).map((t) => t.form).filter((w) => w.length > 1 || /\p{Nd}/u.test(w));
}
