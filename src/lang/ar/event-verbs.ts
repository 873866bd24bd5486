// Acts told by a finite verb: its subject acts, its object or its preposition names the recipient; من قبل names the actor of a passive.
import type { WithStatements } from './context.ts';
import { rule } from '../../rules/rule.ts';
import { impliedActor } from './clause-actor.ts';
import { onlySaid, statusBefore, type EventCandidate } from './event-candidate.ts';
import { eventVerbsAt, type EventVerb } from './event-frames.ts';
import { clauseStart, dateIn, placeIn, sentenceSpan } from './meeting-candidate.ts';
import { RELATIVES } from './function-words.ts';
import { argumentsIn, clauseEnd, type Argument } from './parties.ts';
import { stateAdjective } from './state-adjectives.ts';
import { hostState } from './visit-host.ts';

const VERB = rule('ar/events/verb', 'A verb of acting with its subject and its recipient: زودت روسيا الصين بـ، فرض الغرب عقوبات على روسيا.');
const PASSIVE = rule('ar/events/passive', 'A passive or resumed act: رفضته أوكرانيا، تم رفضها من قبل أوكرانيا.');

/** The acts whose verb stands at token `i`. */
export function eventsOfVerb(context: WithStatements, i: number): EventCandidate[] {
  if (context.entities.at(i)) return [];
  for (const verb of eventVerbsAt(context.analysis.tokens[i])) {
    const made = verb.form === 'masdar' ? passive(context, i, verb) ?? underWay(context, i, verb) : active(context, i, verb);
    if (made) return [made];
  }
  return [];
}

