// What a citation says, before any format: the words, whose they are, the article that tells them, and the lasting address of the record.
import { nameIn, type RecordDetail, type Register, type ReportRow } from '../../register/index.ts';

/** The parts of a date that are told: a month or day is null where the paper does not give it. */
export interface CitedDate { readonly year: number; readonly month: number | null; readonly day: number | null }

export interface Reference {
  readonly record: string;
  /** The quoted sentences, each as it stands in the article. */
  readonly quotes: readonly string[];
  /** Names of those who speak or hold, in the article's language where known. */
  readonly speakers: readonly string[];
  readonly title: string | null;
  readonly author: string | null;
  readonly outlet: string | null;
  readonly published: CitedDate | null;
  /** BCP 47. */
  readonly language: string;
  readonly url: string | null;
  /** The record's lasting address, `…/r/ID`. */
  readonly link: string;
  /** ISO day on which it was looked up, or null. */
  readonly accessed: string | null;
}

export interface CitationPlace {
  /** Origin under which the register is served, without a slash at its end. */
  readonly base: string;
  /** ISO day; given by `api` and `cli`, which alone read the clock. */
  readonly accessed: string | null;
}

/** The reference of one report of a record; null where the record has no (such) report that counts. @param report number of the report; default: the leading one. */
export function referenceOf(record: RecordDetail, register: Pick<Register, 'article' | 'nameOf'>, place: CitationPlace, report?: number): Reference | null {
  const told = pick(record, report);
  if (!told) return null;
  const sentences = told.evidence.filter((e) => e.role === 'evidence');
  const { article } = told;
  return {
    record: record.id,
    quotes: (sentences.length ? sentences : told.evidence.slice(0, 1)).map((e) => e.exact),
    speakers: speakersOf(told).map((id) => nameIn(article.language === 'ar' ? 'ar' : 'en', id, (entity) => register.nameOf(entity))),
    title: article.title,
    author: register.article(article.id, article.version)?.author ?? null,
    outlet: article.outlet,
    published: dateOf(article.published),
    language: article.language,
    url: article.url,
    link: `${place.base}/r/${encodeURIComponent(record.id).replaceAll('%3A', ':')}`,
    accessed: place.accessed,
  };
}

function pick(record: RecordDetail, report: number | undefined): ReportRow | null {
  if (report !== undefined) return record.told.find((r) => r.id === report) ?? null;
  const counted = record.told.filter((r) => r.set === null);
  return counted.find((r) => r.article.id === record.article?.id) ?? counted[0] ?? null;
}

function speakersOf(report: ReportRow): readonly string[] {
  const ids = report.fields['source'] ?? report.fields['holder'];
  return Array.isArray(ids) ? ids.filter((id) => typeof id === 'string') : [];
}

/** The parts of an ISO prefix. @example dateOf('2024-05') // { year: 2024, month: 5, day: null } */
export function dateOf(iso: string | null): CitedDate | null {
  const found = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?/.exec(iso ?? '');
  if (!found) return null;
  return { year: Number(found[1]), month: found[2] ? Number(found[2]) : null, day: found[3] ? Number(found[3]) : null };
}

/** The ISO prefix of a date. */
export const isoOf = ({ year, month, day }: CitedDate): string =>
  [String(year).padStart(4, '0'), ...(month === null ? [] : [String(month).padStart(2, '0')]), ...(month === null || day === null ? [] : [String(day).padStart(2, '0')])].join('-');
