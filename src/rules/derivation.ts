// Derivations: which rule made a result and of which parts, so that every record can explain itself (`read --why`).
import type { TextSpan } from '../text/span.ts';

/** One named piece that a rule built on: the cue, the speaker, the month … */
export interface Part {
  readonly name: string;
  readonly span: TextSpan;
}

/** How a result came about. */
export interface Derivation {
  /** Path-like id, `ar/statements/verb-subject`. Every id is declared once in a `Rule`. */
  readonly rule: string;
  readonly parts: readonly Part[];
  /** What was not read but concluded, in words: `speaker carried over from s3`. */
  readonly notes?: readonly string[];
}
