// When two reports tell the same document: the same parties and kind, and a title, a day, an occasion or a sentence that both share.
import { dayRange, daysBetween, gap, lengthOf, monthsOf } from '../date-range.ts';
import { acting, sidesOf, type Frame, type Framed } from '../frame.ts';
import { containment, likeness, sameNumbers, sketch } from '../wording.ts';
import { DIFFERENT, same, stronger, UNKNOWN, type Match } from './match.ts';

const partiesOf = (f: Frame): string => [...sidesOf(acting(f)).keys()].sort().join('+');
const done = (f: Frame): boolean => f.status === 'signed' || f.status === 'adopted' || f.status === 'issued';
/** Kinds of which two parties make at most one a day. */
const SINGLE = new Set(['joint statement', 'communique', 'documents']);

/** Blocking keys. A treaty in force is named without its parties, so titles block alone. */
export function keysOfInstrument(f: Frame): string[] {
  const head = `i:${f.type}:${partiesOf(f)}:`;
  const range = dayRange(f.date) ?? (f.lead ? dayRange(f.told) : null);
  const out = f.occasions.map((o) => `${head}o:${o}`);
  for (const month of range ? monthsOf(range, 1) : []) out.push(`${head}n:${month}`);
  for (const w of sketch(f.words, 4)) out.push(f.named ? `i:t:${w}` : `${head}w:${w}`);
  return out;
}

/** Compares two reports of instruments. */
export function matchInstruments(a: Framed, b: Framed): Match {
  if (a.article === b.article) return DIFFERENT;
  const [x, y] = [dayRange(a.date), dayRange(b.date)];
  if (x && y && gap(x, y) > 1) return DIFFERENT;
  const inForce = a.status === 'in force' && b.status === 'in force';
  if (inForce) return a.named && b.named ? titled(a, b, 1) : UNKNOWN;
  // A planned document and the signed one are linked later, not one.
  if (done(a) !== done(b) || a.type !== b.type || !partiesOf(a) || partiesOf(a) !== partiesOf(b)) return DIFFERENT;
  if (!x && !y && a.told && b.told && a.lead && b.lead && Math.abs(daysBetween(a.told, b.told)) > 7) return DIFFERENT;
  if (a.named && b.named && likeness(a.words, b.words) < 0.3 && containment(a.words, b.words) < 0.6) return DIFFERENT;
  return [titled(a, b, 3), dated(a, b), occasion(a, b), sentence(a, b)].reduce(stronger, UNKNOWN);
}

/** The same title. Shorter ones than `least` words are no proof. */
function titled(a: Framed, b: Framed, least: number): Match {
  if (!a.named || !b.named || Math.min(a.words.length, b.words.length) < least) return UNKNOWN;
  const alike = likeness(a.words, b.words);
  return alike >= 0.75 ? same('same-title', 0.6 + 0.35 * alike, 'the same title', 'العنوان نفسه', least > 1) : UNKNOWN;
}

function dated(a: Framed, b: Framed): Match {
  const [x, y] = [dayRange(a.date), dayRange(b.date)];
  if (!x || !y || lengthOf(x) > 1 || lengthOf(y) > 1 || gap(x, y) > 0 || !SINGLE.has(a.type ?? '')) return UNKNOWN;
  return same('same-day', 0.9, `the same kind and parties on ${a.date}`, `النوع والأطراف أنفسهم في ${a.date}`);
}

function occasion(a: Framed, b: Framed): Match {
  const shared = SINGLE.has(a.type ?? '') ? a.occasions.find((o) => b.occasions.includes(o)) : undefined;
  if (!shared) return UNKNOWN;
  const number = shared.split('/')[0]!;
  return same('same-occasion', 0.8, `both name the same occasion, anniversary no. ${number}`, `كلاهما يذكر المناسبة نفسها (الذكرى ${number})`, true);
}

function sentence(a: Framed, b: Framed): Match {
  if (a.named || b.named || Math.min(a.words.length, b.words.length) < 10 || !sameNumbers(a.words, b.words)) return UNKNOWN;
  return containment(a.words, b.words) >= 0.9 && Math.abs(a.words.length - b.words.length) <= 6 ? same('same-words', 0.8, 'both tell it in the same sentence', 'كلاهما يرويه بالجملة نفسها', true) : UNKNOWN;
}
