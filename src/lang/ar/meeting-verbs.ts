// Meetings told by a verb: التقى X Y، زار X الصين، عقد X وY جلسة مباحثات، وصل X إلى Y، دعا X Y لزيارة Z، اتصل X بـY.
import type { WithEntities } from './context.ts';
import type { MeetingFormat, MeetingStatus } from '../../recognize/meeting.ts';
import { rule, type Rule } from '../../rules/rule.ts';
import { actorAt, subjectAt } from './meeting-actor.ts';
import { anyFinite } from './common-verbs.ts';
import { clausesOf } from './clauses.ts';
import { WANTS } from './meeting-nouns.ts';
import { clauseDate, clauseStart, dateIn, isPerson, placeIn, sentenceSpan, type MeetingCandidate } from './meeting-candidate.ts';
import { PREPOSITIONS } from './function-words.ts';
import { anyOf, meetingNounAt, meetingVerbAt, PLANNED, PROPOSED, UNDONE, UNITS, type MeetingNoun, type MeetingVerb } from './meeting-words.ts';
import { argumentsIn, clauseEnd, partyAt, type Argument } from './parties.ts';
import { hostState } from './visit-host.ts';

const DISCUSS = rule('ar/meetings/verb-discuss', 'A verb of discussing with مع: بحث الوزير مع نظيره.');
const MEET = rule('ar/meetings/verb-meet', 'A verb of meeting joins its subject and its object: التقى الوزير نظيره.');
const HOLD = rule('ar/meetings/verb-hold', 'A verb of holding with a noun of meeting: عقد الرئيسان جلسة مباحثات.');
const VISIT = rule('ar/meetings/verb-visit', 'A verb of visiting with a place: زار الوزير العاصمة الصينية.');
const ARRIVE = rule('ar/meetings/arrival', 'A person arrives in another state: وصل الوزير إلى الدوحة في زيارة.');
const PURPOSE = rule('ar/meetings/arrival-to-meet', 'The purpose of an arrival is a meeting to come: وصل الوزير للقاء الأمير.');
const INVITE = rule('ar/meetings/invitation', 'Somebody invites somebody to visit a state: دعا الرئيس نظيره لزيارة موسكو.');
const CALL = rule('ar/meetings/verb-call', 'A call by telephone: أجرى الوزير اتصالا هاتفيا مع نظيره.');
const BODY = rule('ar/meetings/attend-summit', 'Somebody takes part in the summit of a body: شارك الرئيس في قمة المنظمة.');

/** Meetings whose verb stands at token `i`, none where no such verb stands there or its parties are not named. */
export function meetingsOfVerb(context: WithEntities, i: number): MeetingCandidate[] {
  const verb = meetingVerbAt(context.analysis.tokens[i]);
  if (!verb || context.entities.at(i)) return [];
  const end = clauseEnd(context, i);
  const start = clauseStart(context, i);
  if (undone(context, i)) return [];
  // اقترح عقد قمة، بعد عقد اجتماع: the masdar is spelled as the past is.
  if (/^(?:عقد|بدء)$/u.test(context.analysis.tokens[i]!.fold) && (anyOf(context, start, i, PROPOSED) || PREPOSITIONS.has(context.analysis.tokens[i - 1]?.fold ?? ''))) return [];
  const main = clausesOf(context).at(i)?.predicate;
  if (/^(?:عقد|بدء)$/u.test(context.analysis.tokens[i]!.fold) && main && main.at < i && main.lemma !== null && WANTS.test(main.lemma)) return [];
  const args = argumentsIn(context, i + 1, end);
  const clause: Clause = { context, i, verb, start, end, args, status: statusOf(context, i, verb, start) };
  switch (verb.frame) {
    case 'meet': return meet(clause);
    case 'discuss': return discuss(clause);
    case 'visit': return visit(clause);
    case 'go': return go(clause);
    case 'hold': case 'pay': return hold(clause);
    case 'call': return call(clause);
    case 'attend': return attend(clause);
    case 'invite': return invite(clause);
    case 'host': return [];
  }
}

interface Clause {
  readonly context: WithEntities;
  readonly i: number;
  readonly verb: MeetingVerb;
  readonly start: number;
  readonly end: number;
  readonly args: readonly Argument[];
  readonly status: MeetingStatus;
}

// Denial, condition and doubt right before the verb; رفض، ألغى and their like a few words before.
function undone(context: WithEntities, i: number): boolean {
  return anyOf(context, i - 3, i, UNDONE) && !/^[وف]?قد$/u.test(context.analysis.tokens[i - 1]?.fold ?? '');
}

