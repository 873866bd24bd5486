// Meetings told by a noun: زيارة X إلى Y، لقاء X وY، قمة بكين، محادثاته مع Y، اللقاء الذي جمع X بـY، قمة المنظمة.
import type { WithEntities } from './context.ts';
import type { MeetingFormat, MeetingStatus } from '../../recognize/meeting.ts';
import { rule, type Rule } from '../../rules/rule.ts';
import { clausesOf } from './clauses.ts';
import { actorAt, isPeople, type Actor } from './meeting-actor.ts';
import { anyFinite } from './common-verbs.ts';
import { isSummit } from './meeting-merge.ts';
import { partyPairs } from './party-pairs.ts';
import { clauseDate, clauseStart, dateIn, isPerson, placeIn, sentenceSpan, type MeetingCandidate } from './meeting-candidate.ts';
import { anyOf, meetingNounAt, meetingVerbAt, PLANNED, PROPOSED, UNDONE, type MeetingNoun } from './meeting-words.ts';
import { argumentsIn, clauseEnd, type Argument } from './parties.ts';
import { PREPOSITIONS, RELATIVES } from './function-words.ts';
import { stateAdjective } from './state-adjectives.ts';
import { hostState } from './visit-host.ts';

const VISIT = rule('ar/meetings/noun-visit', 'A noun of visiting with visitor and place: زيارة الرئيس إلى الصين، زيارته لروسيا.');
const TALKS = rule('ar/meetings/noun-talks', 'A noun of meeting with those who meet: خلال لقاء مع الوزير، محادثات بين الرئيسين.');
const NAMED = rule('ar/meetings/summit-of-place', 'A summit named by its place: قمة بكين.');
const BODY = rule('ar/meetings/summit-of-body', 'A summit or conference of a body: قمة المنظمة.');
const HELD = rule('ar/meetings/meeting-that-they-held', 'A relative clause tells who held it, its subject being in the verb: محادثات أجرياها، المباحثات التي أجراها مع نظيره.');
const GATHERED = rule('ar/meetings/meeting-that-gathered', 'A relative clause names those who met: اللقاء الذي جمع الوزير بنظيره.');

/** Meetings whose noun begins at token `i`; none where their parties are not told. */
export function meetingsOfNoun(context: WithEntities, i: number): MeetingCandidate[] {
  if (context.entities.at(i)) return [];
  const noun = meetingNounAt(context.analysis.tokens, i);
  if (!noun) return [];
  if (anyOf(context, i - 3, i, UNDONE) || onlyWanted(context, noun)) return [];
  // اقترح عقد قمة، دعا إلى عقد اجتماع
  if (/^(?:ل|ب)?(?:عقد|اجراء|تنظيم|استضافه)$/u.test(context.analysis.tokens[i - 1]?.fold ?? '') && anyOf(context, clauseStart(context, i), i, PROPOSED)) return [];
  return noun.format === 'visit' ? visit(context, noun) : talks(context, noun);
}

// طلبوا منه إجراء مفاوضات، يأمل في لقاء: the verb of the clause asks for it, wishes or refuses it, with nothing but a masdar between.
function onlyWanted(context: WithEntities, noun: MeetingNoun): boolean {
  if (noun.format === 'visit') return false;
  const { tokens } = context.analysis;
  const governed = /^[بل]?(?:ل?ال)?(?:اجراء|عقد|استيناف|بدء|تنظيم|استضافه|مواصله|الي)$/u.test(tokens[noun.from - 1]?.fold ?? '') || /[لب]$/u.test(noun.proclitic);
  const p = clausesOf(context).at(noun.from)?.predicate;
  if (!p || p.at >= noun.from || noun.from - p.at > 16) return false;
  // لم يعقد الوزير اجتماعا: the noun is the object of the verb denied.
  if (p.negated && noun.proclitic === '' && meetingVerbAt(tokens[p.at])?.frame === 'hold' && !PREPOSITIONS.has(tokens[noun.from - 1]!.fold)) return true;
  return governed && (p.negated || (p.lemma !== null && WANTS.test(p.lemma)));
}
/** Verbs that ask for a meeting, wish, refuse or attempt it, folded. */
export const WANTS = /^(?:طلب|طالب|اقترح|دعا|ناشد|حث|رفض|الغي|اجل|ارجا|امل|اراد|رغب|عرض|استبعد|نفي|تمني|شجع|احتاج|وجب|انبغي|امكن|حاول|فشل|استعد|ابدي)$/u;

