// Entities: persons, states, organizations, places, named documents and groups, with every place where the text names them.
import type { TextSpan } from '../text/span.ts';
import type { Derivation } from '../rules/derivation.ts';

export type EntityKind = 'person' | 'state' | 'organization' | 'place' | 'document' | 'group';

/** `name`: a proper name; `title`: a role noun that points to one bearer; `capital`, `seat`: metonyms; `abbreviation`. */
export type MentionForm = 'name' | 'title' | 'capital' | 'seat' | 'abbreviation';

export interface Mention extends TextSpan {
  readonly form: MentionForm;
  readonly derivation: Derivation;
}

export interface Entity {
  /** `person:vladimir-putin`, `state:RU`, `organization:un`, `place:beijing`, `document:belt-and-road`, `group:west`. */
  readonly id: string;
  readonly kind: EntityKind;
  readonly name: { readonly ar?: string; readonly en?: string };
  /** The office or description as the text gives it. */
  readonly role: string | null;
  /** Entity id of the state or body it belongs to, where the text says so. */
  readonly of: string | null;
  readonly mentions: readonly Mention[];
  readonly confidence: number;
  readonly derivation: Derivation;
}
