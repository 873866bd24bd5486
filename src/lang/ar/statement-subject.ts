// Whose words: the noun phrase that a reporting verb has for its subject, behind it (VSO), before it (SVO), or left out (ellipsis).
import type { WithEntities, WithInstruments } from './context.ts';
import type { Instrument } from '../../recognize/instrument.ts';
import type { Reference } from '../../recognize/entity-index.ts';
import { ADVERBS, CLASS_NOUNS, DOCUMENT_NOUNS, HONORIFICS, idlePhraseAt, inClass, MEDIA_HEADS, PREPOSITIONS, ROLE_HEADS, THAT } from './function-words.ts';
import { jointActorAt } from './joint-actors.ts';
import { timeAt } from './token-index.ts';
import { tokensOf } from './token-range.ts';
import type { Gender, GrammaticalNumber } from './verbs.ts';

/** A subject as read. */
export interface Subject {
  /** Entity ids; empty where a noun phrase stands there that points to nobody known. */
  readonly sources: readonly string[];
  readonly from: number;
  readonly to: number;
  /** `document`: a document is the grammatical subject; `role`: a role noun that points back (المسؤول، الوزارة); `joint`: a dual or coordinated one. */
  readonly kind: 'entity' | 'joint' | 'document' | 'role' | 'unknown';
  readonly instrument: Instrument | null;
  readonly gender: Gender | null;
  readonly number: GrammaticalNumber;
}

const MASCULINE_STATES = new Set(['LB', 'IQ', 'JO', 'MA', 'SD', 'YE', 'VA', 'SS']);

/** Grammatical gender and number that verbs show with an entity; null where the text does not tell. */
export function agreementOf(context: WithEntities, sources: readonly string[]): { gender: Gender | null; number: GrammaticalNumber } {
  if (sources.length > 1) return { gender: null, number: sources.length === 2 ? 'd' : 'p' };
  const entity = sources[0] ? context.entities.byId(sources[0]) : null;
  if (!entity) return { gender: null, number: 's' };
  if (entity.kind === 'state') return { gender: MASCULINE_STATES.has(entity.id.slice(6)) ? 'm' : 'f', number: 's' };
  if (entity.kind === 'person' && !entity.role) return { gender: null, number: 's' };
  if (entity.kind === 'person') return { gender: /^(?:ال)?[^\s]+ة(?:\s|$)/u.test(entity.role ?? '') && !/^(?:ال)?خليفة/u.test(entity.role ?? '') ? 'f' : 'm', number: 's' };
  const head = (entity.mentions[0]?.text ?? entity.name.ar ?? '').split(/\s/u)[0] ?? '';
  if (entity.kind === 'group') return { gender: /(?:ون|ين)$/u.test(head) ? 'm' : null, number: 'p' };
  return { gender: /ة$/u.test(head) ? 'f' : null, number: 's' };
}

const documentIndexes = new WeakMap<readonly Instrument[], ReadonlyMap<number, { instrument: Instrument; to: number }>>();

// The instrument named again at a token, and the token behind its name.
function documentsByToken(context: WithInstruments): ReadonlyMap<number, { instrument: Instrument; to: number }> {
  const known = documentIndexes.get(context.instruments);
  if (known) return known;
  const made = new Map<number, { instrument: Instrument; to: number }>();
  for (const instrument of context.instruments) {
    for (const mention of instrument.mentions) {
      const range = tokensOf(context.analysis, mention);
      if (range && !made.has(range.from)) made.set(range.from, { instrument, to: range.to });
    }
  }
  documentIndexes.set(context.instruments, made);
  return made;
}

/** The instrument that a token range names: its own evidence mention, or the latest one told before where only the noun stands (البيان). */
export function documentAt(context: WithInstruments, i: number): { instrument: Instrument | null; to: number } | null {
  const { tokens } = context.analysis;
  const token = tokens[i]!;
  const named = documentsByToken(context).get(i);
  if (named) return named;
  const noun = inClass(token, DOCUMENT_NOUNS);
  return noun && token.fold.includes('ال') ? { instrument: null, to: i + 1 } : null;
}

