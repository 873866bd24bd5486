// According-to phrases: a source before or behind what it says (وفقاً للوثيقة، …؛ …، بحسب الوزارة؛ … كما كتبت الصحيفة), and sentences that name
// the document they retell (في بيان، فيما يلي نصه).
import type { WithInstruments } from './context.ts';
import type { Instrument } from '../../recognize/instrument.ts';
import type { Sentence } from '../../text/sentences.ts';
import { spanOf, type TextSpan } from '../../text/span.ts';
import { isWord } from '../../text/words.ts';
import type { Rule } from '../../rules/rule.ts';
import type { StatementKind } from '../../recognize/statement.ts';
import { DOCUMENT_NOUNS, inClass, MEDIA_HEADS, SUBORDINATORS } from './function-words.ts';
import type { Content } from './statement-content.ts';
import { RULES } from './statement-rules.ts';
import { stateAdjective } from './state-adjectives.ts';
import type { Speakers } from './statement-speakers.ts';
import { documentAt, subjectAt, type Subject } from './statement-subject.ts';
import { finiteAt } from './verbs.ts';

export interface AccordingDraft {
  /** Index of the frame of this sentence whose chain the source joins; null where the phrase makes a statement of its own. */
  readonly attach: number | null;
  readonly rule: Rule;
  readonly kind: StatementKind;
  readonly sources: readonly string[];
  readonly via: readonly string[];
  readonly instrument: Instrument | null;
  readonly cue: TextSpan;
  readonly cueToken: number;
  readonly content: Content;
  /** The pieces of a content that the phrase breaks. */
  readonly parts?: readonly TextSpan[];
  readonly confidence: number;
  readonly speaker: TextSpan | null;
}

export interface AccordingFound {
  /** A document that the sentence says it follows (وفقاً للوثيقة، في بيان). */
  readonly document: Instrument | null;
  /** True where the whole text of the document follows (فيما يلي نصه). */
  readonly whole: boolean;
  statements(frames: readonly { from: number; to: number; cue: number }[]): readonly AccordingDraft[];
}

interface Phrase {
  /** Tokens of the phrase [from, to), the cue word(s) [from, cueTo). */
  readonly from: number;
  readonly cueTo: number;
  readonly to: number;
  readonly sources: readonly string[];
  readonly instrument: Instrument | null;
  readonly leading: boolean;
}

const HEADS = new Set(['بحسب', 'حسب', 'وفق', 'وفقا', 'طبقا', 'حسبما', 'نقلا', 'استنادا', 'كما', 'براي', 'وبحسب', 'ووفق', 'ووفقا', 'وحسب', 'وطبقا', 'وحسبما']);
const OFFICIAL = /^(?:ارقام|بيانات|احصاءات|احصاييات|مصادر|وثايق|تقارير|ارقاما|معلومات)$/u;

const contains = isWord((word) => /^[وف]?(?:تضمن|تضمنت|نص|نصت|حددت|حدد)$/u.test(word.fold));
const mayCite = isWord((word) => HEADS.has(word.fold) || contains(word) || ['في', 'وفي', 'عبر', 'نصه', 'نصها'].includes(word.fold));

