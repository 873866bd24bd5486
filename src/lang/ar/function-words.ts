// Closed word classes of news Arabic, as sets of folded forms.
import { fold } from '../../text/arabic-script.ts';
import type { Token } from '../../text/tokens.ts';
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
const IDLE = new Set(data.idle_phrases.map((p) => p.split(' ').map((w) => fold(w, 2)).join(' ')));

/** True where the token and the next one make an adverbial phrase whose preposition introduces no complement (على هامش). */
export function idlePhraseAt(tokens: readonly Token[], i: number): boolean {
  const a = tokens[i];
  const b = tokens[i + 1];
  return !!a && (IDLE.has(a.fold) || (!!b && IDLE.has(`${a.fold} ${b.fold}`)));
}

/** The folded word without a leading و/ف where `set` holds the rest; null where it holds neither. */
export function inClass(token: Token | undefined, words: ReadonlySet<string>): { word: string; conjunction: string } | null {
  if (!token || token.kind !== 'word') return null;
  if (words.has(token.fold)) return { word: token.fold, conjunction: '' };
  const c = token.fold[0];
  if ((c === 'و' || c === 'ف') && words.has(token.fold.slice(1))) return { word: token.fold.slice(1), conjunction: c };
  return null;
}

// Words whose first ب or ل belongs to the word; any other reading needs ال, a name or a tatweel behind the preposition.
const WITH_ROOT = set(['بلاده', 'بلادها', 'بلادهم', 'بلدين', 'بلدان', 'بيان', 'بيانا', 'بناء', 'بكين', 'بعد', 'بين', 'برنامج', 'بحث', 'بدء', 'بعض', 'بقاء', 'باكستان', 'بريطانيا', 'بوتين', 'بيروت', 'باريس', 'بغداد', 'بلد', 'بلدا', 'بنود', 'بيع', 'بذل', 'بدون', 'بشار', 'بايدن', 'باسم', 'بكل', 'بداية', 'بقية', 'بلوغ', 'برلين', 'بن', 'بنت', 'بلجيكا', 'البحرين', 'برا', 'بحرا', 'بالغ', 'باستثناء', 'بادرة', 'باتت', 'بات', 'بدأ', 'بدأت', 'بدا', 'بلا', 'بشأن', 'بحسب', 'بينها', 'بينهم', 'بينهما', 'بعدها', 'بعده', 'بها', 'به', 'بهم']);

/** True where the token reads as ب + word: the article or a name stands behind it, or no known word begins so. */
export function withBa(token: Token): boolean {
  return token.kind === 'word' && token.fold.length > 2 && token.fold[0] === 'ب' && !WITH_ROOT.has(token.fold);
}
