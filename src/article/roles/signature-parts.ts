// Signatures are lists: a city, a paper, a name, a desk, with dashes, colons or brackets between them. This reads a line as such a list.
import { creditOf } from '../credit-names.ts';
import { CONNECTIVES, DESK_WORDS, NO_NAMES, PLACES, REPORT_STARTS } from '../lexicon.ts';
import { foldedWords } from '../words.ts';

export type PartKind = 'outlet' | 'place' | 'desk' | 'name' | 'other';

export interface SignaturePart {
  readonly kind: PartKind;
  readonly text: string;
  readonly quoted: boolean;
}

const SEPARATOR = /\s*(?:[:•|/،,()（）+&]|\s[-–—]+|[-–—]+\s|[–—ـ]{1,3})\s*/u;
const QUOTED = /^[«"“{‹„'](.+)[»"”}›'](?:\s|$)*$/u;
const MOST_PARTS = 6;
/** Buttons of a picture gallery that run into the signature. */
const BUTTONS = /^(?:(?:next|previous|share|print|tweet)\s+)+/iu;

/**
 * The parts of a line read as a signature; null where it has too many to be one.
 * @param own folded words of the page's outlet where it is known
 * @example signatureParts('موسكو: نادر علي')?.map((p) => p.kind) // ['place', 'name']
 */
export function signatureParts(line: string, own = ''): readonly SignaturePart[] | null {
  const pieces = line.replace(/^[\s*•·-]+/u, '').replace(BUTTONS, '').split(SEPARATOR).map((p) => p.trim()).filter(Boolean);
  if (!pieces.length || pieces.length > MOST_PARTS) return null;
  return pieces.map((piece) => {
    const quoted = QUOTED.exec(piece);
    const words = foldedWords(quoted ? quoted[1]! : piece);
    return { kind: own !== '' && words.join(' ') === own ? 'outlet' : kindOf(words, !!quoted), text: quoted ? quoted[1]! : piece, quoted: !!quoted };
  });
}

function kindOf(words: readonly string[], quoted: boolean): PartKind {
  if (!words.length) return 'other';
  const plain = words[0] === 'خاص' && words.length > 1 ? words.slice(1) : words;
  const credit = creditOf(plain);
  if (PLACES.is(words) && !quoted) return 'place';
  if (credit) return 'outlet';
  if (DESK_WORDS.has(words.join(' '))) return 'desk';
  if (quoted && words.length <= 4) return 'outlet';
  if (words.every((w) => DESK_WORDS.has(w) || PLACES.is([w]))) return 'desk';
  return isName(words) ? 'name' : 'other';
}

/** A personal name as far as its words tell: two to four words, none of them a small word or a verb of reporting. */
export function isName(words: readonly string[]): boolean {
  return words.length >= 1 && words.length <= 4 && !words[0]!.startsWith('ال') && !CONNECTIVES.match(words)
    && words.every((w, i) => (w.length > 1 || (i === 0 && words.length > 1)) && !NO_NAMES.has(w) && !REPORT_STARTS.has(w) && /^[\p{Script=Arabic}]+$|^[\p{Script=Latin}]+$|^[\p{Script=Cyrillic}]+$/u.test(w) && !/^(?:لل|بال|وال|فال|كال)/u.test(w));
}
