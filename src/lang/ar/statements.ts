// Statements: walks each sentence for reporting frames, keeps who speaks across sentences, and lays the chain of sources.
import type { WithInstruments } from './context.ts';
import type { Instrument } from '../../recognize/instrument.ts';
import type { Statement, StatementKind } from '../../recognize/statement.ts';
import { BEARING_ROLES } from '../../text/document.ts';
import { fold } from '../../text/arabic-script.ts';
import type { Sentence } from '../../text/sentences.ts';
import { derive, type Rule } from '../../rules/rule.ts';
import type { TextSpan } from '../../text/span.ts';
import { topicsOf } from './topics.ts';
import { statementDate } from './statement-date.ts';
import type { Frame } from './statement-frame.ts';
import { framesAt } from './statement-frames.ts';
import { accordingFrames } from './statement-according.ts';
import { Speakers } from './statement-speakers.ts';
import { contentFrom, type Content } from './statement-content.ts';
import { isPaper } from './statement-papers.ts';
import { mediaVia } from './statement-chain.ts';
import { RULES } from './statement-rules.ts';

interface Draft {
  readonly rule: Rule;
  readonly kind: StatementKind;
  readonly sources: readonly string[];
  readonly via: readonly string[];
  readonly instrument: Instrument | null;
  readonly cue: TextSpan;
  readonly content: Content;
  readonly sentence: Sentence;
  readonly cueToken: number;
  readonly confidence: number;
  readonly speaker: TextSpan | null;
  readonly nested: boolean;
  readonly parts?: readonly TextSpan[];
}

/** All statements of a document, in text order. */
export function recognizeStatements(context: WithInstruments): readonly Statement[] {
  const { analysis } = context;
  const speakers = new Speakers(context);
  const drafts: Draft[] = [];
  for (const sentence of analysis.sentences) {
    const role = analysis.roleOf(sentence.from);
    if (!BEARING_ROLES.has(role)) continue;
    readSentence(context, sentence, speakers, drafts);
  }
  return number(context, dedupe(drafts));
}

function readSentence(context: WithInstruments, sentence: Sentence, speakers: Speakers, drafts: Draft[]): void {
  const { analysis } = context;
  const open: Draft[] = [];
  const first = drafts.length;
  const before = accordingFrames(context, sentence, speakers);
  if (before.document) speakers.document = { instrument: before.document, sentence: sentence.i, named: true, whole: before.whole };
  // Sources of the frame last found on the main level of this sentence.
  let spoken: readonly string[] | null = null;
  for (let i = sentence.from; i < sentence.to; i++) {
    while (open.length && i >= open.at(-1)!.content.to) open.pop();
    const outer = open.at(-1) ?? null;
    const frames: readonly Frame[] = framesAt(context, sentence, i, speakers, outer ? { sources: outer.sources, content: outer.content } : null, spoken);
    for (const frame of frames) {
      const content = contentFrom(context, frame.complement, sentence, i);
      if (!content || tooThin(context, content, frame)) continue;
      const draft = frame.how === 'claim' ? claimed(context, frame, content, sentence, outer) : outer ? nest(frame, content, outer, sentence, context) : main(context, frame, content, sentence, speakers, drafts[drafts.length - 1] ?? null);
      if (!draft) continue;
      drafts.push(draft);
      if (!draft.nested) spoken = draft.sources;
      open.push(draft);
      break;
    }
  }
  for (const a of before.statements(drafts.slice(first).map((d) => ({ from: d.content.from, to: d.content.to, cue: d.cueToken })))) {
    if (a.attach !== null) {
      const target = drafts[first + a.attach]!;
      if (a.instrument) drafts[first + a.attach] = { ...target, instrument: target.instrument ?? a.instrument, kind: 'document' };
      else if (!target.via.includes(a.sources[0] ?? '')) drafts[first + a.attach] = { ...target, via: [...a.sources, ...target.via] };
    } else drafts.push({ ...a, sentence, nested: false, speaker: a.speaker });
  }
  void analysis;
}

// A frame on the main level moves the memory of speakers on.
function main(context: WithInstruments, frame: Frame, content: Content, sentence: Sentence, speakers: Speakers, previous: Draft | null): Draft | null {
  const { analysis } = context;
  const subject = frame.subject;
  let instrument = frame.instrument;
  let sources = frame.sources;
  let via = [...frame.via, ...mediaVia(context, frame, sentence)];
  const explicit = subject !== null && subject.kind !== 'role';
  if (instrument) {
    speakers.document = { instrument, sentence: sentence.i, whole: speakers.document?.whole ?? false };
    if (!sources.length) sources = instrument.parties;
  } else if (speakers.document) {
    const told = speakers.document;
    const parties = new Set(told.instrument.parties);
    const partyOf = (id: string): boolean => parties.has(id) || parties.has(context.entities.byId(id)?.of ?? '');
    const collective = sources.length > 1 && sources.every(partyOf);
    const sameIssuer = sources.length === 1 && parties.size === 1 && partyOf(sources[0]!);
    if (collective || sameIssuer || (!explicit && sources.length > 0 && sources.every(partyOf) && speakers.latest()?.instrument === told.instrument)) {
      instrument = told.instrument;
      speakers.document = { ...told, sentence: sentence.i, named: false };
    } else if (told.whole) instrument = told.instrument;
    else if (told.sentence === sentence.i && told.named && content.from > 0) instrument = told.instrument;
    else if (explicit && sources.length === 1) speakers.document = null;
  }
  if (frame.how === 'ellipsis' && previous && via.length === 0 && !frame.carriedVia) via = [];
  if (sources.length && analysis.tokens.slice(sentence.from, frame.complement.at).some(isPaper)) speakers.paper = sources;
  speakers.spoke(sources, sentence.i, via, instrument, subject, frame.gender);
  const cue = analysis.span(frame.cueFrom, frame.cueTo);
  const speaker = subject ? analysis.span(subject.from, subject.to) : null;
  return {
    rule: instrument && frame.how !== 'participle' && subject?.kind === 'document' ? RULES.document : frame.rule,
    kind: instrument || subject?.kind === 'document' ? 'document' : content.kind, sources, via, instrument, cue, content, sentence, cueToken: frame.cueFrom, confidence: sources.length ? sureOf(context, sources, frame.confidence) : 0.5, speaker, nested: false,
  };
}

