// What changed between two wordings, word by word: what both hold, what is gone, what is new. The comparison is of spellings as readers
// see them equal (hamza, marks, alef, digits), the words shown are the texts' own.
import { diffArrays } from 'diff';
import { fold } from '../../text/arabic-script.ts';

export interface WordChange { readonly kind: 'same' | 'gone' | 'new'; readonly text: string }

/** Longer wordings are compared by their first so many words. */
const MOST_WORDS = 2000;
const wordsIn = (text: string): readonly string[] => text.trim().split(/\s+/u).filter(Boolean).slice(0, MOST_WORDS);
const plain = (word: string): string => fold(word, 2).replace(/[^\p{L}\p{N}]+/gu, '') || word;

/**
 * @example wordChanges('تدعم الصين', 'تؤيد الصين') // [{ kind: 'gone', text: 'تدعم' }, { kind: 'new', text: 'تؤيد' }, { kind: 'same', text: 'الصين' }]
 */
export function wordChanges(then: string, now: string): readonly WordChange[] {
  const [a, b] = [wordsIn(then), wordsIn(now)];
  const out: WordChange[] = [];
  let [i, j] = [0, 0];
  for (const part of diffArrays([...a], [...b], { comparator: (x, y) => plain(x) === plain(y) })) {
    const many = part.value.length;
    if (part.removed) out.push({ kind: 'gone', text: a.slice(i, i + many).join(' ') });
    else out.push({ kind: part.added ? 'new' : 'same', text: b.slice(j, j + many).join(' ') });
    if (!part.added) i += many;
    if (!part.removed) j += many;
  }
  return out;
}

/** Share of words that both hold, 0..1 (twice the common ones over all). */
export function wordingLikeness(then: string, now: string): number {
  const [a, b] = [wordsIn(then).map(plain), wordsIn(now).map(plain)];
  if (!a.length || !b.length) return 0;
  const left = new Map<string, number>();
  for (const w of a) left.set(w, (left.get(w) ?? 0) + 1);
  let both = 0;
  for (const w of b) {
    const n = left.get(w) ?? 0;
    if (n > 0) {
      both++;
      left.set(w, n - 1);
    }
  }
  return (2 * both) / (a.length + b.length);
}
