// Independent witnesses of a record: reports that go back to one source are one witness, and the reason is said.

/** `alone`: one article; `outlet`: the same outlet; `copy`: copies or near-copies of one text; `agency`: the same credited agency; `chain`: passed on from the same outlet; `sentence`: the same sentence. */
export type WitnessReason = 'alone' | 'outlet' | 'copy' | 'agency' | 'chain' | 'sentence';

/** One independent witness: the reports that count as one. */
export interface WitnessGroup {
  readonly reports: readonly number[];
  readonly articles: readonly string[];
  readonly outlets: readonly string[];
  /** Why they are one, each in both languages. */
  readonly reasons: readonly { readonly code: WitnessReason; readonly ar: string; readonly en: string }[];
}