// لإجراء محادثات، للاجتماع مع نظيره behind a motion: what somebody goes for.
function aimedAt(context: WithEntities, noun: MeetingNoun): boolean {
  const { tokens } = context.analysis;
  if (/^[وف]?ل(?:اجراء|عقد|بدء|استيناف|لقيام)$/u.test(tokens[noun.from - 1]?.fold ?? '')) return true;
  if (!/ل$/u.test(noun.proclitic)) return false;
  if (!noun.definite) return true;
  if (/^(?:وفقا|طبقا|استكمالا|تمهيدا|نتيجه|نظرا|خلافا)$/u.test(tokens[noun.from - 1]?.fold ?? '')) return false;
  return tokens.slice(Math.max(0, noun.from - 12), noun.from).some((t, k, all) => meetingVerbAt(t)?.frame === 'go' || /^[وف]?ب?(?:ال)?(?:زياره|جوله|توجه|طريق|طريقه|وصول|سفر)$/u.test(all[k]!.fold));
}

function statusOf(context: WithEntities, noun: MeetingNoun, end: number): MeetingStatus | null {
  const { tokens } = context.analysis;
  const p = clausesOf(context).at(noun.from)?.predicate;
  if (noun.format === 'visit' && p?.lemma === 'دعا' && p.at < noun.from && noun.from - p.at <= 18 && (/ل$/u.test(noun.proclitic) || tokens[noun.from - 1]?.fold === 'الي')) return 'invited';
  if (aimedAt(context, noun)) return 'planned';
  if (anyOf(context, Math.max(clauseStart(context, noun.from), noun.from - 8), noun.from, INTENDED) || anyOf(context, noun.from - 4, noun.from, PLANNED) || anyOf(context, noun.to, Math.min(noun.to + 6, end), PLANNED)) return 'planned';
  // سيعقد اجتماع، يعتزم القيام بزيارة: a future verb governs the noun.
  if (tokens.slice(Math.max(0, noun.from - 6), noun.from).some((t) => t.block === tokens[noun.from]!.block && anyFinite(t)?.tense === 'future')) return 'planned';
  if (/^(?:بزياره|زياره)$/u.test(tokens[noun.from]!.fold) && tokens.slice(Math.max(0, noun.from - 14), noun.from).some((t) => /^(?:للقيام)$/u.test(t.fold)) && tokens.slice(Math.max(0, noun.from - 16), noun.from).some((t) => /^[وف]?(?:دعا|دعت|يدعو|دعوه)$/u.test(t.fold))) return 'invited';
  // المؤتمر الذي سيعقد: a relative clause in the future.
  for (let k = noun.to; k < Math.min(noun.to + 9, tokens.length) && tokens[k]!.kind === 'word'; k++) if (RELATIVES.has(tokens[k]!.fold) && /^س[يت]/u.test(tokens[k + 1]?.fold ?? '') && anyFinite(tokens[k + 1]!)?.tense === 'future') return 'planned';
  // زيارته ستجري هذا العام: a future verb behind it says of it that it is to come.
  for (let k = noun.to; k < Math.min(end, noun.to + 14) && tokens[k]!.kind === 'word'; k++) if (anyFinite(tokens[k]!)?.tense === 'future' && !context.entities.at(k)) {
    const c = clausesOf(context).at(k);
    if (c?.predicate?.at === k && c.subject?.kind === 'noun' && c.subject.from >= noun.from - 1 && c.subject.from <= noun.to) return 'planned';
  }
  if (/^(?:دعوه|بدعوه|دعوته|دعا|يدعو|لدعوه)$/u.test(tokens[noun.from - 1]?.fold ?? '')) return 'invited';
  const lead = tokens[noun.from - 1]?.fold ?? '';
  return /^[وف]?(?:بعد|عقب|اثر|غداه|ختام|سبق|حضر)$/u.test(lead) || (/^[وف]?(?:خلال|اثناء|هامش)$/u.test(lead) && p?.tense === 'past') ? 'held' : null;
}

