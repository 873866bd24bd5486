// Names of things in the language of the interface, else in the one that is known, with that language beside it.
import { settings } from './settings.svelte.ts';
import type { Name, Names, Row } from './wire.ts';

export interface Shown { text: string; lang: string }

/** A name in the interface's language, else in the other; null where neither is known. */
export function best(name: Name | undefined): Shown | null {
  const other = settings.lang === 'ar' ? 'en' : 'ar';
  const mine = name?.[settings.lang];
  if (mine) return { text: mine, lang: settings.lang };
  const theirs = name?.[other];
  return theirs ? { text: theirs, lang: other } : null;
}

/** How an entity is shown; an id without a name shows its own words (`person:li-qiang` gives `li qiang`). */
export function shown(id: string, names: Names): Shown {
  const bare = id.slice(id.indexOf(':') + 1);
  return best(names[id]) ?? { text: id.startsWith('state:') ? bare : bare.replaceAll('-', ' '), lang: 'en' };
}

/** The names that a row brings along. */
export function namesOf(row: Row): Names {
  return Object.fromEntries(row.parties.map((p) => [p.entity, p.name]));
}

/** The code of a state id: `state:RU` gives `RU`. Null for everything else. */
export const stateCode = (id: string): string | null => (id.startsWith('state:') ? id.slice(6) : null);

/** The app's address of an entity. */
export const entityAddress = (id: string): string => `/entities/${encodeURIComponent(id).replaceAll('%3A', ':')}`;

/** True for ids of entities; a `via` may hold an instrument's local id instead. */
export const isEntity = (id: string): boolean => /^(person|state|organization|place|document|group):/.test(id);

/** A row's own line in the interface's language. */
export const titleOf = (row: Row): Shown => best(row.title) ?? { text: row.id, lang: 'en' };
