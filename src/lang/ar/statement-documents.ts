// Frames of documents and of others' words: a document that speaks, a passive in a document retold, a relay, a noun of saying.
import type { WithInstruments } from './context.ts';
import { cutsOf } from '../../text/clitics.ts';
import { isWord } from '../../text/words.ts';
import { CLAIM_NOUNS, THAT } from './function-words.ts';
import { complementAt, type ComplementStart } from './statement-complement.ts';
import { frameOf, type Frame } from './statement-frame.ts';
import { RULES } from './statement-rules.ts';
import type { Speakers } from './statement-speakers.ts';
import { documentAt, subjectAt, type Subject } from './statement-subject.ts';
import { finiteAt, masdarAt, type VerbForm } from './verbs.ts';

const tellsContent = isWord((word) => /^[وف]?(?:جاء|ورد|يرد)$/u.test(word.fold));
const isDone = isWord((word) => /^[وف]?(?:تم|جري|يتم)$/u.test(word.fold));
const isClauseNoun = isWord((word) => /^(?:بندا|بند|فقره|ماده|بنودا|فقرات)$/u.test(word.fold));
const isClaimNoun = isWord((word) => cutsOf(word).some((c) => CLAIM_NOUNS.has(c.stem)));

/** True where a word may open one of these frames; finite verbs aside. */
export const mayTell = isWord((word) => tellsContent(word) || isDone(word) || isClaimNoun(word));

/** ادعاءات موسكو بأن …، تأكيد الوزير أن …: a noun of saying with its author and what he said. */
export function claimFrame(context: WithInstruments, i: number, limit: number): Frame | null {
  const { tokens } = context.analysis;
  const token = tokens[i]!;
  if (!isClaimNoun(token) || context.entities.at(i)) return null;
  const subject = subjectAt(context, i + 1, limit);
  if (!subject || subject.from !== i + 1 || subject.kind !== 'entity' || !subject.sources.length) return null;
  for (let k = subject.to; k < Math.min(limit, subject.to + 3); k++) {
    if (!THAT.has(tokens[k]!.fold) || k + 1 >= limit) continue;
    const quotation = context.analysis.opensAt(k + 1);
    return frameOf(RULES.claim, 'claim', subject, i, { how: 'that', at: k + 1, clitic: false, quotation }, 0.82);
  }
  return null;
}

/** نقلت وكالة … عن الوزير قوله: … */
export function relayFrame(context: WithInstruments, i: number, form: VerbForm, limit: number): Frame | null {
  if (form.verb.lemma !== 'نقل' || form.tense === 'future') return null;
  const { tokens } = context.analysis;
  const agency = subjectAt(context, i + 1, limit);
  if (!agency || !agency.sources.length) return null;
  for (let k = agency.to; k < Math.min(limit, agency.to + 10); k++) {
    if (tokens[k]!.fold !== 'عن') continue;
    const speaker = subjectAt(context, k + 1, limit);
    const to = speaker?.to ?? k + 1;
    for (let j = to; j < Math.min(limit, to + 14); j++) {
      const t = tokens[j]!;
      const words = /^(?:قوله|قولها|قولهم|قولهما)$/u.test(t.fold);
      const opening = context.analysis.opensAt(j);
      if (!THAT.has(t.fold) && t.kind !== 'colon' && !opening && !words) continue;
      let at = opening ? j : j + 1;
      while (words && at < limit && (THAT.has(tokens[at]!.fold) || tokens[at]!.kind === 'colon')) at++;
      if (at >= limit) return null;
      const complement: ComplementStart = { how: opening || tokens[at]!.kind === 'quote' ? 'quote' : 'that', at, clitic: false, quotation: context.analysis.opensAt(at) };
      const told = speaker && speaker.kind !== 'role' ? speaker : null;
      return { ...frameOf(RULES.relay, 'relay', told ?? { ...agency, sources: [], kind: 'unknown' }, i, complement, told?.sources.length ? 0.93 : 0.5), sources: told?.sources ?? [], via: agency.sources };
    }
    return null;
  }
  return null;
}

/** جاء في البيان أن، ورد في الوثيقة أن, and what a document retold says without a subject. */
export function documentFrame(context: WithInstruments, i: number, limit: number, speakers: Speakers): Frame | null {
  const { tokens } = context.analysis;
  const passive = passiveFrame(context, i, limit, speakers) ?? partOfDocument(context, i, limit, speakers);
  if (passive) return passive;
  if (!tellsContent(tokens[i]!) || tokens[i + 1]?.fold !== 'في') return null;
  const named = documentAt(context, i + 2);
  if (!named) return null;
  const instrument = named.instrument ?? speakers.document?.instrument ?? null;
  for (let k = named.to; k < Math.min(limit, named.to + 14); k++) {
    const t = tokens[k]!;
    const q = context.analysis.opensAt(k);
    const verbatim = t.fold === 'نصه' || t.fold === 'يلي';
    if (THAT.has(t.fold) || t.kind === 'colon' || q || verbatim) {
      if (verbatim) continue;
      const at = q ? k : k + 1;
      if (at >= limit) return null;
      const complement: ComplementStart = { how: q ? 'quote' : t.kind === 'colon' ? 'colon' : 'that', at, clitic: false, quotation: q ?? context.analysis.opensAt(at) };
      const subject: Subject = { sources: instrument?.parties ?? [], from: i + 2, to: named.to, kind: 'document', instrument, gender: null, number: 's' };
      return { ...frameOf(RULES.document, 'document', subject, i, complement, 0.93), cueTo: named.to, instrument };
    }
  }
  return null;
}

// تم التطرق إلى، جرى التأكيد على: nobody is named, but a document is being retold.
function passiveFrame(context: WithInstruments, i: number, limit: number, speakers: Speakers): Frame | null {
  const { tokens } = context.analysis;
  const told = speakers.document;
  if (!told || !isDone(tokens[i]!) || context.analysis.sentenceOf[i]! - told.sentence > 3) return null;
  const m = tokens[i + 1] ? masdarAt(tokens[i + 1]!) : null;
  const touching = tokens[i + 1]?.fold === 'التطرق';
  if (!m?.definite && !touching) return null;
  const verb = m?.verb ?? null;
  const at = tokens[i + 2]?.fold === 'الي' || tokens[i + 2]?.fold === 'علي' ? i + 3 : -1;
  if (at < 0 || at >= limit || (verb && !verb.takes.has('to') && !verb.takes.has('on'))) return null;
  const complement: ComplementStart = { how: 'to', at: THAT.has(tokens[at]!.fold) ? at + 1 : at, clitic: false, quotation: null };
  return { ...frameOf(RULES.document, 'document', null, i, complement, 0.85), sources: told.instrument.parties, instrument: told.instrument, cueTo: i + 2 };
}

// وتضمنت الوثيقة بنداً يؤكد …: a clause of the document speaks.
function partOfDocument(context: WithInstruments, i: number, limit: number, speakers: Speakers): Frame | null {
  const { tokens } = context.analysis;
  const told = speakers.document;
  const form = told && tokens[i - 1] && isClauseNoun(tokens[i - 1]!) ? finiteAt(tokens[i]!)?.forms.find((f) => f.tense !== 'past') : null;
  const complement = form ? complementAt(context, form.verb, i + 1, limit, true) : null;
  return complement ? { ...frameOf(RULES.document, 'document', null, i, complement, 0.85), sources: told!.instrument.parties, instrument: told!.instrument } : null;
}
