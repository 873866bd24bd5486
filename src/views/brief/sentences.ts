// The sentences of a brief: one template per kind of record and language. Nothing is said that a field of the record does not hold.
import type { Party, RecordRow } from '../../register/index.ts';
import type { BriefLanguage } from './brief.ts';
import { spanText } from '../span-text.ts';
import { dateWords, joined, partyName, toldBy } from './words.ts';

/** A sentence before its footnotes; `quote` is cited behind it. */
export interface Said { readonly text: string; readonly quote: string | null }

const role = (row: RecordRow, ...roles: readonly Party['role'][]): readonly Party[] => [...new Map(row.parties.filter((p) => roles.includes(p.role)).map((p) => [p.entity, p])).values()];
const names = (language: BriefLanguage, parties: readonly Party[]): string => joined(language, parties.map((p) => partyName(language, p)));
const when = (language: BriefLanguage, row: RecordRow): string => {
  if (row.date.value && /^\d{4}/u.test(row.date.value)) return language === 'ar' ? `في ${dateWords('ar', row.date.value)}` : `On ${dateWords('en', row.date.value)}`.replace(/^On (\w+ \d{4}|\d{4})$/u, 'In $1');
  if (row.toldFrom) return language === 'ar' ? `في ما نُشر في ${dateWords('ar', row.toldFrom)}` : `As published on ${dateWords('en', row.toldFrom)}`;
  return language === 'ar' ? 'في وقت لا يحدده النص' : 'At a time that no text fixes';
};

/** A meeting or visit. */
export function meetingSentence(language: BriefLanguage, row: RecordRow): Said {
  const who = role(row, 'participant');
  const place = role(row, 'place')[0];
  const host = role(row, 'host')[0];
  // A visit to Russia in Russia: the host says it already.
  const at = place && place.entity !== host?.entity ? (language === 'ar' ? ` في ${partyName('ar', place)}` : ` in ${partyName('en', place)}`) : '';
  const tail = toldBy(language, row);
  if (row.type === 'visit') {
    const [visitor, to] = [names(language, who), host ? partyName(language, host) : ''];
    if (language === 'ar') {
      const text = row.status === 'planned' ? `${when('ar', row)}: زيارة مقررة يقوم بها ${visitor}${to ? ` إلى ${to}` : ''}` : row.status === 'invited' ? `${when('ar', row)}: دعوة ${visitor} إلى زيارة${to ? ` ${to}` : ''}` : `${when('ar', row)}: زيارة قام بها ${visitor}${to ? ` إلى ${to}` : ''}${at}`;
      return { text: `${text}${tail}.`, quote: null };
    }
    const text = row.status === 'planned' ? `${when('en', row)}: a visit of ${visitor}${to ? ` to ${to}` : ''} was planned` : row.status === 'invited' ? `${when('en', row)}: ${visitor} was invited to visit${to ? ` ${to}` : ''}` : `${when('en', row)}: ${visitor} visited ${to || 'a place that is not told'}${to ? at : ''}`;
    return { text: `${text}${tail}.`, quote: null };
  }
  const FORMATS: Readonly<Record<string, readonly [string, string]>> = { summit: ['قمة جمعت', 'a summit of'], talks: ['محادثات بين', 'talks of'], call: ['اتصال بين', 'a call between'], multilateral: ['اجتماع متعدد الأطراف شارك فيه', 'a multilateral meeting with'] };
  const [ar, en] = FORMATS[row.type ?? ''] ?? ['لقاء بين', 'a meeting of'];
  const planned = row.status === 'planned' || row.status === 'invited';
  return {
    text: language === 'ar' ? `${when('ar', row)}: ${planned ? 'تقرر عقد ' : ''}${ar} ${names('ar', who)}${at}${tail}.` : `${when('en', row)}: ${en} ${names('en', who)}${at}${planned ? ' (planned)' : ''}${tail}.`,
    quote: null,
  };
}

const INSTRUMENTS: Readonly<Record<string, readonly [ar: string, en: string]>> = {
  'joint statement': ['بيان مشترك', 'a joint statement'], agreement: ['اتفاق', 'an agreement'], treaty: ['معاهدة', 'a treaty'], memorandum: ['مذكرة تفاهم', 'a memorandum'], plan: ['خطة', 'a plan'],
  contract: ['عقد', 'a contract'], communique: ['بيان', 'a communiqué'], documents: ['وثائق', 'a set of documents'], other: ['وثيقة', 'a document'],
};
const FEMININE = new Set(['treaty', 'memorandum', 'plan', 'documents', 'other']);
const STAGES: Readonly<Record<string, readonly [masculine: string, feminine: string, en: string]>> = {
  signed: ['وُقّع', 'وُقّعت', 'was signed'], adopted: ['اعتُمد', 'اعتُمدت', 'was adopted'], issued: ['صدر', 'صدرت', 'was issued'], proposed: ['اقتُرح', 'اقتُرحت', 'was proposed'],
  'in force': ['يسري', 'تسري', 'is in force'], announced: ['أُعلن', 'أُعلنت', 'was announced'], planned: ['خُطّط لـ', 'خُطّط لـ', 'is planned'],
};

