// The blocks of a page in runs: what the article says, and the site's furniture between it, which folds.
import type { Article } from '../lib/wire.ts';

export type Block = Article['blocks'][number];
export interface Run { furniture: boolean; blocks: Block[] }

const FURNITURE: ReadonlySet<string> = new Set(['teaser', 'foreign', 'chrome']);

/** @example title, body, chrome, chrome, body gives three runs: words, furniture, words. */
export function runs(blocks: readonly Block[]): Run[] {
  const found: Run[] = [];
  for (const block of blocks) {
    const furniture = FURNITURE.has(block.role);
    const last = found.at(-1);
    if (last && last.furniture === furniture) last.blocks.push(block);
    else found.push({ furniture, blocks: [block] });
  }
  return found;
}