function active(context: WithStatements, i: number, verb: EventVerb): EventCandidate | null {
  const { tokens } = context.analysis;
  const { frame } = verb;
  if (frame.pastOnly && (verb.form !== 'past' || (frame.id === 'ban' && verb.proclitic !== '' && !tokens[i]!.fold.endsWith('ت')))) return null;
  const status = statusBefore(context, i, verb.form);
  if (!status || onlySaid(context, i)) return null;
  const end = clauseEnd(context, i);
  const floor = context.analysis.sentences[context.analysis.sentenceOf[i]!]!.from;
  const object = frame.objects ? (verb.resumes ? objectAt(context, Math.max(floor, i - 8), i, frame.objects) : objectAt(context, i + 1, Math.min(end, i + 12), frame.objects)) : -1;
  // التي قتلها الجنود: the pronoun points to the party before the relative.
  const antecedent = verb.resumes && !frame.objects && RELATIVES.has(tokens[i - 1]?.fold ?? '') ? argumentsIn(context, Math.max(floor, i - 12), i - 1).find((a) => a.party.to === i - 1)?.party ?? null : null;
  if ((frame.objects || verb.resumes) && object < 0 && !antecedent) return null;
  if (frame.complement && !hasComplement(context, i + 1, Math.min(end + 1, i + 14), frame.complement)) return null;
  const args = argumentsIn(context, i + 1, end).filter((a) => a.party.kind !== 'document');
  const subjectWord = adjectiveActor(context, i + 1);
  const bare = args.filter((a) => a.governor === '' && a.party.kind !== 'place');
  const lead = before(context, i);
  // روسيا كانت تساعد الصين: the party before the verb acts, the only one behind it is the object.
  const svo = lead !== null && frame.to.has('object') && bare.length === 1;
  const first = !svo && bare[0] && bare[0].party.from <= i + 4 && (object < 0 || verb.resumes || bare[0].party.from < object) ? bare[0] : null;
  const ahead = first ? null : lead;
  if (frame.actors && !tokens.slice(Math.max(floor, i - 30), i + 4).some((t) => frame.actors!.has(t.fold))) return null;
  let actors: readonly string[] = first && !ahead ? first.party.entities : ahead ?? (subjectWord ? [subjectWord.state] : []);
  let used: Argument | null = first && !ahead ? first : null;
  if (!first && !ahead && !subjectWord && frame.id !== 'arrest' && (verb.proclitic !== '' || tokens[i - 1]?.kind === 'comma' || tokens[i - 1]?.fold === 'كما')) {
    const implied = impliedActor(context, i, (p) => p.kind === 'state' || p.kind === 'person' || p.kind === 'organization' || p.kind === 'group');
    actors = implied && implied.from < i && sameSentence(context, implied.from, i) ? implied.entities : [];
  }
  if (antecedent && frame.to.has('object')) return finish(context, i, verb, actors, antecedent.entities, status, 0.75, PASSIVE);
  if (verb.resumes && !recipientsOf(frame.to, args.filter((a) => a !== used), -1, actors).length) {
    // رفضته أوكرانيا: what was refused belongs to who proposed it.
    const owner = ownerOf(context, object, actors);
    return owner ? finish(context, i, verb, actors, owner, status, 0.65, PASSIVE) : null;
  }
  if (frame.to.has('subject')) return finish(context, i, verb, [], actors, status, 0.7, VERB);
  const behind = object >= 0 && !verb.resumes ? object : used ? used.party.to - 1 : i;
  let recipients = recipientsOf(frame.to, args.filter((a) => a !== used), behind, actors);
  // Subject and recipient both stand where the grammar wants them.
  const plain = recipients.length > 0 && (used !== null || ahead !== null);
  // The verb has one bare party only: with و before the verb it is the object, its subject stands further back.
  if (!recipients.length && used && frame.to.has('object') && frame.needs === 'both') {
    const implied = verb.proclitic !== '' ? impliedActor(context, i, (p) => !p.entities.some((e) => used!.party.entities.includes(e))) : null;
    if (implied && implied.from < i && sameSentence(context, implied.from, i)) {
      recipients = [...used.party.entities];
      actors = implied.entities;
      used = null;
    }
  }
  // سلسلة من الغارات على سوريا
  if (!recipients.length && frame.type === 'ASSAULT') recipients = placeHit(context, args, behind);
  if (!recipients.length && frame.to.has('adjective')) recipients = byAdjective(context, object >= 0 ? object : i, end, actors);
  if (!recipients.length && actors.length === 2 && frame.to.has('joint')) {
    recipients = [actors[1]!];
    actors = [actors[0]!];
  }
  // Where officials are named it is a meeting, and its consultation is told with it.
  if (frame.type === 'CONSULT' && [...actors, ...recipients].some((id) => context.entities.byId(id)?.kind === 'person')) return null;
  if (frame.notPersons && actors.every((a) => context.entities.byId(a)?.kind === 'person')) return null;
  return finish(context, i, verb, actors, recipients, status, plain && frame.needs === 'both' ? 0.9 : 0.75, VERB);
}

// تم رفضها من قبل X: a masdar behind تم or جرى.
function passive(context: WithStatements, i: number, verb: EventVerb): EventCandidate | null {
  const { tokens } = context.analysis;
  if (!/^[وف]?(?:تم|جري|تمت|جرت|يتم)$/u.test(tokens[i - 1]?.fold ?? '') || onlySaid(context, i)) return null;
  const end = clauseEnd(context, i);
  const args = argumentsIn(context, i + 1, end);
  const by = args.filter((a) => a.governor === 'قبل' || a.governor === 'جانب').flatMap((a) => a.party.entities);
  if (!by.length) return null;
  const recipients = recipientsOf(verb.frame.to, args.filter((a) => a.governor !== 'قبل' && a.governor !== 'جانب'), -1, by);
  const owner = recipients.length ? recipients : (impliedActor(context, i, (p) => !p.entities.some((e) => by.includes(e)))?.entities ?? []);
  return finish(context, i, verb, by, owner, 'happened', 0.7, PASSIVE);
}

