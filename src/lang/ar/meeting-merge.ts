// One record for each real meeting: candidates of the same people, time and kind are joined, whatever the number of tellings.
import type { WithEntities } from './context.ts';
import type { Meeting, MeetingFormat } from '../../recognize/meeting.ts';
import { derive } from '../../rules/rule.ts';
import { isCapital } from './visit-host.ts';
import type { MeetingCandidate } from './meeting-candidate.ts';

interface Group { members: MeetingCandidate[] }

/** Joins candidates (in text order) into meetings, numbered m1 … in text order. */
export function mergeMeetings(context: WithEntities, candidates: readonly MeetingCandidate[]): Meeting[] {
  const groups: Group[] = [];
  for (const c of candidates) {
    const home = groups.find((g) => g.members.some((m) => same(context, m, c)) && g.members.every((m) => compatible(m, c)));
    if (home) home.members.push(c);
    else groups.push({ members: [c] });
  }
  return withVisits(context, groups.map((g, k) => record(context, g, k + 1)));
}

// Talks of a visitor in the city that he visits, on the one day of the visit, where the text gives them no other place and day.
function withVisits(context: WithEntities, meetings: readonly Meeting[]): Meeting[] {
  return meetings.map((m) => {
    if (m.format !== 'talks' && m.format !== 'summit') return m;
    const visit = meetings.find((v) => v.format === 'visit' && v.status === 'held' && m.participants.includes(v.participants[0]!) && m.participants.some((p) => context.entities.byId(p)?.of === v.participants[1]));
    if (!visit) return m;
    const city = visit.place && context.entities.byId(visit.place)?.kind === 'place' ? visit.place : null;
    const day = m.status === 'held' && visit.start?.length === 10 ? visit.start : null;
    return { ...m, place: m.place ?? city, start: m.start ?? (m.place === null || m.place === city ? day : null) };
  });
}

const inviters = new WeakMap<Meeting, readonly string[]>();

/** Those who invited to a meeting of this reading, as the text names them; empty where it does not. */
export const invitersOf = (meeting: Meeting): readonly string[] => inviters.get(meeting) ?? [];

const kindOf = (format: MeetingFormat): string => (format === 'summit' ? 'talks' : format);

// ناقش الوزير مع نظيره in an article about their call tells that call.
const spokenOf = (vague: MeetingCandidate, call: MeetingCandidate): boolean => vague.vague === true && call.format === 'call';

function same(context: WithEntities, a: MeetingCandidate, b: MeetingCandidate): boolean {
  if ((kindOf(a.format) !== kindOf(b.format) && !spokenOf(a, b) && !spokenOf(b, a)) || a.another !== b.another) return false;
  const x = new Set(a.participants);
  const shared = b.participants.filter((p) => x.has(p)).length;
  if (a.format === 'multilateral') return a.participants[0] === b.participants[0];
  // One telling may leave somebody out; those who are named must all be in the fuller one.
  return shared >= 2 && (shared === a.participants.length || shared === b.participants.length) && (context.entities !== null);
}

// Different days are different meetings; so are an invitation and a visit that took place, where both are told.
function compatible(a: MeetingCandidate, b: MeetingCandidate): boolean {
  if (a.status === 'invited' || b.status === 'invited') return a.status === b.status || a.start === null || b.start === null;
  if (!a.start || !b.start) return true;
  return a.start.startsWith(b.start) || b.start.startsWith(a.start);
}

