// A reporting frame: what reports at one token, who speaks, and where the content begins.
import type { Instrument } from '../../recognize/instrument.ts';
import type { Rule } from '../../rules/rule.ts';
import type { ComplementStart } from './statement-complement.ts';
import type { Subject } from './statement-subject.ts';
import type { Gender } from './verbs.ts';

export interface Frame {
  readonly rule: Rule;
  readonly how: 'verb' | 'ellipsis' | 'participle' | 'relay' | 'document' | 'claim';
  readonly sources: readonly string[];
  readonly via: readonly string[];
  readonly carriedVia: boolean;
  readonly subject: Subject | null;
  readonly instrument: Instrument | null;
  readonly cueFrom: number;
  readonly cueTo: number;
  readonly complement: ComplementStart;
  readonly confidence: number;
  /** Gender that the verb shows. */
  readonly gender: Gender | null;
}

/** A frame without chain or document, of a subject and a complement. */
export function frameOf(rule: Rule, how: Frame['how'], subject: Subject | null, cue: number, complement: ComplementStart, confidence: number): Frame {
  return { rule, how, sources: subject?.sources ?? [], via: [], carriedVia: false, subject, instrument: subject?.instrument ?? null, cueFrom: cue, cueTo: cue + 1, complement, confidence, gender: null };
}
