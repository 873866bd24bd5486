// Near-copies among the articles: to merge what one agency wrote once is easy, so figures are also given with one article of each.
import type { Bodies } from './corpus.ts';

const RUN = 4;

function runsOf(body: string): Set<string> {
  const words = body.replaceAll(/[^\p{L}\p{N}\s]/gu, '').split(/\s+/u).filter(Boolean);
  return new Set(words.slice(0, Math.max(0, words.length - RUN + 1)).map((_, i) => words.slice(i, i + RUN).join(' ')));
}

/** The articles that stay when of each group of near-copies (half of the shorter text word for word in the other) the first is kept. */
export function withoutCopies(bodies: Bodies, articles: readonly string[]): Set<string> {
  const kept: { readonly id: string; readonly runs: Set<string> }[] = [];
  for (const id of articles.toSorted()) {
    const runs = runsOf(bodies.get(id) ?? '');
    const copied = kept.some((other) => runs.intersection(other.runs).size >= 0.5 * Math.min(runs.size, other.runs.size));
    if (!copied) kept.push({ id, runs });
  }
  return new Set(kept.map((k) => k.id));
}
