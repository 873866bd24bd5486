// Words of a brief in Arabic and English: dates, counted nouns, names in a row. Arabic agrees in gender and number with what it speaks of.
import { nameIn, type Party, type RecordRow } from '../../register/index.ts';
import { stateByIso } from '../../world/states.ts';
import { topicById } from '../../world/topics.ts';
import type { BriefLanguage } from './brief.ts';

/** A state's name. */
export function stateName(language: BriefLanguage, iso: string): string {
  const state = stateByIso(iso);
  return (language === 'ar' ? state?.ar[0] : null) ?? state?.en ?? iso;
}

/** A topic's name; English slugs are read as words. */
export const topicName = (language: BriefLanguage, slug: string): string => (language === 'ar' ? (topicById(slug)?.ar ?? slug) : slug.replaceAll('-', ' '));

/** A name in the language, in the other one where it has none, or out of its id. */
export const partyName = (language: BriefLanguage, party: Party): string => nameIn(language, party.entity, () => party.name);

/** Names in a row: «روسيا والصين», “Russia and China”, “A, B and C”. */
export function joined(language: BriefLanguage, names: readonly string[]): string {
  if (names.length < 2) return names[0] ?? '';
  return language === 'ar' ? names.join(' و') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)!}`;
}

/** An ISO prefix in words: «16 مايو 2024», “May 2024”; what it does not fix is not said. */
export function dateWords(language: BriefLanguage, iso: string): string {
  const m = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?/u.exec(iso);
  if (!m) return iso;
  const [, y, month, day] = m;
  if (!month) return y!;
  const at = new Date(Date.UTC(Number(y), Number(month) - 1, Number(day ?? 1)));
  const locale = language === 'ar' ? 'ar-EG-u-nu-latn-ca-gregory' : 'en-GB';
  return new Intl.DateTimeFormat(locale, { timeZone: 'UTC', year: 'numeric', month: 'long', ...(day ? { day: 'numeric' } : {}) }).format(at);
}

/** Counted nouns: `counted('ar', 2, 'report')` is «روايتان». */
export function counted(language: BriefLanguage, n: number, noun: keyof typeof NOUNS): string {
  const [one, two, few, many, en] = NOUNS[noun];
  if (language === 'en') return `${n} ${n === 1 ? en : `${en}s`}`;
  if (n === 1) return one;
  if (n === 2) return two;
  const rest = n % 100;
  return `${n} ${rest >= 3 && rest <= 10 ? few : many}`;
}

const NOUNS = {
  report: ['رواية واحدة', 'روايتان', 'روايات', 'رواية', 'report'],
  article: ['مقال واحد', 'مقالان', 'مقالات', 'مقالًا', 'article'],
  outlet: ['وسيلة واحدة', 'وسيلتان', 'وسائل', 'وسيلة', 'outlet'],
  month: ['شهر واحد', 'شهرين', 'أشهر', 'شهرًا', 'month'],
  source: ['مصدر مستقل واحد', 'مصدران مستقلان', 'مصادر مستقلة', 'مصدرًا مستقلًا', 'independent source'],
} as const;

/** “…; 3 reports, 2 independent”: who tells a record. */
export function toldBy(language: BriefLanguage, row: RecordRow): string {
  if (row.reports < 2) return '';
  const independent = Math.min(row.witnesses, row.reports);
  return language === 'ar' ? ` (${counted('ar', row.reports, 'report')}، و${counted('ar', independent, 'source')})` : ` (${counted('en', row.reports, 'report')}, ${counted('en', independent, 'source')})`;
}
