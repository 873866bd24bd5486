// When a statement was made: a time told between the sentence's start and the content, else the time of telling is open.
import type { WithInstruments } from './context.ts';
import type { RecordTime } from '../../recognize/time.ts';
import type { Sentence } from '../../text/sentences.ts';
import type { Content } from './statement-content.ts';

const OPEN: RecordTime = { value: null, precision: 'vague', anchor: null, span: null };

/** The date of the act of saying. A time inside the content dates what is said, not the saying. */
export function statementDate(context: WithInstruments, sentence: Sentence, cue: number, content: Content): RecordTime {
  const { tokens } = context.analysis;
  const from = tokens[sentence.from]!.start;
  const inside = context.times.filter((t) => t.start >= from && t.end <= content.span.start && t.type !== 'DURATION' && t.type !== 'SET');
  const cueStart = tokens[cue]!.start;
  const best = inside.findLast((t) => t.value !== null && t.start > cueStart) ?? inside.findLast((t) => t.value !== null);
  return best ? { value: best.value, precision: best.precision, anchor: best.anchor, span: { start: best.start, end: best.end, text: best.text } } : OPEN;
}
