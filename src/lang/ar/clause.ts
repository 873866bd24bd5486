// Clauses: the parts of a sentence that say something by themselves, each with its predicate and its subject.
import type { Modality, VerbReading } from './verb-readings.ts';

/**
 * How a clause hangs in its sentence. `main`: the sentence's own; `that`: behind أن/إن or a colon; `quoted`: a sentence in quotation marks;
 * `relative`: الذي …; `attribute`: a clause on an indefinite noun (مبادرة تهدف إلى …); `condition`: إذا …; `circumstance`: بينما …, مؤكدا …;
 * `purpose`: كي …, لـ + verb; `reason`: لأن …
 */
export type ClauseKind = 'main' | 'that' | 'quoted' | 'relative' | 'attribute' | 'condition' | 'circumstance' | 'purpose' | 'reason';

export interface Predicate {
  /** Token of the verb, participle or word that says it. Behind a modal or an aspect (يجب أن يتوقف, كان يساعد) the verb that follows. */
  readonly at: number;
  readonly form: 'verb' | 'participle' | 'modal' | 'copula';
  /** Past of the verb, folded; null where its letters alone tell that it is one. */
  readonly lemma: string | null;
  readonly tense: VerbReading['tense'];
  readonly person: 1 | 2 | 3;
  readonly gender: 'm' | 'f' | null;
  readonly number: 's' | 'd' | 'p';
  readonly reports: VerbReading['reports'];
  readonly copula: boolean;
  /** True of verbs that leave the saying to the verbal noun behind them (قام بـ، تم، واصل). */
  readonly light: boolean;
  readonly negated: boolean;
  /** By its own sense (يريد، يجب) or by the modal before it. */
  readonly modality: Modality | null;
  /** Token of the modal or aspect before it, -1 where none stands. */
  readonly modal: number;
}

export interface ClauseSubject {
  /** `party`: known entities; `own`: what belongs to the speaker (بلاده); `speaker`: we, I; `noun`: any other noun phrase. */
  readonly kind: 'party' | 'own' | 'speaker' | 'noun';
  readonly entities: readonly string[];
  /** Tokens [from, to) where it stands; of a subject carried over, where it was named. */
  readonly from: number;
  readonly to: number;
  /** `carried`: from the clause it is joined to or hangs on; `discourse`: from a sentence before. */
  readonly how: 'before' | 'after' | 'antecedent' | 'pronoun' | 'carried' | 'discourse';
  readonly gender: 'm' | 'f' | null;
  readonly number: 's' | 'd' | 'p';
}

export interface Clause {
  readonly i: number;
  readonly sentence: number;
  readonly kind: ClauseKind;
  /** The clause it hangs on, -1 for the sentence's own. */
  readonly parent: number;
  /** The clause that و, أو, لكن … joins it to, -1 where it begins a row of its own. */
  readonly joined: number;
  /** Tokens [from, to): from behind the word that opens it (أن, الذي, و stays on its verb), with the clauses inside it. */
  readonly from: number;
  readonly to: number;
  /** Token of أن, الذي, إذا …; -1 where none opens it. */
  readonly opener: number;
  readonly predicate: Predicate | null;
  readonly subject: ClauseSubject | null;
}