function statusOf(context: WithEntities, i: number, verb: MeetingVerb, start: number): MeetingStatus {
  if (verb.tense === 'future' || anyOf(context, Math.max(start, i - 4), i, PLANNED)) return 'planned';
  if (verb.tense !== 'present') return 'held';
  const before = context.analysis.tokens[i - 1]?.fold ?? '';
  if (/^(?:ان|بان|ل|كي)$/u.test(before)) return 'planned';
  const published = context.analysis.document.published?.value?.slice(0, 10);
  const end = clauseEnd(context, i);
  // يزور العراق الأسبوع المقبل: a time to come behind the verb.
  if (context.analysis.tokens.slice(i + 1, end).some((t) => /^(?:المقبل|المقبله|القادم|القادمه|غدا)$/u.test(t.fold))) return 'planned';
  const date = dateIn(context, start, end, i);
  return published && date && date > published ? 'planned' : 'held';
}

function candidate(c: Clause, by: Rule, format: MeetingFormat, participants: readonly string[], more: Partial<MeetingCandidate> = {}): MeetingCandidate[] {
  const distinct = [...new Set(participants)];
  if (distinct.length < 2) return [];
  const { context, i, start, end } = c;
  return [{
    format, participants: distinct, status: c.status, place: placeIn(context, start, nextMeeting(context, i + 1, end), i) ?? openingPlace(context, i), start: clauseDate(context, start, end, i), another: false,
    evidence: sentenceSpan(context, i), cue: context.analysis.span(i, i + 1), at: i, rule: by, confidence: 0.9, ...more,
  }];
}

// وفي الدوحة من المقرر أن يلتقي: a place at the head of the sentence holds for what it opens.
function openingPlace(context: WithEntities, i: number): string | null {
  const { tokens, sentences, sentenceOf } = context.analysis;
  const from = sentences[sentenceOf[i]!]!.from;
  if (!/^[وف]?في$/u.test(tokens[from]?.fold ?? '') || i - from > 12) return null;
  const opening = argumentsIn(context, from + 1, from + 4)[0]?.party;
  return opening?.kind === 'place' && opening.from === from + 1 ? opening.entities[0]! : null;
}

// Subject and the others: bare parties and those with the prepositions of meeting. The subject is supplied where only one is named.
function meeters(c: Clause, prepositions: RegExp): string[] {
  const { context, i, args } = c;
  const people = args.filter((a) => near(c, a)).filter((a) => (isPerson(a) || a.party.kind === 'mixed' || ((a.party.kind === 'group' || a.party.kind === 'organization') && a.governor !== '')) && (a.governor === '' || prepositions.test(a.governor)));
  const ids = people.flatMap((a) => a.party.entities);
  const bare = people.filter((a) => a.governor === '');
  // التقى الرئيس ووزيره: two of one state are the ones who were met, not two who met each other.
  const sides = new Set(bare.flatMap((a) => a.party.entities).map((id) => context.entities.byId(id)?.of ?? id));
  const oneSide = c.verb.frame === 'meet' && ids.length > 1 && people.length === bare.length && sides.size === 1;
  if (oneSide) {
    const actor = subjectBefore(context, i, ids) ?? actorAt(context, i, (p) => p.kind === 'person' && !p.entities.some((e) => ids.includes(e)))?.entities;
    return actor && !sides.has(context.entities.byId(actor[0]!)?.of ?? '') ? [...actor, ...ids] : [];
  }
  const colleague = bare[0] && /^(?:ب|ل)?نظير/u.test(context.analysis.tokens[bare[0].party.from]!.fold);
  const visitor = visitorMeant(context, i);
  if (visitor === 'none') return [];
  if (visitor) return [...visitor, ...ids];
  const told = subjectAt(context, i);
  // وفد … يلتقي الوزير: those whom the text does not name met him.
  if (told === 'unknown' && bare.length < 2 && !bare.some((a) => a.party.entities.length > 1)) return [];
  const known = told && told !== 'unknown' && told.kind === 'person' && !told.entities.some((e) => ids.includes(e)) ? told.entities : null;
  const subject = known ?? (bare.length && !colleague ? null : subjectBefore(context, i, ids));
  const named = subject ? [...subject, ...ids] : ids;
  if (((bare.length && !colleague) || subject) && new Set(named).size > 1) return named;
  const actor = actorAt(context, i, (p) => p.kind === 'person' && !p.entities.some((e) => ids.includes(e)));
  return actor && named.length ? [...actor.entities, ...named] : [];
}

