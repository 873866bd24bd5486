// The frame of a report: what identity is decided by. It is made once, when the report is stored, and kept beside it,
// so that merging never has to read an article again.
import type { RecordKind } from './kinds.ts';
import type { PartyRole } from './rows.ts';

export interface FrameParty {
  readonly entity: string;
  readonly role: PartyRole;
  /** ISO code or null. */
  readonly state: string | null;
}

export interface Frame {
  readonly kind: RecordKind | 'time';
  readonly type: string | null;
  readonly status: string | null;
  /** ISO prefix as told, or null. */
  readonly date: string | null;
  readonly end: string | null;
  readonly parties: readonly FrameParty[];
  readonly place: string | null;
  readonly topics: readonly string[];
  /** Search forms of the wording that identifies it: content, title, what is counted, or the evidence. */
  readonly words: readonly string[];
  /** Whether `words` is a name or wording of its own (a title, a content), not only the sentence it stands in. */
  readonly named: boolean;
  /** Named occasions: `75/علاق` = a 75th anniversary, with a word that says of what. */
  readonly occasions: readonly string[];
  /** Hashes of longer quotations by its parties in the same article. */
  readonly quotes: readonly string[];
  /** Of a meeting: the article tells no other of the same status between the same. */
  readonly sole: boolean;
  /** Quantity of a figure: `240000000000 USD`. */
  readonly quantity: string | null;
  /** How many documents a set holds, where the article counts them; frames stored before it was read have none. */
  readonly count?: { readonly value: number; readonly comparator: string } | null;
  /** Day that the article was published. */
  readonly told: string | null;
  /** Told in the title or the first sentences: what the article is about. */
  readonly lead: boolean;
}

/** A frame in the register: with its report and article. */
export interface Framed extends Frame {
  readonly report: number;
  readonly article: string;
}

/** Parties that act, without those only mentioned or passed through. */
export const acting = (frame: Frame): readonly FrameParty[] =>
  frame.parties.filter((p) => p.role !== 'mentioned' && p.role !== 'via' && p.role !== 'place' && p.role !== 'target');

/** The side a party stands on: its state, else itself. */
export const sideOf = (p: FrameParty): string => p.state ?? p.entity;

/** Sides with the persons named on each. */
export function sidesOf(parties: readonly FrameParty[]): Map<string, Set<string>> {
  const out = new Map<string, Set<string>>();
  for (const p of parties) {
    const persons = out.get(sideOf(p)) ?? new Set<string>();
    if (p.entity.startsWith('person:')) persons.add(p.entity);
    out.set(sideOf(p), persons);
  }
  return out;
}
