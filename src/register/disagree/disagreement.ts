// Disagreements: a field of a record that its reports tell in ways that cannot all be true.

/** One value of a disputed field and who tells it. */
export interface DisputedValue {
  /** As RECORD.md has the field; for a count `{ value, comparator }`. */
  readonly value: unknown;
  readonly ar: string;
  readonly en: string;
  /** Report ids, by the day they were told. */
  readonly reports: readonly number[];
  readonly outlets: readonly string[];
  /** Independent witnesses among them. */
  readonly witnesses: number;
  /** Day on which it was first told, or null. */
  readonly since: string | null;
}

/** `open`; settled by a person (`judgement`) or because all that was told later agrees (`later`). */
export type DisagreementState = 'open' | 'judgement' | 'later';

export interface Disagreement {
  /** Name of the field as the record's `fields` have it. */
  readonly field: string;
  readonly label: { readonly ar: string; readonly en: string };
  readonly values: readonly DisputedValue[];
  /** Day from which two values stood against each other, or null where the articles are undated. */
  readonly since: string | null;
  readonly state: DisagreementState;
  /** The value that holds where it is settled. */
  readonly settled: unknown;
}
