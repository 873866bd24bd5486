// How much two records are about one matter: the share of their telling words that both hold, rare words counting more than common ones
// (inverse document frequency within the records compared; Spärck Jones 1972).
import type { RecordRow } from '../../register/index.ts';
import { wordForms } from '../../text/search-form.ts';
import { spanText } from '../span-text.ts';

/** The words that say what a record is about: content, title, what is counted; else its sentence. */
export function wordsOf(record: RecordRow): string {
  const { fields } = record;
  return spanText(fields['content']) || spanText(fields['title']) || spanText(fields['what']) || record.evidence?.exact || '';
}

/** A record with its words in search form. */
export interface Matter { readonly record: RecordRow; readonly words: ReadonlySet<string>; readonly numbers: ReadonlySet<string> }

const SHORTEST = 3;

/** Prepares a record for comparing. */
export function matterOf(record: RecordRow): Matter {
  const forms = wordForms(wordsOf(record));
  return { record, words: new Set(forms.filter((w) => w.length >= SHORTEST && !/\p{Nd}/u.test(w))), numbers: new Set(forms.filter((w) => /\p{Nd}/u.test(w))) };
}

/** Compares records of one set: words that many of them hold weigh little. */
export class Matters {
  private readonly weights = new Map<string, number>();

  constructor(all: readonly Matter[]) {
    const holding = new Map<string, number>();
    for (const { words } of all) for (const w of words) holding.set(w, (holding.get(w) ?? 0) + 1);
    for (const [word, n] of holding) this.weights.set(word, Math.log(1 + all.length / n));
  }

  /** Weighted share of common words, 0..1, and the heaviest of them. */
  shared(a: Matter, b: Matter): { readonly share: number; readonly words: readonly string[] } {
    const weigh = (words: Iterable<string>): number => [...words].reduce((sum, w) => sum + (this.weights.get(w) ?? 0), 0);
    const common = [...a.words].filter((w) => b.words.has(w));
    const all = Math.min(weigh(a.words), weigh(b.words));
    if (!all || common.length < 2) return { share: 0, words: [] };
    return { share: Math.min(1, weigh(common) / all), words: common.sort((x, y) => (this.weights.get(y) ?? 0) - (this.weights.get(x) ?? 0) || (x < y ? -1 : 1)).slice(0, 4) };
  }
}
