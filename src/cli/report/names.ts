// Names of entities and words of the vocabulary in the language of the messages, for reports in the terminal.
import type { ReadingRecord } from '../../recognize/reading-json.ts';
import type { Language } from '../messages.ts';
import { isolate } from '../terminal.ts';

/** Gives an entity's name in a language. */
export type NameOf = (id: string) => string;

/** Names out of a reading; ids that it does not hold are made readable. */
export function namesIn(reading: ReadingRecord, language: Language, unresolved: string): NameOf {
  const names = new Map(reading.entities.map((e) => [e.id, language === 'ar' ? (e.name.ar ?? e.name.en) : (e.name.en ?? e.name.ar)]));
  return (id) => isolate(names.get(id) ?? (id ? id.slice(id.indexOf(':') + 1).replaceAll('-', ' ') : unresolved));
}

/** Shapes of stances, readable without colour (the same as in the app). */
export const STANCE_MARKS: Readonly<Record<string, string>> = { commits: '●', supports: '▲', opposes: '▼', demands: '◆', concerned: '◐', denies: '✕', offers: '○', asserts: '▪' };
