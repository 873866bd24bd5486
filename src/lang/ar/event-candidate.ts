// An event as one place of the text tells it, and what decides whether it was done, planned or denied, or is only somebody's criticism.
import type { WithStatements } from './context.ts';
import type { EventStatus } from '../../recognize/event.ts';
import type { Rule } from '../../rules/rule.ts';
import type { TextSpan } from '../../text/span.ts';
import type { EventFrame } from './event-frames.ts';
import { anyOf, PLANNED, UNDONE } from './meeting-words.ts';
import { inClass, PREPOSITIONS } from './function-words.ts';
import { fold } from '../../text/arabic-script.ts';
import { firstAt, statementsAt } from './token-index.ts';
import { finiteAt } from './verbs.ts';

export interface EventCandidate {
  readonly frame: Pick<EventFrame, 'id' | 'type' | 'mode' | 'context'>;
  readonly actors: readonly string[];
  readonly recipients: readonly string[];
  readonly date: string | null;
  readonly place: string | null;
  readonly status: EventStatus;
  readonly evidence: TextSpan;
  readonly cue: TextSpan;
  readonly at: number;
  readonly rule: Rule;
  readonly confidence: number;
}

// Cues of criticism, denial, warning and demand: what is told inside them is a claim, not an event.
const CRITICISM = new Set(['accuse', 'condemn', 'deny', 'warn', 'threaten', 'reject', 'request', 'hope', 'predict', 'claim', 'question', 'propose', 'opinion']);

/** True where the token stands in a quotation, or in what somebody says while accusing, denying, warning or demanding. */
export function onlySaid(context: WithStatements, at: number): boolean {
  const { tokens } = context.analysis;
  for (const s of statementsAt(context, at)) {
    if (s.kind === 'direct' || s.kind === 'document') return true;
    const cue = s.cue;
    const near = cue ? firstAt(tokens, cue.start) : -1;
    const word = cue ? (tokens[near]?.start === cue.start ? tokens[near] : tokens[near - 1]) : null;
    const form = word ? finiteAt(word) : null;
    if (form?.forms.some((f) => CRITICISM.has(f.verb.class))) return true;
  }
  const q = context.analysis.quotationOf[at]!;
  if (q < 0) return false;
  const quotation = context.analysis.quotations[q]!;
  // Quotation marks round a few words are only a name or scare quotes.
  return quotation.close - quotation.open > 6;
}

const MORE_UNDONE = new Set(['يجب', 'ينبغي', 'ضروره', 'دعا', 'دعت', 'طالب', 'طالبت', 'حال', 'خشيه', 'خوفا', 'احتمال', 'امتنع', 'امتناع', 'خطر', 'منع', 'وقف', 'ليس', 'لا', 'مالم', 'ما', 'كيلا', 'تفادي', 'تجنب', 'وهدد', 'هدد', 'هددت', 'تهدد', 'حذر', 'حذرت'].map((w) => fold(w, 2)));

/** The status that the words before an act give it; null where it was not done at all (denied, conditional, demanded). */
export function statusBefore(context: WithStatements, at: number, form: 'past' | 'present' | 'future' | 'masdar'): EventStatus | null {
  const floor = Math.max(at - 3, context.analysis.sentences[context.analysis.sentenceOf[at]!]!.from);
  if (anyOf(context, floor, at, UNDONE) && !/^[وف]?قد$/u.test(context.analysis.tokens[at - 1]?.fold ?? '')) return null;
  const lead = context.analysis.tokens[at - 1];
  // Behind a preposition the word is a masdar (مع منح تونس هبة).
  if (form === 'past' && lead && inClass(lead, PREPOSITIONS)) return null;
  if (form !== 'past' && anyOf(context, at - 3, at, MORE_UNDONE)) return null;
  if (form === 'future' || anyOf(context, at - 4, at, PLANNED)) return 'planned';
  const before = context.analysis.tokens[at - 1]?.fold ?? '';
  // بعد أن شنت، قبل أن تشن: what follows did happen.
  if (/^(?:ان|ما)$/u.test(before) && /^(?:قبل|بعد|منذ)$/u.test(context.analysis.tokens[at - 2]?.fold ?? '')) return 'happened';
  if (form === 'present' && /^(?:ان|بان|ل|كي|لان|قد|اذا)$/u.test(before)) return null;
  return 'happened';
}
