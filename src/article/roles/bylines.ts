// Bylines: who wrote or supplied the text, and where (بقلم، وكالة - مدينة، مدينة: «صحيفة»، المصادر الإضافية • ...).
import { creditOf } from '../credit-names.ts';
import { BYLINE_BARE, BYLINE_STARTS, DESK_WORDS } from '../lexicon.ts';
import type { Line } from '../line.ts';
import { creditParts, creditSlot, isCredit, isInitials } from './captions.ts';
import { isName, signatureParts, type SignaturePart } from './signature-parts.ts';
import type { Verdicts } from './verdict.ts';

const LONGEST = 110;
const MAIL = /^[\s*•·-]*[\w.+-]{1,64}@[\w-]{1,64}(?:\.[\w-]{1,64}){1,5}\s*$/u;
const HANDLE = /^@\w{2,40}$/u;
const AFTER_LABEL = /^[\s\u00a0]*[:：•|،,\-–—·]/u;
const WORDS = /[\p{L}\p{M}\p{N}\u0640]+/gu;
const SPECIAL = /(?:خاص\s*بـ?|خدمة|بالاتفاق مع)\s*[«{"“(]/u;

/** Gives `byline` to signatures. A city alone beside a name signs only above the text (`first` is the first paragraph); below it is a heading. `own`: folded name of the page's outlet, '' where it is unknown. */
export function markBylines(verdicts: Verdicts, first: number, own: string): void {
  for (const line of verdicts.lines) {
    if (!verdicts.isOpen(line.i)) continue;
    const rule = bylineRule(line, line.i < first, line.i === 0, own);
    if (rule) verdicts.give(line.i, 'byline', rule);
  }
  for (const line of verdicts.lines.slice(0, first)) {
    const beside = [line.i - 1, line.i + 1].some((j) => verdicts.role(j) === 'byline' || verdicts.role(j) === 'dateline');
    if (beside && line.i > 0 && line.words.length >= 2 && verdicts.isOpen(line.i) && !line.stop && isName(line.words)) verdicts.give(line.i, 'byline', 'byline-name');
  }
}

function bylineRule(line: Line, above: boolean, top: boolean, own: string): string | null {
  if (line.tag === 'byline') return 'byline-markup';
  if (line.text.length > LONGEST || line.question || line.words.length > 14) return null;
  if (MAIL.test(line.text) || HANDLE.test(line.text)) return 'byline-address';
  const label = BYLINE_STARTS.match(line.words);
  if (label && (label === line.words.length ? above : AFTER_LABEL.test(rest(line.text, label)) || BYLINE_BARE.match(line.words) >= label)) return 'byline-label';
  if (SPECIAL.test(line.text) && line.words.length <= 9) return 'byline-service';
  const slot = creditSlot(line.text);
  if (slot !== null && isInitials(line.text, slot) && creditParts(slot).every(isCredit)) return 'byline-initials';
  if (line.stop) return null;
  if (own !== '' && !top && line.key === own) return 'byline-outlet';
  if (above && !top && line.tag === null && line.words.length === 1 && isName(line.words)) return 'byline-word';
  if (line.words.length <= 4 && !top && (above || line.bullet) && (isStrongOutlet(line.words) || DESK_WORDS.has(line.key))) return 'byline-outlet';
  return signature(signatureParts(line.text, own), above, top) ? 'byline-signature' : null;
}

function signature(parts: readonly SignaturePart[] | null, above: boolean, top: boolean): boolean {
  if (!parts || parts.length < 2 || parts.some((p) => p.kind === 'other')) return false;
  const has = (kind: SignaturePart['kind']) => parts.some((p) => p.kind === kind);
  if (has('outlet') || has('desk')) return has('place') || has('name') || has('desk') || parts.filter((p) => p.kind === 'outlet').length > 1;
  return above && !top && has('place') && has('name');
}

const isStrongOutlet = (words: readonly string[]): boolean => {
  const credit = creditOf(words);
  return credit !== null && (credit.strength !== 'weak' || credit.kind === 'agency');
};

/** What stands behind the first `n` words of a text. */
export function rest(text: string, n: number): string {
  let seen = 0;
  for (const word of text.slice(0, 400).matchAll(WORDS)) if (++seen === n) return text.slice(word.index + word[0].length);
  return '';
}