/** The according-to phrases of a sentence and the document that it retells. */
export function accordingFrames(context: WithInstruments, sentence: Sentence, speakers: Speakers): AccordingFound {
  const { tokens, quotationOf } = context.analysis;
  const phrases: Phrase[] = [];
  let document: Instrument | null = null;
  let whole = false;
  for (let i = sentence.from; i < sentence.to; i++) {
    if (!mayCite(tokens[i]!) || quotationOf[i]! >= 0) continue;
    const t = tokens[i]!;
    if (HEADS.has(t.fold)) {
      const phrase = phraseAt(context, sentence, i, speakers);
      if (phrase) {
        if (phrase.instrument && phrase.leading) document ??= phrase.instrument;
        phrases.push(phrase);
        i = phrase.to - 1;
        continue;
      }
    }
    // في بيان، في الوثيقة: the sentence's words come out of a document.
    if ((t.fold === 'في' || t.fold === 'وفي' || t.fold === 'عبر') && DOCUMENT_NOUNS.has(tokens[i + 1]?.fold ?? '')) {
      const named = documentAt(context, i + 1);
      const instrument = named?.instrument ?? (named ? speakers.document?.instrument ?? null : null);
      if (instrument && instrument.status !== 'in force') document ??= instrument;
    }
    // وتضمنت الوثيقة بنداً …; فيما يلي نصه
    if (contains(t) && i + 1 < sentence.to) {
      const named = documentAt(context, i + 1);
      const instrument = named?.instrument ?? (named ? speakers.document?.instrument ?? null : null);
      if (instrument && instrument.status !== 'in force') document ??= instrument;
    }
    if (t.fold === 'نصه' || t.fold === 'نصها') {
      for (let k = i - 1; k >= sentence.from; k--) {
        const named = documentAt(context, k);
        if (named?.instrument) { document ??= named.instrument; whole = tokens[i + 1]?.kind === 'colon'; break; }
      }
    }
  }
  return { document, whole, statements: (frames) => phrases.flatMap((p) => draftOf(context, sentence, p, frames)) };
}

// The source behind the cue word: a name, a document, or a verb of saying with its subject (وفق ما أفادت الوزارة، كما كتبت الصحيفة).
function phraseAt(context: WithInstruments, sentence: Sentence, i: number, speakers: Speakers): Phrase | null {
  const { tokens } = context.analysis;
  const head = tokens[i]!.fold;
  let k = i + 1;
  if (k >= sentence.to) return null;
  const leading = i <= sentence.from + 1;
  const verbal = head === 'كما' || head.endsWith('حسبما') || /^ما(?:$)/u.test(tokens[k]!.fold);
  if (tokens[k]!.fold === 'ما') k++;
  if (verbal) {
    let verb = tokens[k];
    if (!verb || k >= sentence.to) return null;
    // وفق ما ذكرته الوكالة: the object pronoun refers back to what was said.
    let finite = finiteAt(verb);
    if (!finite && /(?:ه|ها)$/u.test(verb.fold)) finite = finiteAt({ ...verb, fold: verb.fold.replace(/(?:ها|ه)$/u, ''), form: verb.form.replace(/(?:ها|ه)$/u, '') });
    if (!finite || finite.conjunction || !finite.forms.some((f) => f.tense !== 'future')) return null;
    verb = tokens[k + 1];
    if (leading && head === 'كما') return null;
    const subject = subjectAt(context, k + 1, sentence.to);
    if (!subject) return null;
    return made(context, i, k + 1, subject, leading, speakers);
  }
  if (head === 'كما') return null;
  if (tokens[k]!.fold === 'عن' || tokens[k]!.fold === 'الي') k++;
  // وفقاً لوكالة …: the class noun before the name.
  if (tokens[k] && (MEDIA_HEADS.has(tokens[k]!.fold) || MEDIA_HEADS.has(tokens[k]!.fold.replace(/^ل/u, ''))) && !context.entities.at(k)) k += tokens[k + 1]?.kind === 'quote' ? 2 : 1;
  const t = tokens[k];
  if (!t || k >= sentence.to) return null;
  const named = documentAt(context, k);
  if (named && !context.entities.at(k)) {
    const instrument = named.instrument ?? speakers.document?.instrument ?? null;
    return instrument ? { from: i, cueTo: named.to, to: named.to, sources: instrument.parties, instrument, leading } : null;
  }
  const reference = context.entities.at(k);
  if (reference && reference.from === k && (reference.proclitic === '' || reference.proclitic === 'ل') && reference.kind !== 'place' && reference.kind !== 'document') {
    let to = reference.to;
    for (let next = context.entities.at(to); next && next.from === to && next.entity === reference.entity && !next.proclitic; next = context.entities.at(to)) to = next.to;
    return { from: i, cueTo: i + 1, to, sources: [reference.entity], instrument: null, leading };
  }
  const subject = subjectAt(context, k, sentence.to);
  if (subject && subject.from === k) return made(context, i, k, subject, leading, speakers);
  // بحسب أرقام رسمية صينية: the state behind the figures, where one is named or told by its adjective.
  if (OFFICIAL.test(t.fold)) {
    const inner = context.entities.within(k, Math.min(sentence.to, k + 5))[0];
    const adjective = [k + 1, k + 2, k + 3].map((x) => stateAdjective(tokens[x])).find((a) => a && context.entities.byId(a.state));
    if (adjective) return { from: i, cueTo: k, to: Math.min(sentence.to, k + 3), sources: [adjective.state], instrument: null, leading };
    if (inner && inner.kind !== 'place') return { from: i, cueTo: k, to: inner.to, sources: [inner.entity], instrument: null, leading };
  }
  return null;
}

