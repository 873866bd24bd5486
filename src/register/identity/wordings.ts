// When two positions, figures or events are the same: the same holder and (nearly) the same words, the same quantity of
// the same thing, the same act on the same day.
import { dayRange, gap, lengthOf } from '../date-range.ts';
import { acting, type Frame, type Framed } from '../frame.ts';
import { containment, likeness, sameNumbers, sketch } from '../wording.ts';
import { DIFFERENT, same, stronger, UNKNOWN, type Match } from './match.ts';

export const who = (f: Frame, role: string): string => f.parties.filter((p) => p.role === role).map((p) => p.entity).sort().join('+');

/** The same words: equal but for a little, or the shorter wholly within the longer. */
export function sameWords(a: Framed, b: Framed): Match {
  const least = Math.min(a.words.length, b.words.length);
  if (!sameNumbers(a.words, b.words)) return DIFFERENT;
  if (least < 3) return UNKNOWN;
  const alike = likeness(a.words, b.words);
  const held = containment(a.words, b.words);
  if (alike >= 0.75 || (least >= 7 && held >= 0.92 && alike >= 0.4)) return same('same-words', Math.max(alike, 0.9 * held), 'the same source in the same words', 'المصدر نفسه بالكلمات نفسها');
  return UNKNOWN;
}

/** Positions: the same holder, stance and topic in the same words; a later wording stays a report of its own. */
export const keysOfPosition = (f: Frame): string[] => sketch(f.words, 5).map((w) => `p:${who(f, 'holder')}:${f.topics.join()}:${f.type}:${w}`);
export function matchPositions(a: Framed, b: Framed): Match {
  return who(a, 'holder') !== who(b, 'holder') || a.type !== b.type || a.topics.join() !== b.topics.join() || a.article === b.article ? DIFFERENT : sameWords(a, b);
}

/** Figures: quantity and unit are the key; what is counted decides, and the year where both give one. */
export const keysOfFigure = (f: Frame): string[] => (f.named ? [...new Set(f.words)].slice(0, 8).map((w) => `f:${f.quantity}:${w}`) : sketch(f.words, 3).map((w) => `f:${f.quantity}:w:${w}`));
export function matchFigures(a: Framed, b: Framed): Match {
  if (a.quantity !== b.quantity || a.article === b.article) return DIFFERENT;
  const [x, y] = [dayRange(a.date), dayRange(b.date)];
  if (x && y && gap(x, y) > 0) return DIFFERENT;
  const value = Number(a.quantity?.split(' ')[0]);
  // Small numbers count many things: what is counted has to be the same in full.
  const rare = value >= 1000 || String(value).replace(/\D/gu, '').length >= 3;
  if (a.named !== b.named || Math.min(a.words.length, b.words.length) < 2) return UNKNOWN;
  const enough = a.named ? likeness(a.words, b.words) >= (rare ? 0.4 : 0.7) || (rare && containment(a.words, b.words) >= 0.8) : likeness(a.words, b.words) >= 0.8;
  return enough ? same('same-quantity', 0.85, 'the same quantity of the same thing', 'الكمية نفسها للشيء نفسه') : UNKNOWN;
}

/** Events: the same act between the same on the same day, or told in the same sentence. */
const acts = (f: Frame): string => `${f.type}:${f.status}:${who(f, 'actor')}>${who(f, 'recipient')}`;
export function keysOfEvent(f: Frame): string[] {
  const range = dayRange(f.date);
  return [...(range && lengthOf(range) === 1 ? [`e:${acts(f)}:${f.date}`] : []), ...sketch(f.words, 3).map((w) => `e:${acts(f)}:w:${w}`)];
}
export function matchEvents(a: Framed, b: Framed): Match {
  if (a.article === b.article || acts(a) !== acts(b)) return DIFFERENT;
  const [x, y] = [dayRange(a.date), dayRange(b.date)];
  if (x && y && gap(x, y) > 1) return DIFFERENT;
  const day: Match = x && y && lengthOf(x) === 1 && lengthOf(y) === 1 && gap(x, y) === 0 && acting(a).length >= 2
    ? same('same-day', 0.85, `the same act between the same on ${a.date}`, `الفعل نفسه بين الأطراف أنفسهم في ${a.date}`) : UNKNOWN;
  return stronger(day, sameWords(a, b));
}
