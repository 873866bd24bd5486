// Events: PLOVER types for things done between parties, with one CONSULT for each held meeting and one SUPPORT for each signature.
import type { WithPositions } from './context.ts';
import type { PloverEvent } from '../../recognize/event.ts';
import { BEARING_ROLES } from '../../text/document.ts';
import { derive } from '../../rules/rule.ts';
import { isWord } from '../../text/words.ts';
import type { EventCandidate } from './event-candidate.ts';
import { eventVerbsAt } from './event-frames.ts';
import { eventsOfNoun, mayTellAct } from './event-nouns.ts';
import { eventsOfVerb } from './event-verbs.ts';
import { eventOfInstrument, eventOfMeeting } from './events-of-records.ts';

const mayAct = isWord((word) => eventVerbsAt(word).length > 0 || mayTellAct(word));

/** Recognises events in title, subtitle and body. */
export function recognizeEvents(context: WithPositions): readonly PloverEvent[] {
  const events: Omit<PloverEvent, 'id'>[] = [];
  for (const m of context.meetings) {
    const e = eventOfMeeting(m);
    if (e) events.push(e);
  }
  for (const i of context.instruments) {
    const e = eventOfInstrument(i);
    if (e) events.push(e);
  }
  const told: EventCandidate[][] = [];
  for (let i = 0; i < context.analysis.tokens.length; i++) {
    if (!mayAct(context.analysis.tokens[i]!)) continue;
    // Headlines tell in short what the body tells in full.
    if (!BEARING_ROLES.has(context.analysis.roleOf(i)) || context.analysis.roleOf(i) === 'title') continue;
    for (const c of [...eventsOfVerb(context, i), ...eventsOfNoun(context, i)]) {
      const known = told.find((t) => sameEvent(t[0]!, c));
      if (known) known.push(c);
      else told.push([c]);
    }
  }
  for (const tellings of told) {
    const c = tellings[0]!;
    const evidence = tellings.map((t) => t.evidence).filter((e, k, all) => all.findIndex((x) => x.start === e.start) === k).slice(0, 3);
    events.push({
      type: c.frame.type, mode: c.frame.mode, context: c.frame.context, actors: c.actors, recipients: c.recipients, date: c.date, place: c.place, status: c.status,
      evidence, confidence: c.confidence, derivation: derive(c.rule, { cue: c.cue }),
    });
  }
  return events.map((e, k) => ({ id: `e${k + 1}`, ...e }));
}

// The same act of the same parties told again is one event, unless two dates tell them apart.
function sameEvent(a: EventCandidate, b: EventCandidate): boolean {
  if (a.frame.type !== b.frame.type || (a.date && b.date && a.date !== b.date)) return false;
  // Attacks and sanctions are told in many words; other acts of one type (trade, exercises) are different acts.
  const one = a.frame.type === 'ASSAULT' || a.frame.type === 'SANCTION' || a.frame.id === b.frame.id;
  if (!one) return false;
  const key = (c: EventCandidate): string => `${[...c.actors].sort().join()}>${[...c.recipients].sort().join()}`;
  return key(a) === key(b);
}
