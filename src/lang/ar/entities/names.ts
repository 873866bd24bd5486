// Where a person's name that nobody knows begins and ends: words that no class of common words claims, with the particles of names between them.
import { fold } from '../../../text/arabic-script.ts';
import type { Token } from '../../../text/tokens.ts';
import { nameAt } from './gazetteer.ts';
import data from './generated/names.json' with { type: 'json' };
import { nisbaAt } from './nisba.ts';
import { HONORIFICS, MODIFIERS, TITLES } from './title-lexicon.ts';
import { among, isVerb, NAME_LINKS, NOT_NAMES } from './word-classes.ts';

const given = new Set(data.given.map((n) => fold(n, 2)));
const MAX_WORDS = 5;

/** True where the folded word is a given name and nothing else. */
export const isGiven = (folded: string): boolean => given.has(folded) || (folded.startsWith('عبد') && folded.length > 5);

// Adverbs in tanwin, sound feminine plurals, nisba feminines: no part of a name.
const NO_NAME = /(?:اً|ًا|ات|ية|ياً|تين|ون|وا|ها|هم|هما|نا)$/u;
const isProper = (t: Token): boolean => t.kind === 'word' && /^[\u0600-\u06ff]/u.test(t.raw) && t.fold.length > 1;

function nameLike(tokens: readonly Token[], i: number, first: boolean): boolean {
  const t = tokens[i];
  if (!t || !isProper(t)) return false;
  if (isGiven(t.fold)) return true;
  if (NOT_NAMES.has(t.fold) || MODIFIERS.has(t.fold) || NO_NAME.test(t.form) || isVerb(t)) return false;
  if (t.fold.startsWith('ال') && (first || /ي[هة]$/u.test(t.form))) return false;
  if (/^[وف]/u.test(t.fold) && t.fold.length > 3 && among(t, NOT_NAMES)) return false;
  if (/^(?:بال|وال|كال|فال|لل|وب|ول|لل)/u.test(t.fold)) return false;
  if (nisbaAt(tokens, i)) return false;
  if (TITLES.match(tokens, i)) return false;
  const known = nameAt(tokens, i);
  return !known || known.values.some((v) => v.kind === 'person') || known.cut.pro !== '';
}

export interface UnknownName {
  readonly to: number;
  /** Words that count, particles of names aside. */
  readonly words: number;
  readonly given: boolean;
}

/**
 * The longest run of words from `i` that can be a name.
 * @example unknownNameAt(tokens, i) // at هيمنت in هيمنت كوتالوار؛ : { to: i + 2, words: 2, given: false }
 */
export function unknownNameAt(tokens: readonly Token[], i: number): UnknownName | null {
  const block = tokens[i]?.block;
  let to = i;
  let words = 0;
  while (words < MAX_WORDS && tokens[to]?.block === block) {
    const t = tokens[to]!;
    if (words > 0 && t.kind === 'mark' && t.raw === '-' && !t.spaced && tokens[to + 1] && !tokens[to + 1]!.spaced) {
      to++;
      continue;
    }
    if (NAME_LINKS.has(t.fold) && tokens[to + 1]?.kind === 'word' && (words > 0 || ['ابو', 'عبد', 'ابن', 'بن', 'ال', 'ولد', 'ام'].includes(t.fold))) {
      // بن سلمان: the particle takes the next word whatever it is.
      if (['عبد', 'ابو', 'ابي', 'بن', 'ابن', 'ال', 'ولد', 'بنت'].includes(t.fold)) {
        to += 2;
        words++;
        continue;
      }
      to++;
      continue;
    }
    // A conjunction begins the next phrase, unless the word is a name as it stands (وليد).
    if (words > 0 && /^[وف]/u.test(t.fold) && !isGiven(t.fold) && t.fold.length > 3 && !/^(?:وي|وو|فا|في|فو|فر|فل|وا|ون)/u.test(t.fold)) break;
    if (!nameLike(tokens, to, words === 0)) break;
    if (words > 0 && HONORIFICS.match(tokens, to, false)) break;
    to++;
    words++;
  }
  while (to > i && (tokens[to - 1]!.kind !== 'word' || NAME_LINKS.has(tokens[to - 1]!.fold))) to--;
  return to > i ? { to, words, given: isGiven(tokens[i]!.fold) } : null;
}

/** True where the token ends what stands before it: punctuation, a verb, a particle, or the end of the block. */
export function isBoundary(tokens: readonly Token[], i: number): boolean {
  const t = tokens[i];
  const before = tokens[i - 1];
  if (!t || !before || t.block !== before.block || t.kind !== 'word') return true;
  return among(t, NOT_NAMES) || isVerb(t) || /^(?:بال|وال|فال|لل)/u.test(t.fold) || NOT_NAMES.has(t.fold);
}
