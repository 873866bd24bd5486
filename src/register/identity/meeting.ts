// When two reports tell the same meeting. Dated ones by their day; undated ones only on evidence that both share and nothing else
// in the register has: a named occasion, long quotations, the same sentence, news of the same days. Never for lack of conflict.
import { dayRange, daysBetween, daysNear, gap, lengthOf, monthsOf, type DayRange } from '../date-range.ts';
import type { Frame, Framed } from '../frame.ts';
import { containment, sameNumbers, sketch } from '../wording.ts';
import { DIFFERENT, same, stronger, UNKNOWN, type Match } from './match.ts';
import { compareParticipants, pairsOf, sameVisit } from './participants.ts';

const family = (f: Frame): string => (f.type === 'summit' || f.type === 'talks' ? 'talks' : (f.type ?? ''));
/** News of one meeting is printed within a week; two leading articles further apart tell two meetings. */
const NEWS_DAYS = 7;
/** Papers that bring one meeting as news are printed within these days of each other. */
const SOLE_DAYS = 2;

/** Blocking keys: only reports that share one are compared. */
export function keysOfMeeting(f: Frame): string[] {
  const head = `m:${f.status}:${family(f)}:`;
  const range = dayRange(f.date) ?? dayRange(f.told);
  const out: string[] = [];
  for (const pair of pairsOf(f)) {
    for (const month of range ? monthsOf(range, 1) : []) out.push(`${head}${pair}:n:${month}`);
    for (const near of range ? daysNear(range) : []) out.push(`${head}${pair}:d:${near}`);
    for (const o of f.occasions) out.push(`${head}${pair}:o:${o}`);
    for (const q of f.quotes) out.push(`${head}${pair}:q:${q}`);
    for (const w of sketch(f.words, 3)) out.push(`${head}${pair}:w:${w}`);
  }
  return out;
}

/** Compares two reports of meetings. */
export function matchMeetings(a: Framed, b: Framed): Match {
  if (a.article === b.article || a.status !== b.status || family(a) !== family(b)) return DIFFERENT;
  const who = compareParticipants(a, b);
  const few = family(a) !== 'multilateral';
  if (!who || who.sides === 0 || (few && who.sides < 2) || (a.type === 'visit' && !sameVisit(a, b))) return DIFFERENT;
  const [x, y] = [dayRange(a.date), dayRange(b.date)];
  const apart = x && y ? gap(x, y) : null;
  if (apart !== null && apart > 1) return DIFFERENT;
  if (!x && !y && a.told && b.told && a.lead && b.lead && Math.abs(daysBetween(a.told, b.told)) > NEWS_DAYS) return DIFFERENT;
  // The told day bounds a held meeting: it was not after the paper that tells it.
  if (a.status === 'held' && (after(x?.from, b.told) || after(y?.from, a.told))) return DIFFERENT;
  const close = who.persons >= 2 || (who.persons >= 1 && family(a) === 'visit') || who.equal;
  const place = placesOf(a, b);
  const exact = x && y && lengthOf(x) === 1 && lengthOf(y) === 1;
  if (exact && apart === 0) return close ? same('same-day', who.equal ? 0.95 : 0.8, `the same participants on ${x.from}`, `المشاركون أنفسهم في ${x.from}`, !who.equal) : UNKNOWN;
  if (place === 'other') return DIFFERENT;
  if (!close) return UNKNOWN;
  const known = family(a) === 'visit' ? who.persons >= 1 : family(a) === 'multilateral' ? who.equal : who.persons >= 2;
  return [dated(a, b, place), occasion(a, b), quotation(a, b), wording(a, b), news(a, b, place), known ? sole(a, b, place) : UNKNOWN].reduce(stronger, UNKNOWN);
}

const after = (day: string | undefined, told: string | null): boolean => !!day && !!told && daysBetween(told, day) > 1;

/** `other` only for two named places; a state and a city may fit. */
function placesOf(a: Frame, b: Frame): 'same' | 'other' | 'open' {
  if (!a.place || !b.place) return 'open';
  if (a.place === b.place) return 'same';
  if (a.place.startsWith('place:') && b.place.startsWith('place:')) return 'other';
  const [s, t] = [stateOfPlace(a), stateOfPlace(b)];
  return s && t ? (s === t ? 'same' : 'other') : 'open';
}
const stateOfPlace = (f: Frame): string | null => f.parties.find((p) => p.role === 'place' && p.entity === f.place)?.state ?? null;