// بحضور X, بمشاركة X: those who only attend; and parties too far from the verb to be its own.
function near(c: Clause, a: Argument): boolean {
  const { tokens } = c.context.analysis;
  if (a.party.from > c.i + 24) return false;
  return !tokens.slice(c.i + 1, a.party.from).some((t) => /^(?:بحضور|بمشاركه|برفقه|بمعيه|بصحبه)$/u.test(t.fold));
}

// From here to the next noun of meeting, or to the end: what stands behind that belongs to it.
function nextMeeting(context: WithEntities, from: number, end: number): number {
  const first = nounsIn(context, from, end)[0];
  const second = first ? nounsIn(context, first.to, end).find((n) => n.proclitic !== '' || /^(?:خلال|في|بعد|قبل|وكذلك|كذلك)$/u.test(context.analysis.tokens[n.from - 1]?.fold ?? '')) : null;
  return second && second.from > from + 2 ? second.from : end;
}

function withImplied(c: Clause, ids: readonly string[]): string[] {
  if (ids.length !== 1 || /^(?:الذي|التي|الذين|اللذين)$/u.test(c.context.analysis.tokens[c.i - 1]?.fold ?? '')) return [];
  const actor = actorAt(c.context, c.i, (p) => p.kind === 'person' && !p.entities.includes(ids[0]!));
  return actor ? [...actor.entities, ...ids] : [];
}

// The subject that the clause has; where none is told, whom `guess` finds; null where somebody acts whom the text does not let us know.
function subjectOf(c: Clause, guess: () => readonly string[] | null): readonly string[] | null {
  // طهران (رقاع) - وصل الوزير: the one right behind the verb, whatever stands before it.
  if (partyAt(c.context, c.i + 1)?.kind === 'person') return guess();
  const told = subjectAt(c.context, c.i);
  if (told === 'unknown') return null;
  return told?.kind === 'person' ? told.entities : told ? null : guess();
}

// زيارة الرئيس …، التي التقى خلالها نظيره: the one who paid the visit.
function visitorMeant(context: WithEntities, i: number): readonly string[] | 'none' | null {
  const { tokens, sentences, sentenceOf } = context.analysis;
  if (!/^(?:التي|الذي)$/u.test(tokens[i - 1]?.fold ?? '') || !/^(?:خلال|اثناء|في)(?:ها|ه)$/u.test(tokens[i + 1]?.fold ?? '')) return null;
  for (let k = i - 2; k >= Math.max(sentences[sentenceOf[i]!]!.from, i - 30); k--) {
    const noun = context.entities.at(k) ? null : meetingNounAt(tokens, k);
    if (noun?.format === 'visit') return argumentsIn(context, noun.to, i).find((a) => isPerson(a) && a.party.entities.length === 1)?.party.entities ?? 'none';
  }
  return 'none';
}

// SVO: the person that stands right before the verb (adverbs and brackets between).
function subjectBefore(context: WithEntities, i: number, not: readonly string[]): readonly string[] | null {
  for (let at = i - 1; at >= Math.max(0, i - 6); at--) {
    if (context.analysis.tokens[at]!.kind === 'stop') return null;
    const reference = context.entities.at(at);
    if (!reference) continue;
    if (reference.kind !== 'person' || not.includes(reference.entity) || /^[وف]?[بل]/u.test(reference.proclitic)) return null;
    return [reference.entity];
  }
  return null;
}

// هيمنت عليها، بحثا فيه: a preposition with a pronoun shows that a relative clause stands there.
const RESUMES = /^(?:علي|في|عن|من|الي|خلال)(?:ه|ها|هما)$/u;

// كان الرئيسان قد عقدا: a dual verb behind its subject has the two for it.
function bothBefore(c: Clause): readonly string[] | null {
  if (c.verb.number !== 'd') return null;
  const both = argumentsIn(c.context, c.start, c.i).findLast((a) => isPerson(a) && a.governor === '' && a.party.entities.length === 2);
  return both?.party.entities ?? null;
}

function meet(c: Clause): MeetingCandidate[] {
  return candidate(c, MEET, 'talks', meeters(c, /^(?:ب|مع|بين|و)$/u));
}

function discuss(c: Clause): MeetingCandidate[] {
  // بحث الوزيران …، بحث الوزير مع نظيره: two persons, and not the noun بحث.
  const people = c.args.filter((a) => isPerson(a) && (a.governor === '' || a.governor === 'مع'));
  const first = people[0];
  if (!first || first.governor !== '' || first.party.from > c.i + 2) return [];
  if (!people.some((a) => a.governor === 'مع')) return [];
  const ids = people.filter((a) => a === first || a.governor === 'مع').flatMap((a) => a.party.entities);
  return candidate(c, DISCUSS, 'talks', ids, { confidence: 0.85, vague: true });
}

