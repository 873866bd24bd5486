// Where marks and labels stand on a lane: near marks join into clusters, a label never overlaps another label or a leader line.

export interface Point<T> { x: number; item: T; weight: number }
export interface Cluster<T> { x: number; r: number; items: T[]; weight: number }
export interface Placed<T> { cluster: Cluster<T>; text: string; x: number; row: number; width: number }

/** The radius of a mark for so many things. */
export const radius = (n: number): number => (n === 1 ? 5.5 : Math.min(15, 6.5 + 1.6 * Math.sqrt(n)));

/** Joins points whose marks would touch; points must be in order of x. */
export function clusters<T>(points: readonly Point<T>[], gap = 3): Cluster<T>[] {
  let found = points.map((p): Cluster<T> => ({ x: p.x, r: radius(1), items: [p.item], weight: p.weight }));
  for (let changed = true; changed; ) {
    changed = false;
    const next: Cluster<T>[] = [];
    for (const c of found) {
      const last = next.at(-1);
      if (last && c.x - last.x < last.r + c.r + gap) {
        const n = last.items.length + c.items.length;
        next[next.length - 1] = { x: (last.x * last.items.length + c.x * c.items.length) / n, r: radius(n), items: [...last.items, ...c.items], weight: Math.max(last.weight, c.weight) + 0.01 };
        changed = true;
      } else next.push(c);
    }
    found = next;
  }
  return found;
}

/**
 * Places labels in `rows` below their marks, the weightiest first; what finds no room stays without a label.
 * A label starts at its mark or, at the end of the axis, ends there.
 */
export function labels<T>(list: readonly Cluster<T>[], width: number, rows: number, textOf: (c: Cluster<T>) => string, measure: (text: string) => number): Placed<T>[] {
  const placed: Placed<T>[] = [];
  const free = (x: number, w: number, row: number): boolean => placed.every((p) => p.row !== row || x > p.x + p.width + 10 || x + w + 10 < p.x);
  // A leader line runs from the mark down to its row: through no label above it, and no label over lines of lower rows.
  const lineFree = (at: number, row: number): boolean => placed.every((p) => p.row >= row || at < p.x - 3 || at > p.x + p.width + 3);
  const coversLine = (x: number, w: number, row: number): boolean => placed.some((p) => p.row > row && p.cluster.x > x - 3 && p.cluster.x < x + w + 3);
  for (const cluster of [...list].sort((a, b) => b.weight - a.weight)) {
    const text = textOf(cluster);
    const w = measure(text);
    const begins = [cluster.x - 4, cluster.x + 4 - w].map((x) => ({ x, fits: x >= 0 && x + w <= width }));
    search: for (let row = 0; row < rows; row++) {
      if (!lineFree(cluster.x, row)) break;
      for (const { x, fits } of begins) {
        if (!fits || !free(x, w, row) || coversLine(x, w, row)) continue;
        placed.push({ cluster, text, x, row, width: w });
        break search;
      }
    }
  }
  return placed;
}
