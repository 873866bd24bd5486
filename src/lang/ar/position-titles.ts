// Positions that stand without a verb: what a headline says parties set out to do, and what a document is signed for.
import type { WithMeetings } from './context.ts';
import type { Sentence } from '../../text/sentences.ts';
import { draftOf, type Draft } from './position-draft.ts';
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

const PURPOSE = /^(?:بشان|حول|بخصوص|لتعميق|لتعزيز|لتطوير|بهدف)$/u;
const MATTER = /^(?:ل?ت[a-zء-ۓ]{2}ي[a-zء-ۓ]|خطه|انشاء|اقامه)$/u;

/** بيان مشترك بشأن تعميق الشراكة: the parties bind themselves to what the document is for. */
export function ofPurposes(context: WithMeetings, ground: TopicGround): readonly Draft[] {
  const { analysis } = context;
  const out: Draft[] = [];
  for (const instrument of context.instruments) {
    if (instrument.status === 'in force' || instrument.parties.length < 2) continue;
    for (const span of instrument.title ? [instrument.title] : instrument.evidence.slice(0, 1)) {
      const range = tokensOf(analysis, span);
      if (!range) continue;
      for (let i = range.from; i < range.to; i++) {
        if (!PURPOSE.test(analysis.tokens[i]!.fold)) continue;
        const from = /^ل/u.test(analysis.tokens[i]!.fold) ? i : i + 1;
        if (!MATTER.test(analysis.tokens[from]?.fold ?? '')) continue;
        let to = range.to;
        for (let k = from + 2; k < range.to; k++) if (['comma', 'quote', 'stop'].includes(analysis.tokens[k]!.kind) || /^(?:بمناسبه|بعد|خلال)$/u.test(analysis.tokens[k]!.fold)) { to = k; break; }
        const sentence = analysis.sentences[analysis.sentenceOf[from]!]!;
        if (to - from >= 2) out.push(draftOf(context, { rule: POSITION_RULES.purpose, stance: 'commits', holder: instrument.parties, piece: { from, to }, source: instrument.id, sentence, confidence: 0.8, ground }));
        break;
      }
    }
  }
  return out;
}