/** A document and the stage of life it is told in. */
export function instrumentSentence(language: BriefLanguage, row: RecordRow): Said {
  const [ar, en] = INSTRUMENTS[row.type ?? ''] ?? INSTRUMENTS['other']!;
  const [masculine, feminine, stage] = STAGES[row.status ?? ''] ?? ['ذُكر', 'ذُكرت', 'was told of'];
  const parties = role(row, 'party');
  const title = spanText(row.fields['title']);
  const verb = FEMININE.has(row.type ?? 'other') ? feminine : masculine;
  return {
    text: language === 'ar'
      ? `${when('ar', row)}: ${verb} ${ar}${parties.length ? ` بين ${names('ar', parties)}` : ''}${toldBy('ar', row)}.`
      : `${when('en', row)}: ${en}${parties.length ? ` of ${names('en', parties)}` : ''} ${stage}${toldBy('en', row)}.`,
    quote: title || null,
  };
}

const STANCES: Readonly<Record<string, readonly [ar: string, en: string]>> = {
  commits: ['التزام', 'committed to'], supports: ['تأييد', 'supported'], opposes: ['معارضة', 'opposed'], demands: ['مطالبة', 'demanded'],
  concerned: ['قلق', 'voiced concern over'], denies: ['نفي', 'denied'], offers: ['عرض', 'offered'], asserts: ['تقرير', 'asserted'],
};

/** A position: who, which stance, in which words. In Arabic the stance stands as a noun in brackets, so that it agrees with whoever holds it. */
export function positionSentence(language: BriefLanguage, row: RecordRow): Said {
  const holders = role(row, 'holder');
  const [ar, en] = STANCES[row.type ?? ''] ?? STANCES['asserts']!;
  return {
    text: language === 'ar' ? `${when('ar', row)}: ${names('ar', holders)} (${ar})${toldBy('ar', row)}:` : `${when('en', row)}: ${names('en', holders)} ${en}${toldBy('en', row)}:`,
    quote: spanText(row.fields['content']) || null,
  };
}

/** A figure and what it counts. */
export function figureSentence(language: BriefLanguage, row: RecordRow, value: string, periodOf: string | null): Said {
  const what = spanText(row.fields['what']);
  const period = periodOf ? (language === 'ar' ? ` (${dateWords('ar', periodOf)})` : ` (${dateWords('en', periodOf)})`) : '';
  return { text: language === 'ar' ? `${value}${period}${toldBy('ar', row)}:` : `${value}${period}${toldBy('en', row)}:`, quote: what || null };
}

const UNITS: Readonly<Record<string, readonly [ar: string, en: string]>> = { USD: ['دولار', 'US dollars'], EUR: ['يورو', 'euros'], CNY: ['يوان', 'yuan'], RUB: ['روبل', 'roubles'], percent: ['في المئة', 'percent'], share: ['من الكل', 'of the whole'] };
const COMPARATORS: Readonly<Record<string, readonly [ar: string, en: string]>> = { '~': ['نحو ', 'about '], '>': ['أكثر من ', 'more than '], '<': ['أقل من ', 'less than '], '>=': ['ما لا يقل عن ', 'at least '], '<=': ['ما لا يزيد على ', 'at most '] };

/** A quantity in words: “more than 240 billion US dollars”. */
export function quantityWords(language: BriefLanguage, fields: Readonly<Record<string, unknown>>): string {
  const value = Number(fields['value']);
  const unit = String(fields['unit'] ?? '');
  const locale = language === 'ar' ? 'ar-EG-u-nu-latn' : 'en-GB';
  const number = new Intl.NumberFormat(locale, Math.abs(value) >= 1e6 ? { notation: 'compact', compactDisplay: 'long', maximumFractionDigits: 2 } : { maximumFractionDigits: 3 }).format(value);
  const l = language === 'ar' ? 0 : 1;
  return `${COMPARATORS[String(fields['comparator'] ?? '=')]?.[l] ?? ''}${number} ${UNITS[unit]?.[l] ?? unit}`.trim();
}
