// Quotations: pairs of quotation marks in six styles, nested, unbalanced or turned round, found block by block.
import type { Token } from './tokens.ts';

export interface Quotation {
  readonly i: number;
  /** Token index of the opening mark, and of the closing mark (or of the first token behind it where none closes). */
  readonly open: number;
  readonly close: number;
  readonly depth: number;
  /** True where the closing mark is missing and the quotation was ended by its block. */
  readonly unbalanced: boolean;
}

const FAMILY: Record<string, string> = { '«': 'g', '»': 'g', '“': 'd', '”': 'd', '„': 'd', '‟': 'd', '"': 's', '＂': 's', '‹': 'a', '›': 'a', '‘': 'q', '’': 'q', '‚': 'q', '‛': 'q', "'": 't' };
const OPENERS = new Set(['«', '“', '„', '‹', '‘', '‚']);
const DIRECTED = new Set(['«', '»', '‹', '›', '“', '”', '„']);

/**
 * Pairs the quotation marks of one block's tokens. Straight marks open before a word that follows white space, a bracket, a colon or a
 * joined clitic (بـ"…") and close elsewhere; a directed mark that stands on the wrong side is read by the white space round it.
 */
export function quotationsIn(tokens: readonly Token[], first: number): Quotation[] {
  if (!tokens.some((t) => t.kind === 'quote')) return [];
  const found: { open: number; close: number; depth: number; unbalanced: boolean }[] = [];
  const stack: { family: string; token: number }[] = [];
  const closeTop = (at: number, unbalanced: boolean) => {
    const top = stack.pop()!;
    if (at > top.token + 1) found.push({ open: top.token, close: at, depth: stack.length, unbalanced });
  };
  // Where the last mark of each family stands: a mark on the wrong side can only open what another one closes.
  const last = new Map<string | undefined, number>();
  for (let k = 0; k < tokens.length; k++) if (tokens[k]!.kind === 'quote') last.set(FAMILY[tokens[k]!.raw], k);
  for (let k = 0; k < tokens.length; k++) {
    const t = tokens[k]!;
    if (t.kind !== 'quote') continue;
    const family = FAMILY[t.raw] ?? 's';
    const before = tokens[k - 1];
    const after = tokens[k + 1];
    const glued = !!after && !after.spaced;
    const opensBySpace = glued && (t.spaced || !before || before.kind === 'open' || before.kind === 'colon' || before.kind === 'quote' || /ـ$/u.test(before.raw) || /^[بلوكف]$/u.test(before.fold));
    // An apostrophe inside a word is no quotation mark.
    if ((family === 't' || t.raw === '’') && !t.spaced && glued && before?.kind === 'word' && after.kind === 'word') continue;
    const open = stack.findLastIndex((s) => s.family === family);
    let opens: boolean;
    if (DIRECTED.has(t.raw)) {
      opens = OPENERS.has(t.raw);
      if (opens && open >= 0 && !glued) opens = false;
      if (!opens && open < 0) opens = opensBySpace && last.get(family)! > k;
    } else opens = open < 0 ? glued || t.spaced : opensBySpace && !(after.kind === 'stop' || after.kind === 'comma');
    if (opens) stack.push({ family, token: t.i });
    else if (open >= 0) {
      while (stack.length - 1 > open) stack.pop();
      closeTop(t.i, false);
    }
  }
  // Unclosed marks: the outermost one runs to the block's end, inner ones were strays.
  while (stack.length > 1) stack.pop();
  if (stack.length) closeTop(tokens.at(-1)!.i + 1, true);
  found.sort((a, b) => a.open - b.open);
  return found.map((q, n) => ({ i: first + n, ...q }));
}