const INTENDED: ReadonlySet<string> = new Set(['يعتزم', 'تعتزم', 'يعتزمان', 'تعتزمان', 'ينوي', 'تنوي', 'يخطط', 'تخطط', 'المقرر', 'المزمع', 'سوف']);

function candidate(context: WithEntities, noun: MeetingNoun, by: Rule, format: MeetingFormat, participants: readonly string[], more: Partial<MeetingCandidate>): MeetingCandidate[] {
  const distinct = [...new Set(participants)];
  if (!distinct.length) return [];
  const end = clauseEnd(context, noun.to - 1);
  const told = statusOf(context, noun, end);
  const published = context.analysis.document.published?.value.slice(0, 10);
  const ahead = published !== undefined && !!more.start && more.start.slice(0, published.length) > published.slice(0, more.start.length);
  return [{
    format, participants: distinct, status: ahead ? 'planned' : told ?? 'held', weak: !told && !ahead && by !== GATHERED && by !== HELD, place: null, start: null,
    another: informal(context, noun),
    evidence: sentenceSpan(context, noun.from), cue: context.analysis.span(noun.from, noun.to), at: noun.from, rule: by, confidence: 0.85, ...more,
  }];
}

// The visitor stands behind the noun (زيارة بوتين), behind its verb (يقوم بها بوتين), in its pronoun, or is the one who acts in the clause.
function visit(context: WithEntities, noun: MeetingNoun): MeetingCandidate[] {
  const { tokens, sentences, sentenceOf } = context.analysis;
  const sentence = sentences[sentenceOf[noun.from]!]!;
  const limit = Math.min(sentence.to, noun.to + 24);
  const args = argumentsIn(context, noun.to, limit);
  const where = args.find((a) => (a.party.kind === 'state' || a.party.kind === 'place') && (/^(?:الي|ل)$/u.test(a.governor) || (a.party.from === noun.to && (a.governor === 'of' || a.governor === '') && !noun.suffix)));
  if (!where) return [];
  // Another finite clause between noun and place breaks them apart, but for التي يقوم بها and the like.
  const between = tokens.slice(noun.to, where.party.from);
  if (between.some((t) => t.kind === 'stop' || t.kind === 'colon' || t.kind === 'quote') || meetingNounBetween(context, noun.to, where.party.from)) return [];
  const place = where.party.entities[0]!;
  const host = hostState(context, place);
  if (!host) return [];
  const foreign = (p: Actor): boolean => p.kind === 'person' && p.entities.length === 1 && context.entities.byId(p.entities[0]!)?.of !== host;
  const named = args.find((a) => isPerson(a) && a.party.from < where.party.from + 6 && (a.governor === 'of' || a.governor === '') && foreign(a.party));
  const relative = between.some((t) => /^(?:بها|به|يقوم|قام|اجراها|يجريها|بدأها|بداها|يؤديها|اداها|تستمر|تستغرق)$/u.test(t.fold));
  const direct = named && (named.party.from <= noun.to + 1 || relative || named.party.from < where.party.from) ? named.party : null;
  // زيارة لوفد: a visitor who is not known.
  if (!direct && !noun.suffix && (/^ل(?!ل?ل?زيار)/u.test(tokens[noun.to]?.fold ?? '') && where.party.from !== noun.to || !performed(context, noun, relative))) return [];
  // زيارة فلان، نائب وزير ألمانيا: somebody unknown pays it.
  if (!direct && !noun.suffix && !relative && between.some((t) => t.kind === 'comma')) return [];
  const visitor = direct ?? (noun.suffix ? lastPerson(context, noun.from, foreign) : null) ?? actorAt(context, noun.from, foreign);
  if (!visitor) return [];
  const end = clauseEnd(context, noun.to - 1, 16);
  return candidate(context, noun, VISIT, 'visit', [visitor.entities[0]!, host], { place, start: dateIn(context, noun.to, end, noun.from), confidence: direct ? 0.9 : 0.8, ...(relative ? { weak: false } : {}) });
}

