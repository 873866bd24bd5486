// What a record says by its structure, for readers who do not read its evidence: labelled fields, made of the vocabulary, names, dates and
// figures of the record alone. Never a translation of the words.
import type { Names, RecordRow } from '../../register/index.ts';
import { LABELS, TYPES, type Label } from './words.ts';

export interface Gloss { readonly ar: string; readonly en: string }
type Language = keyof Gloss;
type NameOf = (id: string) => Names | null;
/** Names of topics by slug; where there are none in a language, the topic is left out in Arabic and stands as its slug in English. */
type TopicOf = (slug: string) => Names | null;
const ENTITY = /^(?:person|state|organization|place|document|group):/;

/** Fields of each kind that name entities, with their labels, in the order in which they are told. */
const NAMED: readonly (readonly [field: string, label: Label])[] = [
  ['source', 'speaker'], ['holder', 'holder'], ['via', 'via'], ['participants', 'participants'], ['parties', 'parties'], ['actors', 'actors'], ['recipients', 'recipients'], ['target', 'target'], ['place', 'place'],
];

/** The gloss of a record in both languages. @example glossOf(row, nameOf).en // 'Statement: reported · speaker: Vladimir Putin · topics: trade · date: 2024-05-16' */
export function glossOf(row: Pick<RecordRow, 'kind' | 'type' | 'status' | 'topics' | 'fields' | 'date'>, nameOf: NameOf, topicOf: TopicOf = () => null): Gloss {
  return { ar: gloss(row, nameOf, topicOf, 'ar'), en: gloss(row, nameOf, topicOf, 'en') };
}

function gloss(row: Parameters<typeof glossOf>[0], nameOf: NameOf, topicOf: TopicOf, language: Language): string {
  const say = (label: Label): string => LABELS[label][language];
  const comma = language === 'ar' ? '، ' : ', ';
  const type = row.type === null || row.kind === 'figure' ? null : (TYPES[row.kind]?.[row.type]?.[language] ?? null);
  const parts = [type ? `${say(row.kind)}: ${type}` : say(row.kind)];
  for (const [field, label] of NAMED) {
    const ids = [row.fields[field]].flat().filter((id): id is string => typeof id === 'string' && ENTITY.test(id));
    if (ids.length) parts.push(`${say(label)}: ${ids.map((id) => nameIn(language, id, nameOf)).join(comma)}`);
  }
  if (row.kind === 'figure' && typeof row.fields['value'] === 'number') parts.push(`${say('value')}: ${valueOf(row.fields)}`);
  const topics = row.topics.filter((slug) => slug !== 'other').map((slug) => topicOf(slug)?.[language] ?? (language === 'en' ? slug.replaceAll('-', ' ') : null)).filter((name) => name !== null);
  if (topics.length) parts.push(`${say('topics')}: ${topics.join(comma)}`);
  if (row.date.value) parts.push(`${say('date')}: ${row.date.value}`);
  const status = row.status === null ? null : TYPES['status']?.[row.status]?.[language];
  if (status) parts.push(`${say('status')}: ${status}`);
  return parts.join(' · ');
}

/** @example valueOf({ value: 240000000000, unit: 'USD', comparator: '>' }) // '> 240,000,000,000 USD' */
function valueOf(fields: RecordRow['fields']): string {
  const { comparator, value, unit } = fields;
  return [comparator === '=' ? null : comparator, Number(value).toLocaleString('en-US', { maximumFractionDigits: 3 }), unit].filter((part) => typeof part === 'string' && part !== '').join(' ');
}

/** A name in the language; in English never in Arabic letters: where the register knows no English name, the id's transliteration stands. */
function nameIn(language: Language, id: string, nameOf: NameOf): string {
  const names = nameOf(id);
  const slug = id.slice(id.indexOf(':') + 1).split('-').map((word) => word.charAt(0).toUpperCase() + word.slice(1)).join(' ');
  return language === 'ar' ? (names?.ar ?? names?.en ?? slug) : (names?.en ?? slug);
}
