// Which noun phrases name an instrument, and of what kind: joint statements, agreements with an act on them, named treaties, plans with their author, communiqués.
import type { WithEntities } from './context.ts';
import type { InstrumentKind, InstrumentStatus } from '../../recognize/instrument.ts';
import { rule, type Rule } from '../../rules/rule.ts';
import { spanOf } from '../../text/span.ts';
import { communiqueAt } from './instrument-communique.ts';
import { actOn, type ActOn } from './instrument-act.ts';
import { asParties, type Telling } from './instrument-telling.ts';
import { nounStart, titleOf } from './instrument-title.ts';
import { clausesOf } from './clauses.ts';
import { RELATIVES } from './function-words.ts';
import { subjectAt } from './meeting-actor.ts';
import { DOCUMENT_PLANNED, documentActAt, documentNounAt, SETS, type DocumentNoun } from './document-words.ts';
import { clauseStart, dateIn, sentenceSpan } from './meeting-candidate.ts';
import { anyOf } from './meeting-words.ts';
import { argumentsIn, clauseEnd } from './parties.ts';
import { partyPairs } from './party-pairs.ts';
import { stateAdjective } from './state-adjectives.ts';

const JOINT = rule('ar/instruments/joint-statement', 'A statement that two parties make together: بيان مشترك، إعلان سياسي مشترك.');
const ACTED = rule('ar/instruments/act', 'A document on which an act is told: وقعت الدولتان اتفاقية، خطة اقترحتها الحكومة.');
const SET = rule('ar/instruments/counted-set', 'A counted set of documents: عشر وثائق، مجموعة اتفاقيات.');
const NAMED = rule('ar/instruments/named-document', 'A treaty or agreement referred to by its own name: معاهدة منع الانتشار.');
const AUTHORED = rule('ar/instruments/plan-of-state', 'A plan with the adjective of its author: المبادرة السعودية، خطة السلام الصينية.');
const TALKED = rule('ar/instruments/under-negotiation', 'An agreement that is being negotiated: اتفاقية في مرحلة المفاوضات.');

/** The instrument that the noun at token `i` names, or null where the noun names none by itself. */
export function tellingsAt(context: WithEntities, i: number): Telling | null {
  const { tokens } = context.analysis;
  const reference = context.entities.at(i);
  if (reference?.kind === 'document' && reference.from === i) return namedEntity(context, i);
  if (reference && reference.kind !== 'document') return null;
  const bare = resumed(context, i);
  if (bare) return bare;
  const noun = documentNounAt(tokens, i);
  if (!noun || abstract(context, noun)) return null;
  if (noun.kind === 'statement') return jointStatement(context, noun) ?? communiqueAt(context, noun);
  const act = actOn(context, noun);
  const counted = (noun.plural && isCounted(context, noun)) || afterNumber(context, noun);
  if (counted && noun.kind !== 'plan') return act && act.done !== 'undone' && (act.act.act === 'sign' || act.act.act === 'adopt') ? told(context, noun, 'documents', act, SET, null, 0.9) : beingTalked(context, noun, 'documents');
  switch (noun.kind) {
    case 'contract': return act?.act.act === 'sign' && act.done !== 'undone' ? withSides(told(context, noun, 'contract', act, ACTED, null, 0.85), 2) : null;
    case 'plan': return plan(context, noun, act);
    case 'document': return act?.act.act === 'sign' && act.done === 'done' && noun.plural ? told(context, noun, 'documents', act, SET, null, 0.7) : null;
    default: return agreement(context, noun, act);
  }
}

// العلاقة «بلا حدود» التي وقعوها: something was signed that no noun of documents names.
function resumed(context: WithEntities, i: number): Telling | null {
  const { tokens } = context.analysis;
  const act = documentActAt(tokens, i);
  if (!act?.resumes || act.act !== 'sign' || act.form !== 'past' || !RELATIVES.has(tokens[i - 1]?.fold ?? '')) return null;
  const floor = clauseFloor(context, i);
  for (let k = i - 2; k >= floor; k--) if (documentNounAt(tokens, k) || context.entities.at(k)?.kind === 'document') return null;
  const noun: DocumentNoun = { kind: 'document', from: i, to: i + 1, plural: false, definite: false, proclitic: '', stem: '' };
  const on: ActOn = { act, done: 'done', signers: [], date: dateIn(context, i, clauseEnd(context, i), i) };
  return told(context, noun, 'other', on, ACTED, null, 0.6);
}

const clauseFloor = (context: WithEntities, i: number): number => Math.max(context.analysis.sentences[context.analysis.sentenceOf[i]!]!.from, i - 12);

