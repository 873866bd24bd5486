// The outlet: who published the page, where front matter does not say it. It may be taken from anywhere on the page, even from a related story's signature.
import type { Block } from '../../text/document.ts';
import { creditAt, creditOf } from '../credit-names.ts';
import { DESK_WORDS, FURNITURE_LINES } from '../lexicon.ts';
import { foldedWords } from '../words.ts';
import { rest } from '../roles/bylines.ts';
import { signatureParts } from '../roles/signature-parts.ts';

const OWN = new Set(['بقلم', 'كتب', 'كتبت', 'اعداد', 'المصدر', 'by', 'source']);

/**
 * The outlet as the page names it, or null.
 * @param blocks with their roles
 */
export function outletOf(blocks: readonly Block[]): string | null {
  const found: string[] = [];
  let begun = false;
  for (const block of blocks) {
    if (block.role === 'byline') found.push(...inByline(block.text));
    else if (block.role === 'chrome') found.push(...inNotice(block.text));
    else if (block.role === 'teaser' && block.text.length < 80) found.push(...inTeaser(block.text));
    else if (block.role === 'body' && !begun) {
      begun = true;
      found.push(...inSlug(block.text));
    }
  }
  return mostFrequent(found) ?? mostFrequent(blocks.filter((b) => b.role === 'body').flatMap((b) => spokenTo(b.text)));
}

/** A signature: the part that is a paper or a site, not the agency that supplied it. */
function inByline(text: string): string[] {
  const words = foldedWords(text);
  const label = OWN.has(words[0] ?? '') ? 1 : 0;
  const line = label ? rest(text, 1).replace(/^[\s\u00a0:：•|·–—-]+/u, '') : text;
  const own = special(text);
  if (own.length || /^(?:المصادر|مصادر|خدمة|بالاتفاق|نقلا|ترجمة)/u.test(text.replace(/^[\s*•]+/u, ''))) return own;
  const parts = signatureParts(line) ?? [];
  const known = parts.flatMap((part) => {
    const named = creditOf(foldedWords(part.text));
    return part.kind === 'outlet' && named?.kind === 'outlet' ? [part.text] : [];
  });
  if (known.length) return known;
  const quoted = parts.filter((p) => p.kind === 'outlet' && p.quoted && !creditOf(foldedWords(p.text))).map((p) => p.text);
  if (quoted.length) return quoted;
  // A name beside the words of a newsroom is the newsroom's.
  const desk = parts.some((p) => p.kind === 'desk' && DESK_WORDS.has(foldedWords(p.text).join(' ')));
  const others = parts.filter((p) => p.kind === 'name');
  return desk && parts.length === 2 && others.length === 1 ? [others[0]!.text] : [];
}

/** خاص بـ«صحيفة»: the page's own. */
const special = (text: string): string[] => /خاص\s*بـ?\s*[«{"“(]\s*([^»}"”)]{2,30})/u.exec(text)?.slice(1, 2).map((s) => s.trim()) ?? [];

/** رابط الخبر بصحيفة الوئام: ... ; جميع الحقوق محفوظة لـ ... */
function inNotice(text: string): string[] {
  if (text.length > 200 || FURNITURE_LINES.has(foldedWords(text).join(' '))) return [];
  const named = /(?:ب|ل)(?:صحيفة|موقع|قناة|جريدة|شبكة|وكالة)\s+([\p{L} ]{2,24}?)\s*(?:[:،.|–—-]|$)/u.exec(text)?.[1];
  return named && /رابط|حقوق|©/u.test(text) ? [named] : [];
}

/** A related story's signature: «صحيفة» (مدينة). */
function inTeaser(text: string): string[] {
  const m = /^[«"“]([^»"”]{2,30})[»"”]\s*\([^()]{2,40}\)$/u.exec(text);
  return m ? [m[1]!] : [];
}

/** A slug at the head of the text: (CNN)-- ... ; سبق- الرياض: ... */
function inSlug(text: string): string[] {
  const bracket = /^[^()]{0,50}\(([^()]{2,20})\)\s*[-–—]{1,2}/u.exec(text.slice(0, 90))?.[1];
  const bracketed = bracket ? creditOf(foldedWords(bracket)) : null;
  if (bracket && bracketed?.kind === 'outlet') return [bracket];
  const head = /^[^:.؟!]{3,50}?[-–—:]\s/u.exec(text.slice(0, 60))?.[0];
  const parts = head ? (signatureParts(head.replace(/[-–—:\s]+$/u, '')) ?? []) : [];
  return parts.flatMap((p) => {
    const words = foldedWords(p.text);
    const named = creditAt(words, 0);
    return p.kind === 'outlet' && named?.kind === 'outlet' && named.words.length === words.length && (named.strength === 'name' || parts.length > 1) ? [p.text] : [];
  });
}

/**
 * قال لـ«الصحيفة»: a paper names itself so, without a class noun; other papers are called صحيفة كذا.
 */
function spokenTo(text: string): string[] {
  if (!/[«"“]/u.test(text)) return [];
  return [...text.matchAll(/(?<=(?:^|[^\p{L}])[وف]?ل(?:ـ\s?|\s)?)[«"“](?<name>[^»"”]{2,25})[»"”]/gu)].flatMap((m) => {
    const named = creditOf(foldedWords(m.groups!['name']!));
    return named?.kind === 'outlet' ? [m.groups!['name']!.trim()] : [];
  });
}

function mostFrequent(names: readonly string[]): string | null {
  const count = new Map<string, { text: string; n: number }>();
  for (const text of names) {
    const key = foldedWords(text).join(' ');
    const entry = count.get(key) ?? { text, n: 0 };
    entry.n++;
    count.set(key, entry);
  }
  return [...count.values()].toSorted((a, b) => b.n - a.n)[0]?.text ?? null;
}
