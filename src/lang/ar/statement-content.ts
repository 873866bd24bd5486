// How far the content reaches: from its first token to the sentence's end or to what takes the word back from the speaker.
import type { WithInstruments } from './context.ts';
import type { Token } from '../../text/tokens.ts';
import type { Sentence } from '../../text/sentences.ts';
import { stemStart } from '../../text/clitics.ts';
import { spanOf, type TextSpan } from '../../text/span.ts';
import { isWord } from '../../text/words.ts';
import type { StatementKind } from '../../recognize/statement.ts';
import { anyFinite } from './common-verbs.ts';
import { CIRCUMSTANCE_HEADS, inClass, RELATIVES, SUBORDINATORS, THAT } from './function-words.ts';
import { complementAt, isName, type ComplementStart } from './statement-complement.ts';
import { finiteAt, masdarAt, participleAt } from './verbs.ts';

export interface Content {
  readonly span: TextSpan;
  /** Token range [from, to). */
  readonly from: number;
  readonly to: number;
  readonly kind: Exclude<StatementKind, 'document'>;
}

const ACCORDING = new Set(['بحسب', 'وفق', 'وفقا', 'حسب', 'طبقا', 'نقلا', 'حسبما', 'استنادا', 'وبحسب', 'ووفق', 'ووفقا', 'وحسب']);
const CONNECTORS = new Set(['علما', 'وذلك', 'لكن', 'ولكن', 'غير', 'بيد', 'الا', 'كما', 'حيث', 'لافتين']);

/** The extent of a content that starts at a complement. */
export function contentFrom(context: WithInstruments, start: ComplementStart, sentence: Sentence, cue: number): Content | null {
  const { tokens } = context.analysis;
  const limit = sentence.to;
  const subordinate = opensSubordinate(context, sentence, cue);
  let to: number;
  const q = start.quotation;
  const quoted = q !== null && !isName(context, q, q.open) ? q : null;
  if (quoted && !goesOnAfter(context, Math.min(quoted.close + 1, limit), limit)) to = Math.min(quoted.close + 1, limit);
  else to = boundary(context, quoted ? Math.min(quoted.close + 1, limit) : start.at, limit, start, subordinate, finiteAt(tokens[cue]!)?.forms.some((x) => x.tense === 'present') ?? false);
  let from = start.at;
  while (from < to && (tokens[from]!.kind === 'quote' || tokens[from]!.kind === 'comma' || tokens[from]!.kind === 'colon')) from++;
  let end = to;
  while (end > from && (['quote', 'comma', 'stop', 'colon'].includes(tokens[end - 1]!.kind) && tokens[end - 1]!.raw !== '؟' && tokens[end - 1]!.raw !== '?' && tokens[end - 1]!.raw !== '!')) end--;
  if (end <= from) return null;
  const first = tokens[from]!;
  const begin = start.clitic && from === start.at ? stemStart(first, { pro: 'ب', stem: '', taken: 1 }) : first.start;
  if (begin >= tokens[end - 1]!.end) return null;
  return { span: spanOf(context.analysis.text, begin, tokens[end - 1]!.end), from, to: end, kind: kindOf(context, from, end, quoted) };
}

// Behind a closing mark the content goes on where the clause does: a word without comma, وأن, or a result clause (ما يتطلب …).
function goesOnAfter(context: WithInstruments, i: number, limit: number): boolean {
  const { tokens } = context.analysis;
  const t = tokens[i];
  if (!t || i >= limit || t.kind === 'stop') return false;
  if (t.kind === 'word') return !takesOver(context, i, limit) && !ACCORDING.has(t.fold);
  if (t.kind === 'comma') {
    const next = tokens[i + 1];
    if (!next || i + 1 >= limit) return false;
    if (next.fold === 'ما' || next.fold === 'مما') return !takesOver(context, i + 2, limit);
    return next.fold === 'وان' || next.fold === 'وانه' || next.fold === 'وانها' || (next.fold === 'و' && tokens[i + 2]?.kind === 'quote');
  }
  return false;
}

