// According-to phrases: a source before or behind what it says (وفقاً للوثيقة، …؛ …، بحسب الوزارة؛ كما كتبت الصحيفة).
import type { WithInstruments } from './context.ts';
import type { Instrument } from '../../recognize/instrument.ts';
import type { Sentence } from '../../text/sentences.ts';
import type { TextSpan } from '../../text/span.ts';
import type { Rule } from '../../rules/rule.ts';
import type { StatementKind } from '../../recognize/statement.ts';
import type { Content } from './statement-content.ts';
import type { Speakers } from './statement-speakers.ts';

export interface AccordingDraft {
  /** Index of the frame of this sentence whose chain the source joins; null where the phrase makes a statement of its own. */
  readonly attach: number | null;
  readonly rule: Rule;
  readonly kind: StatementKind;
  readonly sources: readonly string[];
  readonly via: readonly string[];
  readonly instrument: Instrument | null;
  readonly cue: TextSpan;
  readonly cueToken: number;
  readonly content: Content;
  readonly confidence: number;
  readonly speaker: TextSpan | null;
}

export interface AccordingFound {
  /** A document that the sentence says it follows (وفقاً للوثيقة). */
  readonly document: Instrument | null;
  statements(frames: readonly { from: number; to: number; cue: number }[]): readonly AccordingDraft[];
}

/** The according-to phrases of a sentence. */
export function accordingFrames(_context: WithInstruments, _sentence: Sentence, _speakers: Speakers): AccordingFound {
  return { document: null, statements: () => [] };
}
