// When two statements are one: the same speaker in (nearly) the same words; a long wording word for word, also where one article does
// not tell who speaks; or, in papers of the same days, the same speaker saying the same in other words that are rare in the register.
import { daysBetween, dayRange, gap } from '../date-range.ts';
import type { Frame, Framed } from '../frame.ts';
import { containment, contentWords, keyHash, likeness, sameNumbers, sketch } from '../wording.ts';
import { DIFFERENT, same, stronger, UNKNOWN, type Match } from './match.ts';
import { isRare, weightOf, type Rarity } from './rarity.ts';

/** Words from which on a wording stands for itself, whoever is named with it. */
const LONG = 10;
/** Days within which papers tell what was said once. */
const NEWS_DAYS = 2;
/** Rarest words of a statement that it is found by in the news of its days. */
const TELLING = 6;

/** Speakers; of those without a name only on whose side they stand. */
const speakers = (f: Frame): string[] => f.parties.filter((p) => p.role === 'source').map((p) => (p.entity.startsWith('person:unnamed-') ? `unnamed:${p.state ?? ''}` : p.entity));
const speaker = (f: Frame): string => [...new Set(speakers(f))].sort().join('+');

/** Blocking keys: the wording with the speaker, and alone where it is long; the speaker with the rarest words and the days of the news. */
export function keysOfStatement(f: Frame, rarity: Rarity): string[] {
  const who = speaker(f);
  const out = sketch(f.words, 5).flatMap((w) => (f.words.length >= LONG ? [`s:${who}:${w}`, `s:${w}`] : [`s:${who}:${w}`]));
  const day = f.told ? Math.floor(Date.parse(f.told) / 86_400_000) : Number.NaN;
  if (!who || Number.isNaN(day)) return out;
  const telling = contentWords(f.words).map((w) => ({ w, weight: weightOf(rarity, w) })).sort((a, b) => b.weight - a.weight || (a.w < b.w ? -1 : 1)).slice(0, TELLING);
  for (const one of new Set(speakers(f))) {
    for (const { w } of telling) for (const pair of new Set([day >> 1, (day + 1) >> 1])) out.push(`s:n:${keyHash(`${one}:${w}:${pair}`)}`);
  }
  return out;
}

/** Compares two reports of statements. */
export function matchStatements(a: Framed, b: Framed, rarity: Rarity): Match {
  const [x, y] = [speakers(a), speakers(b)];
  const shared = x.some((s) => y.includes(s));
  if (!sameNumbers(a.words, b.words)) return shared || speaker(a) === speaker(b) ? DIFFERENT : UNKNOWN;
  if (!shared && x.length > 0 && y.length > 0) return verbatim(a, b);
  if (!x.length || !y.length) return Math.min(a.words.length, b.words.length) >= (x.length || y.length ? LONG : 8) ? wording(a, b) : UNKNOWN;
  return stronger(wording(a, b), paraphrase(a, b, rarity));
}

/** The same words: equal but for a little, or the shorter wholly within the longer. */
function wording(a: Framed, b: Framed): Match {
  const least = Math.min(a.words.length, b.words.length);
  if (least < 3 || others(a, b)) return UNKNOWN;
  const [alike, held] = [likeness(a.words, b.words), containment(a.words, b.words)];
  if (alike < 0.75 && (least < 7 || held < 0.92 || alike < 0.4)) return UNKNOWN;
  return same('same-words', Math.max(alike, 0.9 * held), 'the same speaker in the same words', 'المتحدث نفسه بالكلمات نفسها');
}

/** Two articles print one wording and name different speakers: one of them is mistaken, and the record shows it. */
function verbatim(a: Framed, b: Framed): Match {
  const near = a.told !== null && b.told !== null && Math.abs(daysBetween(a.told, b.told)) <= NEWS_DAYS;
  if (!near || a.article === b.article || Math.min(a.words.length, b.words.length) < LONG || others(a, b)) return UNKNOWN;
  const alike = likeness(a.words, b.words);
  return alike >= 0.85 ? same('same-words', 0.9 * alike, 'the same long wording in papers of the same days, though they name different speakers', 'النص الطويل نفسه في صحف الأيام نفسها وإن اختلف اسم المتحدث') : UNKNOWN;
}

/** Whether each of two wordings names somebody or something that the other does not: the same phrase on other matters. */
function others(a: Frame, b: Frame): boolean {
  const named = (f: Frame): Set<string> => new Set(f.parties.filter((p) => p.role === 'mentioned').map((p) => p.state ?? p.entity));
  const [x, y] = [named(a), named(b)];
  return !x.isSubsetOf(y) && !y.isSubsetOf(x) && likeness(a.words, b.words) < 0.97;
}

/** The same said in other words. */
function paraphrase(a: Framed, b: Framed, rarity: Rarity): Match {
  if (a.article === b.article || !a.told || !b.told || Math.abs(daysBetween(a.told, b.told)) > NEWS_DAYS) return UNKNOWN;
  const [x, y] = [dayRange(a.date), dayRange(b.date)];
  if (x && y && gap(x, y) > NEWS_DAYS) return UNKNOWN;
  const [p, q] = [contentWords(a.words), new Set(contentWords(b.words))];
  const shared = p.filter((w) => q.has(w));
  const weight = (words: Iterable<string>): number => [...words].reduce((sum, w) => sum + weightOf(rarity, w), 0);
  const [both, one, other] = [weight(shared), weight(p), weight(q)];
  const alike = both / (one + other - both);
  const held = both / Math.min(one, other);
  const rare = shared.filter((w) => isRare(rarity, w)).length;
  if (shared.length < 4 || rare < 2 || (alike < 0.3 && (held < 0.55 || alike < 0.2))) return UNKNOWN;
  const words = shared.toSorted((v, w) => weightOf(rarity, w) - weightOf(rarity, v)).slice(0, 3).join('، ');
  return same('same-content', Math.min(0.85, 0.5 + 0.5 * Math.max(alike, 0.7 * held)), `the same speaker, in papers of the same days, in words that few articles have (${words})`, `المتحدث نفسه في صحف الأيام نفسها بكلمات قلّ ما ترد في غيرها (${words})`, false);
}
