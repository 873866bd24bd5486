// A citation as text: the words, whose they are, the paper, the date, where the record stands.
import { date } from './format.ts';
import { shown } from './names.ts';
import { t } from '../i18n/index.ts';
import type { Names, Report } from './wire.ts';

/** @example «…» — فلاديمير بوتين. الشرق، «العنوان»، ١٦ مايو ٢٠٢٤. http://localhost:4170/statements/s-… */
export function citation(report: Report, names: Names, link: string): string {
  const arabic = report.article.language === 'ar';
  const words = report.evidence.filter((e) => e.role === 'evidence').map((e) => e.exact).join(' … ');
  const quoted = arabic ? `«${words}»` : `“${words}”`;
  const speakers = Array.isArray(report.fields.source) ? report.fields.source.map((id) => shown(id, names).text).join(arabic ? '، ' : ', ') : '';
  const { outlet, title, published, url } = report.article;
  const source = [outlet ?? t('evidence.outlet.none'), title && (arabic ? `«${title}»` : `“${title}”`), date(published) ?? t('evidence.undated')].filter((p) => p).join(arabic ? '، ' : ', ');
  return [speakers ? `${quoted} — ${speakers}.` : quoted, `${source}.`, url, link].filter((p) => p).join(' ');
}