function visit(c: Clause): MeetingCandidate[] {
  const visitor = subjectOf(c, () => c.args.find((a) => isPerson(a) && a.governor === '')?.party.entities ?? subjectBefore(c.context, c.i, []) ?? actorAt(c.context, c.i, (p) => p.kind === 'person')?.entities ?? null);
  const where = c.args.find((a) => (a.party.kind === 'state' || a.party.kind === 'place') && (a.governor === '' || a.governor === 'of'));
  if (!visitor || !where || visitor.length !== 1) return [];
  return where.party.entities.flatMap((place) => {
    const host = hostState(c.context, place);
    return !host || own(c, visitor[0]!, host) ? [] : candidate(c, VISIT, 'visit', [visitor[0]!, host], { place });
  });
}

const own = (c: Clause, person: string, state: string): boolean => c.context.entities.byId(person)?.of === state;

function go(c: Clause): MeetingCandidate[] {
  const { context, i, end, args } = c;
  const person = subjectOf(c, () => args.find((a) => isPerson(a) && a.governor === '')?.party.entities ?? subjectBefore(context, i, []));
  const where = args.find((a) => (a.party.kind === 'state' || a.party.kind === 'place') && (c.verb.lemma === 'حل' ? a.governor === 'ب' || a.governor === 'في' : a.governor === 'الي' || a.governor === 'ل' || (c.verb.lemma === 'وصل' && a.governor === '')));
  const place = where && where.party.from <= i + 14 ? where.party.entities[0] : undefined;
  const host = place ? hostState(context, place) : null;
  if (!person || person.length !== 1 || !place || !host || own(c, person[0]!, host)) return [];
  // توجه alone says where somebody went, not that anybody received him there.
  const sentence = context.analysis.sentences[context.analysis.sentenceOf[i]!]!;
  const official = nounsIn(context, i, sentence.to).some((n) => n.format === 'visit' || /^[ول]*ل/u.test(n.proclitic)) || isHeadOrMinister(context, person[0]!);
  if (!official) return [];
  const out = candidate(c, ARRIVE, 'visit', [person[0]!, host], { place, confidence: c.verb.lemma === 'وصل' ? 0.9 : 0.75, status: c.verb.lemma === 'وصل' ? c.status : c.status });
  const aim = nounsIn(context, i, end).find((n) => n.proclitic.endsWith('ل') && n.format !== 'visit' && !n.definite);
  if (aim) {
    const met = argumentsIn(context, aim.to, clauseEnd(context, aim.to - 1)).filter((a) => isPerson(a) && /^(?:|of|مع|ب)$/u.test(a.governor));
    if (met.length) out.push(...candidate(c, PURPOSE, 'talks', [person[0]!, ...met.flatMap((a) => a.party.entities)], { place, start: null, status: 'planned', confidence: 0.8 }));
  }
  return out;
}

function isHeadOrMinister(context: WithEntities, person: string): boolean {
  return /رئيس|وزير|ملك|أمير|مبعوث|أمين|ولي|مستشار|زعيم/u.test(context.entities.byId(person)?.role ?? '');
}

function nounsIn(context: WithEntities, from: number, to: number): MeetingNoun[] {
  const out: MeetingNoun[] = [];
  for (let k = from; k < to; k++) {
    const noun = context.entities.at(k) ? null : meetingNounAt(context.analysis.tokens, k);
    if (noun) out.push(noun);
  }
  return out;
}

