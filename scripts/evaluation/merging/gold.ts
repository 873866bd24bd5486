// Gold for merging: clusters of passages that tell the same meeting, document or statement, and pairs of clusters that are easily
// taken for one. Passages are offsets into an article's words; the words themselves stay with their owners.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../../starter/prepare.mjs';

export type Kind = 'meeting' | 'instrument' | 'statement' | 'person';

export interface Member {
  readonly article: string;
  /** Half-open UTF-16 ranges of the article's words: each tells it. */
  readonly spans: readonly (readonly [number, number])[];
}

export interface Cluster {
  readonly key: string;
  readonly kind: Kind;
  /** Entity ids of which one has to take part: where a sentence tells several meetings. Any where it is left out. */
  readonly who?: readonly string[];
  /** Class of format: a visit is not the talks held in it. */
  readonly format?: 'visit' | 'talks' | 'call' | 'multilateral';
  readonly status?: 'held' | 'planned';
  /** True where other articles tell it too and are not listed: who else stands in its record says nothing. */
  readonly open?: boolean;
  readonly members: readonly Member[];
}

export interface MergingGold {
  readonly clusters: readonly Cluster[];
  /** Keys of two clusters that must stay apart, and what makes them alike. */
  readonly apart: readonly (readonly [string, string, string?])[];
}

/** Where it is kept. */
export const MERGING_GOLD = join(ROOT, 'test', 'eval', 'merging.json');

/** Reads the gold. */
export const readMergingGold = (path = MERGING_GOLD): MergingGold => JSON.parse(readFileSync(path, 'utf8')) as MergingGold;
