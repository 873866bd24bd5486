// Acts told by a noun: العقوبات الغربية على روسيا، غزو روسيا لأوكرانيا، الهجوم الروسي على كييف، مناورات مشتركة.
import type { WithStatements } from './context.ts';
import { rule } from '../../rules/rule.ts';
import { isWord } from '../../text/words.ts';
import { onlySaid, type EventCandidate } from './event-candidate.ts';
import { eventNounAt, type EventNoun } from './event-frames.ts';
import { dateIn, placeIn, sentenceSpan } from './meeting-candidate.ts';
import { anyOf, UNDONE } from './meeting-words.ts';
import { argumentsIn, clauseEnd } from './parties.ts';
import { stateAdjective } from './state-adjectives.ts';
import { hostState } from './visit-host.ts';

const NOUN = rule('ar/events/noun', 'A noun of acting with its actor and its recipient: الهجوم الروسي على أوكرانيا، غزو روسيا لأوكرانيا.');

/** The act whose noun stands at token `i`; both parties must be named with it. */
export function eventsOfNoun(context: WithStatements, i: number): EventCandidate[] {
  if (context.entities.at(i)) return [];
  const noun = eventNounAt(context.analysis.tokens[i]);
  return noun ? actsOfNoun(context, i, noun) : mayBeProtest(context.analysis.tokens[i]!) ? protestAt(context, i) : [];
}

// Apart from the test above, which every word passes: a function with closures costs an allocation wherever it is called.
function actsOfNoun(context: WithStatements, i: number, noun: EventNoun): EventCandidate[] {
  const { tokens } = context.analysis;
  if (onlySaid(context, i) || anyOf(context, i - 3, i, UNDONE) || /^[وف]?[بل]?(?:حال|حاله|شن|توجيه|تنفيذ|خطر|تهديد|تجنب|وقف)$/u.test(tokens[i - 1]?.fold ?? '')) return [];
  if (tokens.slice(i + 1, i + 4).some((t) => /^(?:ال)?(?:متوقع|محتمل|مرتقب|وشيك|مفترض|مزعوم|محتمله|متوقعه|محدق)ه?$/u.test(t.fold))) return [];
  const end = clauseEnd(context, i, 14);
  const args = argumentsIn(context, i + 1, end);
  let actors: string[] = [];
  let from = i + 1;
  for (let k = i + 1; k < Math.min(end, i + 4); k++) {
    const adjective = stateAdjective(tokens[k]);
    const west = /^(?:ال)?غربيه?$/u.test(tokens[k]!.fold) ? 'group:west' : null;
    const id = adjective && !adjective.cut.pro ? adjective.state : west;
    if (id && (id !== west || context.entities.byId(id))) {
      actors = [id];
      from = k + 1;
      break;
    }
  }
  const genitive = !actors.length && args[0] && args[0].party.from === i + 1 && args[0].governor === '' && args[0].party.kind !== 'place' ? args[0] : null;
  if (genitive) {
    actors = [...genitive.party.entities];
    from = genitive.party.to;
  }
  if (!actors.length) return [];
  const towards = args.find((a) => a.party.from >= from && noun.frame.nounTo.has(a.governor) && a.governor !== 'of' && a.party.from <= from + 6 && !a.party.entities.some((e) => actors.includes(e)));
  if (!towards) return [];
  const recipients = towards.party.kind === 'place' ? [hostState(context, towards.party.entities[0]!) ?? towards.party.entities[0]!] : towards.party.entities;
  return [{
    frame: noun.frame, actors, recipients, date: dateIn(context, i, end, i), place: placeIn(context, i, end, i), status: 'happened',
    evidence: sentenceSpan(context, i), cue: context.analysis.span(i, i + 1), at: i, rule: NOUN, confidence: 0.75,
  }];
}

const PROTEST = rule('ar/events/protests', 'Protests that broke out or were set off: أثار القرار احتجاجات في العاصمة.');

/** True where a word may be such a noun. */
export const mayTellAct = isWord((word) => mayBeProtest(word) || eventNounAt(word) !== null);

const mayBeProtest = isWord((word) => /^(?:ال)?(?:مظاهرات|تظاهرات|احتجاجات|مظاهره|تظاهره)$/u.test(word.fold));

// أثار مظاهرات في تركيا: who protests is mostly not told.
function protestAt(context: WithStatements, i: number): EventCandidate[] {
  const { tokens } = context.analysis;
  if (onlySaid(context, i)) return [];
  const lead = [1, 2, 3].map((k) => tokens[i - k]?.fold ?? '');
  if (!lead.some((f) => /^[وف]?(?:اثار|اثارت|شهدت|شهد|خرجت|اندلعت|انطلقت|نظم|نظمت|فجر|تشهد)$/u.test(f))) return [];
  const end = clauseEnd(context, i, 14);
  const against = argumentsIn(context, i + 1, end).find((a) => a.governor === 'ضد')?.party.entities ?? [];
  return [{
    frame: { id: 'protest-noun', type: 'PROTEST', mode: 'demo', context: [] }, actors: [], recipients: against, date: dateIn(context, i, end, i), place: placeIn(context, i, end, i), status: 'happened',
    evidence: sentenceSpan(context, i), cue: context.analysis.span(i, i + 1), at: i, rule: PROTEST, confidence: 0.7,
  }];
}
