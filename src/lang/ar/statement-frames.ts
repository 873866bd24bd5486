// Reporting frames: at one token, which verb, participle or noun reports, who speaks and where the content begins.
import type { WithInstruments } from './context.ts';
import type { Sentence } from '../../text/sentences.ts';
import type { Token } from '../../text/tokens.ts';
import { ADVERBS, idlePhraseAt, inClass, PREPOSITIONS, RELATIVES, THAT } from './function-words.ts';
import { partyPairs } from './party-pairs.ts';
import { complementAt, type ComplementStart } from './statement-complement.ts';
import { claimFrame, documentFrame, mayTell, relayFrame } from './statement-documents.ts';
import { paperAt } from './statement-papers.ts';
import { ownSubject, subjectSince, subjectStateBefore } from './statement-ellipsis.ts';
import { frameOf, type Frame } from './statement-frame.ts';
import type { Speakers } from './statement-speakers.ts';
import { agrees, subjectAt, subjectBefore, type Subject } from './statement-subject.ts';
import { RULES } from './statement-rules.ts';
import { isWord } from '../../text/words.ts';
import { timeAt } from './token-index.ts';
import { finiteAt, masdarAt, mayBeParticiple, participleAt, type Gender, type GrammaticalNumber, type Verb, type VerbForm } from './verbs.ts';

interface Outer { readonly sources: readonly string[]; readonly content: { readonly from: number; readonly to: number } }

const NONE: readonly Frame[] = [];
// Papers say, show and ask; they do not praise, deny or thank by themselves.
const SPEAKING_PAPERS: ReadonlySet<string> = new Set(['say', 'declare', 'continue', 'explain', 'point', 'warn', 'assert', 'conclude', 'opinion', 'predict', 'request', 'document', 'deny', 'describe', 'condemn', 'propose', 'claim']);
const mayReport = isWord((word) => word.kind === 'word' && (mayTell(word) || finiteAt(word) !== null || mayBeParticiple(word) || masdarAt(word) !== null));

/**
 * The frames that begin at a token, best first.
 * @param outer the content that the token stands in, if any: then only frames with a subject of their own are of use.
 * @param spoken sources of the last frame of this sentence, for participles.
 */
export function framesAt(context: WithInstruments, sentence: Sentence, i: number, speakers: Speakers, outer: Outer | null, spoken: readonly string[] | null): readonly Frame[] {
  const token = context.analysis.tokens[i]!;
  if (!mayReport(token)) return NONE;
  const limit = outer ? Math.min(sentence.to, outer.content.to) : sentence.to;
  const out: Frame[] = [];
  const doc = documentFrame(context, i, limit, speakers);
  if (doc) out.push(doc);
  const finite = finiteAt(token);
  if (finite) {
    if (!verbPossible(context, sentence, i)) return out;
    for (const form of finite.forms) {
      const made = relayFrame(context, i, form, limit) ?? (form.verb.lemma === 'نقل' ? null : verbFrame(context, sentence, i, form, finite.conjunction, limit, speakers, outer));
      const frame = made && { ...made, gender: form.gender };
      if (frame) out.push(frame);
    }
  }
  const participle = participleAt(token, context.analysis.tokens[i + 1]);
  if (participle && !outer && !context.entities.at(i)) {
    const frame = participleFrame(context, sentence, i, participle, limit, speakers, spoken);
    if (frame) out.push(frame);
  }
  const claim = claimFrame(context, i, limit);
  if (claim) out.push(claim);
  if (!outer) {
    const frame = masdarFrame(context, sentence, i, limit, speakers, spoken);
    if (frame) out.push(frame);
  }
  return out;
}

