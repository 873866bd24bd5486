// Events that follow from other records: CONSULT for each meeting that was held, SUPPORT for each signature, AGREE for each invitation.
import type { PloverEvent } from '../../recognize/event.ts';
import type { Instrument } from '../../recognize/instrument.ts';
import type { Meeting, MeetingFormat } from '../../recognize/meeting.ts';
import { derive, rule } from '../../rules/rule.ts';
import { signersOf } from './instrument-merge.ts';
import { invitersOf } from './meeting-merge.ts';

const HELD = rule('ar/events/held-meeting', 'A meeting that was held is a consultation of those who met.');
const SIGNED = rule('ar/events/signature', 'A signed instrument is support between those who signed.');
const INVITED = rule('ar/events/invitation', 'An invitation to visit is an offer of the host.');

const MODE: Partial<Record<MeetingFormat, string>> = { visit: 'visit', call: 'phone', multilateral: 'multilateral' };

/** CONSULT of a held meeting, AGREE of an invitation; null for one that is only planned. */
export function eventOfMeeting(meeting: Meeting): Omit<PloverEvent, 'id'> | null {
  if (meeting.status === 'planned') return null;
  const held = meeting.status === 'held';
  const [first, ...others] = meeting.participants;
  return {
    type: held ? 'CONSULT' : 'AGREE', mode: held ? MODE[meeting.format] ?? null : null, context: ['diplomatic'],
    actors: held ? [first!] : invitersOf(meeting).length ? invitersOf(meeting) : others, recipients: held ? others : [first!], date: held ? meeting.start : null, place: held ? meeting.place : null, status: 'happened',
    evidence: meeting.evidence, confidence: meeting.confidence, derivation: derive(held ? HELD : INVITED, {}, [`from ${meeting.id}`]),
  };
}

/** SUPPORT of a signature; null where nothing was signed or fewer than two are known to have signed. */
export function eventOfInstrument(instrument: Instrument): Omit<PloverEvent, 'id'> | null {
  if (instrument.status !== 'signed') return null;
  const [first, ...others] = signersOf(instrument);
  if (!first || !others.length) return null;
  return {
    type: 'SUPPORT', mode: null, context: ['diplomatic'], actors: [first], recipients: others, date: instrument.date, place: null, status: 'happened',
    evidence: instrument.evidence, confidence: instrument.confidence, derivation: derive(SIGNED, {}, [`from ${instrument.id}`]),
  };
}
