// Sketches of texts, by which copies are found among all articles without comparing all with all: MinHash over runs of four words
// (Broder, “On the resemblance and containment of documents”, 1997), cut into bands that are looked up (locality-sensitive hashing;
// Leskovec, Rajaraman, Ullman, “Mining of Massive Datasets”, 3rd ed., ch. 3). Two texts of which s is shared meet in some band with the
// probability 1 - (1 - s^3)^24: .17 of .2, .79 of .4, .96 of .5, and next to never where only phrases are common.
import { wordForms } from '../../text/search-form.ts';

const RUN = 4;
const BANDS = 24;
const ROWS = 3;
const HASHES = BANDS * ROWS;

/** The runs of four words of a text, as hashes of 32 bits. */
export function shinglesOf(text: string): Set<number> {
  const words = wordForms(text).map(hashOf);
  const out = new Set<number>();
  for (let i = 0; i + RUN <= words.length; i++) {
    let h = 0x9e3779b9;
    for (let k = 0; k < RUN; k++) h = mix(Math.imul(h, 31) ^ words[i + k]!);
    out.add(h);
  }
  return out;
}

/** FNV-1a. */
function hashOf(word: string): number {
  let h = 0x811c9dc5;
  for (let i = 0; i < word.length; i++) h = Math.imul(h ^ word.charCodeAt(i), 0x01000193);
  return h >>> 0;
}

/** The finalizer of MurmurHash3: every bit of the input moves every bit of the output. */
function mix(x: number): number {
  let h = x ^ (x >>> 16);
  h = Math.imul(h, 0x85ebca6b);
  h ^= h >>> 13;
  h = Math.imul(h, 0xc2b2ae35);
  return (h ^ (h >>> 16)) >>> 0;
}

/** Seeds of the hash functions: lasting, for sketches are stored. */
const SEEDS = Uint32Array.from({ length: HASHES }, (_, i) => mix(Math.imul(i + 1, 0x9e3779b1)));

/** The least value of each hash function over a text's runs; null for a text with no run. */
export function sketchOf(shingles: ReadonlySet<number>): Uint32Array | null {
  if (!shingles.size) return null;
  const least = new Uint32Array(HASHES).fill(0xffffffff);
  for (const s of shingles) {
    for (let i = 0; i < HASHES; i++) {
      const h = mix(s ^ SEEDS[i]!);
      if (h < least[i]!) least[i] = h;
    }
  }
  return least;
}

/** Keys of a sketch's bands: texts that share one are compared. */
export function bandsOf(sketch: Uint32Array): number[] {
  return Array.from({ length: BANDS }, (_, band) => {
    let h = mix(band + 1);
    for (let row = 0; row < ROWS; row++) h = mix(Math.imul(h, 31) ^ sketch[band * ROWS + row]!);
    // The band's number above its hash: equal hashes of different bands stay apart. Below 2^53, a safe integer.
    return band * 0x1_0000_0000 + h;
  });
}

/** How much two texts share: as a part of both (Jaccard), and as a part of the shorter one. */
export function shared(a: ReadonlySet<number>, b: ReadonlySet<number>): { readonly likeness: number; readonly held: number } {
  const [small, large] = a.size <= b.size ? [a, b] : [b, a];
  if (!small.size) return { likeness: 0, held: 0 };
  let both = 0;
  for (const s of small) if (large.has(s)) both++;
  return { likeness: both / (a.size + b.size - both), held: both / small.size };
}

/** Share of equal hashes: an estimate of the likeness, about .06 off. */
export function estimate(a: Uint32Array, b: Uint32Array): number {
  let equal = 0;
  for (let i = 0; i < HASHES; i++) if (a[i] === b[i]) equal++;
  return equal / HASHES;
}