// The one who acts in the clause pays the visit: يؤدي زيارة، في زيارة، خلال زيارة يقوم بها.
function performed(context: WithEntities, noun: MeetingNoun, relative: boolean): boolean {
  const { tokens } = context.analysis;
  if (relative || /[ب]$/u.test(noun.proclitic) || /^(?:في|خلال|اثناء|ضمن|بعد|عقب|اول|ثاني|ختام)$/u.test(tokens[noun.from - 1]?.fold ?? '')) return true;
  return tokens.slice(Math.max(0, noun.from - 8), noun.from).some((t) => /^[وف]?س?(?:يودي|تودي|ادي|ادت|يجري|اجري|بدا|يبدا|بدات|تبدا|انهي|ينهي|اختتم|يختتم|يقوم|قام|اجرت|تجري|يستهل|استهل|يعتزم|يواصل|واصل)$/u.test(t.fold));
}

// زيارته: the pronoun points to the last person before who is no host.
function lastPerson(context: WithEntities, i: number, foreign: (p: Actor) => boolean): Actor | null {
  const sentence = context.analysis.sentences[context.analysis.sentenceOf[i]!]!;
  return argumentsIn(context, sentence.from, i).findLast((a) => foreign(a.party))?.party ?? null;
}

function meetingNounBetween(context: WithEntities, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (meetingNounAt(context.analysis.tokens, i)) return true;
  return false;
}

function talks(context: WithEntities, noun: MeetingNoun): MeetingCandidate[] {
  const { tokens } = context.analysis;
  const end = ownEnd(context, noun, Math.min(clauseEnd(context, noun.to - 1), noun.to + 24));
  const start = mainStart(context, noun);
  const args = argumentsIn(context, noun.to, end);
  const first = args[0];
  const body = first && first.party.kind === 'organization' && first.party.from <= noun.to + 4 && /^(?:|of|ل|مع)$/u.test(first.governor) ? first : null;
  const place = placeIn(context, noun.to, end, noun.from) ?? placeIn(context, start, noun.from, noun.from) ?? witness(context, start, noun.from);
  const time = clauseDate(context, start, end, noun.from);
  const league = noun.format === 'summit' || noun.format === 'conference' ? leagueAt(context, noun) : null;
  if (league) return candidate(context, noun, BODY, 'multilateral', [league], { place, start: time });
  if (body && noun.format !== 'call' && first!.governor !== 'مع') {
    if (noun.format === 'talks' && !/^(?:اجتماع|الاجتماع|اجتماعات)$/u.test(tokens[noun.from]!.fold.replace(/^[وبلف]/u, ''))) return [];
    // Those who meet on its margins are told with it: التقى X بـY خلال قمة المنظمة.
    const present = /^(?:خلال|في|ب)$/u.test(tokens[noun.from - 1]?.fold ?? '') ? argumentsIn(context, clauseStart(context, noun.from), noun.from).filter((a) => isPerson(a) && (a.governor === '' || a.governor === 'ب' || a.governor === 'مع')).flatMap((a) => a.party.entities) : [];
    return candidate(context, noun, BODY, 'multilateral', [...body.party.entities, ...present], { place, start: time });
  }
  const numbered = noun.format === 'summit' && noun.definite ? ofBodyBefore(context, noun) : null;
  if (numbered) return candidate(context, noun, BODY, 'multilateral', [numbered], { place, start: time, confidence: 0.75, ...(/^(?:انعقاد|عقد|استضافه|لعقد|تنظيم)$/u.test(tokens[noun.from - 1]?.fold ?? '') ? { status: 'planned' as const } : {}) });
  if (noun.format === 'conference') return [];
  const conducted = thatTheyHeld(context, noun);
  if (conducted.length) return conducted;
  const gathered = thatGathered(context, noun, { place, start: time });
  if (gathered) return gathered;
  if (noun.format === 'summit' && first && first.party.kind === 'place' && first.party.from <= noun.to + 1) {
    const s = context.analysis.sentences[context.analysis.sentenceOf[noun.from]!]!;
    const inSentence = partyPairs(context).persons.find((p) => p.from >= s.from && p.to <= s.to)?.entities;
    const main = partyPairs(context).mainPersons;
    const pairOf = inSentence ?? (main && isSummit(context, main) ? main : null);
    return pairOf ? pair(context, noun, NAMED, pairOf, { place: first.party.entities[0]!, start: time, confidence: inSentence ? 0.9 : 0.75 }) : [];
  }
  const met = args.filter((a) => meets(a, noun, args));
  const ids = met.flatMap((a) => a.party.entities);
  if (!ids.length && !noun.definite && !noun.suffix) return ofClause(context, noun, { place, start: time });
  const persons = ids.filter((id) => context.entities.byId(id)?.kind === 'person');
  if (!persons.length) return [];
  // One side is named behind the noun; the other acts in the clause, unless the one named is all that the noun governs (مباحثات الوزير).
  const joined = met.length > 0 && met.every((a) => /^(?:مع|ب)$/u.test(a.governor));
  // اجتماع الوزراء مع X: the noun has those who met him for its genitive, and they are nobody known.
  const missing = (new Set(ids).size < 2 && noun.suffix !== '') || (joined && !(isPeople(context, noun.to) && !noun.definite && !context.entities.at(noun.to)));
  const actor = !missing ? null : ownerOf(context, noun, ids) ?? actorAt(context, noun.from, (p) => p.kind === 'person' && !p.entities.some((e) => ids.includes(e)));
  const all = missing ? (actor && (actor.entities.length === 1 || new Set(ids).size > 1) ? [...actor.entities, ...ids] : []) : ids;
  return pair(context, noun, TALKS, all, { place, start: /ل$/u.test(noun.proclitic) ? null : time, confidence: missing ? 0.8 : 0.9 });
}