function made(context: WithInstruments, from: number, cueTo: number, subject: Subject, leading: boolean, speakers: Speakers): Phrase | null {
  const sources = subject.kind === 'role' ? speakers.byRole(context.analysis.tokens[subject.from]!.fold, context.analysis.sentenceOf[from]!)?.sources ?? [] : subject.sources;
  return sources.length || subject.instrument ? { from, cueTo, to: subject.to, sources, instrument: subject.instrument, leading } : null;
}

function draftOf(context: WithInstruments, sentence: Sentence, p: Phrase, frames: readonly { from: number; to: number; cue: number }[]): AccordingDraft[] {
  const { tokens } = context.analysis;
  const base = { sources: p.sources, via: [], instrument: p.instrument, cue: context.analysis.span(p.from, p.cueTo), cueToken: p.from, speaker: context.analysis.span(p.from, p.to) };
  const near = frames.findLastIndex((f) => (p.leading ? f.cue > p.to : f.to <= p.from + 1 && f.to >= p.from - 3));
  const attached = near >= 0;
  const range = clause(context, sentence, p);
  if (!range) return [];
  const content: Content = { span: spanOf(context.analysis.text, tokens[range.from]!.start, tokens[range.to - 1]!.end), from: range.from, to: range.to, kind: 'indirect' };
  const parts = range.rest ? [context.analysis.span(range.from, range.before), context.analysis.span(range.rest, range.to)] : undefined;
  const rule = p.leading ? RULES.accordingBefore : RULES.accordingAfter;
  if (attached) return p.instrument && p.leading ? [] : [{ ...base, attach: near, rule, kind: 'indirect', content, confidence: 0.85 }];
  if (frames.some((f) => f.cue >= range.from && f.cue < range.to)) return [];
  return [{ ...base, attach: null, rule, kind: p.instrument ? 'document' : 'indirect', content, ...(parts ? { parts } : {}), confidence: p.leading ? 0.88 : 0.82 }];
}

// What the source says: behind a leading phrase the rest of the sentence, else the clause before the phrase's comma.
function clause(context: WithInstruments, sentence: Sentence, p: Phrase): { from: number; to: number; before: number; rest: number } | null {
  const { tokens } = context.analysis;
  let from: number;
  let to: number;
  if (p.leading) {
    from = p.to;
    while (from < sentence.to && tokens[from]!.kind !== 'comma' && from < p.to + 6) from++;
    if (tokens[from]?.kind === 'comma') from++;
    else from = p.to;
    if (/^(?:فقد|فان|فانه)$/u.test(tokens[from]?.fold ?? '')) from++;
    to = sentence.to;
  } else {
    to = p.from;
    from = sentence.from;
  }
  while (to > from && ['comma', 'stop', 'quote'].includes(tokens[to - 1]!.kind)) to--;
  while (from < to && (['comma', 'quote', 'colon'].includes(tokens[from]!.kind) || inClass(tokens[from], SUBORDINATORS))) from++;
  if (to - from < 3) return null;
  // كما يكرّس الاجتماع، حسب الخبير، …: the phrase stands in the midst of what the source says.
  if (!p.leading && tokens[p.to]?.kind === 'comma' && tokens[p.from - 1]?.kind === 'comma' && sentence.to - p.to > 4 && to - from < 9) {
    let end = sentence.to;
    while (end > p.to + 1 && ['comma', 'stop', 'quote'].includes(tokens[end - 1]!.kind)) end--;
    return { from, to: end, before: to, rest: p.to + 1 };
  }
  return { from, to, before: to, rest: 0 };
}