// A verb does not follow a preposition or a construct head, and is no part of a name.
function verbPossible(context: WithInstruments, sentence: Sentence, i: number): boolean {
  const { tokens } = context.analysis;
  const here = context.entities.at(i);
  if (here && here.from < i) return false;
  if (here && here.to > i + 1) return false;
  const prev = i > sentence.from ? tokens[i - 1]! : null;
  if (!prev) return true;
  if (prev.kind === 'word' && PREPOSITIONS.has(prev.fold) && !/^(?:قبل|بعد|منذ|حسب|بحسب|وفق|حتي)$/u.test(prev.fold)) return false;
  if (/^(?:لم|لن|لا)$/u.test(prev.fold.replace(/^[وف]/u, ''))) return false;
  return true;
}

function verbFrame(context: WithInstruments, sentence: Sentence, i: number, form: VerbForm, conjunction: string, limit: number, speakers: Speakers, outer: Outer | null): Frame | null {
  const { tokens } = context.analysis;
  if (form.person === 1 || (outer && form.tense === 'future')) return null;
  // وبين is "and between" unless أن follows at once.
  if (tokens[i]!.fold === 'وبين' && !THAT.has(tokens[i + 1]?.fold ?? '')) return null;
  // بحسب ما ينص عليه، كما قال: what is said stands before (statement-according.ts).
  if (/^(?:ما|مما|حسبما|بما)$/u.test(tokens[i - 1]?.fold ?? '') && i > sentence.from) return null;
  const floor = outer ? outer.content.from : sentence.from;
  const relative = i > floor && inClass(tokens[i - 1], RELATIVES) && !/^[وف]/u.test(tokens[i]!.fold);
  const impersonal = /^(?:يذكر|يشار|يقال|يعتقد|يتوقع|يرجح|ينتظر)$/u.test(tokens[i]!.fold) && (THAT.has(tokens[i + 1]?.fold ?? '') || tokens[i + 1]?.fold === 'الي');
  if (impersonal && !subjectBefore(context, i, floor)) return null;
  // SVO; وكان X … قد قال: the subject stands behind كان however long its description.
  if (!conjunction) {
    const been = tokens[i - 1]?.fold === 'قد' && !outer && /^[وف]?كان(?:ت)?$/u.test(tokens[sentence.from]!.fold) ? subjectAt(context, sentence.from + 1, i) : null;
    const before = subjectBefore(context, i, floor) ?? been;
    if (before && agrees(form, before, true) && before.sources.length + (before.instrument ? 1 : 0) > 0) {
      const complement = complementAt(context, form.verb, i + 1, limit, true);
      if (complement) return frameOf(RULES.subjectVerb, 'verb', before, i, complement, complement.how === 'object' || complement.how === 'for' ? 0.85 : 0.9);
    }
  }
  // A verb before its subject stands in the singular.
  const named = form.number === 's' ? subjectAt(context, i + 1, limit) : null;
  const paper = form.number === 's' && (!named || (named.kind === 'document' && !named.sources.length)) ? paperAt(context, named?.from ?? i + 1, limit, speakers.paper) : null;
  const subject = paper && SPEAKING_PAPERS.has(form.verb.class) ? { ...paper, to: Math.max(paper.to, named?.to ?? 0) } : named;
  if (subject && agrees(form, subject, false)) {
    const complement = complementAt(context, form.verb, subject.to, limit, true);
    if (complement && complement.at > subject.from) {
      if (subject.kind === 'role') {
        const land = tokens[subject.from]!.fold === 'البلاد' ? subjectStateBefore(context, sentence.i) : null;
        const roleSources = land ?? speakers.byRole(tokens[subject.from]!.fold, sentence.i)?.sources ?? (outer ? [] : speakers.last(form, sentence.i)?.sources ?? []);
        if (roleSources.length || !outer) return { ...frameOf(RULES.verbSubject, 'verb', subject, i, complement, 0.85), sources: roleSources };
      } else if (form.verb.class === 'accuse' && form.verb.addressee && passiveAccusation(context, subject, complement)) return null;
      else {
        if (!(relative && subject.kind === 'entity' && subject.to === complement.at && complement.how === 'object')) return frameOf(subject.kind === 'document' ? RULES.document : RULES.verbSubject, 'verb', subject, i, complement, complement.how === 'object' || complement.how === 'for' ? 0.88 : subject.kind === 'document' && !subject.instrument ? (subject.sources.length ? 0.88 : 0.5) : 0.95);
      }
    }
  }
  if (outer || relative) return null;
  return ellipticFrame(context, sentence, i, form, conjunction, limit, speakers);
}