// اللقاء الذي جمع X بـY، الاجتماع الذي انعقد بين X وY، محادثات جمعته مع Y: null where no such clause stands behind the noun.
function thatGathered(context: WithEntities, noun: MeetingNoun, told: { place: string | null; start: string | null }): MeetingCandidate[] | null {
  const { tokens } = context.analysis;
  let at = noun.to;
  while (at < noun.to + 3 && tokens[at]?.kind === 'word' && !RELATIVES.has(tokens[at]!.fold) && !GATHERS.test(tokens[at]!.fold)) at++;
  if (RELATIVES.has(tokens[at]?.fold ?? '')) at++;
  const verb = GATHERS.exec(tokens[at]?.fold ?? '');
  if (!verb || tokens[at]!.kind !== 'word') return null;
  const reach = clauseEnd(context, at);
  const args = argumentsIn(context, at + 1, reach);
  const met = args.filter((a) => isPerson(a) && (verb[2] ? /^(?:ب|مع)$/u : verb[1] ? /^(?:|ب|مع|of|و)$/u : /^(?:بين|مع)$/u).test(a.governor)).flatMap((a) => a.party.entities);
  const actor = verb[2] ? actorAt(context, noun.from, (p) => p.kind === 'person' && !p.entities.some((e) => met.includes(e))) : null;
  const more = { place: told.place ?? placeIn(context, at + 1, reach, at), start: told.start ?? dateIn(context, noun.to, reach, noun.to) };
  const future = /^[وف]?سي/u.test(tokens[at]!.fold) ? { status: 'planned' as const } : {};
  return pair(context, noun, GATHERED, verb[2] ? (actor && met.length ? [...actor.entities, ...met] : []) : met, { ...more, ...future });
}
// With those whom it gathered for its object (جمع، ضم), the pronoun of one of them on it, or without an object (انعقد، جرى).
const GATHERS = /^(?:س?ي?(?:(جمع|ضم)ت?(ه|ها|هما)?)|س?ي?(?:انعقد|نعقد|عقد|جري|جرت|تم|تمت|دار|دارت|جرو)ت?)$/u;

