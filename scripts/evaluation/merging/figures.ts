// Pairwise and B-cubed figures of a clustering (Bagga and Baldwin 1998).
import type { Item } from './items.ts';

export interface Figures {
  /** Gold members, and how many of them the reader read at all. */
  readonly members: number;
  readonly read: number;
  readonly pairs: { readonly precision: number; readonly recall: number; readonly f1: number };
  readonly cubed: { readonly precision: number; readonly recall: number; readonly f1: number };
}

const f1 = (precision: number, recall: number): number => (precision + recall ? (2 * precision * recall) / (precision + recall) : 0);
const share = (part: number, whole: number): number => (whole ? part / whole : 1);

/**
 * Figures over what was read; what was not read is counted apart, since it is no fault of merging.
 * A stranger in a record costs precision and counts for no recall.
 */
export function figuresOf(items: readonly Item[]): Figures {
  const read = items.filter((i) => i.record !== null);
  const mine = read.filter((i) => i.gold !== null);
  const [byRecord, byGold] = [Map.groupBy(read, (i) => i.record), Map.groupBy(mine, (i) => i.gold)];
  const together = (a: Item, b: Item): boolean => a.gold !== null && a.gold === b.gold;
  let [precision, recall, joined, right, wanted] = [0, 0, 0, 0, 0];
  for (const item of mine) {
    const [record, gold] = [byRecord.get(item.record)!, byGold.get(item.gold)!];
    const both = record.filter((other) => together(item, other)).length;
    precision += both / record.length;
    recall += both / gold.length;
  }
  for (const record of byRecord.values()) {
    for (const [i, a] of record.entries()) {
      for (const b of record.slice(i + 1)) {
        if (a.gold === null && b.gold === null) continue;
        joined++;
        if (together(a, b)) right++;
      }
    }
  }
  for (const gold of byGold.values()) wanted += (gold.length * (gold.length - 1)) / 2;
  const [p, r, bp, br] = [share(right, joined), share(right, wanted), share(precision, mine.length), share(recall, mine.length)];
  const members = items.filter((i) => i.gold !== null);
  return { members: members.length, read: mine.length, pairs: { precision: p, recall: r, f1: f1(p, r) }, cubed: { precision: bp, recall: br, f1: f1(bp, br) } };
}