// الكرملين and البيت الأبيض are masculine although their states are feminine; a class noun before the name decides too.
function agreementAt(context: WithInstruments, reference: Reference): { gender: Gender | null; number: GrammaticalNumber } {
  const told = agreementOf(context, [reference.entity]);
  if (reference.kind === 'state' && reference.form !== 'name' && reference.form !== 'capital') return { ...told, gender: null };
  return reference.kind === 'state' && /^(?:ال)?(?:كرملين|بيت|جانب|طرف|وفد)/u.test(context.analysis.tokens[reference.from]!.fold) ? { ...told, gender: 'm' } : told;
}

// صحيفة «الدفتر»، حركة …, صاحب السمو … محمد: the name stands a few words behind its class noun or honorifics.
function namedBehindClassNoun(context: WithInstruments, i: number, limit: number): Subject | null {
  const { tokens } = context.analysis;
  const head = tokens[i]!;
  const honored = HONORIFICS.has(head.fold);
  if (!CLASS_NOUNS.has(head.fold) && !honored) return null;
  for (let k = i + 1; k < Math.min(limit, i + (honored ? 7 : 4)); k++) {
    const t = tokens[k]!;
    const reference = context.entities.at(k);
    if (reference && reference.from === k && !reference.proclitic && reference.kind !== 'place' && reference.kind !== 'state') {
      let to = reference.to;
      while (tokens[to]?.kind === 'quote') to++;
      return { sources: [reference.entity], from: i, to, kind: 'entity', instrument: null, gender: /ة$/u.test(head.raw) ? 'f' : 'm', number: 's' };
    }
    if (t.kind === 'quote' || (honored && HONORIFICS.has(t.fold))) continue;
    return null;
  }
  return null;
}

/** The subject that begins at a token (adverbs, times and bracketed words before it are passed over); null where none begins there. */
export function subjectAt(context: WithInstruments, start: number, limit: number): Subject | null {
  const { tokens } = context.analysis;
  let i = start;
  for (let steps = 0; i < limit && steps < 8; steps++) {
    const t = tokens[i]!;
    if (t.kind === 'comma' && steps > 0) { i++; continue; }
    if (t.kind === 'quote' && context.entities.at(i + 1)?.from === i + 1 && tokens[context.entities.at(i + 1)!.to]?.kind === 'quote') { i++; continue; }
    if (t.kind === 'mark' && t.raw === '-' && steps === 0) { i++; continue; }
    if (t.kind === 'open') { while (i < limit && tokens[i]!.kind !== 'close') i++; i++; continue; }
    if (ADVERBS.has(t.fold)) { i++; continue; }
    if (idlePhraseAt(tokens, i)) { i += 2; continue; }
    // لـ «الدفتر» مسؤول …: the paper spoken to may stand before the speaker.
    const paper = addresseePaper(context, i, limit);
    if (paper) { i = paper; continue; }
    const time = timeAt(context, i);
    if (time && !context.entities.at(i)) { while (i < limit && tokens[i]!.start < time.end) i++; continue; }
    break;
  }
  if (i >= limit) return null;
  const joint = jointActorAt(context, i);
  if (joint && joint.from === i && joint.proclitic === '') {
    return { sources: joint.entities, from: i, to: appositionEnd(context, joint.to, limit, joint.entities), kind: 'joint', instrument: null, gender: null, number: joint.entities.length === 2 ? 'd' : 'p' };
  }
  const document = documentAt(context, i);
  if (document && !(context.entities.at(i)?.kind === 'person')) {
    return { sources: document.instrument?.parties ?? [], from: i, to: document.to, kind: 'document', instrument: document.instrument, gender: /ة$/u.test(tokens[i]!.raw) ? 'f' : 'm', number: 's' };
  }
  const reference = context.entities.at(i);
  if (reference && reference.from === i && reference.proclitic === '' && reference.kind !== 'document' && (reference.kind !== 'place')) {
    const to = appositionEnd(context, reference.to, limit, [reference.entity]);
    return { sources: [reference.entity], from: i, to, kind: 'entity', instrument: null, ...agreementAt(context, reference) };
  }
  const named = namedBehindClassNoun(context, i, limit);
  if (named) return named;
  const role = inClass(tokens[i], ROLE_HEADS);
  if (role && !role.conjunction) return { sources: [], from: i, to: i + 1, kind: 'role', instrument: null, gender: /ة$/u.test(tokens[i]!.raw) || role.word === 'الخارجيه' ? 'f' : null, number: /(?:ون|ين)$/u.test(tokens[i]!.fold) || role.word === 'هولاء' ? 'p' : 's' };
  return null;
}