// تستمر في تزويد روسيا بـ، واصلت تقديم المساعدات لـ: a masdar under a verb of going on.
function underWay(context: WithStatements, i: number, verb: EventVerb): EventCandidate | null {
  const { tokens } = context.analysis;
  const aux = [1, 2].map((k) => tokens[i - k]?.fold ?? '').find((f) => GOING_ON.test(f));
  if (!aux || onlySaid(context, i) || statusBefore(context, i, 'masdar') !== 'happened') return null;
  const end = clauseEnd(context, i);
  const args = argumentsIn(context, i + 1, end).map((a) => (a.governor === 'of' && a.head === i || a.party.from === i + 1 ? { ...a, governor: a.governor === 'of' ? '' : a.governor } : a));
  if (verb.frame.objects && objectAt(context, i + 1, Math.min(end, i + 8), verb.frame.objects) < 0) return null;
  const recipients = recipientsOf(verb.frame.to, args, -1, []);
  const actor = impliedActor(context, i, (p) => !p.entities.some((e) => recipients.includes(e)) && p.kind !== 'person' || p.kind === 'person' && !recipients.length);
  return actor && recipients.length ? finish(context, i, verb, actor.entities, recipients, 'happened', 0.7, VERB) : null;
}
const GOING_ON = /^[وف]?(?:تستمر|يستمر|استمر|استمرت|تواصل|يواصل|واصل|واصلت|بدا|بدات|تقوم|يقوم|قام|قامت|كثف|كثفت)$/u;

// The side whose proposal an act refuses: its adjective (الاقتراح الصيني), or who acted in the clause of the noun.
function ownerOf(context: WithStatements, object: number, not: readonly string[]): readonly string[] | null {
  const adjective = stateAdjective(context.analysis.tokens[object + 1]);
  if (adjective) return [adjective.state];
  return impliedActor(context, object, (p) => !p.entities.some((e) => not.includes(e)))?.entities ?? null;
}

// قصفت القوات مدينة خاركيف في أوكرانيا: a place that is hit stands for its state.
function placeHit(context: WithStatements, args: readonly Argument[], behind: number): string[] {
  const place = args.find((a) => a.party.kind === 'place' && (a.governor === '' || (a.governor === 'of' && a.head !== null && a.head >= behind)) && a.party.from <= behind + 6);
  if (!place) return [];
  const state = args.find((a) => a.party.kind === 'state' && a.party.from > place.party.from && /^(?:في|ب)$/u.test(a.governor));
  return state ? [...state.party.entities] : [hostState(context, place.party.entities[0]!) ?? place.party.entities[0]!];
}

// السفير الصيني، واردات الطاقة الروسية: the adjective names the other side.
function byAdjective(context: WithStatements, from: number, end: number, actors: readonly string[]): string[] {
  for (let k = from + 1; k < Math.min(end, from + 7); k++) {
    const adjective = stateAdjective(context.analysis.tokens[k]);
    if (adjective && !adjective.cut.pro && !actors.includes(adjective.state)) return [adjective.state];
  }
  return [];
}

function finish(context: WithStatements, i: number, verb: EventVerb, actors: readonly string[], recipients: readonly string[], status: EventCandidate['status'], confidence: number, by: typeof VERB): EventCandidate | null {
  const { needs } = verb.frame;
  const others = recipients.filter((r) => !actors.includes(r));
  if ((needs === 'both' || needs === 'actor') && !actors.length) return null;
  if ((needs === 'both' || needs === 'recipient') && !others.length) return null;
  if (!actors.length && !others.length) return null;
  const start = clauseStart(context, i);
  const end = clauseEnd(context, i);
  return {
    frame: verb.frame, actors, recipients: others, date: dateIn(context, start, end, i), place: placeIn(context, i, end, i), status,
    evidence: sentenceSpan(context, i), cue: context.analysis.span(i, i + 1), at: i, rule: by, confidence,
  };
}

const sameSentence = (context: WithStatements, a: number, b: number): boolean => context.analysis.sentenceOf[a] === context.analysis.sentenceOf[b];