// الاتفاق على، بالاتفاق مع: the act of agreeing; نص الاتفاق is caught by its own noun.
function abstract(context: WithEntities, noun: DocumentNoun): boolean {
  const next = context.analysis.tokens[noun.to]?.fold ?? '';
  const before = context.analysis.tokens[noun.from - 1]?.fold ?? '';
  if (noun.stem === 'اتفاق' && (next === 'علي' || (noun.proclitic.endsWith('ب') && next === 'مع') || /^(?:تم|جري|يتم|سيتم)$/u.test(before))) return true;
  if (noun.stem === 'نص' || noun.stem === 'هدنه') return noun.stem === 'نص';
  return false;
}

// أكثر من 20 اتفاقية: behind eleven and more the counted noun is singular. A year is no count.
function afterNumber(context: WithEntities, noun: DocumentNoun): boolean {
  const t = context.analysis.tokens[noun.from - 1];
  return t?.kind === 'number' && /^[1-9١-٩][\d٠-٩]{1,2}$/u.test(t.raw) && !noun.definite && /^(?:agreement|memorandum|document)$/u.test(noun.kind);
}

function isCounted(context: WithEntities, noun: DocumentNoun): boolean {
  const { tokens } = context.analysis;
  for (let at = noun.from - 1; at >= noun.from - 2 && at >= 0; at--) {
    const t = tokens[at]!;
    if (t.kind === 'number' || SETS.has(t.fold) || SETS.has(t.fold.replace(/^[وبل]/u, '')) || NUMERAL.test(t.fold)) return true;
    if (t.fold !== 'من') break;
  }
  return NUMERAL.test(tokens[noun.to]?.fold ?? '') || /(?:تان|تين|تي)$/u.test(noun.stem);
}
const NUMERAL = /^(?:و|ب)?(?:ثلاث|اربع|خمس|ست|سبع|ثماني|ثمان|تسع|عشر)(?:ه|ا)?$|^(?:عشرات|احدي|اثنتي|اثنتا)$/u;

function jointStatement(context: WithEntities, noun: DocumentNoun): Telling | null {
  const { tokens } = context.analysis;
  const modifiers = [1, 2].map((k) => tokens[noun.to + k - 1]).filter((t) => t?.kind === 'word').map((t) => t!.fold.replace(/^ال/u, ''));
  const jointly = modifiers.some((m) => /^مشتركا?$/u.test(m)) || (modifiers[0] === 'ختامي' && tokens.slice(noun.to, noun.to + 6).some((t) => /^(?:لل|ال)?قمه$|^لقم/u.test(t.fold)));
  const title = titleOf(context, noun, jointly);
  if (!jointly && !(title && noun.stem === 'اعلان')) return null;
  const act = actOn(context, noun) ?? (title && tokens[noun.from - 1]?.kind === 'quote' ? actOfSet(context, noun) : null);
  if (act?.done === 'undone') return null;
  return told(context, noun, 'joint statement', act, JOINT, title, jointly ? 0.95 : 0.8);
}

// التوقيع على عشر وثائق، بينها «بيان مشترك …»: what is listed by name was signed with the set.
function actOfSet(context: WithEntities, noun: DocumentNoun): ActOn | null {
  const { tokens, sentences, sentenceOf } = context.analysis;
  const s = sentences[sentenceOf[noun.from]!]!;
  for (let i = noun.from - 2; i >= s.from; i--) {
    const set = context.entities.at(i) ? null : documentNounAt(tokens, i);
    if (!set?.plural || set.kind === 'plan') continue;
    const act = actOn(context, set);
    if (act?.act.act === 'sign') return act;
  }
  return null;
}

function agreement(context: WithEntities, noun: DocumentNoun, act: ActOn | null): Telling | null {
  const kind: InstrumentKind = noun.kind === 'treaty' ? 'treaty' : noun.kind === 'memorandum' ? 'memorandum' : 'agreement';
  const title = titleOf(context, noun, false);
  if (act && act.done !== 'undone' && act.act.act !== 'issue' && act.act.act !== 'propose') return withSides(told(context, noun, kind, act, ACTED, title, act.signers.length < 2 ? 0.75 : act.act.act === 'sign' ? 0.9 : 0.85), title ? 0 : 1);
  if (title && (noun.kind === 'treaty' || noun.stem === 'اتفاقيه')) {
    const named = told(context, noun, kind, null, NAMED, title, 0.8);
    return named.parties.length ? named : { ...named, kind: 'treaty' };
  }
  return beingTalked(context, noun, kind);
}

