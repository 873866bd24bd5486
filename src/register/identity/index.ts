// Identity of records: per kind, the keys by which likely reports are found and the comparison that decides.
import type { Frame, Framed } from '../frame.ts';
import type { RecordKind } from '../kinds.ts';
import { keysOfInstrument, matchInstruments } from './instrument.ts';
import type { Match } from './match.ts';
import type { Rarity } from './rarity.ts';
import { keysOfMeeting, matchMeetings } from './meeting.ts';
import { keysOfStatement, matchStatements } from './statement.ts';
import { keysOfEvent, keysOfFigure, keysOfPosition, matchEvents, matchFigures, matchPositions } from './wordings.ts';

interface Identity {
  /** Keys under which a report is found; `rarity` picks the words that tell most. */
  keys(frame: Frame, rarity: Rarity): string[];
  match(a: Framed, b: Framed, rarity: Rarity): Match;
}

const IDENTITIES: Readonly<Record<Exclude<RecordKind, 'entity'>, Identity>> = {
  meeting: { keys: keysOfMeeting, match: matchMeetings },
  instrument: { keys: keysOfInstrument, match: matchInstruments },
  statement: { keys: keysOfStatement, match: matchStatements },
  position: { keys: keysOfPosition, match: matchPositions },
  event: { keys: keysOfEvent, match: matchEvents },
  figure: { keys: keysOfFigure, match: matchFigures },
};

/** How records of a kind are told apart; null for entities (their ids are canonical) and times (no records). */
export const identityOf = (kind: RecordKind | 'time'): Identity | null => (kind === 'entity' || kind === 'time' ? null : IDENTITIES[kind]);