// زيارة الأمير لروسيا ومحادثاته مع رئيسها: the pronoun takes up the one of the noun that it is joined to.
function ownerOf(context: WithEntities, noun: MeetingNoun, not: readonly string[]): Actor | null {
  if (!noun.suffix || !noun.proclitic.startsWith('و')) return null;
  const { tokens, sentences, sentenceOf } = context.analysis;
  for (let k = noun.from - 1; k >= Math.max(sentences[sentenceOf[noun.from]!]!.from, noun.from - 18); k--) {
    const first = context.entities.at(k) ? null : meetingNounAt(tokens, k);
    if (first) return argumentsIn(context, first.to, noun.from).find((a) => isPerson(a) && (a.governor === 'of' || a.governor === '') && !a.party.entities.some((e) => not.includes(e)))?.party ?? null;
  }
  return null;
}

// محادثات أجرياها في بكين: the two who act in the clause before; المباحثات التي أجراها مع نظيره: the one who acts there, and the one behind مع.
function thatTheyHeld(context: WithEntities, noun: MeetingNoun): MeetingCandidate[] {
  const { tokens } = context.analysis;
  let at = noun.to;
  while (at < noun.to + 3 && tokens[at]?.kind === 'word' && !HELD_BY.test(tokens[at]!.fold) && !context.entities.at(at) && !anyFinite(tokens[at]!)?.sure) at++;
  const verb = HELD_BY.exec(tokens[at]?.fold ?? '');
  if (!verb) return [];
  const end = clauseEnd(context, at);
  const args = argumentsIn(context, at + 1, end);
  const told = { place: placeIn(context, at, end, at), start: dateIn(context, at, end, at) };
  if (/^(?:اجرياه|عقداه)/u.test(verb[0])) {
    const both = actorAt(context, noun.from, (p) => p.kind === 'person' && p.entities.length === 2);
    return both ? pair(context, noun, HELD, both.entities, told) : [];
  }
  const others = args.filter((a) => isPerson(a) && a.governor === 'مع').flatMap((a) => a.party.entities);
  const joint = args.filter((a) => isPerson(a) && a.governor === '' && a.party.from <= at + 12).flatMap((a) => a.party.entities);
  if (!others.length) return joint.length === 2 ? pair(context, noun, HELD, joint, told) : [];
  const named = args.find((a) => isPerson(a) && a.governor === '' && a.party.from <= at + 9)?.party;
  const actor = named ?? actorAt(context, noun.from, (p) => p.kind === 'person' && p.entities.length === 1 && p.entities[0] !== others[0]);
  return actor ? pair(context, noun, HELD, [...actor.entities, ...others], told) : [];
}

const HELD_BY = /^(?:اجر|عقد)(ي|ا)?(?:اها|ها|اه|ه)$/u;

// يعتزم الزعيمان عقد اجتماع، اجتماع غير رسمي: the two who act in the clause meet, where it says that they hold or intend it.
function ofClause(context: WithEntities, noun: MeetingNoun, more: Partial<MeetingCandidate>): MeetingCandidate[] {
  const start = clauseStart(context, noun.from);
  if (!anyOf(context, start, noun.from, PLANNED) && !informal(context, noun)) return [];
  const joint = argumentsIn(context, start, noun.from).find((a) => isPerson(a) && a.governor === '' && a.party.entities.length === 2);
  if (!joint) return [];
  const planned = anyOf(context, start, noun.from, PLANNED);
  return pair(context, noun, TALKS, joint.party.entities, { ...more, confidence: 0.75, ...(planned ? { status: 'planned' as const } : {}) });
}

const informal = (context: WithEntities, noun: MeetingNoun): boolean => context.analysis.tokens[noun.to]?.fold === 'غير' && /^رسمي/u.test(context.analysis.tokens[noun.to + 1]?.fold ?? '');

// القمة العربية، قمة إسلامية: the adjective names the body that holds it.
function leagueAt(context: WithEntities, noun: MeetingNoun): string | null {
  const { tokens } = context.analysis;
  // القمم العربية: summits at large.
  if (/قمم/u.test(tokens[noun.from]!.fold)) return null;
  for (let k = noun.to; k < noun.to + 2; k++) {
    const found = LEAGUES.find(([word]) => word.test(tokens[k]?.fold ?? ''));
    // القمة العربية الصينية: of two sides.
    if (found) return stateAdjective(tokens[k + 1]) || LEAGUES.some(([word]) => word.test(tokens[k + 1]?.fold ?? '')) ? null : found[1];
  }
  return null;
}
const LEAGUES: readonly (readonly [RegExp, string])[] = [
  [/^(?:ال)?عربيه?$/u, 'organization:arab-league'], [/^(?:ال)?اسلاميه?$/u, 'organization:oic'], [/^(?:ال)?خليجيه?$/u, 'organization:gcc'], [/^(?:ال)?افريقيه?$/u, 'organization:african-union'],
];

