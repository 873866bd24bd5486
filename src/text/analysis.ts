// The analysis of a document: its tokens, quotations and sentences, made once and read by every recogniser.
import { BEARING_ROLES, type BlockRole, type Document } from './document.ts';
import { quotationsIn, type Quotation } from './quotations.ts';
import { sentencesIn, type Sentence } from './sentences.ts';
import { spanOf, type TextSpan } from './span.ts';
import { tokenize, type Token } from './tokens.ts';
import { boundWords } from './words.ts';

export interface Analysis {
  readonly document: Document;
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly sentences: readonly Sentence[];
  readonly quotations: readonly Quotation[];
  /** Sentence index of each token; -1 outside the blocks analysed. */
  readonly sentenceOf: Int32Array;
  /** Index of the outermost balanced or unbalanced quotation that holds the token (marks included), -1 outside. */
  readonly quotationOf: Int32Array;
  /** The outermost quotation that opens at a token, or null. */
  opensAt(token: number): Quotation | null;
  /** Role of the block that a token stands in. */
  roleOf(token: number): BlockRole;
  /** The exact words from one token to another (`to` exclusive). */
  span(from: number, to: number): TextSpan;
}

/** Roles whose words are analysed: those that bear records, and captions, which may add mentions. */
const ANALYSED: ReadonlySet<BlockRole> = new Set<BlockRole>([...BEARING_ROLES, 'caption']);

/** Analyses the bearing blocks and captions of a document. Linear in its length; never throws. */
export function analyze(document: Document): Analysis {
  boundWords();
  const tokens: Token[] = [];
  const sentences: Sentence[] = [];
  const quotations: Quotation[] = [];
  document.blocks.forEach((block, b) => {
    if (!ANALYSED.has(block.role)) return;
    const made = tokenize(document.text, block.start, block.end, b, tokens.length);
    for (const t of made) tokens.push(t);
    const quotes = quotationsIn(made, quotations.length);
    for (const q of quotes) quotations.push(q);
    for (const s of sentencesIn(made, quotes, sentences.length)) sentences.push(s);
  });
  const sentenceOf = new Int32Array(tokens.length).fill(-1);
  for (const s of sentences) sentenceOf.fill(s.i, s.from, s.to);
  const opening = new Map<number, Quotation>();
  for (const q of quotations) if (q.depth === 0) opening.set(q.open, q);
  const quotationOf = new Int32Array(tokens.length).fill(-1);
  for (const q of quotations) if (q.depth === 0) quotationOf.fill(q.i, q.open, Math.min(q.close + (q.unbalanced ? 0 : 1), tokens.length));
  return {
    document, text: document.text, tokens, sentences, quotations, sentenceOf, quotationOf,
    opensAt: (token) => opening.get(token) ?? null,
    roleOf: (token) => document.blocks[tokens[token]!.block]!.role,
    span: (from, to) => spanOf(document.text, tokens[from]!.start, tokens[to - 1]!.end),
  };
}
