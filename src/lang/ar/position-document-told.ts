// A document described by somebody (قال الوزير إن الاتفاقية تهدف إلى …): what it says and what it is for is its parties' position, not the speaker's.
import type { WithInstruments } from './context.ts';
import type { Instrument } from '../../recognize/instrument.ts';
import type { Stance } from '../../recognize/position.ts';
import type { Token } from '../../text/tokens.ts';
import { anyFinite } from './common-verbs.ts';
import { THAT } from './function-words.ts';
import { documentAt as mentionAt } from './statement-subject.ts';
import type { Piece } from './position-pieces.ts';

export interface ToldDocument {
  readonly instrument: Instrument;
  readonly stance: Stance | null;
  /** The tokens of what the document says or is for. */
  readonly matter: Piece;
}

// What binds: an aim, a purpose, a plan. What is only said: a noun phrase or clause behind the verb.
const AIMS = /^و?[يت](?:هدف|ستهدف|رمي|سعي|حدد|رسم|قضي|لزم|تيح)(?:ان)?$/u;
const TELLS = /^و?[يت](?:شير|وكد|نص|شدد|دعو|ذكر|بين|برز|عكس)(?:ان)?$/u;
const FOR = /^(?:بهدف|بغرض|بغيه)$/u;
const KEEPS_VERB = /^و?[يت](?:حدد|رسم)/u;

/** The instrument that a clause opens with as its subject, or null. */
export function documentAt(context: WithInstruments, piece: Piece): Instrument | null {
  const { tokens } = context.analysis;
  let i = piece.from;
  while (i < piece.to - 1 && (THAT.has(tokens[i]!.fold) || tokens[i]!.kind === 'quote')) i++;
  const named = mentionAt(context, i)?.instrument ?? null;
  return named && named.parties.length > 1 ? named : null;
}

/** What a piece that speaks of a document has it say or be for; null where it tells something else about it. */
export function toldOf(tokens: readonly Token[], piece: Piece, instrument: Instrument): ToldDocument | null {
  for (let i = piece.from; i < Math.min(piece.to - 2, piece.from + 30); i++) {
    const f = tokens[i]!.fold;
    const next = tokens[i + 1]!.fold;
    const to = piece.to;
    if (/^[وف]?(?:لا|لم|لن|ليس|ليست)$/u.test(f)) return null;
    const verbal = verbBefore(tokens, piece.from, i);
    if (AIMS.test(f)) return { instrument, stance: 'commits', matter: { from: KEEPS_VERB.test(f) ? i : /^(?:الي|علي|ب)$/u.test(next) ? i + 2 : i + 1, to } };
    if (TELLS.test(f)) return { instrument, stance: null, matter: { from: /^(?:الي|علي)$/u.test(next) ? i + 2 : i + 1, to } };
    if (verbal && FOR.test(f)) return { instrument, stance: 'commits', matter: { from: i + 1, to } };
    if (verbal && f === 'من' && next === 'اجل') return { instrument, stance: 'commits', matter: { from: i + 2, to } };
  }
  return null;
}

// An aim belongs to the predicate only where a verb stands before it (جاءت من أجل), not to the noun (اتفاقية من أجل السلام).
const verbBefore = (tokens: readonly Token[], from: number, at: number): boolean => tokens.slice(from, at).some((t) => anyFinite(t)?.sure);
