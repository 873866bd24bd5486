// The matter of a position: what stands behind the word that shows the stance (قلق بشأن X، استعدادهما لـX).
import type { WithStatements } from './context.ts';
import { PREPOSITIONS } from './function-words.ts';
import type { Piece } from './position-pieces.ts';
import type { PieceStance } from './position-stance.ts';

/** The tokens of the matter within a piece. */
export function matterOf(context: WithStatements, piece: Piece, own: PieceStance): Piece {
  const { tokens } = context.analysis;
  if (own.by !== 'noun' || own.stance === 'asserts' || own.at !== piece.from) return piece;
  const next = tokens[piece.from + 1];
  if (!next || piece.to - piece.from < 4) return piece;
  if (PREPOSITIONS.has(next.fold)) return { from: piece.from + 2, to: piece.to };
  if (/^(?:هما|هم|ها|ه)$/u.test(tokens[piece.from]!.fold.slice(-3)) || /^[لب]/u.test(next.fold) || own.stance === 'opposes') return { from: piece.from + 1, to: piece.to };
  return piece;
}