// Who signed must be known: توقيع عقود with nobody named is no document of ours.
const withSides = (telling: Telling, least: number): Telling | null => (telling.parties.length >= least || (least === 1 && telling.strong) ? telling : null);

function beingTalked(context: WithEntities, noun: DocumentNoun, kind: InstrumentKind): Telling | null {
  if (noun.definite || noun.kind === 'plan' || noun.kind === 'contract') return null;
  const { tokens } = context.analysis;
  const end = clauseEnd(context, noun.to - 1, 14);
  const s = context.analysis.sentences[context.analysis.sentenceOf[noun.from]!]!;
  const near = tokens.slice(noun.from, Math.min(s.to, noun.to + 16)).some((t) => /^(?:المفاوضات|قريبا|مفاوضات|مناقشتها|التفاوض|الاعداد|جار|جاريه)$/u.test(t.fold));
  const told = partiesRound(context, noun, end);
  const sides = told.length === 1 ? withPair(context, told, noun.from) : told;
  if (!near || sides.length < 2) return null;
  return { ...base(context, noun, kind, TALKED, 0.7), status: 'planned', parties: sides, signers: sides, date: null, title: null, entity: null, cue: null };
}

function plan(context: WithEntities, noun: DocumentNoun, act: ActOn | null): Telling | null {
  const { tokens } = context.analysis;
  const title = titleOf(context, noun, false);
  if (noun.stem === 'مشروع' && !title) return null;
  if (act?.act.act === 'propose' && act.done !== 'undone' && act.signers.length) return { ...told(context, noun, 'plan', act, ACTED, title, 0.85), status: 'proposed', parties: asParties(context, act.signers.slice(0, 1)) };
  if (title && noun.stem === 'مشروع') return null;
  // المبادرة السعودية، خطة السلام الصينية
  for (let k = noun.to; k < noun.to + 3; k++) {
    const adjective = stateAdjective(tokens[k]);
    if (adjective && !adjective.cut.pro && adjective.definite && (noun.definite || k > noun.to)) {
      return { ...told(context, noun, 'plan', null, AUTHORED, title, 0.75), status: 'proposed', parties: [adjective.state], signers: [adjective.state] };
    }
    if (!tokens[k]?.fold.startsWith('ال')) break;
  }
  return null;
}

const RESTS_ON: ReadonlySet<string> = new Set(['وفقا', 'وفق', 'اساس', 'حسب', 'بموجب', 'موجب', 'طبقا', 'تنفيذ', 'ضوء', 'مرجعيه', 'مرجعيات', 'قبول', 'تمسك', 'استنادا']);
const AGREED_ON: ReadonlySet<string> = new Set(['الاتفاق', 'اتفاق', 'اتفقا', 'تنفيذ', 'معايير', 'بناء']);

function namedEntity(context: WithEntities, i: number): Telling | null {
  const reference = context.entities.at(i)!;
  const { tokens, text } = context.analysis;
  const head = documentNounAt(tokens, i) ?? documentNounAt(tokens, i - 1) ?? (tokens[i - 1]?.kind === 'quote' ? documentNounAt(tokens, i - 2) : null);
  if (!head || (head.kind !== 'treaty' && head.kind !== 'agreement' && head.kind !== 'plan')) return null;
  // مبادرة السلام العربية is in force by its name; a مشروع is one to come.
  const project = head.stem === 'مشروع';
  const noun: DocumentNoun = { ...head, from: i, to: reference.to };
  const act = actOn(context, { ...noun, from: Math.min(head.from, i) });
  const kind: InstrumentKind = head.kind === 'plan' ? 'plan' : head.kind === 'treaty' || (head.stem === 'اتفاقيه' && !act) ? 'treaty' : 'agreement';
  // A plan is an instrument where something rests on it (وفقا للمبادرة، على أساسها), not where it is only named.
  if (kind === 'plan' && !project && !act && !anyOf(context, i - 3, i, RESTS_ON)) return null;
  if (project && !act && !anyOf(context, i - 9, i, AGREED_ON)) return null;
  const made = told(context, noun, kind, act?.done === 'undone' ? null : act, NAMED, spanOf(text, reference.span.start, reference.span.end), 0.85);
  return { ...made, entity: reference.entity, status: project ? 'planned' : made.status, ...(kind === 'plan' && !project ? { parties: asParties(context, act?.signers ?? []) } : {}) };
}

function base(context: WithEntities, noun: DocumentNoun, kind: InstrumentKind, by: Rule, confidence: number) {
  const { text, tokens } = context.analysis;
  return { kind, noun, rule: by, confidence, strong: false, mention: spanOf(text, nounStart(context, noun), tokens[noun.to - 1]!.end), evidence: sentenceSpan(context, noun.from) };
}