// The first token that no longer belongs to the content.
function boundary(context: WithInstruments, from: number, limit: number, start: ComplementStart, subordinate: boolean, present: boolean): number {
  const { tokens } = context.analysis;
  for (let i = from; i < limit; i++) {
    const t = tokens[i]!;
    if (t.kind === 'quote') {
      const q = context.analysis.opensAt(i);
      if (q && !q.unbalanced && q.close < limit) { i = q.close; continue; }
    }
    if (t.kind === 'mark' && (t.raw === '–' || t.raw === '—') && t.spaced && tokens[i + 1]?.spaced) return i;
    if (t.kind === 'mark' && t.raw === '-' && /^[وف]?(?:هو|هي|الذي|التي)$/u.test(tokens[i + 1]?.fold ?? '')) return i;
    if (i > start.at && t.kind === 'word' && takesOver(context, i, limit)) return i;
    if (i > start.at + 1 && (t.fold === 'وقد' || t.fold === 'ولقد') && anyFinite(tokens[i + 1] ?? t)) return i;
    // A content that is a noun phrase ends where a new past verb begins (هنأه على انتخابه واحتفل بـ).
    if (i > start.at + 1 && start.how !== 'that' && start.how !== 'quote' && start.how !== 'colon' && t.kind === 'word' && !context.entities.at(i)) {
      const v = anyFinite(t);
      if (v && v.sure && v.conjunction === 'و' && (v.tense === 'past' || (present && v.tense === 'present')) && !inClass(tokens[i - 1], RELATIVES)) return i;
    }
    if (t.kind !== 'comma') continue;
    const next = tokens[i + 1];
    if (!next || i + 1 >= limit) return i;
    if (subordinate) return i;
    if (ACCORDING.has(next.fold) || takesOver(context, i + 1, limit)) return i;
    if (next.fold === 'في' && CIRCUMSTANCE_HEADS.has(tokens[i + 2]?.fold ?? '')) return i;
    if (next.fold === 'علما') return i;
    if (start.how !== 'that' && start.how !== 'quote' && start.how !== 'colon' && (inClass(next, SUBORDINATORS) || CONNECTORS.has(next.fold))) return i;
    if ((next.fold === 'فيما' || next.fold === 'بينما') && i > start.at + 4) return i;
    if (next.fold[0] === 'ل' && finiteAt(next)?.conjunction === 'ل') return i;
    if (/^(?:ومن|من|وبدوره|وبدورها|بدوره|بدورها)$/u.test(next.fold) && (next.fold.endsWith('دوره') || next.fold.endsWith('دورها') || /^(?:جانب|جهت|ناحيت|طرف)(?:ه|ها|هم|هما)$/u.test(tokens[i + 2]?.fold ?? ''))) return i;
    if (next.fold === 'وذلك' && /^(?:غداه|خلال|عقب|بعد|قبل|اثناء|علي|اثر)$/u.test(tokens[i + 2]?.fold ?? '')) return i;
    if ((next.fold === 'وهو' || next.fold === 'وهي') && tokens[i + 2]?.fold === 'ما') return i;
    if ((next.fold === 'من' || next.fold === 'دون') && /^(?:دون|ان)$/u.test(tokens[i + 2]?.fold ?? '') && tokens.slice(i + 2, i + 5).some((x) => /^(?:يكشف|يحدد|يوضح|يذكر|يقدم|يعطي|يشير|يفصح|يسم|تكشف|تحدد|توضح|تذكر|تقدم|تعطي|تشير)$/u.test(x.fold))) return i;
    // ومن المرجح أن، وكانت …: the paper's own voice again.
    if (next.fold === 'ومن' && /^الم(?:رجح|قرر|توقع|نتظر|حتمل|فترض|رتقب)$/u.test(tokens[i + 2]?.fold ?? '')) return i;
    if (next.fold === 'لكنه' || next.fold === 'لكنها' || next.fold === 'ولكنه' || next.fold === 'ولكنها') { if (finiteAt(tokens[i + 2] ?? next)) return i; }
    // A past verb in و behind a comma takes the story back unless the content itself was telling one.
    const verb = anyFinite(next);
    if (verb && verb.sure && verb.conjunction && verb.tense === 'past' && start.how !== 'colon' && !tellsPast(context, start.at, i)) return i;
  }
  return limit;
}

