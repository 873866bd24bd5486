// The matter of a position: what stands behind the word that shows the stance (قلق بشأن X، استعدادهما لـX).
import type { WithStatements } from './context.ts';
import { PREPOSITIONS } from './function-words.ts';
import type { Piece } from './position-pieces.ts';
import type { ClauseSubject } from './position-holder.ts';
import { intends, type PieceStance } from './position-stance.ts';

/** The tokens of the matter within a piece. */
export function matterOf(context: WithStatements, piece: Piece, own: PieceStance, subject: ClauseSubject | null): Piece {
  const from = own.by === 'noun' && own.stance !== 'asserts' ? behindNoun(context, piece, own, subject) : own.by === 'verb' ? behindVerb(context, piece, own, subject) : null;
  return from !== null && piece.to - from >= 2 ? { ...piece, from, joined: true } : piece;
}

function behindNoun(context: WithStatements, piece: Piece, own: PieceStance, subject: ClauseSubject | null): number | null {
  const { tokens } = context.analysis;
  if (piece.to - piece.from < 4 || own.at > piece.from + 1) return null;
  // عزم باريس وطهران على …: whose stand it is stands between.
  if (subject && subject.from === own.at + 1 && subject.to < piece.to - 1) {
    if (PREPOSITIONS.has(tokens[subject.to]!.fold)) return subject.to + 1;
    if (/^(?:لل|بال|ل[^ا])/u.test(tokens[subject.to]!.fold) && !context.entities.at(subject.to)) return subject.to;
  }
  const owned = /(?:هما|هم|ها|ه|نا)$/u.test(tokens[own.at]!.fold) && !tokens[own.at]!.form.endsWith('ة');
  // رفضهما القاطع لـ…، قلقهم العميق بشأن …: the adjective goes with the noun.
  let i = own.at + 1;
  while (owned && i < piece.to - 2 && /^ال[a-zء-ۓ]{3,}$/u.test(tokens[i]!.fold) && (PREPOSITIONS.has(tokens[i + 1]!.fold) || /^[لب][a-zء-ۓ]{3,}/u.test(tokens[i + 1]!.fold))) i++;
  const next = tokens[i]!;
  if (PREPOSITIONS.has(next.fold)) return i + 1;
  return owned || /^[لب]/u.test(next.fold) || own.stance === 'opposes' ? i : null;
}

// Verbs that only say where the party stands; the matter is their object (تدعم بلاده استخدام …، يعتزمان إجراء …).
function behindVerb(context: WithStatements, piece: Piece, own: PieceStance, subject: ClauseSubject | null): number | null {
  const { tokens } = context.analysis;
  // توسع الحلف يهدد الأمن: what worries is the subject too.
  if (own.stance === 'concerned' && own.at > piece.from) return null;
  if (own.at > piece.from + 4 || (own.stance === 'commits' && !intends(tokens[own.at]!))) return null;
  let i = subject && subject.from === own.at + 1 ? subject.to : own.at + 1;
  while (i < piece.to - 2 && (/^(?:بشده|بقوه|ايضا|كذلك|تماما|بشكل|باشد|العبارات)$/u.test(tokens[i]!.fold) || tokens[i]!.kind === 'quote')) i++;
  if (PREPOSITIONS.has(tokens[i]!.fold)) i++;
  return i;
}
