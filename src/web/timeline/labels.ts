// The words beside a mark on the timeline: short, of the vocabulary, in the interface's language.
import { counted, label, t } from '../i18n/index.ts';
import { namesOf, shown } from '../lib/names.ts';
import type { Drawn } from './model.ts';
import type { Row } from '../lib/wire.ts';

const cut = (text: string, most: number): string => (text.length > most ? `${text.slice(0, most - 1).trimEnd()}…` : text);

/** Words of either script stand for themselves inside the line: first-strong isolates. */
const isolated = (text: string): string => `\u2068${text}\u2069`;

/** `قمة · بكين`, `Joint statement`, a speaker's name. */
function one(row: Row): string {
  const names = namesOf(row);
  const place = row.fields.place ?? row.parties.find((p) => p.role === 'place')?.entity;
  if (row.kind === 'meeting') return [label('format', row.type), place ? isolated(shown(place, names).text) : ''].filter((w) => w).join(t('sep'));
  if (row.kind === 'instrument') return isolated(cut(row.fields.title?.text ?? label('instrument', row.type), 34));
  const speaker = row.parties.find((p) => p.role === 'source' || p.role === 'holder');
  return speaker ? isolated(shown(speaker.entity, names).text) : label('statement', row.type);
}

/** The label of a mark; of several things what the first ones are, each kind once, and how many. */
export function labelOf(items: readonly Drawn[]): string {
  const first = items[0];
  if (!first) return '';
  if (items.length === 1) return one(first.entry.record);
  const kind = first.entry.record.kind;
  if (kind === 'statement') return counted('statements', items.length);
  const words = [...new Set(items.map((d) => one(d.entry.record)))];
  const two = words.slice(0, 2).join(' + ');
  return two.length > 52 ? `${words[0]} + …` : two + (words.length > 2 ? ' …' : '');
}
