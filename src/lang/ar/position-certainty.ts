// How sure a position is: what its stance, its topic and its holder rest on, each by itself.
import type { WithStatements } from './context.ts';
import type { Draft } from './position-draft.ts';

/** Confidence of a position, 0 to 1. */
export function certainty(context: WithStatements, d: Draft): number {
  return d.confidence;
}
