// The subject of a clause: the noun phrase before or behind its predicate, the antecedent of a relative clause, or, where none stands, whoever
// the clause it hangs on or the sentence before was about and its verb agrees with.
import type { WithEntities } from './context.ts';
import type { ClauseSubject, Predicate } from './clause.ts';
import type { Frame } from './clause-frames.ts';
import { ADVERBS, idlePhraseAt, inClass, PREPOSITIONS } from './function-words.ts';
import { masdarReading } from './masdar-words.ts';
import { partyAt as partyBeginning } from './parties.ts';
import { agreementOf } from './statement-subject.ts';
import { timeAt } from './token-index.ts';
import { verbReading } from './verb-readings.ts';

// الاتفاق الذي وقعه البلدان: the pronoun takes up the antecedent, so that the subject is another.
const RESUMES = /[a-zء-ۓ]{3,}(?:ه|ها|هما|هم)$/u;
const OWN = /^[وف]?(?:بلاده|بلادها|بلادهم|بلادنا|بلدنا|بلدانا|دولته|دولتها|حكومته|حكومتها|حكومتنا|دولتنا)$/u;
const WE = /^[وف]?(?:نحن|انا)$/u;
const LEAD = /^(?:فان(?:ه|ها|هما|هم)?|[وف]?(?:لا|لم|لن|ما|قد|لقد|سوف|ليس|ليست|انما|ايضا|كذلك|هذا|هذه|كلا|كلتا|هنا|ثم|او|هل|هو|هي|هم|هما))$/u;
const FEMININE = /(?:ه|ات|ا|ي|تان|تين|هم|ها)$/u;
const numberOf = (folded: string): 's' | 'd' | 'p' => (/^ال[a-zء-ۓ]{3,}(?:ان|ين)$/u.test(folded) ? 'd' : /^ال[a-zء-ۓ]{3,}ون$/u.test(folded) ? 'p' : 's');

/** The subject that stands in the clause itself, or null. @param inside where the clauses of the sentence that open at a token end. */
export function ownSubject(context: WithEntities, frame: Frame, inside: ReadonlyMap<number, number>): ClauseSubject | null {
  const p = frame.predicate;
  const to = p ? p.modal >= 0 ? Math.min(p.modal, p.at) : p.at : frame.to;
  if (frame.kind === 'relative') return (p && p.form === 'verb' ? phraseAt(context, p.at + 1, frame.to, p, !RESUMES.test(context.analysis.tokens[p.at]!.fold)) : null) ?? antecedent(context, frame);
  const before = frame.kind === 'attribute' || frame.kind === 'purpose' ? null : leading(context, frame.from, to, inside);
  if (before) {
    // وبالإضافة إلى ذلك، ستواصل موسكو …: what a comma parts from the verb is fronted where a party stands behind the verb.
    const fronted = before.kind === 'noun' && p?.form === 'verb' && to > before.to && context.analysis.tokens.slice(before.to, to).some((t) => t.kind === 'comma');
    return (fronted ? phraseAt(context, p!.at + 1, frame.to, p!, true) : null) ?? before;
  }
  if (p?.person === 1) return { kind: 'speaker', entities: [], from: p.at, to: p.at + 1, how: 'after', gender: null, number: p.number };
  if (!p || p.form === 'participle') return null;
  // يجب على إيران أن توقف: whom the duty falls on.
  if (p.modal >= 0 || p.form === 'modal') {
    const bound = obliged(context, p.modal >= 0 ? p.modal : p.at, Math.max(p.at, (p.modal >= 0 ? p.modal : p.at) + 6), frame.to);
    if (bound) return bound;
    if (p.modal >= 0 && p.modal < p.at) { const inner = phraseAt(context, p.modal + 1, p.at, { ...p, number: 's' }, false); if (inner) return inner; }
  }
  if (frame.kind === 'attribute') return phraseAt(context, p.at + 1, frame.to, p, true) ?? (frame.joined < 0 ? antecedentBefore(context, frame) : null);
  return phraseAt(context, p.at + 1, frame.to, p, false);
}

function obliged(context: WithEntities, at: number, limit: number, end: number): ClauseSubject | null {
  const { tokens } = context.analysis;
  for (let i = at + 1; i < Math.min(limit, end, at + 5); i++) if (tokens[i]!.fold === 'علي') return partyAt(context, i + 1, 'after');
  return null;
}

