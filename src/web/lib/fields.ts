// The fields of a record as rows of a table: which there are for each kind, in which order, how each is shown.
import type { Fields, RowKind } from './wire.ts';
import type { Word } from '../i18n/index.ts';

export type FieldForm = 'entities' | 'date' | 'label' | 'topics' | 'span' | 'figure' | 'text' | 'stance';
export interface Field { name: string; word: Word; form: FieldForm; list?: string; value: unknown }

type Plan = readonly (readonly [name: keyof Fields, word: Word, form: FieldForm, list?: string])[];

const PLANS: Readonly<Partial<Record<RowKind, Plan>>> = {
  meeting: [['format', 'field.format', 'label', 'format'], ['start', 'field.date', 'date'], ['place', 'field.place', 'entities'], ['participants', 'field.participants', 'entities'], ['status', 'field.status', 'label', 'status']],
  instrument: [['kind', 'field.kind', 'label', 'instrument'], ['title', 'field.title', 'span'], ['date', 'field.date', 'date'], ['parties', 'field.parties', 'entities'], ['status', 'field.status', 'label', 'status']],
  statement: [['source', 'field.speaker', 'entities'], ['via', 'field.via', 'entities'], ['kind', 'field.kind', 'label', 'statement'], ['date', 'field.date', 'date'], ['topics', 'field.topics', 'topics'], ['cue', 'field.cue', 'span']],
  position: [['holder', 'field.holder', 'entities'], ['stance', 'field.stance', 'stance'], ['topic', 'field.topic', 'topics'], ['target', 'field.target', 'entities'], ['content', 'field.content', 'span']],
  event: [['type', 'field.type', 'label', 'event'], ['mode', 'field.mode', 'text'], ['date', 'field.date', 'date'], ['actors', 'field.actors', 'entities'], ['recipients', 'field.recipients', 'entities'], ['place', 'field.place', 'entities'], ['status', 'field.status', 'label', 'status']],
  figure: [['value', 'field.value', 'figure'], ['what', 'field.what', 'span'], ['as_of', 'field.as_of', 'date'], ['measure', 'field.measure', 'label', 'measure']],
};

/** The rows of a record's table; a field that the text does not tell has the value null. */
export function fieldsOf(kind: RowKind, fields: Fields): Field[] {
  return (PLANS[kind] ?? []).map(([name, word, form, list]) => {
    const value = fields[name] ?? null;
    return { name, word, form, ...(list ? { list } : {}), value: Array.isArray(value) && value.length === 0 ? null : value };
  });
}