function addresseePaper(context: WithInstruments, i: number, limit: number): number | null {
  const { tokens } = context.analysis;
  const t = tokens[i]!;
  const joined = t.fold === 'ل' || (t.fold.startsWith('ل') && MEDIA_HEADS.has(t.fold)) || (t.fold.startsWith('ل') && MEDIA_HEADS.has(t.fold.slice(1)));
  if (!joined || i + 1 >= limit) return null;
  const q = context.analysis.opensAt(i + 1);
  if (q && q.close - q.open <= 5 && q.close + 1 < limit) return q.close + 1;
  const reference = context.entities.at(i + 1);
  return reference && reference.kind === 'organization' ? reference.to : null;
}

// الرئيس الروسي فلاديمير بوتين: title and name may be two references of one entity; ، أمين المجلس … ، is a bracketed title.
function appositionEnd(context: WithInstruments, from: number, limit: number, ids: readonly string[]): number {
  const { tokens } = context.analysis;
  let to = from;
  for (;;) {
    const next = context.entities.at(to);
    if (next && next.from === to && ids.includes(next.entity) && !next.proclitic) { to = next.to; continue; }
    if (tokens[to]?.kind === 'comma' || tokens[to]?.kind === 'open') {
      const inner = context.entities.at(to + 1);
      if (inner && inner.from === to + 1 && ids.includes(inner.entity) && !inner.proclitic) { to = inner.to; continue; }
    }
    if ((tokens[to]?.kind === 'close' || (tokens[to]?.kind === 'quote' && tokens[from - 2]?.kind !== undefined && tokens[to - 2]?.kind === 'quote')) && to > from) { to++; continue; }
    break;
  }
  return Math.min(to, limit);
}

