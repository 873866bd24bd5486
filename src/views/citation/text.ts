// A citation as running text, in the language of the article it cites.
import { isoOf, type Reference } from './reference.ts';

/** @example citationText(reference) // «…» — فلاديمير بوتين. الأفق، «العنوان»، 2024-05-16. http://localhost:4170/r/s-… */
export function citationText(reference: Reference): string {
  const arabic = reference.language === 'ar';
  const comma = arabic ? '، ' : ', ';
  const quote = (words: string): string => (arabic ? `«${words}»` : `“${words}”`);
  const said = quote(flat(reference.quotes.join(' … ')));
  const source = [
    reference.author, reference.outlet ?? (arabic ? 'صحيفة غير مسمّاة' : 'unnamed outlet'), reference.title && quote(flat(reference.title)),
    reference.published ? isoOf(reference.published) : arabic ? 'بلا تاريخ' : 'undated',
  ].filter((part) => part).join(comma);
  return [reference.speakers.length ? `${said} — ${reference.speakers.join(comma)}.` : said, `${source}.`, reference.url, reference.link].filter((part) => part).join(' ');
}

/** Words on one line. */
export const flat = (text: string): string => text.replace(/\s+/gu, ' ').trim();
