// Which fields of a record a person may correct, and in what form: the names and vocabulary of RECORD.md.
import { dayRange } from '../date-range.ts';
import type { RecordKind } from '../kinds.ts';
import type { PartyRole } from '../rows.ts';
import { EVENTS, FORMATS, INSTRUMENTS, STANCES } from '../vocabulary.ts';

/** `date`: an ISO prefix; `entity`, `entities`: ids (`person:…`, `state:RU`); `number`; `words`: one of a closed list; `text`: any words. */
export type FieldForm = { readonly form: 'date' | 'entity' | 'entities' | 'number' | 'text' | 'topics' } | { readonly form: 'words'; readonly words: readonly string[] };

const words = (...list: string[]): FieldForm => ({ form: 'words', words: list });
const [DATE, ENTITY, ENTITIES, NUMBER, TEXT]: FieldForm[] = [{ form: 'date' }, { form: 'entity' }, { form: 'entities' }, { form: 'number' }, { form: 'text' }];
const COMPARATORS = words('=', '~', '>', '<', '>=', '<=');

/** Fields that may be corrected, by kind. Entities are corrected where they are known from: here they may be confirmed, rejected and noted. */
export const CORRECTABLE: Readonly<Record<RecordKind, Readonly<Record<string, FieldForm>>>> = {
  meeting: { start: DATE!, end: DATE!, place: ENTITY!, participants: ENTITIES!, status: words('held', 'planned', 'invited'), format: words(...Object.keys(FORMATS)) },
  instrument: { date: DATE!, parties: ENTITIES!, status: words('signed', 'adopted', 'issued', 'planned', 'proposed', 'in force'), kind: words(...Object.keys(INSTRUMENTS)), count: NUMBER! },
  statement: { source: ENTITIES!, date: DATE!, kind: words('direct', 'indirect', 'mixed', 'document'), topics: { form: 'topics' } },
  position: { holder: ENTITIES!, target: ENTITIES!, stance: words(...Object.keys(STANCES)), topic: TEXT! },
  event: { actors: ENTITIES!, recipients: ENTITIES!, date: DATE!, place: ENTITY!, type: words(...Object.keys(EVENTS)), status: words('happened', 'planned', 'denied', 'hypothetical', 'recalled') },
  figure: { value: NUMBER!, unit: TEXT!, comparator: COMPARATORS, as_of: DATE! },
  entity: {},
};

/** Roles of the parties that a field of a kind names. */
export const ROLES_OF: Readonly<Partial<Record<RecordKind, Readonly<Record<string, readonly PartyRole[]>>>>> = {
  meeting: { participants: ['participant', 'host'], place: ['place'] }, instrument: { parties: ['party'] }, statement: { source: ['source'] },
  position: { holder: ['holder'], target: ['target'] }, event: { actors: ['actor'], recipients: ['recipient'], place: ['place'] },
};

/** The name of a field as a record has it: `date` is what the meeting's `start` is called by everybody. */
export function fieldOf(kind: RecordKind, name: string): string | null {
  const aliases: Readonly<Record<string, string>> = kind === 'meeting' ? { date: 'start', type: 'format' } : kind === 'instrument' ? { type: 'kind' } : kind === 'position' ? { type: 'stance' } : kind === 'figure' ? { date: 'as_of' } : {};
  const own = aliases[name] ?? name;
  return Object.hasOwn(CORRECTABLE[kind], own) ? own : null;
}

const ID = /^(?:person|state|organization|place|document|group|work|event|other):[^\s,]{1,120}$/u;

/** The value in its stored form, or undefined where it cannot be one of the field. A line of text is taken apart as the form needs. */
export function valueOf(form: FieldForm, given: unknown): unknown {
  if (given === null || given === '') return null;
  const text = typeof given === 'string' ? given.trim() : null;
  switch (form.form) {
    case 'date': return text !== null && dayRange(text) ? text : undefined;
    case 'entity': return text !== null && ID.test(text) ? text : undefined;
    case 'entities':
    case 'topics': {
      const list = Array.isArray(given) ? given : text !== null ? text.split(',').map((p) => p.trim()).filter(Boolean) : [];
      const fits = (v: unknown): v is string => typeof v === 'string' && (form.form === 'topics' ? /^[a-z0-9-]{2,60}$/u.test(v) : ID.test(v));
      return list.length > 0 && list.length <= 60 && list.every(fits) ? [...new Set(list)] : undefined;
    }
    case 'number': {
      const value = typeof given === 'number' ? given : text !== null && /^-?\d+(?:\.\d+)?$/u.test(text) ? Number(text) : NaN;
      return Number.isFinite(value) ? value : undefined;
    }
    case 'words': return text !== null && form.words.includes(text) ? text : undefined;
    case 'text': return text !== null && text.length <= 200 ? text : undefined;
  }
}

/** What may stand in a field, said to a person. */
export function expected(form: FieldForm): { readonly ar: string; readonly en: string } {
  switch (form.form) {
    case 'date': return { en: 'a date such as 2024, 2024-05 or 2024-05-16', ar: 'تاريخ مثل 2024 أو 2024-05 أو 2024-05-16' };
    case 'entity': return { en: 'an id such as place:beijing', ar: 'معرّف مثل place:beijing' };
    case 'entities': return { en: 'ids with commas between them, such as state:RU,state:CN', ar: 'معرّفات تفصلها فواصل مثل state:RU,state:CN' };
    case 'topics': return { en: 'topics with commas between them', ar: 'موضوعات تفصلها فواصل' };
    case 'number': return { en: 'a number', ar: 'عدد' };
    case 'words': return { en: `one of: ${form.words.join(', ')}`, ar: `واحد من: ${form.words.join('، ')}` };
    case 'text': return { en: 'some words', ar: 'كلمات' };
  }
}
