// The date of publication with its witness: front matter, a printed date line, a date slug at the head of the text, metadata.
import type { Block, Witnessed } from '../../text/document.ts';
import { creditOf } from '../credit-names.ts';
import { PLACES } from '../lexicon.ts';
import { foldedWords } from '../words.ts';
import { datesIn, isoDate, printedDate, westernDigits } from '../printed-date.ts';

const ISO = /^(\d{4})-(\d{2})-(\d{2})(?:[T ](\d{2}):(\d{2})(?::(\d{2})(?:\.\d+)?)?\s?(Z|[+-]\d{2}:?\d{2})?)?/u;

/**
 * A date as metadata writes it, as ISO 8601; null where it is none. A clock without a zone is left out.
 * @example parseDate('2024-05-16T10:30:00+03:00') // '2024-05-16T10:30:00+03:00'
 */
export function parseDate(value: string | null | undefined): string | null {
  if (!value) return null;
  const text = westernDigits(value.trim());
  const m = ISO.exec(text);
  if (m) {
    const date = isoDate(Number(m[1]), Number(m[2]), Number(m[3]));
    if (!date || !m[4] || !m[7]) return date;
    return Number(m[4]) < 24 && Number(m[5]) < 60 ? `${date}T${m[4]}:${m[5]}${m[6] ? `:${m[6]}` : ''}${m[7].replace(/^([+-]\d{2})(\d{2})$/u, '$1:$2')}` : date;
  }
  return printedDate(text)?.value ?? datesIn(text)[0]?.value ?? null;
}

export interface DateSources {
  readonly matter: string | null;
  readonly metadata: string | null;
  readonly hint: string | null;
}

/** The best witness of the publication date, or null. Dates inside related stories and second articles do not count. */
export function publishedOf(blocks: readonly Block[], sources: DateSources): Witnessed<string> | null {
  const matter = parseDate(sources.matter);
  if (matter) return { value: matter, from: 'front-matter', span: null };
  const page = printed(blocks) ?? slug(blocks);
  const metadata = parseDate(sources.metadata) ?? parseDate(sources.hint);
  // Metadata of the same day may know the hour too.
  if (metadata && (!page || (metadata.length > page.value.length && metadata.startsWith(page.value)))) return { value: metadata, from: 'metadata', span: null };
  return page;
}

/** A date line; a line that tells a later change counts only where no other does. */
function printed(blocks: readonly Block[]): Witnessed<string> | null {
  let update: Witnessed<string> | null = null;
  for (const block of blocks) {
    if (block.role !== 'dateline') continue;
    const date = printedDate(block.text) ?? (datesIn(block.text)[0] ? { value: datesIn(block.text)[0]!.value, update: false } : null);
    if (!date) continue;
    const found: Witnessed<string> = { value: date.value, from: 'page', span: { start: block.start, end: block.end } };
    if (!date.update) return found;
    update ??= found;
  }
  return update;
}

/** The slug of an agency at the head of the first paragraph: مدينة 4 شباط/فبراير 2022 (وكالة) - ... */
function slug(blocks: readonly Block[]): Witnessed<string> | null {
  const first = blocks.find((b) => b.role === 'body');
  const byline = blocks.find((b) => b.role === 'byline' && datesIn(b.text).length > 0);
  if (byline) return { value: datesIn(byline.text)[0]!.value, from: 'page', span: { start: byline.start, end: byline.end } };
  if (!first) return null;
  const start = first.text.slice(0, 140);
  const bracket = /^[^()]{6,90}\(([^()]{2,24})\)/u.exec(start);
  const head = bracket && creditOf(foldedWords(bracket[1]!)) ? bracket[0] : /^(.{6,110}?)(?:\)\s*[-–—:]|\s[-–—]{1,2}\s|:\s|[-–—]\s)/u.exec(start)?.[0];
  const words = foldedWords(head ?? '');
  if (!head || words.length > 16 || (!PLACES.match(words) && !/^\d/u.test(westernDigits(head)))) return null;
  const date = datesIn(head)[0];
  return date ? { value: date.value, from: 'text', span: { start: first.start, end: first.start + head.trimEnd().length } } : null;
}
