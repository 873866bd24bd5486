// Statements: content that the text attributes to somebody, with the chain of sources (PARC: source, cue, content).
import type { TextSpan } from '../text/span.ts';
import type { Derivation } from '../rules/derivation.ts';
import type { RecordTime } from './time.ts';

export type StatementKind = 'direct' | 'indirect' | 'mixed' | 'document';

export interface Statement {
  readonly id: string;
  readonly kind: StatementKind;
  /** Entity ids whose words they are; empty where the speaker could not be resolved. */
  readonly source: readonly string[];
  /** From the nearest source to the farthest; a document's instrument id stands last. */
  readonly via: readonly string[];
  readonly cue: TextSpan | null;
  readonly content: TextSpan;
  /** Only where the cue breaks the content. */
  readonly parts?: readonly TextSpan[];
  readonly evidence: readonly TextSpan[];
  readonly date: RecordTime;
  readonly topics: readonly string[];
  readonly confidence: number;
  readonly derivation: Derivation;
}