function told(context: WithEntities, noun: DocumentNoun, kind: InstrumentKind, act: ActOn | null, by: Rule, title: Telling['title'], confidence: number): Telling {
  const named = namedSides(context, noun, kind, act, by === NAMED);
  const parties = named.length >= 2 || !takesPair(context, noun, kind, act, by === NAMED, title !== null, named) ? named : withPair(context, named, noun.from, kind !== 'agreement');
  const paired = parties.length > named.length;
  return {
    ...base(context, noun, kind, by, paired ? Math.min(confidence, certaintyOfPair(context, kind)) : parties.length ? confidence : Math.min(confidence, 0.75)), paired, strong: act !== null && (act.act.form !== 'masdar' || context.analysis.roleOf(noun.from) !== 'title'), status: statusOf(kind, act, by === NAMED, context, noun), title, entity: null, parties,
    signers: act && act.signers.length >= 2 ? act.signers : parties, date: act?.done === 'done' ? act.date : null,
    cue: act ? context.analysis.span(act.act.at, act.act.at + 1) : null,
  };
}

// Where the article has two states and no third, what takes two is theirs.
function certaintyOfPair(context: WithEntities, kind: InstrumentKind): number {
  if (kind !== 'joint statement' && kind !== 'documents') return 0.7;
  return partyPairs(context).soleStates ? 0.92 : 0.85;
}

// Those who did the act, then those named round the noun, those who speak in it, those who negotiate.
function namedSides(context: WithEntities, noun: DocumentNoun, kind: InstrumentKind, act: ActOn | null, named: boolean): string[] {
  const signed = act ? asParties(context, act.signers) : [];
  if (signed.length >= 2) return signed;
  const parties = [...new Set([...signed, ...partiesRound(context, noun, clauseEnd(context, noun.to - 1, named ? 9 : 20))])];
  if (parties.length >= 2) return parties;
  if (kind === 'joint statement') {
    const speaking = speakersOf(context, noun);
    if (speaking.length >= 2) return speaking;
    // البيان الختامي لقمة المنظمة
    const body = !/^ال?ختامي/u.test(context.analysis.tokens[noun.to]?.fold ?? '') ? null : argumentsIn(context, noun.to, noun.to + 6).find((a) => a.party.kind === 'organization' && /^(?:|of|ل)$/u.test(a.governor));
    if (body && !parties.length) return asParties(context, body.party.entities);
  }
  const talking = act?.done === 'planned' ? negotiators(context, noun) : [];
  return talking.length >= 2 ? talking : parties;
}

// What takes two, where the text lets the pair that it sets side by side be meant.
function takesPair(context: WithEntities, noun: DocumentNoun, kind: InstrumentKind, act: ActOn | null, named: boolean, titled: boolean, parties: readonly string[]): boolean {
  if (kind === 'contract' || (kind === 'joint statement' && (severalOthers(context, noun) || (!parties.length && unknownIssuer(context, noun)) || parties.some((p) => context.entities.byId(p)?.kind === 'organization')))) return false;
  // وقعت الشركة اتفاقا: the one who acts is nobody known, so that no pair of the article's is meant.
  const doer = act && act.act.form !== 'masdar' && act.act.form !== 'participle' ? subjectAt(context, act.act.at) : null;
  return doer !== 'unknown' && (kind === 'joint statement' || kind === 'documents' || (kind === 'plan' && named) || (act?.act.act === 'sign' && !titled));
}

// أعلنت منظمات في بيان مشترك: the subject of the clause is a noun that stands for no known party.
function unknownIssuer(context: WithEntities, noun: DocumentNoun): boolean {
  const lead = context.analysis.tokens[noun.from - 1]?.fold ?? '';
  const s = lead === 'في' || (lead === 'علي' && documentActAt(context.analysis.tokens, noun.from - 2)?.form === 'participle') ? clausesOf(context).at(noun.from)?.subject : null;
  if (!s || s.kind !== 'noun' || (s.how !== 'before' && s.how !== 'after') || s.from === noun.from) return false;
  return !/^[وف]?(?:ال)?(?:جانبان|طرفان|بلدان|دولتان|وزيران|رييسان|زعيمان|مسوولان|بيان)$/u.test(context.analysis.tokens[s.from]!.fold) && s.from < noun.from;
}

