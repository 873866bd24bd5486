// Comparing wordings: how much two texts share, and short sketches by which likely pairs are found without comparing all with all.
import { hash } from 'node:crypto';

const PROCLITIC = /^[وفبلك](?=.{3})/u;
/** What is made of a wording's words, kept as long as the wording itself: one that is compared with many is taken apart once. */
function kept<T>(make: (words: readonly string[]) => T): (words: readonly string[]) => T {
  const made = new WeakMap<readonly string[], T>();
  return (words) => {
    let known = made.get(words);
    if (known === undefined) made.set(words, (known = make(words)));
    return known;
  };
}

const bare = (w: string): string => w.replace(PROCLITIC, '').replace(PROCLITIC, '').replace(/^ال(?=.{2})/u, '');

const bareSet = kept((words) => new Set(words.map(bare)));
const anyForm = kept((words) => new Set([...words, ...words.map(bare)]));
const numbers = kept((words) => new Set(words.filter((w) => /\p{Nd}/u.test(w))));

/** Share of the smaller wording's words that the larger one holds too (proclitics passed over), 0..1. */
export function containment(a: readonly string[], b: readonly string[]): number {
  const [small, large] = a.length <= b.length ? [a, b] : [b, a];
  if (!small.length) return 0;
  const held = anyForm(large);
  return small.filter((w) => held.has(w) || held.has(bare(w))).length / small.length;
}

/** Shared words as a share of all words of both (Jaccard), 0..1. */
export function likeness(a: readonly string[], b: readonly string[]): number {
  const [x, y] = [bareSet(a), bareSet(b)];
  if (!x.size || !y.size) return 0;
  let both = 0;
  for (const w of x) if (y.has(w)) both++;
  return both / (x.size + y.size - both);
}

/** Whether two wordings can be one by their numbers: one may leave some out, but none may differ. */
export function sameNumbers(a: readonly string[], b: readonly string[]): boolean {
  const [x, y] = [numbers(a), numbers(b)];
  return x.isSubsetOf(y) || y.isSubsetOf(x);
}

/** Words that carry a wording's content, bare and each once, no numbers. */
export const contentWords: (words: readonly string[]) => readonly string[] = kept((words) => [...new Set(words.map(bare).filter((w) => w.length >= 2 && !/\p{Nd}/u.test(w)))]);

/** A short lasting hash, for keys. */
export const keyHash = (text: string): string => hash('sha256', text, 'hex').slice(0, 16);

/** Runs of `n` words. */
function runs(words: readonly string[], n: number): string[] {
  const out: string[] = [];
  for (let i = 0; i + n <= words.length; i++) out.push(words.slice(i, i + n).join(' '));
  return out;
}

/**
 * The smallest few hashes of a wording's runs of three words (bottom-k sketch): texts that share most runs share most of these.
 * Short wordings give one hash of the whole.
 */
export function sketch(words: readonly string[], size: number): string[] {
  const bares = words.map(bare);
  const shingles = bares.length < 5 ? [bares.join(' ')] : runs(bares, 3);
  return [...new Set(shingles.map(keyHash))].sort().slice(0, size);
}

/** Hashes of the runs of `n` words, at most `limit`: what is left equal when a quotation is cut at either end. */
export const runHashes = (words: readonly string[], n: number, limit: number): string[] =>
  [...new Set(runs(words.map(bare), n).map(keyHash))].sort().slice(0, limit);