function dated(a: Framed, b: Framed, place: string): Match {
  const [x, y] = [dayRange(a.date), dayRange(b.date)];
  if (!x || !y) return UNKNOWN;
  const days = Math.max(lengthOf(x), lengthOf(y));
  if (days === 1) return place === 'same' ? same('near-day', 0.8, `the same participants and place, dated ${a.date} and ${b.date}`, `المشاركون والمكان أنفسهم، ${a.date} و${b.date}`, true) : UNKNOWN;
  if (gap(x, y) > 0 || place !== 'same' || days > 31) return UNKNOWN;
  return same('same-month-place', 0.75, `the same participants and place, ${a.date} within ${b.date}`, `المشاركون والمكان أنفسهم، ${a.date} و${b.date}`, true);
}

function occasion(a: Framed, b: Framed): Match {
  const shared = a.occasions.find((o) => b.occasions.includes(o));
  if (!shared) return UNKNOWN;
  const number = shared.split('/')[0]!;
  return same('same-occasion', 0.85, `both name the same occasion, anniversary no. ${number}, and no other record of these parties does`, `كلاهما يذكر المناسبة نفسها (الذكرى ${number})، ولا يذكرها سجل آخر لهذه الأطراف`, true);
}

function quotation(a: Framed, b: Framed): Match {
  const shared = a.quotes.filter((q) => b.quotes.includes(q)).length;
  return shared >= 2 ? same('same-quotation', 0.8, 'both quote the participants with the same long passage', 'كلاهما ينقل عن المشاركين الاقتباس الطويل نفسه', true) : UNKNOWN;
}

function wording(a: Framed, b: Framed): Match {
  const enough = Math.min(a.words.length, b.words.length) >= 10;
  return enough && sameNumbers(a.words, b.words) && containment(a.words, b.words) >= 0.9 && Math.abs(a.words.length - b.words.length) <= 6
    ? same('same-words', 0.85, 'both tell it in the same sentence', 'كلاهما يرويه بالجملة نفسها', true) : UNKNOWN;
}

/**
 * Named persons who met, in papers of the same days: either both articles are about it, or neither tells another meeting of theirs.
 * Two days that differ are two meetings until something else speaks for one.
 */
function sole(a: Framed, b: Framed, place: string): Match {
  if (!a.told || !b.told || Math.abs(daysBetween(a.told, b.told)) > SOLE_DAYS || !((a.lead && b.lead) || (a.sole && b.sole))) return UNKNOWN;
  const [x, y] = [dayRange(a.date), dayRange(b.date)];
  // What is planned for a day may be another plan of theirs than what is planned for none: the place has to speak for it.
  if (a.status !== 'held' && (x === null) !== (y === null) && place !== 'same') return UNKNOWN;
  if (!inNews(a, x) || !inNews(b, y) || (x && !inNews(b, x)) || (y && !inNews(a, y)) || (x && y && (lengthOf(x) === 1 && lengthOf(y) === 1))) return UNKNOWN;
  return same('same-days-told', 0.65, `the same persons, in papers of the same days (${a.told}, ${b.told}), which tell no other meeting of theirs`, `الأشخاص أنفسهم في صحف الأيام نفسها (${a.told}، ${b.told}) التي لا تروي لقاء آخر بينهم`, true);
}

/** Whether a day is of the days that a paper brings news of: the last few, or for what is planned the coming ones. */
function inNews(f: Framed, range: DayRange | null): boolean {
  if (!range || !f.told) return true;
  const [before, after] = f.status === 'held' ? [3, 1] : [1, 21];
  return daysBetween(range.to, f.told) <= before && daysBetween(f.told, range.from) <= after;
}

/** Both are what their article is about, in papers of the same two days, at the same named place. */
function news(a: Framed, b: Framed, place: string): Match {
  if (!a.lead || !b.lead || place !== 'same' || (a.date && b.date)) return UNKNOWN;
  const [p, q] = [a.date ?? a.told, b.date ?? b.told];
  if (!p || !q || p.length < 10 || q.length < 10 || Math.abs(daysBetween(p.slice(0, 10), q.slice(0, 10))) > 1) return UNKNOWN;
  return same('same-days-told', 0.7, `news of the same days (${p}, ${q}) with the same participants and place`, `خبر الأيام نفسها (${p}، ${q}) بالمشاركين والمكان أنفسهم`, true);
}
