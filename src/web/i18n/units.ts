// Counted nouns that figures have as units: Arabic needs the plural after three to ten and the singular after eleven.
import { settings } from '../lib/settings.svelte.ts';

const arabic: Readonly<Record<string, readonly [one: string, few: string]>> = {
  document: ['وثيقة', 'وثائق'], page: ['صفحة', 'صفحات'], person: ['شخصًا', 'أشخاص'], country: ['دولة', 'دول'], state: ['دولة', 'دول'], ton: ['طن', 'أطنان'], barrel: ['برميل', 'براميل'],
  agreement: ['اتفاقية', 'اتفاقيات'], meeting: ['لقاء', 'لقاءات'], memorandum: ['مذكرة', 'مذكرات'], company: ['شركة', 'شركات'], project: ['مشروع', 'مشاريع'], time: ['مرة', 'مرات'], minister: ['وزيرًا', 'وزراء'],
  leader: ['زعيمًا', 'زعماء'], official: ['مسؤولًا', 'مسؤولين'], soldier: ['جنديًا', 'جنود'], 'cubic metre': ['متر مكعب', 'أمتار مكعبة'], 'cubic meter': ['متر مكعب', 'أمتار مكعبة'], contract: ['عقد', 'عقود'], share: ['حصة', 'حصص'],
};
const english: Readonly<Record<string, string>> = { person: 'people', country: 'countries', memorandum: 'memoranda', company: 'companies', share: 'share' };

/** @example unitNoun('document', 7) // وثائق, or “documents” in English; a unit without an entry stands as it is. */
export function unitNoun(unit: string, value: number): string {
  if (settings.lang === 'en') return value === 1 ? unit : (english[unit] ?? (/^[a-z -]+[^s]$/.test(unit) ? `${unit}s` : unit));
  const forms = arabic[unit];
  if (!forms) return unit;
  return new Intl.PluralRules('ar').select(value) === 'few' ? forms[1] : forms[0];
}