// Whoever only his place behind the verb made a speaker may be somebody named elsewhere: no statement of his is sure.
function sureOf(context: WithInstruments, sources: readonly string[], confidence: number): number {
  return sources.some((s) => (context.entities.byId(s)?.confidence ?? 1) < 0.7) ? Math.min(0.88, confidence) : confidence;
}

// A noun of saying tells a statement without moving the memory of who speaks.
function claimed(context: WithInstruments, frame: Frame, content: Content, sentence: Sentence, outer: Draft | null): Draft | null {
  if (outer && frame.sources.every((s) => outer.sources.includes(s))) return null;
  const bounded = outer && content.span.end > outer.content.span.end ? clip(context, content, outer.content) : content;
  if (!bounded) return null;
  return {
    rule: frame.rule, kind: bounded.kind, sources: frame.sources, via: [], instrument: null, cue: context.analysis.span(frame.cueFrom, frame.cueTo), content: bounded, sentence,
    cueToken: frame.cueFrom, confidence: frame.confidence, speaker: frame.subject ? context.analysis.span(frame.subject.from, frame.subject.to) : null, nested: true,
  };
}

// Inside another content only a speaker of its own makes a statement, and the outer speaker joins its chain.
function nest(frame: Frame, content: Content, outer: Draft, sentence: Sentence, context: WithInstruments): Draft | null {
  if (!frame.subject || frame.subject.kind === 'role' || !frame.sources.length || frame.sources.every((s) => outer.sources.includes(s))) return null;
  // Whoever speaks for a state in his own words is no other source than the state (تأمل بلاده …).
  if (outer.kind === 'direct' && frame.sources.every((s) => outer.sources.some((o) => context.entities.byId(o)?.of === s))) return null;
  if (outer.kind === 'direct' && frame.complement.how !== 'that' && frame.complement.how !== 'quote' && frame.complement.how !== 'colon') return null;
  if (content.span.start <= outer.content.span.start && content.span.end >= outer.content.span.end) return null;
  const bounded = content.span.end > outer.content.span.end ? clip(context, content, outer.content) : content;
  if (!bounded) return null;
  const instrument = frame.instrument ?? outer.instrument;
  return {
    rule: RULES.nested, kind: instrument ? 'document' : bounded.kind, sources: frame.sources, via: outer.instrument && outer.sources.length > 1 ? [...frame.via] : [...outer.via, ...outer.sources, ...frame.via], instrument,
    cue: context.analysis.span(frame.cueFrom, frame.cueTo), content: bounded, sentence, cueToken: frame.cueFrom, confidence: Math.min(0.88, frame.confidence), speaker: context.analysis.span(frame.subject.from, frame.subject.to), nested: true,
  };
}

function clip(context: WithInstruments, content: Content, outer: Content): Content | null {
  if (content.from >= outer.to) return null;
  const text = context.analysis.text.slice(content.span.start, outer.span.end);
  return { ...content, to: outer.to, span: { start: content.span.start, end: outer.span.end, text } };
}

// A content of one bare function word, or one that is only a name behind a colon, says nothing.
function tooThin(context: WithInstruments, content: Content, frame: Frame): boolean {
  const words = context.analysis.tokens.slice(content.from, content.to).filter((t) => t.kind === 'word').length;
  return words === 0 || (words < 2 && frame.complement.how !== 'object' && frame.complement.how !== 'with');
}

function dedupe(drafts: readonly Draft[]): Draft[] {
  const seen = new Map<string, number>();
  const out: Draft[] = [];
  for (const d of drafts) {
    const key = `${d.sources.join('+')}|${fold(d.content.span.text, 2).replace(/[^\p{L}\p{N}]+/gu, ' ').trim()}`;
    if (seen.has(key)) continue;
    seen.set(key, out.length);
    out.push(d);
  }
  return out.sort((a, b) => a.sentence.i - b.sentence.i || a.cue.start - b.cue.start);
}

function number(context: WithInstruments, drafts: readonly Draft[]): Statement[] {
  return drafts.map((d, n) => ({
    id: `s${n + 1}`, kind: d.kind, source: [...new Set(d.sources)], via: [...d.via, ...(d.instrument ? [d.instrument.id] : [])].filter((v, k, all) => all.indexOf(v) === k && !d.sources.includes(v)),
    cue: d.cue, content: d.content.span, ...(d.parts ? { parts: d.parts } : {}), evidence: [context.analysis.span(d.sentence.from, d.sentence.to)],
    date: statementDate(context, d.sentence, d.cueToken, d.content), topics: topicsOf(d.content.span.text), confidence: d.confidence,
    derivation: derive(d.rule, { cue: d.cue, speaker: d.speaker, content: d.content.span }, d.speaker ? [] : d.sources.length ? ['speaker carried over'] : ['speaker not resolved']),
  }));
}