function hold(c: Clause): MeetingCandidate[] {
  const { context, i, end, args } = c;
  const noun = nounsIn(context, i + 1, Math.min(end, i + 16)).find((n) => (c.verb.frame === 'pay' ? n.format === 'visit' && /ب$/u.test(n.proclitic) : !/[بلك]$/u.test(n.proclitic)));
  if (!noun) return [];
  // The noun is the verb's own object: no preposition right before it, only units (جلسة، جولة).
  const lead = context.analysis.tokens[noun.from - 1]!.fold;
  if (/^(?:في|من|خلال|بعد|قبل|الي|عن|على|علي|حول|عقب|اثر)$/u.test(lead) && !UNITS.has(lead)) return [];
  const before = args.filter((a) => a.party.from < noun.from);
  // قمة هيمنت عليها الأزمة مع الغرب: what stands behind another verb is that verb's own.
  const after = args.filter((a) => a.party.from >= noun.to && !context.analysis.tokens.slice(noun.to, a.party.from).some((t, k) => !context.entities.at(noun.to + k) && (anyFinite(t)?.sure || RESUMES.test(t.fold))));
  if (noun.format === 'visit') {
    const visitor = subjectOf(c, () => before.find((a) => isPerson(a) && a.governor === '')?.party.entities ?? subjectBefore(context, i, []) ?? actorAt(context, i, (p) => p.kind === 'person')?.entities ?? null);
    const where = after.find((a) => (a.party.kind === 'state' || a.party.kind === 'place') && /^(?:الي|ل)$/u.test(a.governor));
    const place = where?.party.entities[0];
    const host = place ? hostState(context, place) : null;
    return visitor?.length === 1 && place && host && !own(c, visitor[0]!, host) ? candidate(c, HOLD, 'visit', [visitor[0]!, host], { place }) : [];
  }
  const format: MeetingFormat = noun.format === 'call' ? 'call' : 'talks';
  const subject = before.filter((a) => (isPerson(a) || a.party.kind === 'mixed') && a.governor === '');
  const others = after.filter((a) => (isPerson(a) || a.party.kind === 'group' || a.party.kind === 'mixed' || a.party.kind === 'organization') && /^(?:مع|بين|و|ب)$/u.test(a.governor)
    || (a === after[0] && isPerson(a) && a.governor === '' && a.party.from <= noun.to + 2)
    || (before.includes(a) && a.governor === 'مع'));
  const withBefore = before.filter((a) => isPerson(a) && a.governor === 'مع');
  // A state or a body that holds talks is no meeting of officials, unless it stands for a delegation with its leader.
  const ahead = context.entities.at(i - 1);
  if (!subject.length && ahead && ahead.kind !== 'person' && ahead.kind !== 'place') return [];
  if (!subject.length && before.some((a) => a.governor === '' && (a.party.kind === 'state' || a.party.kind === 'organization'))) return [];
  let ids = [...subject, ...withBefore, ...others].flatMap((a) => a.party.entities);
  if (!subject.length) ids = [...(bothBefore(c) ?? subjectBefore(context, i, ids) ?? []), ...ids];
  if (new Set(ids).size < 2) ids = others.length || withBefore.length ? withImplied(c, [...new Set(ids)]) : [];
  return ids.some((id) => context.entities.byId(id)?.kind === 'person') ? candidate(c, format === 'call' ? CALL : HOLD, format, ids) : [];
}

function call(c: Clause): MeetingCandidate[] {
  const { context, i, end } = c;
  const phone = context.analysis.tokens.slice(i, end).some((t) => /^(?:هاتفيا|هاتفي|بالهاتف|هاتفيه|اتصالا|مكالمه)$/u.test(t.fold));
  if (!phone && c.verb.lemma !== 'هاتف') return [];
  return candidate(c, CALL, 'call', meeters(c, /^(?:ب|مع|من)$/u), { place: null });
}

function attend(c: Clause): MeetingCandidate[] {
  const { context, i, end, args } = c;
  const noun = nounsIn(context, i + 1, end).find((n) => n.format === 'summit' || n.format === 'talks');
  const person = args.find((a) => isPerson(a) && a.governor === '') ?? null;
  const body = noun && args.find((a) => a.party.kind === 'organization' && a.party.from >= noun.to && a.party.from <= noun.to + 3);
  if (!noun || !body || !person) return [];
  return candidate(c, BODY, 'multilateral', [...body.party.entities, ...person.party.entities]);
}

function invite(c: Clause): MeetingCandidate[] {
  const { context, i, end, args } = c;
  const noun = nounsIn(context, i + 1, end).find((n) => n.format === 'visit');
  if (!noun) return [];
  const lead = context.analysis.tokens[noun.from - 1]!.fold;
  if (!/ل$/u.test(noun.proclitic) && lead !== 'الي') return [];
  const guests = args.filter((a) => isPerson(a) && a.party.from < noun.from && (a.governor === '' || a.governor === 'الي' || a.governor === 'ل'));
  const guest = guests.at(-1)?.party.entities;
  const where = partyAt(context, noun.to) ?? argumentsIn(context, noun.to, end).find((a) => a.party.kind === 'state' || a.party.kind === 'place')?.party;
  const place = where?.entities[0];
  const host = noun.suffix ? null : place ? hostState(context, place) : null;
  if (guest?.length !== 1 || !place || !host || own(c, guest[0]!, host)) return [];
  const inviter = guests.length > 1 ? guests[0]!.party.entities : subjectBefore(context, i, guest) ?? actorAt(context, i, (p) => !p.entities.includes(guest[0]!))?.entities ?? [];
  return candidate(c, INVITE, 'visit', [guest[0]!, host], { place, start: null, status: 'invited', inviters: inviter });
}