function record(context: WithEntities, group: Group, n: number): Meeting {
  const { members } = group;
  const best = [...members].sort((a, b) => b.participants.length - a.participants.length || b.confidence - a.confidence || a.at - b.at)[0]!;
  const participants = best.participants;
  // What a verb tells of the very clause outweighs the noun inside it (وصل للقاء).
  const sure = members.filter((m) => !m.weak);
  const status = sure.length && sure.every((m) => m.status === 'planned') ? 'planned' : members.some((m) => m.status === 'held' && (m.at !== best.at || best.status === 'held')) ? 'held' : members.some((m) => m.status === 'planned') ? 'planned' : 'invited';
  const starts = members.map((m) => m.start).filter((s): s is string => s !== null).sort((a, b) => b.length - a.length);
  const place = placeOf(context, members);
  const heads = isSummit(context, participants) || (participants.length === 2 && /(?:الرئيسان|الرئيسين|الزعيمان|الزعيمين)/u.test(best.evidence.text) && !participants.some((p) => /وزير|مبعوث|سفير/u.test(context.entities.byId(p)?.role ?? '')));
  const kind = members.find((m) => !m.vague)?.format ?? best.format;
  const format = kind === 'talks' && heads ? 'summit' : kind;
  const made: Meeting = {
    id: `m${n}`, format, participants, place, start: starts[0] ?? null, end: null, status,
    evidence: evidence(best, members), confidence: certainty(best, members, { format, status, start: starts[0] ?? null }),
    derivation: derive(best.rule, { cue: best.cue }, members.length > 1 ? [`told ${members.length} times`] : []),
  };
  const invited = members.find((m) => m.inviters?.length);
  if (invited) inviters.set(made, invited.inviters!);
  return made;
}

// Sure are two who met at a summit, talks with their day, and visits with their day or told by a verb: of the others one in three had its people, day or status wrong.
function certainty(best: MeetingCandidate, members: readonly MeetingCandidate[], told: { format: MeetingFormat; status: string; start: string | null }): number {
  const open = best.participants.length > 2
    || (told.format === 'talks' && (told.start === null || told.status === 'planned'))
    || (told.format === 'visit' && told.start === null && members.every((m) => m.weak));
  return open ? Math.min(best.confidence, 0.85) : best.confidence;
}

// Headlines shorten (زيارة إلى بكين for one to China): the body's word counts first. Of several places of a visit the capital is where it led.
function placeOf(context: WithEntities, members: readonly MeetingCandidate[]): string | null {
  const told = members.filter((m) => m.place !== null);
  const body = told.filter((m) => context.analysis.roleOf(m.at) !== 'title');
  const places = (body.length ? body : told).map((m) => m.place!);
  const cities = places.filter((p) => context.entities.byId(p)?.kind === 'place');
  if (members[0]!.format === 'visit') return cities.find((p) => isCapital(context, p)) ?? places[0] ?? null;
  return cities[0] ?? places[0] ?? null;
}

function evidence(best: MeetingCandidate, members: readonly MeetingCandidate[]) {
  const spans = [best.evidence];
  for (const m of members) if (spans.length < 3 && !spans.some((s) => s.start === m.evidence.start)) spans.push(m.evidence);
  return spans;
}

const HEAD = /^(?:[وف]?(?:ال|لل|بال|ل(?!ل)|ب(?!ال)))?(?:رئيس|رئيسة|زعيم|ملك|عاهل|مستشار|مستشارة|سلطان|خادم|إمبراطور)(?:\s|$)|^أمير (?:دولة|قطر|الكويت|البلاد)/u;
const NO_HEAD = /^(?:ال)?رئيسة? (?:ال)?(?:مجلس (?!الوزراء|الدولة)|برلمان|هيئة|لجنة|أركان|شركة|مكتب|جهاز|بعثة|وفد|حزب|تحرير|غرفة|مؤسسة|اتحاد|نواب)|(?:ل)?شؤون|الأمن القومي/u;

/** True where all the persons are heads of state or government, as the text names their offices, and there are two of them at least. */
export function isSummit(context: WithEntities, participants: readonly string[]): boolean {
  const roles = participants.map((id) => {
    const entity = context.entities.byId(id);
    if (entity?.kind !== 'person') return null;
    const titles = [entity.role ?? '', ...entity.mentions.filter((m) => m.form === 'title').map((m) => m.text)];
    // نظيره has the office of the one it refers to.
    return titles.some((t) => HEAD.test(t) && !NO_HEAD.test(t)) ? 'head' : titles.some((t) => /^نظير/u.test(t)) && !titles.some((t) => /وزير|مسؤول|مبعوث|سفير/u.test(t)) ? 'colleague' : null;
  });
  return roles.length >= 2 && roles.includes('head') && roles.every((r) => r !== null);
}
