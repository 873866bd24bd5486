// The author: a person's name in a signature.
import type { Block } from '../../text/document.ts';
import { foldedWords } from '../words.ts';
import { BYLINE_STARTS } from '../lexicon.ts';
import { rest } from '../roles/bylines.ts';
import { isName, signatureParts } from '../roles/signature-parts.ts';

/** The first personal name of two words or more in a byline, or null. */
export function authorOf(blocks: readonly Block[], outlet: string | null): string | null {
  const own = foldedWords(outlet ?? '').join(' ');
  for (const block of blocks) {
    if (block.role !== 'byline' || block.text.includes('@')) continue;
    const label = BYLINE_STARTS.match(foldedWords(block.text));
    const line = label ? rest(block.text, label).replace(/^[\s\u00a0:：•|·–—-]+/u, '') : block.text;
    const parts = signatureParts(line, own) ?? [];
    // A name beside nothing but the words of a newsroom is the newsroom's.
    if (parts.length === 2 && parts.some((p) => p.kind === 'desk')) continue;
    const name = parts.find((p) => p.kind === 'name' && foldedWords(p.text).length >= 2 && isName(foldedWords(p.text)));
    if (name) return name.text;
  }
  return null;
}
