// Terms of office: who held which office of which state or body on which day.
import data from './generated/terms.json' with { type: 'json' };

export type Office = 'president' | 'monarch' | 'supreme-leader' | 'prime-minister' | 'chancellor' | 'vice-president' | 'crown-prince' | 'deputy-crown-prince'
  | 'foreign-minister' | 'defense-minister' | 'interior-minister' | 'energy-minister' | 'national-security-adviser' | 'security-council-secretary'
  | 'presidential-spokesman' | 'foreign-ministry-spokesman' | 'secretary-general' | 'director-general' | 'high-representative' | 'parliament-speaker'
  | 'sovereign-council-chair' | 'pope';

export interface Term {
  /** Entity id of the person. */
  readonly person: string;
  readonly office: Office;
  /** ISO code of a state, or id of a body without its kind. */
  readonly of: string;
  /** ISO dates; null: still in office on `KNOWN_THROUGH`. */
  readonly from: string;
  readonly to: string | null;
  /** Only a checked term may resolve a role noun; the others join spellings. */
  readonly checked: boolean;
}

interface Row { person: string; office: Office; of: string; from: string; to?: string; checked: string }

/** The last day for which the table speaks: nobody is taken to be in office beyond it. */
export const KNOWN_THROUGH: string = data.known_through;

export const TERMS: readonly Term[] = (data.terms as readonly Row[]).map((r) => ({
  person: `person:${r.person}`, office: r.office, of: r.of, from: r.from, to: r.to ?? null, checked: r.checked === 'yes',
}));

const byOffice = new Map<string, Term[]>();
for (const t of TERMS) {
  const key = `${t.of} ${t.office}`;
  const list = byOffice.get(key);
  if (list) list.push(t);
  else byOffice.set(key, [t]);
}

/**
 * Checked terms of an office that cover a day. On the day of a handover both the old and the new holder are given.
 * @param of ISO code of a state or id of a body; @param date ISO date; a longer string is cut to its day.
 * @returns an empty list where nobody is known, also for days after `KNOWN_THROUGH`.
 * @example holdersOf('RU', 'president', '2024-05-16')[0]?.person // 'person:vladimir-putin'
 */
export function holdersOf(of: string, office: Office, date: string): readonly Term[] {
  const day = date.slice(0, 10);
  if (day > KNOWN_THROUGH) return [];
  return (byOffice.get(`${of} ${office}`) ?? []).filter((t) => t.checked && t.from <= day && (t.to === null || day <= t.to));
}

const byPerson = Map.groupBy(TERMS, (t) => t.person);

/** All terms of a person, checked or not, in the order of the table. */
export const termsOf = (person: string): readonly Term[] => byPerson.get(person) ?? [];
