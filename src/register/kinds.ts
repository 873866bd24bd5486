// Kinds of records the register holds, with the names that lists, addresses and ids use for them.

/** A kind of record. Times stay with their article: a date alone is no fact between states. */
export type RecordKind = 'meeting' | 'instrument' | 'statement' | 'position' | 'event' | 'figure' | 'entity';

/** All kinds in the order of RECORD.md's importance for a reader. */
export const KINDS: readonly RecordKind[] = ['meeting', 'instrument', 'statement', 'position', 'event', 'figure', 'entity'];

const PLURALS: Readonly<Record<RecordKind, string>> = {
  meeting: 'meetings', instrument: 'instruments', statement: 'statements', position: 'positions', event: 'events', figure: 'figures', entity: 'entities',
};

/** The plural that lists and addresses use. @example pluralOf('entity') // 'entities' */
export const pluralOf = (kind: RecordKind): string => PLURALS[kind];

/** The kind of a singular or plural name, or null. @example kindOf('meetings') // 'meeting' */
export function kindOf(name: string): RecordKind | null {
  return KINDS.find((k) => k === name || PLURALS[k] === name) ?? null;
}

/** First letter of a record's id, `m-…`; an entity's id is its canonical id, `person:…`. */
export const ID_LETTER: Readonly<Record<Exclude<RecordKind, 'entity'>, string>> = {
  meeting: 'm', instrument: 'i', statement: 's', position: 'p', event: 'e', figure: 'f',
};