/** The subject that ends right before a verb (SVO): `شي قال`, `بوتين قد قال`, `مسؤولون روس وصينيون شددوا`. */
export function subjectBefore(context: WithInstruments, verb: number, floor: number): Subject | null {
  const { tokens } = context.analysis;
  let end = verb;
  // شي "وعد …": the quotation may begin with the verb.
  if (end > floor && tokens[end - 1]!.kind === 'quote' && context.analysis.opensAt(end - 1)) end--;
  while (end > floor && (tokens[end - 1]!.fold === 'قد' || ADVERBS.has(tokens[end - 1]!.fold) || tokens[end - 1]!.fold === 'كان' || tokens[end - 1]!.fold === 'كانت')) end--;
  // الوزير، الذي أكد أن …: the antecedent of the relative pronoun speaks.
  if (end - 1 > floor && /^(?:الذي|التي|الذين)$/u.test(tokens[end - 1]!.fold) && end === verb) {
    const k = tokens[end - 2]?.kind === 'comma' ? end - 2 : end - 1;
    const antecedent = context.entities.at(k - 1);
    const named = documentAt(context, k - 1);
    if (named?.instrument && named.to === k) return { sources: named.instrument.parties, from: k - 1, to: k, kind: 'document', instrument: named.instrument, gender: null, number: 's' };
    return antecedent && antecedent.to === k && antecedent.kind !== 'place' && antecedent.kind !== 'document' && antecedent.kind !== 'state'
      ? { sources: [antecedent.entity], from: antecedent.from, to: k, kind: 'entity', instrument: null, ...agreementAt(context, antecedent) } : null;
  }
  // ، أمين المجلس، يرى: a comma stands before the verb only where one stands behind the name.
  if (tokens[end - 1]?.kind === 'comma') {
    const tail = context.entities.at(end - 2);
    const from = tail && phraseStart(context, tail, floor);
    if (!tail || from === null || !(from === floor || tail.proclitic === 'و' || THAT.has(tokens[from - 1]?.fold ?? '') || /^[وف]?(?:كان|كانت)$/u.test(tokens[from - 1]?.fold ?? ''))) return null;
    end--;
  }
  const last = end > floor ? context.entities.at(end - 1) : null;
  if (last && last.to === end) {
    let first: Reference = last;
    const ids = [last.entity];
    // Walk back over coordination and appositions: (X) و(Y).
    for (;;) {
      const joined = first.proclitic === 'و';
      const prev = context.entities.at(first.from - 1);
      if (!prev || prev.to !== first.from || prev.from < floor) break;
      if (joined && prev.entity !== first.entity) { ids.unshift(prev.entity); first = prev; continue; }
      if (!joined && prev.entity === first.entity) { first = prev; continue; }
      break;
    }
    const joint = jointActorAt(context, first.from);
    const before = tokens[first.from - 1];
    const governed = first.proclitic !== '' && first.proclitic !== 'و' && first.proclitic !== 'ف';
    if (governed || (before && first.from > floor && (PREPOSITIONS.has(before.fold) || (before.kind === 'word' && !STANDS_BEFORE_SUBJECT.test(before.fold))))) return null;
    if (last.kind === 'place' || last.kind === 'document') return null;
    if (joint && joint.to === end) return { sources: joint.entities, from: first.from, to: end, kind: 'joint', instrument: null, gender: null, number: joint.entities.length === 2 ? 'd' : 'p' };
    const distinct = [...new Set(ids)];
    return { sources: distinct, from: first.from, to: end, kind: distinct.length > 1 ? 'joint' : 'entity', instrument: null, ...(distinct.length === 1 ? agreementAt(context, last) : agreementOf(context, distinct)) };
  }
  for (const from of [end - 1, end - 2, end - 3]) {
    if (from < floor) break;
    const joint = jointActorAt(context, from);
    if (joint && joint.to === end && nominative(context, joint.from, joint.to, tokens[from - 1]?.fold ?? '') && (joint.proclitic === '' || joint.proclitic === 'و' || joint.proclitic === 'ف') && !PREPOSITIONS.has(tokens[from - 1]?.fold ?? '')) {
      return { sources: joint.entities, from, to: end, kind: 'joint', instrument: null, gender: null, number: 'd' };
    }
  }
  const document = end - 1 >= floor ? documentAt(context, end - 1) : null;
  if (document && document.to === end && !PREPOSITIONS.has(tokens[end - 2]?.fold ?? '')) {
    return { sources: document.instrument?.parties ?? [], from: end - 1, to: end, kind: 'document', instrument: document.instrument, gender: /ة$/u.test(tokens[end - 1]!.raw) ? 'f' : 'm', number: 's' };
  }
  return null;
}

/** Where the noun phrase of a reference begins: title and name of one person stand side by side. */
function phraseStart(context: WithInstruments, tail: Reference, floor: number): number {
  let first = tail;
  for (;;) {
    const before = first.from > floor ? context.entities.at(first.from - 1) : null;
    if (!before || before.to !== first.from || before.entity !== first.entity) return first.from;
    first = before;
  }
}

// الجانبان, or الجانبين behind أن: an oblique dual is no subject elsewhere.
function nominative(context: WithInstruments, from: number, to: number, before: string): boolean {
  const first = context.analysis.tokens[from]!.fold;
  return !/ين$/u.test(first) || to - from > 2 || /^(?:ب?ان|لكن|لان|كان)$/u.test(before.replace(/^[وف]/u, ''));
}

// What may stand before a subject that opens its clause: كان، أن، حيث، لكن …
const STANDS_BEFORE_SUBJECT = /^[وف]?(?:كان|كانت|كانوا|ان|بان|حيث|لكن|لان|كما|اذ|فيما|بينما|اذا|ما|لا|ليس|ولا|عندما|وكان|علما|الي|علي)$/u;

/** True where the verb's form can have this subject (VSO verbs agree in gender only, a verb behind its subject in number too). */
export function agrees(form: { gender: Gender | null; number: GrammaticalNumber }, subject: Pick<Subject, 'gender' | 'number'>, behind: boolean): boolean {
  if (form.gender && subject.gender && form.gender !== subject.gender && !(subject.number === 'p')) return false;
  if (behind && form.number !== 's' && form.number !== subject.number) return false;
  if (behind && form.number === 's' && subject.number === 'd') return form.gender === 'f';
  return true;
}