// بدأت تركيا محادثات مع شركة على أمل توقيع عقد: who negotiates, with whom.
function negotiators(context: WithEntities, noun: DocumentNoun): string[] {
  const sentence = context.analysis.sentences[context.analysis.sentenceOf[noun.from]!]!;
  const args = argumentsIn(context, Math.max(sentence.from, noun.from - 30), noun.from).filter((a) => a.party.kind !== 'place' && a.party.kind !== 'document');
  const other = args.find((a) => a.governor === 'مع');
  const subject = other && args.find((a) => a.governor === '' && a.party.from < other.party.from);
  return subject && other ? asParties(context, [...subject.party.entities, ...other.party.entities]) : [];
}

// قالت الهيئتان في بيان مشترك: those who act in the clause before the noun.
function speakersOf(context: WithEntities, noun: DocumentNoun): string[] {
  if (context.analysis.tokens[noun.from - 1]?.fold !== 'في') return [];
  const ids = argumentsIn(context, clauseStart(context, noun.from), noun.from).filter((a) => (a.governor === '' || (a.governor === 'of' && ORGANS.test(a.headWord ?? ''))) && a.party.kind !== 'place' && a.party.kind !== 'document').flatMap((a) => a.party.entities);
  return asParties(context, ids);
}

// قادة إسبانيا وأيرلندا: those at the head of states speak for them.
const ORGANS = /^[وف]?(?:قاده|زعماء|روساء|وزراء|حكومات|حكومتا|خارجيات|خارجيه|برلمانات)$/u;

// بيان مشترك لوزراء خارجية الدول الثلاث: more than two, and not named.
function severalOthers(context: WithEntities, noun: DocumentNoun): boolean {
  return context.analysis.tokens.slice(Math.max(0, noun.from - 6), noun.to + 9).some((t) => /^(?:الثلاث|الثلاثه|الاربع|الاربعه|الخمس|الست|السبع|الكتله|المجموعه|التحالف)$/u.test(t.fold));
}

function statusOf(kind: InstrumentKind, act: ActOn | null, named: boolean, context: WithEntities, noun: DocumentNoun): InstrumentStatus {
  if (!act && named && anyOf(context, noun.from - 4, noun.from, TALKED_OF)) return 'planned';
  if (!act) return named ? 'in force' : anyOf(context, noun.from - 4, noun.from, DOCUMENT_PLANNED) ? 'planned' : kind === 'joint statement' ? 'adopted' : 'signed';
  if (act.done === 'planned') return 'planned';
  if (act.act.act === 'sign') return 'signed';
  if (act.act.act === 'propose') return 'proposed';
  return kind === 'joint statement' || act.act.act === 'adopt' ? 'adopted' : 'issued';
}

// مفاوضات حول اتفاقية التجارة، مسودة المعاهدة: it is not yet there.
const TALKED_OF: ReadonlySet<string> = new Set(['مفاوضات', 'المفاوضات', 'محادثات', 'مباحثات', 'مسوده', 'المسوده', 'التفاوض', 'تفاوض']);

// بين X وY, مع Y, and the adjectives of states right behind the noun.
function partiesRound(context: WithEntities, noun: DocumentNoun, end: number): string[] {
  const { tokens } = context.analysis;
  const ids: string[] = [];
  for (let k = noun.to; k < Math.min(end, noun.to + 5); k++) {
    const adjective = context.entities.at(k) ? null : stateAdjective(tokens[k]);
    if (adjective) ids.push(adjective.state);
  }
  // بين وزارتي العمل في البلدين: the two states stand behind their organs.
  const between = tokens.slice(noun.to, end).findIndex((t) => t.fold === 'بين');
  for (const a of argumentsIn(context, noun.to, end)) {
    const organs = between >= 0 && a.party.kind === 'state' && a.party.entities.length === 2 && a.party.from > noun.to + between && a.party.from <= noun.to + between + 5;
    if (((a.governor === 'بين' || a.governor === 'مع' || a.governor === 'قبل') && a.party.kind !== 'place') || organs) ids.push(...a.party.entities);
  }
  return asParties(context, ids);
}

// One side is told: the other is the one that the article sets beside it.
function withPair(context: WithEntities, parties: readonly string[], at: number, far = true): string[] {
  const { states, mainStates, soleStates } = partyPairs(context);
  const sentence = context.analysis.sentenceOf[at]!;
  const near = states.findLast((p) => p.from <= at && sentence - context.analysis.sentenceOf[p.from]! <= (far || parties.length ? 1 : 0))?.entities ?? (far || parties.length ? mainStates : soleStates);
  if (!near || (parties.length && !near.includes(parties[0]!))) return [...parties];
  return [...near];
}
