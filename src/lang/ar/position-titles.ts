// Positions that stand without a verb: what a headline says parties set out to do, and what a document is signed for.
import type { WithMeetings } from './context.ts';
import type { Sentence } from '../../text/sentences.ts';
import type { Token } from '../../text/tokens.ts';
import { clausesOf } from './clauses.ts';
import { RELATIVES } from './function-words.ts';
import { masdarReading } from './masdar-words.ts';
import { draftOf, type Draft } from './position-draft.ts';
import { piecesOf } from './position-pieces.ts';
import { verbReading } from './verb-readings.ts';
import { clauseSubject } from './position-holder.ts';
import type { TopicGround } from './position-topic.ts';
import { POSITION_RULES } from './position-rules.ts';
import { tokensOf } from './token-range.ts';

/** بوتين وجينبينغ لتعزيز العلاقة: names, then ل with a verbal noun. */
export function ofHeadline(context: WithMeetings, sentence: Sentence, ground: TopicGround): readonly Draft[] {
  const { analysis } = context;
  if (analysis.roleOf(sentence.from) !== 'title') return [];
  const first = context.entities.at(sentence.from);
  if (!first || first.from !== sentence.from) return [];
  const subject = clauseSubject(context, { from: sentence.from, to: sentence.to }, []);
  if (!subject || subject.to >= sentence.to - 1) return [];
  if (!/^لت[a-zء-ۓ]{2}ي[a-zء-ۓ]$/u.test(analysis.tokens[subject.to]!.fold)) return [];
  return [draftOf(context, { rule: POSITION_RULES.headline, stance: 'commits', holder: subject.entities, piece: { from: subject.to, to: sentence.to }, source: null, sentence, confidence: 0.8, ground })];
}

const PURPOSE = /^(?:بشان|حول|بخصوص|بهدف|بغرض|بغيه|علي)$/u;
const ENDS = /^(?:بمناسبه|بعد|خلال|عقب|وذلك|ضمن|اثر|منذ|عندما|حيث)$/u;

/** اتفاق لتطوير الشراكة، بيان مشترك بشأن تعميق التعاون: the parties bind themselves to what the document is for, at its first telling. */
export function ofPurposes(context: WithMeetings, ground: TopicGround): readonly Draft[] {
  const { analysis } = context;
  const { tokens } = analysis;
  const out: Draft[] = [];
  for (const instrument of context.instruments) {
    if (instrument.status === 'in force' || instrument.parties.length < 2) continue;
    for (const span of [...(instrument.title ? [instrument.title] : []), ...instrument.mentions]) {
      const range = tokensOf(analysis, span);
      if (!range) continue;
      const sentence = analysis.sentences[analysis.sentenceOf[range.from]!];
      if (!sentence) continue;
      const from = purposeFrom(tokens, range.from, Math.min(sentence.to, range.to + 5));
      if (from === null) continue;
      const clause = clausesOf(context).at(from);
      let to = from + 1;
      while (to < Math.min(sentence.to, clause?.to ?? sentence.to) && !['comma', 'quote', 'stop', 'colon', 'close'].includes(tokens[to]!.kind) && !ENDS.test(tokens[to]!.fold) && !RELATIVES.has(tokens[to]!.fold) && !verbReading(tokens[to])?.sure) to++;
      for (const piece of piecesOf(context, from, to)) {
        if (piece.to - piece.from >= 2) out.push(draftOf(context, { rule: POSITION_RULES.purpose, stance: 'commits', holder: instrument.parties, piece: { ...piece, joined: true }, source: instrument.id, sentence, confidence: 0.8, ground }));
      }
    }
  }
  return out;
}

// The verbal noun that tells what a document is for, behind its name and before a verb or a comma.
function purposeFrom(tokens: readonly Token[], start: number, limit: number): number | null {
  for (let i = start + 1; i < limit; i++) {
    const t = tokens[i]!;
    if (t.kind === 'comma' || t.kind === 'stop' || verbReading(t)?.sure || RELATIVES.has(t.fold)) return null;
    const masdar = masdarReading(t);
    if (masdar && !masdar.joined && masdar.preposition === 'ل') return i;
    if (PURPOSE.test(t.fold) && masdarReading(tokens[i + 1]) && !masdarReading(tokens[i + 1])!.joined) return i + 1;
    if (t.fold === 'من' && tokens[i + 1]?.fold === 'اجل' && i + 2 < limit) return i + 2;
  }
  return null;
}
