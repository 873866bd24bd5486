// Draws a stratified sample by a seed: the same share of every kind, what a kind lacks goes to the others.

/** A small generator of pseudo-random numbers, the same for the same seed (mulberry32). */
export function random(seed: number): () => number {
  let a = seed >>> 0;
  return () => {
    a = (a + 0x6d2b79f5) >>> 0;
    let t = Math.imul(a ^ (a >>> 15), 1 | a);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/**
 * @param pool things by kind  @param many how many in all
 * @example draw({ a: [1, 2], b: [3, 4, 5, 6] }, 4, 1).length // 4, both of a and two of b
 */
export function draw<T>(pool: Readonly<Record<string, readonly T[]>>, many: number, seed: number): readonly T[] {
  const next = random(seed);
  const shuffled = Object.values(pool).map((all) => {
    const list = [...all];
    for (let i = list.length - 1; i > 0; i--) {
      const j = Math.floor(next() * (i + 1));
      [list[i], list[j]] = [list[j]!, list[i]!];
    }
    return list;
  }).sort((a, b) => a.length - b.length);
  const out: T[] = [];
  shuffled.forEach((list, i) => out.push(...list.slice(0, Math.floor((many - out.length) / (shuffled.length - i)))));
  return out;
}
