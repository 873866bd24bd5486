// One line that says what a record is, in Arabic and in English, made of the vocabulary, of names and of first words.
import type { FrameParty } from './frame.ts';
import type { RecordKind } from './kinds.ts';
import type { Names, PartyRole } from './rows.ts';
import { EVENTS, FORMATS, INSTRUMENTS, STANCES, STATUSES } from './vocabulary.ts';

export type NameOf = (entity: string) => Names | null;
type Line = { readonly ar: string; readonly en: string };
const L = { ar: 0, en: 1 } as const;
type Language = keyof typeof L;

const WORDS = 110;

/** The title lines of a record. @param fields its fields as RECORD.md has them. */
export function titleOf(kind: RecordKind, fields: Readonly<Record<string, unknown>>, parties: readonly FrameParty[], nameOf: NameOf): Line {
  return { ar: line('ar', kind, fields, parties, nameOf), en: line('en', kind, fields, parties, nameOf) };
}

function line(language: Language, kind: RecordKind, fields: Readonly<Record<string, unknown>>, parties: readonly FrameParty[], nameOf: NameOf): string {
  const say = (table: Readonly<Record<string, readonly [string, string]>>, key: unknown): string => (typeof key === 'string' ? (table[key]?.[L[language]] ?? key) : '');
  const name = (id: string): string => nameIn(language, id, nameOf);
  const role = (...roles: PartyRole[]): string[] => [...new Set(parties.filter((p) => roles.includes(p.role)).map((p) => name(p.entity)))];
  const and = (names: readonly string[]): string => shorten(names, language);
  const status = (value: unknown): string => (typeof value === 'string' && STATUSES[value] ? ` (${say(STATUSES, value)})` : '');
  switch (kind) {
    case 'meeting': {
      const place = typeof fields['place'] === 'string' ? name(fields['place']) : null;
      if (fields['format'] === 'visit') {
        const host = role('host');
        return `${say(FORMATS, 'visit')}: ${and(role('participant'))}${host.length ? ` ${language === 'ar' ? '←' : '→'} ${and(host)}` : ''}${status(fields['status'])}`;
      }
      return `${say(FORMATS, fields['format'])}: ${role('participant').slice(0, 6).join(' – ')}${place ? (language === 'ar' ? `، ${place}` : `, ${place}`) : ''}${status(fields['status'])}`;
    }
    case 'instrument': {
      const title = spanText(fields['title']);
      const names = role('party').slice(0, 6).join(' – ');
      return `${say(INSTRUMENTS, fields['kind'])}${names ? `: ${names}` : ''}${title ? ` «${cut(title)}»` : ''}${status(fields['status'])}`;
    }
    case 'statement':
      return `${and(role('source')) || (language === 'ar' ? 'مصدر غير محدد' : 'Unresolved source')}: ${cut(spanText(fields['content']) ?? '')}`;
    case 'position':
      return `${and(role('holder'))} – ${say(STANCES, fields['stance'])}: ${cut(spanText(fields['content']) ?? '')}`;
    case 'event': {
      const [from, to] = [and(role('actor')), and(role('recipient'))];
      return `${say(EVENTS, fields['type'])}: ${from}${to ? ` ${language === 'ar' ? '←' : '→'} ${to}` : ''}${status(fields['status'])}`;
    }
    case 'figure': {
      const value = typeof fields['value'] === 'number' ? fields['value'].toLocaleString('en-US', { maximumFractionDigits: 3 }) : '';
      const sign = typeof fields['comparator'] === 'string' && fields['comparator'] !== '=' ? fields['comparator'] : '';
      const what = spanText(fields['what']);
      return `${sign}${value} ${String(fields['unit'] ?? '')}${what ? `: ${cut(what)}` : ''}`;
    }
    case 'entity':
      return name(String(fields['id'] ?? ''));
  }
}

/** The name of an entity in a language, in the other one where it has none, or its id made readable. */
export function nameIn(language: Language, id: string, nameOf: NameOf): string {
  const names = nameOf(id);
  return (language === 'ar' ? (names?.ar ?? names?.en) : (names?.en ?? names?.ar)) ?? id.slice(id.indexOf(':') + 1).replaceAll('-', ' ');
}

function shorten(names: readonly string[], language: Language): string {
  const shown = names.slice(0, 4).join(language === 'ar' ? ' و' : ', ');
  return names.length > 4 ? `${shown} +${names.length - 4}` : shown;
}

const spanText = (value: unknown): string | null =>
  value && typeof value === 'object' && 'text' in value && typeof value.text === 'string' ? value.text : null;

/** The first words, whole ones. */
function cut(text: string): string {
  const flat = text.replace(/\s+/gu, ' ').trim();
  if (flat.length <= WORDS) return flat;
  const end = flat.lastIndexOf(' ', WORDS);
  return `${flat.slice(0, end > WORDS / 2 ? end : WORDS).toWellFormed()}…`;
}
