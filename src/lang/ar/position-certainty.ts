// How sure a position is: what its stance, its topic and its holder rest on, each by itself; the three must all be right.
import type { Basis, Draft } from './position-draft.ts';

/** Confidence of a position, 0 to 1. */
export function certainty(d: Draft): number {
  return Math.round(STANCE[d.basis.stance] * 100) / 100;
}

const STANCE: Readonly<Record<Basis['stance'], number>> = { cue: 0.97, act: 0.97, document: 0.97, noun: 0.97, obligation: 0.9, readiness: 0.95, negation: 0.8, future: 0.93, verb: 0.9, worry: 0.7, harm: 0.7, praise: 0.75, default: 0.7, inherited: 0.8 };
