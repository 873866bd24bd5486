// Identity of records: per kind, the keys by which likely reports are found and the comparison that decides.
import type { Frame, Framed } from '../frame.ts';
import type { RecordKind } from '../kinds.ts';
import { keysOfInstrument, matchInstruments } from './instrument.ts';
import type { Match } from './match.ts';
import { keysOfMeeting, matchMeetings } from './meeting.ts';
import { keysOfEvent, keysOfFigure, keysOfPosition, keysOfStatement, matchEvents, matchFigures, matchPositions, matchStatements } from './wordings.ts';

interface Identity {
  keys(frame: Frame): string[];
  match(a: Framed, b: Framed): Match;
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
