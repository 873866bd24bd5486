// Resolves the names of an expectation (RU, place:beijing, بوتين) to the entities of a reading.
import { fold } from '../../src/text/arabic-script.ts';
import type { Reading } from '../../src/recognize/reading.ts';

/** Ids that a name may stand for: a state by its two letters, an id as it is, else every entity that is called so. */
export function idsOf(name: string, reading: Reading): ReadonlySet<string> {
  if (/^[A-Z]{2}$/u.test(name)) return new Set([`state:${name}`]);
  if (/^[a-z]+:/u.test(name)) return new Set([name]);
  const words = ` ${fold(name, 2)} `;
  const called = (text: string | undefined) => text !== undefined && ` ${fold(text, 2)} `.includes(words);
  return new Set(reading.entities.filter((e) => called(e.name.ar) || e.mentions.some((m) => called(m.text))).map((e) => e.id));
}

/**
 * True where the two lists agree as sets: each name stands for one of the ids and none is left over.
 * @example sameParties(['بوتين', 'CN'], ['state:CN', 'person:vladimir-putin'], reading) // true
 */
export function sameParties(names: readonly string[], ids: readonly string[], reading: Reading): boolean {
  if (names.length !== ids.length) return false;
  const left = new Set(ids);
  for (const name of names) {
    const candidates = idsOf(name, reading);
    const hit = [...left].find((id) => candidates.has(id));
    if (hit === undefined) return false;
    left.delete(hit);
  }
  return true;
}

/** True where every name stands for one of the ids, whatever else is among them. */
export function amongParties(names: readonly string[], ids: readonly string[], reading: Reading): boolean {
  return names.every((name) => {
    const candidates = idsOf(name, reading);
    return ids.some((id) => candidates.has(id));
  });
}
