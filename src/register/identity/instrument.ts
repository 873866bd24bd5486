// When two reports tell the same document: the same parties and kind, and a title, a day, an occasion or a sentence that both share.
import { dayRange, daysBetween, daysNear, gap, lengthOf, monthsOf } from '../date-range.ts';
import { acting, sidesOf, type Frame, type Framed } from '../frame.ts';
import { containment, contentWords, keyHash, likeness, sameNumbers, sketch } from '../wording.ts';
import { isPlain } from './plain-titles.ts';
import { DIFFERENT, same, stronger, UNKNOWN, type Match } from './match.ts';

const partiesOf = (f: Frame): string => [...sidesOf(acting(f)).keys()].sort().join('+');
const done = (f: Frame): boolean => f.status === 'signed' || f.status === 'adopted' || f.status === 'issued';
/** Weeks in which a document that is talked of is the same one. */
const TALKED_DAYS = 45;
/** Days by which papers misdate a treaty that all know by its name. */
const MISDATED_DAYS = 7;
/** Kinds of which two parties make at most one a day. */
const SINGLE = new Set(['joint statement', 'communique', 'documents']);

/** Blocking keys. A treaty in force is named without its parties, so titles block alone. */
export function keysOfInstrument(f: Frame): string[] {
  const head = `i:${f.type}:${partiesOf(f)}:`;
  const range = dayRange(f.date) ?? (f.lead ? dayRange(f.told) : null);
  const out = f.occasions.map((o) => `${head}o:${o}`);
  for (const month of range ? monthsOf(range, 1) : []) out.push(`${head}n:${month}`);
  for (const near of range ? daysNear(range) : []) out.push(`${head}d:${near}`);
  if (f.named) for (const month of f.told ? monthsOf({ from: f.told, to: f.told }, 20) : []) out.push(`i:n:${keyHash(contentWords(f.words).toSorted().join(' '))}:${month}`);
  for (const w of sketch(f.words, 4)) out.push(f.named ? `i:t:${w}` : `${head}w:${w}`);
  return out;
}

/** Compares two reports of instruments. */
export function matchInstruments(a: Framed, b: Framed): Match {
  // An article tells a document by its name and again without it; two names in it are two documents.
  if (a.article === b.article) return a.named !== b.named && kindred(a, b) && !otherParties(a, b) ? UNKNOWN : DIFFERENT;
  const [x, y] = [dayRange(a.date), dayRange(b.date)];
  if (x && y && gap(x, y) > (tolerant(a, b) ? MISDATED_DAYS : 1)) return DIFFERENT;
  const named = title(a, b);
  if (named.verdict === 'same') return named;
  const inForce = a.status === 'in force' && b.status === 'in force';
  if (inForce) return a.named && b.named ? titled(a, b, 1) : UNKNOWN;
  // A planned document and the signed one are linked later, not one.
  if (planned(a) !== planned(b) || !kindred(a, b) || otherParties(a, b)) return DIFFERENT;
  if (!x && !y && a.told && b.told && a.lead && b.lead && Math.abs(daysBetween(a.told, b.told)) > 7) return DIFFERENT;
  if (a.named && b.named && likeness(a.words, b.words) < 0.3 && containment(a.words, b.words) < 0.6) return DIFFERENT;
  if (done(a) !== done(b)) return UNKNOWN;
  if (a.type !== b.type || !partiesOf(a) || partiesOf(a) !== partiesOf(b)) return sameDay(a, b);
  return [titled(a, b, 3), dated(a, b), occasion(a, b), sentence(a, b), sameDay(a, b)].reduce(stronger, UNKNOWN);
}

/** Kinds that papers take for one another. */
const TREATIES = new Set(['agreement', 'treaty', 'memorandum']);
const kindred = (a: Framed, b: Framed): boolean => a.type === b.type || (TREATIES.has(a.type ?? '') && TREATIES.has(b.type ?? ''));

/**
 * One name for one document, in whatever stage it is: the same parties, or parties that one of the two leaves out, the same day or
 * papers of the same weeks. A planned document is not the signed one.
 */
function title(a: Framed, b: Framed): Match {
  if (!a.named || !b.named || !kindred(a, b) || planned(a) !== planned(b)) return UNKNOWN;
  const [p, q] = [contentWords(a.words), contentWords(b.words)];
  const own = ownName(a) && ownName(b);
  // A name with one word more is the same name where it is nobody else's: the deal, the Iranian deal.
  const longer = own && containment(p, q) === 1 && Math.abs(p.length - q.length) === 1;
  const alike = likeness(p, q);
  if ((alike < 0.75 && !longer) || Math.min(p.length, q.length) < 2) return UNKNOWN;
  const [x, y] = [sidesIn(a), sidesIn(b)];
  const shared = [...x].filter((side) => y.has(side)).length;
  if (x.size && y.size && !shared) return UNKNOWN;
  const equal = shared > 0 && shared === x.size && shared === y.size;
  const [d, e] = [dayRange(a.date), dayRange(b.date)];
  const dated = d !== null && e !== null && gap(d, e) <= 1;
  const near = a.told !== null && b.told !== null && Math.abs(daysBetween(a.told, b.told)) <= TALKED_DAYS;
  // A plain name (an agreement on cooperation) is nobody's own: it needs the same parties in both, and a day or the same weeks.
  if ((!own && !equal) || (!dated && !near)) return UNKNOWN;
  return same('same-title', 0.55 + 0.2 * alike + (dated ? 0.1 : 0) + (equal ? 0.1 : 0), 'the same title and no other parties', 'العنوان نفسه ولا أطراف أخرى', (!own && !dated) || alike < 0.75);
}

/** A treaty with a name of its own keeps it where papers of the same weeks date it otherwise: that is a disagreement, not another treaty. */
const tolerant = (a: Framed, b: Framed): boolean =>
  TREATIES.has(a.type ?? '') && TREATIES.has(b.type ?? '') && ownName(a) && ownName(b) && !otherParties(a, b) && likeness(a.words, b.words) >= 0.75 &&
  a.told !== null && b.told !== null && Math.abs(daysBetween(a.told, b.told)) <= TALKED_DAYS;

const ownName = (f: Framed): boolean => f.named && contentWords(f.words).some((w) => !isPlain(w));

/** Parties in both, and none in common. */
const otherParties = (a: Framed, b: Framed): boolean => {
  const [x, y] = [sidesIn(a), sidesIn(b)];
  return x.size > 0 && y.size > 0 && x.isDisjointFrom(y);
};

/** One day, parties in common, and only one of the two gives a name: papers that tell of "the agreement" tell of the only one of that day. */
function sameDay(a: Framed, b: Framed): Match {
  const [x, y] = [dayRange(a.date), dayRange(b.date)];
  if (!x || !y || lengthOf(x) > 1 || x.from !== y.from || lengthOf(y) > 1 || (a.named && b.named)) return UNKNOWN;
  if (sidesIn(a).isDisjointFrom(sidesIn(b))) return UNKNOWN;
  return same('same-day', 0.7, `an agreement of parties in common on ${x.from}, and no other of that day`, `اتفاق بين أطراف مشتركة في ${x.from} ولا غيره في ذلك اليوم`, true);
}

const planned = (f: Frame): boolean => f.status === 'planned' || f.status === 'proposed' || f.status === 'negotiated';
/** Powers, groups and bodies stand for their members: they tell no side. */
const sidesIn = (f: Frame): Set<string> => new Set([...sidesOf(acting(f)).keys()].filter((side) => !side.startsWith('group:') && !side.startsWith('organization:')));

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
