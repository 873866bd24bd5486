// What a footnote says of its source: outlet, title, day, record.
import type { BriefLanguage, Footnote } from './brief.ts';
import { dateWords } from './words.ts';

/** @example «دفتر الضفتين، «قمة بكين»، 16 مايو 2024، m-0d05929nz2n2» */
export function noteWords(language: BriefLanguage, { outlet, title, published, record }: Footnote): string {
  const [unknown, undated] = language === 'ar' ? ['وسيلة غير معروفة', 'بلا تاريخ'] : ['unknown outlet', 'undated'];
  return [outlet ?? unknown, ...(title ? [`«${title}»`] : []), published ? dateWords(language, published.slice(0, 10)) : undated, record].join(language === 'ar' ? '، ' : ', ');
}
