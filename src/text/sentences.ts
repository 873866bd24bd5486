// Sentences: runs of tokens inside one block. A stop inside a quotation does not end the sentence that holds it, a colon only where it ends a source line.
import type { Quotation } from './quotations.ts';
import type { Token } from './tokens.ts';

export interface Sentence {
  readonly i: number;
  /** Token range [from, to). */
  readonly from: number;
  readonly to: number;
  /** Offsets into the document's text, closing mark included. */
  readonly start: number;
  readonly end: number;
  readonly block: number;
}

/** Cuts one block's tokens (given with its balanced quotations) into sentences. */
export function sentencesIn(tokens: readonly Token[], quotations: readonly Quotation[], first: number): Sentence[] {
  const out: Sentence[] = [];
  if (!tokens.length) return out;
  const base = tokens[0]!.i;
  const guarded = new Uint8Array(tokens.length);
  for (const q of quotations) if (!q.unbalanced) for (let i = q.open; i < q.close; i++) guarded[i - base] = 1;
  let from = 0;
  const push = (to: number) => {
    if (to <= from) return;
    const a = tokens[from]!;
    const z = tokens[to - 1]!;
    out.push({ i: first + out.length, from: a.i, to: z.i + 1, start: a.start, end: z.end, block: a.block });
    from = to;
  };
  for (let k = 0; k < tokens.length; k++) {
    const t = tokens[k]!;
    const next = tokens[k + 1];
    // «… .» closes the sentence with its quotation.
    if (t.kind === 'quote' && !guarded[k] && next?.spaced && tokens[k - 1]?.kind === 'stop' && guarded[k - 1]) {
      push(k + 1);
      continue;
    }
    if (t.kind === 'colon' && endsSourceLine(tokens, k)) {
      push(k + 1);
      continue;
    }
    if (t.kind !== 'stop' || guarded[k]) continue;
    if (!next) continue;
    // A stop glued to the next letter is an abbreviation or an address (أ.ب), one behind a single letter too (د. محمد).
    if (!next.spaced && next.kind !== 'quote' && next.kind !== 'close' && next.kind !== 'stop') continue;
    const prev = tokens[k - 1];
    if (prev && t.raw === '.' && prev.kind === 'word' && prev.fold.length === 1 && !t.spaced) continue;
    if (prev && t.raw === '.' && prev.kind === 'number' && (k - 1 === from)) continue; // "1. item"
    let to = k + 1;
    while (tokens[to] && !tokens[to]!.spaced && (tokens[to]!.kind === 'quote' || tokens[to]!.kind === 'close' || tokens[to]!.kind === 'stop')) to++;
    push(to);
    k = to - 1;
  }
  push(tokens.length);
  return out;
}

const SOURCE_LINE = 18;

/** A colon ends a sentence where the block opens with a line that names a source with year and minute (21 مايو 2010, 05:01 GMT …:). */
function endsSourceLine(tokens: readonly Token[], k: number): boolean {
  if (k > SOURCE_LINE || !tokens[k + 1]?.spaced) return false;
  let dated = false;
  for (let i = 1; i < k - 1; i++) {
    dated ||= tokens[i]!.kind === 'number' && tokens[i]!.form.length === 4;
    if (dated && tokens[i]!.kind === 'colon' && !tokens[i]!.spaced && !tokens[i + 1]!.spaced && tokens[i - 1]!.kind === 'number' && tokens[i + 1]!.kind === 'number') return true;
  }
  return false;
}