// Up to the next noun of meeting: its people are its own.
function ownEnd(context: WithEntities, noun: MeetingNoun, end: number): number {
  for (let i = noun.to; i < end; i++) {
    const next = context.entities.at(i) ? null : meetingNounAt(context.analysis.tokens, i);
    if (next && next.format !== 'visit' && i > noun.to + 1) return i;
    // …، بعد سنوات من الحرب بين: what follows is another time's.
    if (context.analysis.tokens[i]!.kind === 'comma' && /^(?:بعد|قبل|منذ|عقب|فيما|بينما)$/u.test(context.analysis.tokens[i + 1]?.fold ?? '')) return i;
  }
  return end;
}

// A phrase with خلال or في belongs to the main clause before it, and shares its time and place (شهدت بكين اليوم … خلال قمة).
function mainStart(context: WithEntities, noun: MeetingNoun): number {
  const lead = context.analysis.tokens[noun.from - 1]?.fold ?? '';
  const sentence = context.analysis.sentences[context.analysis.sentenceOf[noun.from]!]!;
  return /^(?:خلال|اثناء)$/u.test(lead) && !noun.suffix ? sentence.from : clauseStart(context, noun.from);
}

// شهدت العاصمة …، استضافت بكين: the host city of what is told.
function witness(context: WithEntities, from: number, to: number): string | null {
  for (let i = from; i < to; i++) {
    if (meetingVerbAt(context.analysis.tokens[i])?.frame !== 'host') continue;
    const place = argumentsIn(context, i + 1, to).find((a) => a.party.kind === 'place');
    if (place) return place.party.entities[0]!;
  }
  return null;
}

// القمة السادسة عشرة للمجموعة: the class noun points to the body last named.
function ofBodyBefore(context: WithEntities, noun: MeetingNoun): string | null {
  const { tokens } = context.analysis;
  for (let i = noun.to; i < noun.to + 4; i++) {
    if (!/^ل(?:ل|ال)?(?:مجموعه|منظمه|تحالف|رابطه|تكتل|حلف)$/u.test(tokens[i]?.fold ?? '') || context.entities.at(i)) continue;
    const body = context.entities.references.findLast((r) => r.kind === 'organization' && r.from < noun.from && context.analysis.sentenceOf[r.from] === context.analysis.sentenceOf[noun.from]);
    return body?.entity ?? null;
  }
  return null;
}

// Those who meet: مع X، بين X وY، and right behind the noun its genitive (لقاء الرئيسين، لقاء بوتين مع).
function meets(a: Argument, noun: MeetingNoun, args: readonly Argument[]): boolean {
  if (!isPerson(a) && a.party.kind !== 'group' && a.party.kind !== 'mixed') return false;
  if (/^(?:مع|بين)$/u.test(a.governor)) return a.party.from <= noun.to + 14;
  if (a === args[0] && isPerson(a) && a.party.from <= noun.to + (noun.suffix ? 0 : 1)) return a.governor === 'of' || a.governor === '' || a.governor === 'ب';
  return isPerson(a) && a.governor === 'ب' && args[0] !== undefined && isPerson(args[0]) && a.party.from <= noun.to + 10;
}

function pair(context: WithEntities, noun: MeetingNoun, by: Rule, ids: readonly string[], more: Partial<MeetingCandidate>): MeetingCandidate[] {
  const distinct = [...new Set(ids)];
  if (distinct.length < 2 || !distinct.some((id) => context.entities.byId(id)?.kind === 'person')) return [];
  return candidate(context, noun, by, noun.format === 'call' ? 'call' : 'talks', distinct, more);
}