// اتهمت القوات الروسية بقتل …: one noun phrase that agrees with the verb and no second one is what the passive accuses.
function passiveAccusation(context: WithInstruments, subject: Subject, complement: ComplementStart): boolean {
  return complement.how === 'with' && complement.at <= subject.to + 1 && context.entities.within(subject.to, complement.at).length === 0;
}

function ellipticFrame(context: WithInstruments, sentence: Sentence, i: number, form: VerbForm, conjunction: string, limit: number, speakers: Speakers): Frame | null {
  const { tokens } = context.analysis;
  const hedged = /^و?لكنه(?:ا|م)?$/u.test(tokens[i - 1]?.fold ?? '');
  if (form.tense !== 'past' && form.number === 's' && !conjunction && !hedged) return null;
  if (form.tense === 'future') return null;
  const complement = complementAt(context, form.verb, i + 1, limit, hedged || conjunction === 'ل');
  if (!complement) return null;
  const head = firstContentWord(context, i + 1, complement.at);
  const unknown = head !== null && !PREPOSITIONS.has(tokens[head]!.fold) && tokens[head]!.kind === 'word' && !tokens[head]!.fold.startsWith('ل') && !(form.verb.addressee && (context.entities.at(head) || noSubject(tokens[head]!, form)));
  if (unknown) {
    if (/^(?:ال)?(?:ارقام|نتايج|صور|مشاهد|تطورات|احداث|وقايع)$/u.test(tokens[head]!.fold)) return null;
    if (complement.how !== 'that' && complement.how !== 'quote' && complement.how !== 'colon') return null;
    const subject: Subject = { sources: [], from: head, to: Math.min(complement.at, head + 4), kind: 'unknown', instrument: null, gender: form.gender, number: form.number };
    return frameOf(RULES.unknown, 'verb', subject, i, complement, 0.5);
  }
  const own = ownSubject(context, sentence, i, form);
  if (own) return { ...frameOf(RULES.ellipsis, 'ellipsis', null, i, complement, 0.85), sources: own };
  const spoken = speakers.last(form, sentence.i);
  // The subject of a main clause told since then (ولم يأت شي على ذكر …. وقال): he goes on, not the one who spoke before.
  const since = subjectSince(context, sentence.i, spoken?.sentence ?? sentence.i - 3, form);
  if (since) return { ...frameOf(RULES.ellipsis, 'ellipsis', null, i, complement, 0.8), sources: since };
  if (!spoken) {
    // Nobody said anything yet: the dual may still mean the article's two persons.
    if (form.number === 'd') {
      const pair = partyPairs(context).mainPersons;
      if (pair) return { ...frameOf(RULES.ellipsis, 'ellipsis', null, i, complement, 0.75), sources: pair };
    }
    return conjunction && (complement.how === 'that' || complement.how === 'quote' || complement.how === 'colon') ? { ...frameOf(RULES.ellipsis, 'ellipsis', null, i, complement, 0.4), sources: [] } : null;
  }
  const spokenDoc = spoken.instrument && sentence.i - spoken.sentence <= 3 ? spoken.instrument : null;
  return { ...frameOf(RULES.ellipsis, 'ellipsis', null, i, complement, sentence.i - spoken.sentence <= 2 ? 0.9 : 0.8), sources: spoken.sources, instrument: spokenDoc, carriedVia: false };
}

// ودعا هذه الدول إلى، وطالب الحكومة بـ، وحث المانحين على: by gender or case the noun is whom one asks, not who asks.
function noSubject(head: Token, form: VerbForm): boolean {
  if (form.verb.class !== 'request') return false;
  if (/^(?:كافه|جميع|كل|كلا|كلتا|المجتمع|الاطراف|الجميع)$/u.test(head.fold) || /^ال.{2,}(?:ين|يين)$/u.test(head.fold)) return true;
  return form.gender === 'm' && (/^(?:هذه|تلك)$/u.test(head.fold) || /^ال.{2,}ة$/u.test(head.form) || /^ال.{3,}ات$/u.test(head.fold));
}

