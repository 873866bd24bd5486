// What the pieces of the entity recogniser hand to each other: findings (a place in the text and the entity it means) and drafts of entities.
import type { EntityKind, MentionForm } from '../../../recognize/entity.ts';
import type { Rule } from '../../../rules/rule.ts';

/** A place in the text that means an entity. */
export interface Finding {
  readonly entity: string;
  /** Token range [from, to). */
  readonly from: number;
  readonly to: number;
  /** Offset where the words begin behind a proclitic; the first token's start where absent. */
  readonly start?: number;
  readonly proclitic: string;
  readonly form: MentionForm;
  /** False for references that are no mentions (الوزير). */
  readonly listed: boolean;
  readonly confidence: number;
  readonly rule: Rule;
  /** A second form over the same words (الأمير in front of the name): a mention, but no reference of its own. */
  readonly alias?: boolean;
  readonly notes?: readonly string[];
}

/** An entity in the making. */
export interface Draft {
  readonly id: string;
  readonly kind: EntityKind;
  ar: string | null;
  en: string | null;
  role: string | null;
  of: string | null;
  confidence: number;
  readonly rule: Rule;
  readonly findings: Finding[];
}