function objectAt(context: WithStatements, from: number, to: number, objects: ReadonlySet<string>): number {
  for (let k = from; k < to; k++) if (objects.has(context.analysis.tokens[k]!.fold)) return k;
  return -1;
}

function hasComplement(context: WithStatements, from: number, to: number, complement: ReadonlySet<string>): boolean {
  for (let k = from; k < to; k++) {
    const f = context.analysis.tokens[k]?.fold ?? '';
    if (complement.has(f) || (complement.has('ب') && /^ب(?!ين$|عد$)/u.test(f) && !context.entities.at(k))) return true;
  }
  return false;
}

// القوات الروسية، السلطات الصينية: a collective noun with the adjective of its state, where it is no entity of its own.
function adjectiveActor(context: WithStatements, i: number): { state: string } | null {
  const { tokens } = context.analysis;
  if (context.entities.at(i) || tokens[i]?.kind !== 'word' || !COLLECTIVE.test(tokens[i]!.fold)) return null;
  for (let k = i + 1; k < i + 4; k++) {
    const adjective = stateAdjective(tokens[k]);
    if (adjective && !adjective.cut.pro) return adjective;
  }
  return null;
}
const COLLECTIVE = /^(?:ال)?(?:قوات|جيش|حكومه|سلطات|شرطه|مقاتلات|طايرات|سفن|طيران|جنود|مقاتلو|مدفعيه|اجهزه|محكمه|بحريه|رياسه|اداره|خارجيه|طايره|مقاتله|سفينه|غواصه|مسيره|قوه|دوريه|مسيرات|صواريخ|غارات|مقاتلون)$/u;

// `behind` is the last token of what the object or a genitive must follow closely.
function recipientsOf(to: ReadonlySet<string>, args: readonly Argument[], behind: number, actors: readonly string[]): string[] {
  const out = args.filter((a) => {
    if (a.party.entities.some((e) => actors.includes(e))) return false;
    if (a.party.kind === 'place' && !to.has('of')) return false;
    if (to.has(a.governor) || (a.governor === 'of' && a.head !== null && a.headWord !== undefined && to.has(a.headWord))) return true;
    if (!to.has('object')) return false;
    if (behind < 0) return a.governor === '' || a.governor === 'of';
    return (a.governor === '' && a.party.from <= behind + 8) || (a.governor === 'of' && a.head !== null && a.head >= behind && a.head <= behind + 2);
  });
  const first = out[0];
  if (first?.party.kind !== 'place') return first ? [...first.party.entities] : [];
  // في منطقة خاركيف بأوكرانيا: the state that the place lies in.
  const state = args.find((a) => a.party.kind === 'state' && a.party.from > first.party.from && a.party.from <= first.party.to + 2);
  return state ? [...state.party.entities] : [...first.party.entities];
}

// SVO: a bare party right before the verb.
function before(context: WithStatements, i: number): readonly string[] | null {
  // كان الجيش يزود، روسيا قد أوقفت
  let end = i;
  while (/^[وف]?(?:كان|كانت|قد|لا|تزال|يزال|ايضا)$/u.test(context.analysis.tokens[end - 1]?.fold ?? '')) end--;
  if (end === 0 || context.analysis.sentenceOf[end - 1] !== context.analysis.sentenceOf[i]) return null;
  const last = argumentsIn(context, clauseStart(context, end - 1), end).at(-1);
  // الغارات التركية استهدفت
  const adjective = stateAdjective(context.analysis.tokens[end - 1]);
  if (adjective?.definite && !adjective.cut.pro && !context.entities.at(end - 1) && COLLECTIVE.test(context.analysis.tokens[end - 2]?.fold ?? '')) return [adjective.state];
  return last && last.party.to === end && last.governor === '' && last.party.kind !== 'place' && last.party.kind !== 'document' ? last.party.entities : null;
}
