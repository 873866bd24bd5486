// What an official tells another one of another state face to face implies that the two met: قال الرئيس لنظيره «…».
import type { WithStatements } from './context.ts';
import { rule } from '../../rules/rule.ts';
import { sentenceSpan, type MeetingCandidate } from './meeting-candidate.ts';
import { argumentsIn } from './parties.ts';
import { firstAt } from './token-index.ts';

const INFORMED = rule('ar/meetings/informed', 'One official tells another of another state something himself: أبلغ الوزير نظيره أن.');
const SAID = rule('ar/meetings/said-to', 'Direct words of one official to another of another state: قال الرئيس لنظيره «…».');

/** Talks implied by direct quotations with an addressee who is a named official of another state. */
export function meetingsOfSaying(context: WithStatements): MeetingCandidate[] {
  const { tokens } = context.analysis;
  const out: MeetingCandidate[] = [];
  for (const s of context.statements) {
    if (!s.cue || s.source.length !== 1) continue;
    const speaker = context.entities.byId(s.source[0]!);
    if (speaker?.kind !== 'person' || !speaker.of) continue;
    const from = firstAt(tokens, s.cue.start);
    let to = from;
    while (to < tokens.length && tokens[to]!.end <= s.content.start && to < from + 16) to++;
    if (from >= tokens.length) continue;
    const informs = /^[وف]?(?:ابلغ|اخبر)ت?$/u.test(tokens[from]!.fold);
    if (!informs && (s.kind !== 'direct' || !/^[وف]?قالت?$/u.test(tokens[from]!.fold))) continue;
    for (const a of argumentsIn(context, from + 1, to)) {
      const other = context.entities.byId(a.party.entities[0]!);
      if (tokens.slice(from, a.party.from).some((t) => t.fold === 'في' || t.fold === 'خلال')) continue;
      if (a.governor !== (informs ? '' : 'ل') || a.party.entities[0] === speaker.id || other?.kind !== 'person' || a.party.entities.length !== 1 || !other.of || other.of === speaker.of) continue;
      out.push({
        format: 'talks', participants: [speaker.id, other.id], place: null, start: null, status: 'held', another: false,
        evidence: sentenceSpan(context, from), cue: context.analysis.span(from, from + 1), at: from, rule: informs ? INFORMED : SAID, confidence: informs ? 0.6 : 0.65,
      });
    }
  }
  return out;
}
