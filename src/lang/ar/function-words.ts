// Closed word classes of news Arabic, as sets of folded forms.
import { fold } from '../../text/arabic-script.ts';
import type { Token } from '../../text/tokens.ts';
import { isWord, ofWord, type Word } from '../../text/words.ts';
import data from './generated/function-words.json' with { type: 'json' };

const set = (forms: readonly string[]): ReadonlySet<string> => new Set(forms.map((f) => fold(f, 2)));

export const THAT = set(data.that);
export const NOT_THAT_AFTER = set(data.not_that_after);
export const PREPOSITIONS = set(data.prepositions);
export const ADVERBS = set(data.adverbs);
export const SUBORDINATORS = set(data.subordinators);
export const RELATIVES = set(data.relative);
export const CIRCUMSTANCE_HEADS = set(data.circumstance_heads);
export const DOCUMENT_NOUNS = set(data.documents);
export const MEDIA_HEADS = set(data.media_heads);
export const ROLE_HEADS = set(data.role_heads);
export const JOINT_NOUNS = set(data.joint_nouns);
export const CLASS_NOUNS = set(data.class_nouns);
export const HONORIFICS = set(data.honorifics);
export const CLAIM_NOUNS = set(data.claim_nouns);
// By their first words: the words that may follow, '' where the first is enough.
const IDLE = Map.groupBy(data.idle_phrases.map((p) => fold(p, 2).split(' ')), (words) => words[0]!);
const idleAfter = ofWord((word): ReadonlySet<string> | null => {
  const phrases = IDLE.get(word.fold);
  return phrases ? new Set(phrases.map((words) => words.slice(1).join(' '))) : null;
});

/** True where the token and the next one make an adverbial phrase whose preposition introduces no complement (على هامش). */
export function idlePhraseAt(tokens: readonly Token[], i: number): boolean {
  const after = tokens[i] ? idleAfter(tokens[i]) : null;
  return !!after && (after.has('') || after.has(tokens[i + 1]?.fold ?? ' '));
}

export interface ClassWord { readonly word: string; readonly conjunction: string }
const classes = new Map<ReadonlySet<string>, (word: Word) => ClassWord | null>();

function classOf(words: ReadonlySet<string>): (word: Word) => ClassWord | null {
  let known = classes.get(words);
  if (!known) {
    known = ofWord(({ kind, fold: folded }) => {
      if (kind !== 'word') return null;
      if (words.has(folded)) return { word: folded, conjunction: '' };
      const c = folded[0];
      return (c === 'و' || c === 'ف') && words.has(folded.slice(1)) ? { word: folded.slice(1), conjunction: c } : null;
    });
    classes.set(words, known);
  }
  return known;
}

/** The folded word without a leading و/ف where `set` (a word class that lasts) holds the rest; null where it holds neither. */
export function inClass(token: Token | undefined, words: ReadonlySet<string>): ClassWord | null {
  return token ? classOf(words)(token) : null;
}

// Words whose first ب or ل belongs to the word; any other reading needs ال, a name or a tatweel behind the preposition.
const WITH_ROOT = set(['بلاده', 'بلادها', 'بلادهم', 'بلدين', 'بلدان', 'بيان', 'بيانا', 'بناء', 'بكين', 'بعد', 'بين', 'برنامج', 'بحث', 'بدء', 'بعض', 'بقاء', 'باكستان', 'بريطانيا', 'بوتين', 'بيروت', 'باريس', 'بغداد', 'بلد', 'بلدا', 'بنود', 'بيع', 'بذل', 'بدون', 'بشار', 'بايدن', 'باسم', 'بكل', 'بداية', 'بقية', 'بلوغ', 'برلين', 'بن', 'بنت', 'بلجيكا', 'البحرين', 'برا', 'بحرا', 'بالغ', 'باستثناء', 'بادرة', 'باتت', 'بات', 'بدأ', 'بدأت', 'بدا', 'بلا', 'بشأن', 'بحسب', 'بينها', 'بينهم', 'بينهما', 'بعدها', 'بعده', 'بها', 'به', 'بهم']);

/** True where the token reads as ب + word: the article or a name stands behind it, or no known word begins so. */
export const withBa = isWord((word) => word.kind === 'word' && word.fold.length > 2 && word.fold[0] === 'ب' && !WITH_ROOT.has(word.fold));
