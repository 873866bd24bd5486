// The reading: all that one article holds, in memory. `toRecord` in reading-json.ts gives the form of RECORD.md.
import type { Document } from '../text/document.ts';
import type { Entity } from './entity.ts';
import type { Figure } from './figure.ts';
import type { Instrument } from './instrument.ts';
import type { Meeting } from './meeting.ts';
import type { PloverEvent } from './event.ts';
import type { Position } from './position.ts';
import type { Statement } from './statement.ts';
import type { TimeExpression } from './time.ts';

export interface Reading {
  readonly document: Document;
  /** False where no recogniser knows the language: the article is stored and searchable, without records. */
  readonly read: boolean;
  /** Version of the reader that made it; a change means that re-reading may see something else. */
  readonly reader: string;
  readonly entities: readonly Entity[];
  readonly statements: readonly Statement[];
  readonly meetings: readonly Meeting[];
  readonly instruments: readonly Instrument[];
  readonly positions: readonly Position[];
  readonly events: readonly PloverEvent[];
  readonly figures: readonly Figure[];
  readonly times: readonly TimeExpression[];
}

/** Kinds of records that a reading holds, in the order of RECORD.md. */
export const RECORD_KINDS = ['entities', 'statements', 'meetings', 'instruments', 'positions', 'events', 'figures', 'times'] as const;
export type RecordKind = (typeof RECORD_KINDS)[number];