// A party that begins at a token and is governed by no preposition.
function partyAt(context: WithEntities, i: number, how: ClauseSubject['how']): ClauseSubject | null {
  const { tokens } = context.analysis;
  const t = tokens[i];
  if (!t || t.kind !== 'word') return null;
  if (OWN.test(t.fold)) return { kind: 'own', entities: [], from: i, to: i + 1, how, gender: 'f', number: 's' };
  const party = partyBeginning(context, i);
  if (!party || party.preposition || party.kind === 'place' || party.kind === 'document') return null;
  const agreement = party.entities.length > 1 ? { gender: null, number: party.entities.length === 2 ? 'd' as const : 'p' as const } : agreementOf(context, party.entities);
  return { kind: 'party', entities: party.entities, from: i, to: party.to, how, ...agreement };
}

// The noun phrase with which [from, to) begins, adverbs, times and fronted prepositional phrases passed over.
function leading(context: WithEntities, from: number, to: number, inside: ReadonlyMap<number, number>): ClauseSubject | null {
  const { tokens } = context.analysis;
  let i = from;
  while (i < to) {
    const t = tokens[i]!;
    const clause = inside.get(i);
    if (clause !== undefined && clause > i) { i = clause; continue; }
    if (t.kind === 'quote' || t.kind === 'comma' || t.kind === 'close' || t.kind === 'mark' || ADVERBS.has(t.fold.replace(/^[وف]/u, '')) || LEAD.test(t.fold)) { i++; continue; }
    if (t.kind === 'open') { while (i < to && tokens[i]!.kind !== 'close') i++; continue; }
    if (idlePhraseAt(tokens, i)) { i += 2; continue; }
    const time = timeAt(context, i);
    if (time && !context.entities.at(i)) { while (i < to && tokens[i]!.start < time.end) i++; continue; }
    const fronted = inClass(t, PREPOSITIONS) !== null || /^[وف]?بال/u.test(t.fold) || /^[وف]?(?:خلافا|نظرا|وفقا|بناء|استنادا|ردا|فضلا|اضافه|انطلاقا|بعد|قبل|خلال|علي)$/u.test(t.fold) || (/^[وف]?[بل]/u.test(t.fold) && !!context.entities.at(i) && !/^[وف]?$/u.test(context.entities.at(i)!.proclitic));
    if (!fronted) break;
    let k = i + 1;
    while (k < to && tokens[k]!.kind !== 'comma') k++;
    if (k >= to) return null;
    i = k + 1;
  }
  if (i >= to || tokens[i]!.kind !== 'word') return null;
  if (WE.test(tokens[i]!.fold)) return { kind: 'speaker', entities: [], from: i, to: i + 1, how: 'before', gender: null, number: 'p' };
  const party = partyAt(context, i, 'before');
  if (party) return party;
  const t = tokens[i]!;
  if (verbReading(t)?.sure) return null;
  return { kind: 'noun', entities: [], from: i, to: headEnd(context, i, to), how: 'before', gender: /ة$/u.test(t.form) ? 'f' : null, number: numberOf(t.fold) };
}

// A noun and what hangs on it without a preposition.
function headEnd(context: WithEntities, i: number, to: number): number {
  const { tokens } = context.analysis;
  let k = i + 1;
  while (k < to && k < i + 4 && tokens[k]!.kind === 'word' && !PREPOSITIONS.has(tokens[k]!.fold) && !verbReading(tokens[k])?.sure && tokens[k]!.fold.startsWith('ال')) k++;
  return k;
}

