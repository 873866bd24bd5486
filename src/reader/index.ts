// The reader's composition root: document in, reading out. Pure: no clock, no network, no database, no randomness.
import type { Document } from '../text/document.ts';
import type { Reading } from '../recognize/reading.ts';
import { readArabic } from '../lang/ar/index.ts';

/** Version of the reader; raised whenever a rule changes what is read. */
export const READER_VERSION = '0.2.0';

const LANGUAGES: Readonly<Record<string, (document: Document) => Omit<Reading, 'document' | 'read' | 'reader'>>> = { ar: readArabic };

const NOTHING = { entities: [], statements: [], meetings: [], instruments: [], positions: [], events: [], figures: [], times: [] } as const;

/**
 * Reads one document.
 * @returns all its records; none, with `read: false`, where no reader knows its language. Never throws on any text.
 */
export function read(document: Document): Reading {
  const language = LANGUAGES[document.language.split('-')[0]!];
  return { document, read: !!language, reader: READER_VERSION, ...(language ? language(document) : NOTHING) };
}