function tellsPast(context: WithInstruments, from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    const v = anyFinite(context.analysis.tokens[i]!);
    if (v && v.tense === 'past' && v.sure) return true;
  }
  return false;
}

const isHedge = isWord((word) => /^و?لكنه(?:ا|م|ما)?$/u.test(word.fold));
const beginsWithBa = isWord((word) => /^و?ب/u.test(word.fold));

// True where a cue at a token speaks for the same or another speaker on the main level (وأضاف، مؤكداً، وشددا، كما قال).
function takesOver(context: WithInstruments, i: number, limit: number): boolean {
  const { tokens } = context.analysis;
  const t = tokens[i];
  if (!t || t.kind !== 'word') return false;
  const prev = tokens[i - 1];
  const participle = participleAt(t, tokens[i + 1]);
  // Without a comma only أن makes the participle a circumstance (… الإجبارية مشيرة إلى أن).
  if (participle && prev?.kind === 'word' && thatFollows(tokens, i)) return true;
  if (participle && (prev?.kind === 'comma' || prev?.kind === 'quote' || participle.conjunction === 'و')) return complementAt(context, participle.verb, i + 1, limit, true) !== null;
  const finite = finiteAt(t);
  if (t.fold === 'وبين' && !THAT.has(tokens[i + 1]?.fold ?? '')) return false;
  if (finite && (finite.conjunction === 'و' || finite.conjunction === 'ف') && finite.forms.some((f) => f.tense === 'past' && f.person === 3)) {
    return finite.forms.some((f) => f.tense === 'past' && complementAt(context, f.verb, i + 1, limit, false) !== null) || (prev?.kind === 'comma' && complementAt(context, finite.forms[0]!.verb, i + 1, limit, true) !== null);
  }
  if ((t.fold === 'كما' || t.fold === 'حيث' || t.fold === 'فيما' || t.fold === 'بينما') && tokens[i + 1]) {
    const f = finiteAt(tokens[i + 1]!);
    return !!f && f.forms.some((x) => x.tense === 'past');
  }
  if (isHedge(t) && tokens[i + 1]) {
    const f = finiteAt(tokens[i + 1]!);
    return !!f && complementAt(context, f.forms[0]!.verb, i + 2, limit, true) !== null;
  }
  if (beginsWithBa(t)) {
    const m = masdarAt(t);
    if (m && m.verb.lemma === 'قال') return true;
  }
  return false;
}

function thatFollows(tokens: readonly Token[], i: number): boolean {
  const next = tokens[i + 1];
  return !!next && (THAT.has(next.fold) || ((next.fold === 'الي' || next.fold === 'علي') && THAT.has(tokens[i + 2]?.fold ?? '')));
}

// فيما كان شي يعبر عن دعمه لموسكو، وصل …: the clause ends at its comma.
function opensSubordinate(context: WithInstruments, sentence: Sentence, cue: number): boolean {
  const { tokens } = context.analysis;
  for (let i = cue - 1; i >= Math.max(sentence.from, cue - 5); i--) {
    const t = tokens[i]!;
    if (t.kind === 'comma') return false;
    if (inClass(t, SUBORDINATORS)) return i <= sentence.from + 3;
  }
  return false;
}

function kindOf(context: WithInstruments, from: number, to: number, quoted: { open: number; close: number } | null): Content['kind'] {
  if (quoted && quoted.open === from - 1 && quoted.close >= to) return 'direct';
  for (let i = Math.max(0, from - 1); i < to; i++) {
    const q = context.analysis.opensAt(i);
    if (q && !quotesAName(context, q.open, q.close)) return 'mixed';
  }
  return 'indirect';
}

// Quotation marks round a name, a project or a currency say nothing about whose words they are.
function quotesAName(context: WithInstruments, open: number, close: number): boolean {
  const { tokens } = context.analysis;
  const words = tokens.slice(open + 1, close).filter((t) => t.kind === 'word' || t.kind === 'number');
  if (words.length === 0 || words.length > 4) return false;
  if (context.entities.within(open + 1, close).length) return true;
  const first = words[0]!;
  if (/^[A-Za-z]/u.test(first.raw)) return true;
  return words.length === 1 && first.fold.startsWith('ال') && !/(?:ي|يه)$/u.test(first.fold);
}
