// Agencies: who is credited for the reporting or the pictures, spelled as the text spells them.
import type { Block } from '../../text/document.ts';
import { fold } from '../../text/arabic-script.ts';
import { creditAt, creditOf, type CreditKind, type CreditName } from '../credit-names.ts';
import { foldedWords } from '../line.ts';
import { creditParts, creditSlot } from '../roles/captions.ts';
import { signatureParts } from '../roles/signature-parts.ts';
import { PICTURE_LABELS, PLACES } from '../lexicon.ts';

const WORD = /[\p{L}\p{M}\p{N}\u0640]+/gu;
const CLASS_NOUNS = new Set(['وكاله', 'وكالات', 'صحيفه', 'جريده', 'قناه', 'شبكه', 'موقع', 'مجله', 'تلفزيون', 'اذاعه', 'محطه', 'منصه', 'صحيفتا', 'وكالتا', 'وكالتي']);
const CREDITING = new Set([
  'نقلت', 'نقل', 'نقلا', 'نقله', 'نقلته', 'نقلتها', 'نقلها', 'ذكرت', 'ذكر', 'ذكرته', 'ذكره', 'افادت', 'افاد', 'افادته', 'اوردت', 'اورد', 'اوردته', 'بثت', 'بث', 'بثها', 'بثته', 'بثه', 'نشرته', 'نشرتها', 'نشرها',
  'بحسب', 'حسب', 'وفق', 'وفقا', 'حسبما', 'عن', 'مقابله', 'مقابلات', 'حديث', 'تصريح', 'تصريحات', 'حوار', 'تقرير', 'اجرتها', 'اجراها', 'المصدر', 'المصادر',
]);
const MOST = 24;

interface Hit {
  readonly text: string;
  readonly id: string;
  /** Written in the script of the text. */
  readonly own: boolean;
}

/**
 * The credited agencies of a page in order of mention, each once. Related stories, second articles and furniture do not count.
 * @param outlet the page's own outlet, which credits itself and is left out
 */
export function agenciesOf(blocks: readonly Block[], outlet: string | null): string[] {
  const self = outlet === null ? '' : foldedWords(outlet).join(' ');
  const selfId = outlet === null ? null : (creditOf(foldedWords(outlet))?.id ?? null);
  const hits: Hit[] = [];
  for (const block of blocks) {
    if (hits.length > MOST * 20) break;
    if (block.role === 'caption') hits.push(...inCaption(block.text));
    else if (block.role === 'byline' || block.role === 'dateline') hits.push(...inSignature(block.text));
    else if (block.role === 'body' || block.role === 'subtitle') hits.push(...inHead(block.text), ...inProse(block.text));
  }
  const kept = new Map<string, Hit>();
  for (const hit of hits) {
    if (hit.id === selfId || foldedWords(hit.text).join(' ') === self) continue;
    const before = kept.get(hit.id);
    if (!before || (!before.own && hit.own)) kept.set(hit.id, before ? { ...hit } : hit);
  }
  return [...kept.values()].slice(0, MOST).map((h) => h.text);
}

const isArabic = (text: string): boolean => /[\u0621-\u064a]/u.test(text);
const hit = (text: string, id: string): Hit => ({ text, id, own: isArabic(text) });

/** Credits in brackets or behind a copyright sign. */
function inCaption(text: string): Hit[] {
  const out: Hit[] = [];
  const slot = creditSlot(text);
  for (const part of slot === null ? [] : creditParts(slot)) {
    const words = foldedWords(part);
    const named = creditOf(words) ?? (words[0] === 'وكاله' ? creditOf(words.slice(1)) : null);
    if (named) out.push(hit(withoutClass(part, named), named.id));
    else if (words.length === 1 && words[0]!.length > 2 && !PICTURE_LABELS.has(words[0]!) && !PLACES.is(words) && !/\p{N}/u.test(part)) out.push(hit(part, `name:${words[0]}`));
    else if (/وكالة\s+/u.test(part)) out.push(hit(part.replace(/^.*?وكالة\s+/u, ''), `name:${words.slice(words.indexOf('وكاله') + 1).join(' ')}`));
  }
  // Latin credits stand in a list without brackets: Name, Agency, Pool Photo via Agency.
  if (/©|copyright|\bvia\b|[A-Za-z]{2}\s*$/iu.test(text)) for (const named of scan(text, (name) => name.strength !== 'weak' && /[A-Za-z]/u.test(name.words[0]!))) out.push(named);
  return out;
}

/** Bylines: each part that is an agency's name, letters or common word. */
function inSignature(text: string): Hit[] {
  const parts = (signatureParts(text) ?? []).flatMap((part) => {
    const named = creditOf(foldedWords(part.text));
    return named ? [hit(part.text, named.id)] : [];
  });
  return parts.length ? parts : scan(text, (name) => name.strength !== 'weak');
}

/** A signature at the head of the first words: واس - القاهرة: ... ; (أ ف ب) - ... */
function inHead(text: string): Hit[] {
  const head = /^(?:[^:.؟!]{0,60}?[-–—:]\s|[^.؟!]{0,60}?\([^()]{1,30}\)\s*[-–—:]+)/u.exec(text.slice(0, 120))?.[0];
  if (!head) return [];
  const slots = [...head.matchAll(/[^\s()،,:/][^()،,:/]*?(?=\s*(?:[()،,:/]|\s[-–—]|[-–—]\s|$))/gu)].map((m) => m[0].replace(/^[-–—\s]+/u, '').trim()).filter(Boolean);
  return slots.flatMap((slot) => {
    const named = creditOf(foldedWords(slot));
    return named && named.kind !== 'outlet' ? [hit(slot, named.id)] : [];
  });
}

