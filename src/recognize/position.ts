// Positions: what a party stands for or binds itself to.
import type { TextSpan } from '../text/span.ts';
import type { Derivation } from '../rules/derivation.ts';

export type Stance = 'commits' | 'supports' | 'demands' | 'opposes' | 'concerned' | 'denies' | 'offers' | 'asserts';

export interface Position {
  readonly id: string;
  readonly holder: readonly string[];
  readonly stance: Stance;
  /** A slug of the topic list. */
  readonly topic: string;
  readonly target: readonly string[];
  readonly content: TextSpan;
  /** Instrument id where a document says it, else statement id, else null (the outlet's own voice). */
  readonly source: string | null;
  readonly evidence: readonly TextSpan[];
  readonly confidence: number;
  readonly derivation: Derivation;
}
