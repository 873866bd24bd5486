// A meeting as one place of the text tells it, before several tellings are joined into one record.
import type { WithEntities } from './context.ts';
import type { MeetingFormat, MeetingStatus } from '../../recognize/meeting.ts';
import type { Rule } from '../../rules/rule.ts';
import type { TextSpan } from '../../text/span.ts';
import { argumentsIn, clauseEnd, type Argument } from './parties.ts';
import { timeAt, timesWithin } from './token-index.ts';

export interface MeetingCandidate {
  readonly format: MeetingFormat;
  readonly participants: readonly string[];
  readonly place: string | null;
  readonly start: string | null;
  readonly status: MeetingStatus;
  /** Told as a second meeting of the same people (غير رسمي). */
  readonly another: boolean;
  /** The status is the default one, nothing in the words says so. */
  readonly weak?: boolean;
  /** Told by what was spoken of (بحث مع), not by how they met: a call may be meant. */
  readonly vague?: boolean;
  /** Entity ids of those who invited, for an invitation. */
  readonly inviters?: readonly string[];
  readonly evidence: TextSpan;
  readonly cue: TextSpan;
  /** Token of the cue. */
  readonly at: number;
  readonly rule: Rule;
  readonly confidence: number;
}

/** The sentence that holds a token. */
export function sentenceSpan(context: WithEntities, token: number): TextSpan {
  const s = context.analysis.sentences[context.analysis.sentenceOf[token]!]!;
  return context.analysis.span(s.from, s.to);
}

/** First token of the clause that holds a token: behind the last full break before it. */
export function clauseStart(context: WithEntities, i: number): number {
  const sentence = context.analysis.sentences[context.analysis.sentenceOf[i] ?? -1];
  if (!sentence) return Math.max(0, i);
  // A clause of more than 120 words is none that a reader would hold together.
  const floor = Math.max(sentence.from, i - 120);
  let at = floor;
  for (let k = floor; k < i; ) {
    const end = clauseEnd(context, k, 200);
    if (end > i) return at;
    at = end;
    k = end;
  }
  return at;
}

/** The date (ISO prefix) that a time expression inside [from, to) fixes, the one nearest to `near`; null where none does. */
export function dateIn(context: WithEntities, from: number, to: number, near: number): string | null {
  const { tokens } = context.analysis;
  if (to <= from) return null;
  const start = tokens[from]!.start;
  const end = tokens[Math.min(to, tokens.length) - 1]!.end;
  const at = tokens[near]!.start;
  let best: { value: string; distance: number } | null = null;
  for (const time of timesWithin(context, from, to)) {
    if (time.start < start || time.end > end || !time.value || !/^\d{4}(?:-\d{2}){0,2}(?:T|$)/u.test(time.value) || (time.type !== 'DATE' && time.type !== 'TIME')) continue;
    if (since(context, from, to, time.start)) continue;
    const distance = Math.abs(time.start - at);
    if (!best || distance < best.distance) best = { value: time.value.slice(0, 10).replace(/T.*$/u, ''), distance };
  }
  return best?.value ?? null;
}

// منذ عام 2012، منذ اندلاع الحرب في أوكرانيا: what stands behind منذ measures the distance, it neither dates nor places.
function since(context: WithEntities, from: number, to: number, start: number): boolean {
  const { tokens } = context.analysis;
  for (let i = Math.max(0, from - 2); i < to && tokens[i] && tokens[i]!.start <= start; i++) {
    if (/^[وف]?منذ$/u.test(tokens[i]!.fold)) return !tokens.slice(i, to).some((t) => t.kind === 'comma' && t.start < start);
  }
  return false;
}

/** The same within the clause of a cue: a time before the cue counts only where no comma parts the two, unless it opens the sentence. */
export function clauseDate(context: WithEntities, from: number, to: number, near: number): string | null {
  const { tokens, sentences, sentenceOf } = context.analysis;
  let start = near;
  while (start > from && tokens[start - 1]!.kind !== 'comma') start--;
  const opening = sentences[sentenceOf[near]!]!.from;
  return dateIn(context, start, to, near) ?? (start > opening && opening + 8 < start ? dateIn(context, opening, opening + 6, near) : start > opening ? dateIn(context, opening, start, near) : null);
}

/** The place named with في or ب in [from, to), the first behind `near` before any other. */
export function placeIn(context: WithEntities, from: number, to: number, near: number): string | null {
  const places = argumentsIn(context, from, to).filter((a) => (a.party.kind === 'place' || a.party.kind === 'state') && (a.governor === 'في' || a.governor === 'ب') && a.party.entities.length === 1 && !since(context, from, to, a.party.span.start));
  const own = places.filter((a) => !placesMatter(context, a.party.from, near));
  return (own.find((a) => a.party.from > near) ?? own[0])?.party.entities[0] ?? null;
}

// الوضع في أوكرانيا، الحرب على الإرهاب في العراق: the place is that of the matter they spoke of, whose noun stands before the preposition.
function placesMatter(context: WithEntities, at: number, near: number): boolean {
  const { tokens } = context.analysis;
  let k = at;
  while (k > 0 && k > at - 5 && !/^[وف]?في$/u.test(tokens[k]!.fold) && !/^[وف]?ب/u.test(tokens[k]!.fold)) k--;
  for (let back = k - 1; back >= Math.max(0, k - 3, near); back--) {
    const t = tokens[back]!;
    if (t.kind !== 'word' || context.entities.at(back) || timeAt(context, back)) return false;
    if (MATTER.test(t.fold)) return true;
    if (!t.fold.startsWith('ال')) return false;
  }
  return false;
}
const MATTER = /^[وف]?[بل]?(?:ال)?(?:ل)?(?:وضع|اوضاع|ازمه|ازمات|حرب|حروب|صراع|صراعات|نزاع|نزاعات|قتال|تطورات|مستجدات|احداث|تواجد|وجود|امن|استقرار|سلام|عدوان|قضيه|قضايا|ملف|ملفات|مشاريع|مشروع|استثمار|استثمارات|انتخابات|عمليات|هجمات|هجوم|عنف|تدخل|دور|ارهاب|ارهابيين|انقلاب|حل|هدنه|قوات|نفوذ|اعمار|حقوق|مجازر|غارات|صحافيين|سفاره|سفير|تعاون)$/u;

/** Persons (or groups of officials) among arguments. */
export const isPerson = (a: Argument): boolean => a.party.kind === 'person';
