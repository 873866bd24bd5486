// The second table of `npm run score`: how well reports of the same thing are put together.
import { join } from 'node:path';
import { ROOT } from '../../starter/prepare.mjs';
import type { Score } from '../scorer.ts';
import { withoutCopies } from './copies.ts';
import { writeCorpus } from './corpus.ts';
import { exportOf, type ExportedRecord } from './exported.ts';
import { figuresOf, type Figures } from './figures.ts';
import { readMergingGold, type Kind, type MergingGold } from './gold.ts';
import { itemsOf, type Item } from './items.ts';

/** Floors of its rows; they stand apart from the reader's, which are measured in seconds. */
export const MERGING_FLOORS = join(ROOT, 'test', 'eval', 'merging-floors.json');

export const KINDS = ['meeting', 'instrument', 'statement', 'person'] as const satisfies readonly Kind[];

export interface Merging {
  readonly gold: MergingGold;
  readonly items: ReadonlyMap<Kind, readonly Item[]>;
  readonly all: ReadonlyMap<Kind, Figures>;
  readonly withoutCopies: ReadonlyMap<Kind, Figures>;
  /** Pairs of clusters that must stay apart of which reports stand in one record. */
  readonly confused: readonly (readonly [string, string, string?])[];
}

/** Adds the articles, exports them and scores the export. @param records an export at hand, for tests */
export function scoreMerging(shared: string, records?: readonly ExportedRecord[]): Merging {
  const folder = join(ROOT, '.cache', 'merging');
  const { bodies, metadata } = writeCorpus(shared, folder);
  const exported = records ?? exportOf(join(folder, 'articles'), metadata, join(folder, 'register.mahdar'));
  const gold = readMergingGold();
  const items = new Map(KINDS.map((kind) => [kind, itemsOf(kind, gold.clusters, exported, bodies)]));
  const kept = withoutCopies(bodies, [...new Set([...items.values()].flat().map((i) => i.article))]);
  const recordsOf = (key: string): Set<string> => new Set([...items.values()].flat().filter((i) => i.gold === key && i.record).map((i) => i.record!));
  return {
    gold, items,
    all: new Map(KINDS.map((kind) => [kind, figuresOf(items.get(kind)!)])),
    withoutCopies: new Map(KINDS.map((kind) => [kind, figuresOf(items.get(kind)!.filter((i) => kept.has(i.article)))])),
    confused: gold.apart.filter(([a, b]) => recordsOf(a).intersection(recordsOf(b)).size > 0),
  };
}

/** Rows for the floors: B-cubed F1 and precision of each kind, with copies and without. */
export function mergingScores(merging: Merging): ReadonlyMap<string, Score> {
  const rows: [string, Figures][] = [...merging.all].map(([kind, f]) => [`merging.${kind}s`, f]);
  for (const [kind, f] of merging.withoutCopies) rows.push([`merging.${kind}s.uncopied`, f]);
  return new Map(rows.filter(([, f]) => f.read).map(([name, f]) => [name, { name, gold: f.members, read: f.read, hit: f.read, ...f.cubed }]));
}

const percent = (n: number): string => n.toFixed(3).padStart(6);

/** The table as lines. */
export function mergingTable(merging: Merging): string[] {
  const row = (name: string, f: Figures): string =>
    [name.padEnd(24), String(f.members).padStart(6), String(f.read).padStart(6), ...[f.cubed, f.pairs].flatMap((x) => [percent(x.precision), percent(x.recall), percent(x.f1)])].join(' ');
  return [
    '', `${'merging'.padEnd(24)}   gold   read  B³ P   B³ R  B³ F1  pair P pair R pair F1`,
    ...[...merging.all].filter(([, f]) => f.members).map(([kind, f]) => row(`${kind}s`, f)),
    ...[...merging.withoutCopies].filter(([, f]) => f.members).map(([kind, f]) => row(`${kind}s, no copies`, f)),
    `${merging.gold.clusters.length} clusters; of ${merging.gold.apart.length} pairs that are easily confused, ${merging.confused.length} stand in one record${merging.confused.length ? ': ' : ''}${merging.confused.map(([a, b]) => `${a} = ${b}`).join(', ')}`,
  ];
}
