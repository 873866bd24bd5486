// Persons of the news: their spellings in four languages and the state or body they stand for.
import data from './generated/persons.json' with { type: 'json' };

export interface Person {
  /** Entity id, `person:vladimir-putin`. */
  readonly id: string;
  /** ISO code of a state, or id of a body without its kind (`nato`). */
  readonly of: string;
  readonly en: string;
  readonly ru: string | null;
  readonly zh: string | null;
  /** Full names, the common one first. */
  readonly ar: readonly string[];
  /** Parts that stand alone once the full name was given, or beside a title. */
  readonly short: readonly string[];
}

interface Row { id: string; of: string; en: string; ru?: string; zh?: string; ar: string[]; short?: string[] }

export const PERSONS: readonly Person[] = (data.persons as readonly Row[]).map((r) => ({
  id: `person:${r.id}`, of: r.of, en: r.en, ru: r.ru ?? null, zh: r.zh ?? null, ar: r.ar, short: r.short ?? [],
}));

const byId = new Map(PERSONS.map((p) => [p.id, p]));

/**
 * The person of an entity id.
 * @example personById('person:xi-jinping')?.zh // '习近平'
 */
export const personById = (id: string): Person | null => byId.get(id) ?? null;
