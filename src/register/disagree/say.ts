// Puts a disputed or corrected value into words, Arabic and English.
import { namesIn } from '../entity-names.ts';
import type { Store } from '../store.ts';
import { nameIn } from '../titles.ts';
import { EVENTS, FORMATS, INSTRUMENTS, STANCES, STATUS_WORDS } from '../vocabulary.ts';

export type SayValue = (field: string, value: unknown) => { readonly ar: string; readonly en: string };

const TABLES: Readonly<Record<string, Readonly<Record<string, readonly [ar: string, en: string]>>>> = { status: STATUS_WORDS, format: FORMATS, kind: INSTRUMENTS, stance: STANCES, type: EVENTS };
const SIGNS: Readonly<Record<string, readonly [ar: string, en: string]>> = {
  '=': ['', ''], '~': ['نحو ', 'about '], '>': ['أكثر من ', 'more than '], '<': ['أقل من ', 'less than '], '>=': ['ما لا يقل عن ', 'at least '], '<=': ['ما لا يزيد على ', 'at most '],
};

/** Says values with the names that the register knows. */
export function sayValues(store: Store): SayValue {
  const nameOf = namesIn(store);
  const one = (language: 'ar' | 'en', field: string, value: unknown): string => {
    const at = language === 'ar' ? 0 : 1;
    if (value === null || value === undefined) return language === 'ar' ? 'غير معروف' : 'not known';
    if (Array.isArray(value)) return value.map((v) => one(language, '', v)).join(language === 'ar' ? '، ' : ', ');
    if (typeof value === 'number') return value.toLocaleString('en-US', { maximumFractionDigits: 4 });
    if (typeof value === 'object') {
      const { value: inner, comparator } = value as { value?: unknown; comparator?: unknown };
      return `${typeof comparator === 'string' ? (SIGNS[comparator]?.[at] ?? '') : ''}${one(language, field, inner)}`;
    }
    const text = String(value);
    return TABLES[field]?.[text]?.[at] ?? (/^[a-z]+:\S/u.test(text) ? nameIn(language, text, nameOf) : text);
  };
  return (field, value) => ({ ar: one('ar', field, value), en: one('en', field, value) });
}
