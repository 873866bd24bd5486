// The gazetteer: one trie over all Arabic names that the world data know, with what each form may mean.
import { PhraseTrie, type PhraseMatch } from '../../../rules/phrase-trie.ts';
import type { EntityKind, MentionForm } from '../../../recognize/entity.ts';
import type { Token } from '../../../text/tokens.ts';
import { BODIES, DOCUMENTS, GROUPS, OUTLETS } from '../../../world/named.ts';
import { PERSONS } from '../../../world/persons.ts';
import { PLACES } from '../../../world/places.ts';
import { STATES, stateByIso, stateId } from '../../../world/states.ts';
import { gate } from './gates.ts';

/** How much a form proves by itself: `weak` forms are also common words, `short` ones are parts of a person's name. */
export type Strength = 'strong' | 'weak' | 'short';

export interface Entry {
  readonly id: string;
  readonly kind: EntityKind;
  readonly form: MentionForm;
  readonly strength: Strength;
  /** ISO code of the state, or id of the body, that it belongs to. */
  readonly of: string | null;
  readonly ar: string;
  readonly en: string;
  /** For seats: the building as a place. */
  readonly place?: { readonly id: string; readonly en: string } | null;
  readonly outlet?: boolean;
}

const trie = new PhraseTrie<Entry>();
// Seats that are also sights: in them, not from them, they are places.
const KREMLIN = { id: 'place:kremlin', en: 'Kremlin' };
const WHITE_HOUSE = { id: 'place:white-house', en: 'White House' };
const ELYSEE = { id: 'place:elysee', en: 'Élysée Palace' };
const SEAT_PLACES: Readonly<Record<string, { id: string; en: string }>> = {
  'الكرملين': KREMLIN, 'البيت الأبيض': WHITE_HOUSE, 'المكتب البيضاوي': WHITE_HOUSE, 'الإليزيه': ELYSEE, 'الاليزيه': ELYSEE, 'قصر الإليزيه': ELYSEE,
};
const WEAK_STATES = new Set(['مالي', 'ليما', 'ماليه', 'مكسيكو', 'سوفا', 'برن', 'ديلي', 'لومي', 'برايا', 'نوك', 'روسو']);

for (const s of STATES) {
  const base = { of: s.iso, ar: s.ar[0]!, en: s.en };
  const kind = s.kind === 'state' ? 'state' as const : 'place' as const;
  for (const form of s.ar) trie.add(form, { ...base, id: stateId(s), kind, form: 'name', strength: WEAK_STATES.has(form) ? 'weak' : 'strong' });
  for (const form of s.seats) trie.add(form, { ...base, id: stateId(s), kind, form: 'seat', strength: 'strong', place: SEAT_PLACES[form] ?? null });
}
for (const p of PLACES) {
  const base = { id: p.id, kind: 'place' as const, of: p.of, ar: p.ar[0] ?? p.weak[0]!, en: p.en, form: p.type === 'capital' ? 'capital' as const : 'name' as const };
  for (const form of p.ar) trie.add(form, { ...base, strength: WEAK_STATES.has(form) ? 'weak' : 'strong' });
  for (const form of p.weak) trie.add(form, { ...base, strength: 'weak' });
}
for (const n of [...BODIES, ...DOCUMENTS, ...GROUPS, ...OUTLETS]) {
  const base = { id: n.id, kind: n.kind, of: n.of, ar: n.ar[0]!, en: n.en, outlet: OUTLETS.includes(n) };
  const weak = new Set(n.weak);
  for (const form of n.ar) if (!weak.has(form)) trie.add(form, { ...base, form: 'name', strength: 'strong' });
  for (const form of n.weak) trie.add(form, { ...base, form: 'name', strength: 'weak' });
  for (const form of n.abbr) trie.add(form, { ...base, form: 'abbreviation', strength: 'strong' });
}
for (const p of PERSONS) {
  const base = { id: p.id, kind: 'person' as const, of: p.of, ar: p.ar[0]!, en: p.en, form: 'name' as const };
  // عبد الفتاح and عبدالفتاح are one name.
  const spelled = new Set(p.ar.flatMap((form) => [form, form.replace(/(^| )عبد ال/gu, '$1عبدال'), form.replace(/(^| )عبدال/gu, '$1عبد ال')]));
  for (const form of spelled) trie.add(form, { ...base, strength: 'strong' });
  for (const form of p.short) trie.add(form, { ...base, strength: 'short' });
}

export const mayName = gate((stem) => trie.begins(stem));

/** The longest known name at a token (proclitics but س allowed on its first word), or null. */
export function nameAt(tokens: readonly Token[], i: number): PhraseMatch<Entry> | null {
  if (!mayName(tokens, i)) return null;
  const match = trie.match(tokens, i);
  return match && !match.cut.pro.includes('س') ? match : null;
}

/** Full names and short forms of persons only, bare. */
export function personAt(tokens: readonly Token[], i: number): PhraseMatch<Entry> | null {
  if (!mayName(tokens, i)) return null;
  const match = trie.match(tokens, i, false);
  const values = match?.values.filter((v) => v.kind === 'person') ?? [];
  return values.length ? { ...match!, values } : null;
}

/** Entity id of an owner given as ISO code or body id; null for territories, which own nothing. */
export function ownerId(of: string | null): string | null {
  if (!of) return null;
  const state = stateByIso(of);
  return state ? stateId(state) : `organization:${of}`;
}