/** Running text: agencies by name, papers and stations where the text takes its words from them. */
function inProse(text: string): Hit[] {
  return [
    ...scan(text, (name, before, quoted) => {
      const classed = before.some((w) => CLASS_NOUNS.has(bare(w)));
      if (name.kind === 'picture' && name.strength !== 'name') return false;
      if (name.strength === 'abbr') return name.words.length > 1 ? classed || quoted : classed;
      if (name.strength === 'weak' && !(classed || quoted)) return false;
      return name.kind === 'agency' || credited(before);
    }),
    ...unlisted(text),
  ];
}

const bare = (word: string): string => (CLASS_NOUNS.has(word) ? word : word.replace(/^[وفبل]?(?:ال|لل)?(?=.{4})/u, '').replace(/^ل/u, ''));
const credited = (before: readonly string[]): boolean => before.some((w) => CREDITING.has(w) || CREDITING.has(w.replace(/^[وفبك]/u, '')) || /^ل(?:صحيفه|جريده|قناه|شبكه|موقع|مجله|وكاله|تلفزيون|اذاعه)$/u.test(w) || w === 'ل');

/** Agencies that no list names: وكالة أنباء X, وكالة X للأنباء, وكالة «X» behind a word of crediting. */
function unlisted(text: string): Hit[] {
  const out: Hit[] = [];
  for (const m of text.matchAll(/(?<=(?:^|[^\p{L}])[وفبل]{0,2})وكالة\s+(?:[«"“]\s?(?<quoted>[\p{L} ]{2,30}?)\s?[»"”]|(?<name>[\p{L}]{2,20}(?:\s[\p{L}]{2,20})?)\sللأنباء)/gu)) {
    const name = m.groups!['quoted'] ?? m.groups!['name']!;
    const words = foldedWords(name);
    const before = foldedWords(text.slice(Math.max(0, m.index - 40), m.index)).slice(-3);
    if (creditOf(words) || (m.groups!['quoted'] && !credited(before) && !/^ل/u.test(text.slice(m.index - 1, m.index)))) continue;
    out.push(hit(m.groups!['quoted'] ? name : m[0], `name:${words.join(' ')}`));
  }
  return out;
}

/** All forms of the list in a text that `accept` takes. Proclitics are cut off the first word. */
function scan(text: string, accept: (name: CreditName, before: readonly string[], quoted: boolean) => boolean): Hit[] {
  const found = [...text.matchAll(WORD)];
  const words = found.map((m) => fold(m[0], 2));
  const out: Hit[] = [];
  for (let i = 0; i < words.length; i++) {
    const word = words[i]!;
    for (const cut of cutsOf(word)) {
      const name = creditAt(words, i, cut.rest);
      if (!name) continue;
      const from = found[i]!.index + (cut.taken === 0 ? 0 : found[i]![0].length - cut.rest.length);
      const end = found[i + name.words.length - 1]!;
      const before = cut.taken && cut.lead.endsWith('ل') ? [...words.slice(Math.max(0, i - 3), i), 'ل'] : words.slice(Math.max(0, i - 3), i);
      const quoted = /["«“‹{„']/u.test(text.slice(Math.max(0, from - 1), from)) && /["»”›}']/u.test(text.slice(end.index + end[0].length, end.index + end[0].length + 1));
      if (!accept(name, before, quoted)) continue;
      const slice = text.slice(cut.restored ? found[i]!.index : from, end.index + end[0].length);
      const short = /^\s?\((?<short>[^()]{2,20})\)/u.exec(text.slice(end.index + end[0].length, end.index + end[0].length + 24))?.groups!['short'];
      const other = short === undefined ? null : creditOf(foldedWords(short));
      out.push(hit(other?.id === name.id ? short! : withoutClass(cut.restored ? `ال${slice.slice(cut.lead.length + 1)}` : slice, name), name.id));
      i += name.words.length - 1;
      break;
    }
  }
  return out;
}

interface Cut { readonly rest: string; readonly lead: string; readonly taken: number; readonly restored: boolean }

function cutsOf(word: string): Cut[] {
  const cuts: Cut[] = [{ rest: word, lead: '', taken: 0, restored: false }];
  const m = /^(?:[وف]?[بلك]?)(?=.{3})/u.exec(word)?.[0] ?? '';
  for (let n = 1; n <= m.length; n++) cuts.push({ rest: word.slice(n), lead: word.slice(0, n), taken: n, restored: false });
  return cuts;
}

/** Without the class noun that is no part of the name: وكالة رويترز gives رويترز, وكالة الصحافة الفرنسية stays. */
function withoutClass(text: string, name: CreditName): string {
  const m = /^(?:وكالة\s+(?:أنباء\s+)?|شبكة\s+|قناة\s+|صحيفة\s+|جريدة\s+|موقع\s+|مجلة\s+)(\S+)$/u.exec(text);
  const other = m ? creditOf(foldedWords(m[1]!)) : null;
  return m && other?.id === name.id ? m[1]! : text;
}

export type { CreditKind };