function firstContentWord(context: WithInstruments, from: number, to: number): number | null {
  const { tokens } = context.analysis;
  for (let k = from; k < to; k++) {
    const t = tokens[k]!;
    if (t.kind !== 'word') { if (t.kind === 'comma' || t.kind === 'mark') continue; return null; }
    if (THAT.has(t.fold)) return null;
    if (ADVERBS.has(t.fold)) continue;
    if (idlePhraseAt(tokens, k)) return null;
    const time = timeAt(context, k);
    if (time) continue;
    return k;
  }
  return null;
}

function participleFrame(context: WithInstruments, sentence: Sentence, i: number, p: { verb: Verb; gender: Gender; number: GrammaticalNumber; conjunction: string }, limit: number, speakers: Speakers, spoken: readonly string[] | null): Frame | null {
  const { tokens } = context.analysis;
  const prev = i > sentence.from ? tokens[i - 1]! : null;
  const opens = !prev || prev.kind === 'comma' || prev.kind === 'quote' || prev.kind === 'close' || p.conjunction === 'و' || context.entities.at(i - 1) !== null || prev.kind === 'word';
  if (!opens || (prev && PREPOSITIONS.has(prev.fold))) return null;
  const complement = complementAt(context, p.verb, i + 1, limit, true);
  if (!complement) return null;
  if (prev?.kind === 'word' && complement.how !== 'that' && complement.how !== 'quote' && complement.how !== 'colon') return null;
  const own = spoken ?? ownSubject(context, sentence, i, p);
  const told = own ? null : speakers.last(p, sentence.i);
  const sources = own ?? told?.sources ?? [];
  if (!sources.length && !prev) return null;
  const latest = speakers.latest();
  const instrument = latest && latest.sentence === sentence.i && latest.instrument && own === spoken ? latest.instrument : !prev && told?.instrument ? told.instrument : null;
  return { ...frameOf(RULES.participle, 'participle', null, i, complement, spoken ? 0.93 : 0.82), sources, instrument };
}

// بالقول إن، للتأكيد أن، على الإشادة بـ، حاول التأكيد على أن
function masdarFrame(context: WithInstruments, sentence: Sentence, i: number, limit: number, speakers: Speakers, spoken: readonly string[] | null): Frame | null {
  const { tokens } = context.analysis;
  const m = masdarAt(tokens[i]!);
  if (!m || context.entities.at(i)) return null;
  const prev = tokens[i - 1];
  const bySaying = m.verb.lemma === 'قال' && m.proclitic.endsWith('ب');
  const renewed = !!prev && /^[وف]?(?:جدد|جددت|كرر|كررت|اعاد|اعادت|يجدد|تجدد|حرص|حرصت|حاول|حاولت|سيحاول|يحاول)$/u.test(prev.fold);
  const purpose = m.definite && m.proclitic === 'ل' && m.verb.class !== 'point';
  const keen = m.definite && prev?.fold === 'علي' && [2, 3, 4].some((k) => /^[وف]?(?:حرص|حرصت|حرصا|يحرص)$/u.test(tokens[i - k]?.fold ?? ''));
  if (!bySaying && !renewed && !purpose && !keen) return null;
  const complement = complementAt(context, m.verb, i + 1, limit, true);
  if (!complement || (purpose && complement.how === 'object')) return null;
  const own = spoken ?? ownSubject(context, sentence, i, { gender: null, number: 's' });
  const sources = own ?? speakers.last({ gender: null, number: 's' }, sentence.i)?.sources ?? [];
  if (!sources.length) return null;
  return { ...frameOf(RULES.masdar, 'participle', null, i, complement, 0.75), sources };
}
