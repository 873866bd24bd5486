// The entity index: every place where the text refers to a known entity, by token, for the recognisers that come after entities.
import type { Entity, EntityKind, MentionForm } from './entity.ts';
import type { TextSpan } from '../text/span.ts';

/** A place where the text refers to one entity. */
export interface Reference {
  readonly entity: string;
  readonly kind: EntityKind;
  /** Token range [from, to); a proclitic on the first token belongs to the range, not to `span`. */
  readonly from: number;
  readonly to: number;
  readonly span: TextSpan;
  readonly form: MentionForm;
  /** The proclitic letters on the first token (`و`, `ب`, `لل` counts as `ل`), '' where bare. */
  readonly proclitic: string;
  /** False for references that are no mentions by the guidelines (الوزير, المسؤول الصيني) but do point to one known entity. */
  readonly listed: boolean;
}

export interface EntityIndex {
  readonly entities: readonly Entity[];
  /** In text order; of overlapping ones the longest only. */
  readonly references: readonly Reference[];
  /** The reference that covers a token, or null. */
  at(token: number): Reference | null;
  /** References that lie within [from, to), in order. */
  within(from: number, to: number): readonly Reference[];
  byId(id: string): Entity | null;
}

/** Builds the index over sorted, non-overlapping references. @param tokenCount number of tokens of the document. */
export function entityIndex(entities: readonly Entity[], references: readonly Reference[], tokenCount: number): EntityIndex {
  const cover = new Int32Array(tokenCount).fill(-1);
  references.forEach((r, k) => cover.fill(k, r.from, r.to));
  const ids = new Map(entities.map((e) => [e.id, e]));
  return {
    entities,
    references,
    at: (token) => (token >= 0 && token < tokenCount && cover[token]! >= 0 ? references[cover[token]!]! : null),
    within(from, to) {
      const out: Reference[] = [];
      for (let i = Math.max(0, from); i < Math.min(to, tokenCount); i++) {
        const k = cover[i]!;
        if (k < 0) continue;
        const r = references[k]!;
        if (r.from >= from && r.to <= to) out.push(r);
        i = r.to - 1;
      }
      return out;
    },
    byId: (id) => ids.get(id) ?? null,
  };
}
