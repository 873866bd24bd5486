// What relative expressions of an undated article are counted from: a sentence that names today with its date, or a sentence
// that tells of the same thing with its year (the plan of last year, the plan proposed in 2023). Nothing else fixes them.
import { civilDate, dayNumber } from '../../text/civil-date.ts';
import { resolveTime, type TimeAnchor } from '../../recognize/time-resolve.ts';
import { cuts } from '../../text/clitics.ts';
import type { Analysis } from '../../text/analysis.ts';
import type { Found } from './times-found.ts';

/** A find with the index of its first token in the document. */
export interface Placed { readonly found: Found; readonly token: number }

/** The anchor that the text itself gives, or null. */
export function anchorFromText(analysis: Analysis, placed: readonly Placed[]): TimeAnchor | null {
  for (const { found } of placed) {
    if (!found.fixes) continue;
    const { value } = resolveTime(found.meaning, null, 'past');
    if (!value || value.length !== 10) continue;
    const [year, month, day] = value.split('-').map(Number) as [number, number, number];
    return { ...civilDate(dayNumber({ year, month, day }) - found.fixes.offset), from: 'text' };
  }
  return yearFromRetelling(analysis, placed);
}

const WINDOW = 14;
const LEAST_SHARED = 3;
/** So many places of each kind are compared: an article has a handful. */
const MOST = 60;
const PHRASE = 3;
const RARE = 3;

interface Place { readonly word: string; readonly at: number }

// Two sentences, one with a relative year and one with its number, that share a run of rare words: they tell of the same thing.
function yearFromRetelling(analysis: Analysis, placed: readonly Placed[]): TimeAnchor | null {
  const relative = placed.filter(({ found: f }) => f.meaning.kind === 'date' && typeof f.meaning.year === 'object' && f.meaning.year !== null && f.meaning.month === null && f.meaning.year.offset < 0);
  if (!relative.length) return null;
  const absolute = placed.filter(({ found: f }) => f.meaning.kind === 'date' && typeof f.meaning.year === 'number' && f.meaning.year > 1900);
  if (!absolute.length) return null;
  const spread = wordSpread(analysis);
  const told = absolute.slice(0, MOST).map((a) => ({ ...a, words: wordsAround(analysis, a.token) }));
  const votes = new Set<number>();
  for (const r of relative.slice(0, MOST)) {
    const mine = wordsAround(analysis, r.token);
    for (const a of told) {
      if (analysis.sentenceOf[a.token] === analysis.sentenceOf[r.token]) continue;
      if (!sameThing(mine, a.words, spread)) continue;
      const [m, s] = [a.found.meaning, r.found.meaning];
      if (m.kind === 'date' && s.kind === 'date') votes.add((m.year as number) - (s.year as { offset: number }).offset);
    }
  }
  const [year] = votes;
  return votes.size === 1 && year !== undefined ? { year, month: null, day: null, from: 'text' } : null;
}

// A noun phrase of two words, one of them rare in the article, stands in both, and a third word beside it (who did it).
function sameThing(mine: readonly Place[], theirs: readonly Place[], spread: ReadonlyMap<string, number>): boolean {
  const where = new Map(theirs.map((p) => [p.word, p.at]));
  const shared = mine.filter((p) => where.has(p.word));
  if (new Set(shared.map((p) => p.word)).size < LEAST_SHARED) return false;
  return shared.some((p) => shared.some((q) => {
    const [here, there] = [q.at - p.at, where.get(q.word)! - where.get(p.word)!];
    return p.word !== q.word && here > 0 && here <= PHRASE && there > 0 && there <= PHRASE && Math.min(spread.get(p.word) ?? 9, spread.get(q.word) ?? 9) <= RARE;
  }));
}

function stem(fold: string): string | null {
  if (fold.length < 3) return null;
  const defined = cuts(fold).find((c) => c.stem.startsWith('ال') && c.stem.length > 4)?.stem;
  const bare = defined ? defined.slice(2) : fold.replace(/^[وبلف](?=\S{4})/u, '');
  return bare.length >= 3 && !COMMON.test(bare) ? bare.replace(/[هات]$/u, '') : null;
}
const COMMON = /^(?:الي|علي|التي|الذي|بين|عند|عندما|كان|كانت|عام|قال|هذا|هذه|ذلك|منذ|خلال|بعد|قبل|مع|عن|لكن|تلك|العام|ماضي|السنه|سنه|حول|نحو|اكثر|لها|له|قبل|اول|لاول|مره)$/u;

function wordsAround(analysis: Analysis, token: number): Place[] {
  const out: Place[] = [];
  const s = analysis.sentences[analysis.sentenceOf[token]!];
  if (!s) return out;
  for (let k = Math.max(s.from, token - WINDOW); k < Math.min(s.to, token + WINDOW); k++) {
    const t = analysis.tokens[k]!;
    const word = t.kind === 'word' ? stem(t.fold) : null;
    if (word) out.push({ word, at: k });
  }
  return out;
}

function wordSpread(analysis: Analysis): Map<string, number> {
  const spread = new Map<string, number>();
  for (const s of analysis.sentences) {
    const seen = new Set<string>();
    for (let k = s.from; k < s.to; k++) {
      const t = analysis.tokens[k]!;
      const w = t.kind === 'word' ? stem(t.fold) : null;
      if (w) seen.add(w);
    }
    for (const w of seen) spread.set(w, (spread.get(w) ?? 0) + 1);
  }
  return spread;
}
