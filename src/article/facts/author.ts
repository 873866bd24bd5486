// The author: a person's name in a signature.
import type { Block } from '../../text/document.ts';
import { foldedWords } from '../words.ts';
import { BYLINE_STARTS } from '../lexicon.ts';
import { rest } from '../roles/bylines.ts';
import { isName, signatureParts } from '../roles/signature-parts.ts';

/** The first personal name of two words or more in a byline, or null. */
export function authorOf(blocks: readonly Block[]): string | null {
  for (const block of blocks) {
    if (block.role !== 'byline' || block.text.includes('@')) continue;
    const label = BYLINE_STARTS.match(foldedWords(block.text));
    const line = label ? rest(block.text, label).replace(/^[\s\u00a0:：•|·–—-]+/u, '') : block.text;
    const name = (signatureParts(line) ?? []).find((p) => p.kind === 'name' && foldedWords(p.text).length >= 2 && isName(foldedWords(p.text)));
    if (name) return name.text;
  }
  return null;
}
