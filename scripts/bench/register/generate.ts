// Synthetic articles for filling registers of any size: readings of the project's own examples with other persons, states, days, words
// and numbers, so that each is news of its own, told by two or three papers in words partly their own. The same seed gives the same ones.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { openArticle } from '../../../src/article/index.ts';
import { read } from '../../../src/reader/index.ts';
import { toRecord, type ReadingRecord } from '../../../src/recognize/reading-json.ts';
import type { NewArticle } from '../../../src/register/index.ts';
import { random } from '../../evaluation/draw.ts';
import { ROOT } from '../../starter/prepare.mjs';

const DAY = 86_400_000;
const FIRST_DAY = Date.parse('2015-01-01');
/** Articles a day: a register of 100,000 spans about seven years. */
const A_DAY = 40;
const STATES = ['AE', 'AR', 'AU', 'BR', 'CA', 'CN', 'DE', 'DZ', 'EG', 'ES', 'FR', 'GB', 'ID', 'IN', 'IQ', 'IR', 'IT', 'JO', 'JP', 'KE', 'KR', 'KW', 'LB', 'LY', 'MA', 'MX', 'NG', 'OM', 'PK', 'QA', 'RU', 'SA', 'SD', 'SE', 'SY', 'TN', 'TR', 'UA', 'US', 'YE', 'ZA'];
const LETTERS = 'ابتجحدرسشصعقكلمنهوي';

/** Readings of the examples: what all is made of. */
export function exampleReadings(): ReadingRecord[] {
  const folder = join(ROOT, 'examples');
  return readdirSync(folder).filter((name) => /\.txt$/u.test(name)).sort().map((name) => toRecord(read(openArticle(readFileSync(join(folder, name)), { name })), { why: true }));
}

/** Some story by its number: most persons of the news are few, the others many. */
const someOf = (random: () => number, of: number): number => Math.floor(of * random() ** 3);

/** The article with a number, 0-based. Every third story is told anew, the two after it tell the same one in other papers. */
export function articleOf(examples: readonly ReadingRecord[], number: number): NewArticle {
  const story = Math.floor(number / 3);
  const [same, own] = [random(story * 2 + 1), random(number * 2 + 2)];
  const base = examples[story % examples.length]!;
  const day = new Date(FIRST_DAY + Math.floor(number / A_DAY) * DAY).toISOString().slice(0, 10);
  const shift = Date.parse(day) - Date.parse(base.article.published?.slice(0, 10) ?? day);
  const ids = renamed(base, same);
  const words = reworded(base.article.text, same, own);
  const reading = mapped(base, (key, value) => {
    if (ids.has(value)) return ids.get(value)!;
    return key === 'text' || key === 'title' ? value : /^\d{4}-\d{2}-\d{2}/u.test(value) ? new Date(Date.parse(value.slice(0, 10)) + shift).toISOString().slice(0, 10) + value.slice(10) : value;
  }, words) as ReadingRecord;
  const article = { ...reading.article, id: `synthetic-${number}`, text: words, published: day, url: null, outlet: `paper ${number % 97}`, title: words.slice(0, words.indexOf('\n')), blocks: reading.article.blocks };
  return { bytes: Buffer.from(`${number}\n${words}`), origin: { kind: 'file', value: `/synthetic/${number}.txt` }, hints: {}, reading: { ...reading, article }, addedAt: `${day}T12:00:00.000Z` };
}

/** Other persons and states in place of those of the example, each for one. */
function renamed(base: ReadingRecord, random: () => number): Map<string, string> {
  const ids = new Map<string, string>();
  for (const { id } of base.entities) {
    if (id.startsWith('person:')) ids.set(id, `person:synthetic-${someOf(random, 20_000)}`);
    else if (id.startsWith('state:')) ids.set(id, `state:${STATES[someOf(random, STATES.length)]}`);
  }
  return ids;
}

/** Every third word becomes another of its length: most are the story's own, some the paper's. Numbers become other numbers. */
function reworded(text: string, same: () => number, own: () => number): string {
  const other = (length: number, random: () => number): string => Array.from({ length }, () => LETTERS[Math.floor(random() * LETTERS.length)]).join('');
  return text.replaceAll(/\p{L}{4,}|\d+/gu, (word) => {
    const [rolled, mine] = [same(), own()];
    if (/\d/u.test(word)) return [...word].map((d, i) => (i ? String((Number(d) + Math.floor(rolled * 10)) % 10) : d)).join('');
    return mine < 0.05 ? other(word.length, own) : rolled < 0.3 ? other(word.length, random(Math.floor(rolled * 1e9))) : word;
  });
}

/** A copy with strings mapped and every span's words taken from the new text again. */
function mapped(value: unknown, map: (key: string, value: string) => string, text: string, key = ''): unknown {
  if (typeof value === 'string') return map(key, value);
  if (Array.isArray(value)) return value.map((v) => mapped(v, map, text, key));
  if (!value || typeof value !== 'object') return value;
  const out: Record<string, unknown> = {};
  for (const [k, v] of Object.entries(value)) out[k] = mapped(v, map, text, k);
  if (typeof out['start'] === 'number' && typeof out['end'] === 'number' && typeof out['text'] === 'string') out['text'] = text.slice(out['start'], out['end']);
  return out;
}