// The noun phrase right behind a predicate, adverbs and short prepositional words passed over. @param partyOnly leaves ordinary nouns out.
function phraseAt(context: WithEntities, start: number, limit: number, p: Predicate, partyOnly: boolean): ClauseSubject | null {
  const { tokens } = context.analysis;
  let i = start;
  for (let steps = 0; i < limit && steps < 6; steps++) {
    const t = tokens[i]!;
    if (t.kind === 'open') { while (i < limit && tokens[i]!.kind !== 'close') i++; i++; continue; }
    if ((t.kind === 'comma' && steps > 0) || ADVERBS.has(t.fold)) { i++; continue; }
    if (idlePhraseAt(tokens, i)) { i += 2; continue; }
    const time = timeAt(context, i);
    if (time && !context.entities.at(i)) { while (i < limit && tokens[i]!.start < time.end) i++; continue; }
    break;
  }
  if (i >= limit) return null;
  const t = tokens[i]!;
  if (t.kind !== 'word') return null;
  const party = partyAt(context, i, 'after');
  if (/^(?:ذلك|هذا|هذه|تلك|هولاء)$/u.test(t.fold)) return partyOnly ? null : { kind: 'noun', entities: [], from: i, to: Math.min(i + 2, limit), how: 'after', gender: p.gender, number: 's' };
  // وزراء خارجية الدول, الوزير and other heads that are read as no entity are nouns.
  if (party) return party.gender && p.gender && party.gender !== p.gender && party.kind === 'party' && party.number === 's' ? null : party;
  if (partyOnly || p.number !== 's' || inClass(t, PREPOSITIONS) || /^[وف]?[بل](?:ال|ت[a-zء-ۓ]{2}ي)/u.test(t.fold) || /^ا?ن(?:ه|ها|هما)?$/u.test(t.fold) || t.fold === 'ان') return null;
  const masdar = masdarReading(t);
  if (masdar && (!masdar.definite || masdar.preposition) && !p.light && !p.copula) return null;
  const definite = t.fold.startsWith('ال');
  if (!definite && !masdar && t.fold !== 'اي' && t.fold !== 'ايه' && !tokens[i + 1]?.fold.startsWith('ال') && !context.entities.at(i + 1)) return null;
  if (p.gender === 'f' && !FEMININE.test(t.fold)) return null;
  if (p.gender === 'm' && /ة$/u.test(t.form)) return null;
  return { kind: 'noun', entities: [], from: i, to: headEnd(context, i, limit), how: 'after', gender: p.gender, number: numberOf(t.fold) };
}

// The noun before الذي: the entity that ends there, or an ordinary noun.
function antecedent(context: WithEntities, frame: Frame): ClauseSubject | null {
  return frame.opener > 0 ? nounEndingAt(context, frame.opener) : null;
}

function antecedentBefore(context: WithEntities, frame: Frame): ClauseSubject | null {
  return frame.from > 0 ? nounEndingAt(context, frame.from) : null;
}

function nounEndingAt(context: WithEntities, end: number): ClauseSubject | null {
  const { tokens } = context.analysis;
  let k = end;
  while (k > 0 && ['comma', 'close', 'quote'].includes(tokens[k - 1]!.kind)) k--;
  const r = context.entities.at(k - 1);
  if (r?.to === k && r.kind !== 'place' && r.kind !== 'document') {
    const lead = tokens[r.from - 1];
    // قرار الصين الذي …: the noun that the name hangs on is what the clause is about.
    const governed = lead?.kind === 'word' && masdarReading(lead) !== null && r.proclitic === '';
    if (!governed) return { kind: 'party', entities: [r.entity], from: r.from, to: k, how: 'antecedent', ...agreementOf(context, [r.entity]) };
  }
  return k > 0 && tokens[k - 1]!.kind === 'word' ? { kind: 'noun', entities: [], from: k - 1, to: k, how: 'antecedent', gender: /ة$/u.test(tokens[k - 1]!.form) ? 'f' : /[^ي]ا$/u.test(tokens[k - 1]!.form) ? 'm' : null, number: 's' } : null;
}

/** True where the predicate's form can have this subject without its being named again. */
export function canCarry(p: Predicate | null, s: ClauseSubject): boolean {
  if (!p) return true;
  if (p.person === 1) return s.kind === 'speaker';
  if (p.form !== 'participle' && p.number === 'd') return s.number === 'd';
  if (p.form !== 'participle' && p.number === 'p') return s.number !== 's' || s.kind === 'noun';
  if (s.number === 'd' && p.form === 'verb') return false;
  return !(p.gender && s.gender && p.gender !== s.gender);
}

/** True where the pronoun on أن can mean this subject. */
export function pronounFits(pronoun: NonNullable<Frame['pronoun']>, s: ClauseSubject): boolean {
  if (pronoun.person === 1) return false;
  if (pronoun.number !== 's') return s.number === pronoun.number || (pronoun.number === 'p' && s.number !== 's');
  return s.number === 's' && !(pronoun.gender && s.gender && pronoun.gender !== s.gender);
}
