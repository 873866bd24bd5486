// Meetings: face-to-face and remote contacts between officials, one record for each however often it is told.
import type { WithStatements } from './context.ts';
import type { Meeting } from '../../recognize/meeting.ts';
import { BEARING_ROLES } from '../../text/document.ts';
import type { MeetingCandidate } from './meeting-candidate.ts';
import { withCaptions } from './meeting-captions.ts';
import { mergeMeetings } from './meeting-merge.ts';
import { meetingsOfNoun } from './meeting-nouns.ts';
import { meetingsOfSaying } from './meeting-said-to.ts';
import { meetingsOfVerb } from './meeting-verbs.ts';

/** Recognises meetings in title, subtitle and body; captions may add a place or a date to them. */
export function recognizeMeetings(context: WithStatements): readonly Meeting[] {
  const { tokens } = context.analysis;
  const candidates: MeetingCandidate[] = [];
  for (let i = 0; i < tokens.length; i++) {
    if (!BEARING_ROLES.has(context.analysis.roleOf(i))) continue;
    const byVerb = meetingsOfVerb(context, i);
    for (const c of byVerb.length ? byVerb : meetingsOfNoun(context, i)) candidates.push(c);
  }
  for (const c of meetingsOfSaying(context)) candidates.push(c);
  return withCaptions(context, mergeMeetings(context, candidates.sort((a, b) => a.at - b.at)));
}
