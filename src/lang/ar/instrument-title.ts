// The name that a text gives a document: quoted, in brackets, or as the noun phrase behind its noun (اتفاقية حظر الأسلحة).
import type { WithEntities } from './context.ts';
import { trimSpan, type TextSpan } from '../../text/span.ts';
import type { Quotation } from '../../text/quotations.ts';
import type { DocumentNoun } from './document-words.ts';
import { NAMING } from './document-words.ts';
import { anyFinite } from './common-verbs.ts';
import { PREPOSITIONS, RELATIVES } from './function-words.ts';

/** The title of the document whose noun is given, and whether quotation marks or brackets show it as a name; null where the text gives none. */
export function titleOf(context: WithEntities, noun: DocumentNoun, jointly: boolean): TextSpan | null {
  return quoted(context, noun) ?? named(context, noun) ?? (jointly ? topic(context, noun) : null);
}

// «بيان مشترك حول …»، إعلانا بخصوص "…"، بيان مشترك (إعلان القاهرة)
function quoted(context: WithEntities, noun: DocumentNoun): TextSpan | null {
  const { tokens, quotations, text } = context.analysis;
  const opened = (at: number): Quotation | undefined => {
    const outer = quotations[context.analysis.quotationOf[at] ?? -1];
    if (!outer || outer.open === at) return outer?.unbalanced ? undefined : outer;
    return quotations.find((q) => q.open === at && !q.unbalanced);
  };
  const before = tokens[noun.from - 1]?.kind === 'quote' ? opened(noun.from - 1) : undefined;
  const around = before && before.close > noun.to ? before : undefined;
  const inner = (open: number, close: number): TextSpan | null => trimSpan(text, { start: tokens[open]!.end, end: tokens[close]!.start });
  if (around && !noun.definite && around.close - around.open <= 32) return inner(around.open, around.close);
  if (around && around.open === noun.from - 1) return null;
  for (let k = noun.to; k < Math.min(noun.to + 6, tokens.length); k++) {
    const token = tokens[k]!;
    if (token.kind === 'stop' || token.kind === 'comma' || token.kind === 'colon') return null;
    if (token.kind === 'quote') {
      const q = opened(k);
      const led = NAMING.has(tokens[k - 1]!.fold) || k === noun.to || (k === noun.to + 1 && /مشترك/u.test(tokens[k - 1]!.fold));
      const first = tokens[k + 1];
      const sentence = !first || anyFinite(first)?.sure || /^(?:لن|لم|لا|سوف|ليس|ليست|قد|ان|هو|هي|هناك)$/u.test(first.fold);
      return q && led && !sentence && q.close - q.open <= 30 ? inner(q.open, q.close) : null;
    }
    if (token.kind === 'open' && k <= noun.to + 2) {
      const close = [1, 2, 3, 4, 5, 6, 7].map((n) => k + n).find((n) => tokens[n]?.kind === 'close') ?? -1;
      const first = tokens[k + 1]?.fold ?? '';
      return close > 0 && /^(?:اعلان|وثيقه|اتفاق|اتفاقيه|ميثاق|معاهده|مبادره)$/u.test(first) ? inner(k, close) : null;
    }
  }
  return null;
}

// اتفاقية + definite words: the name of a treaty. إعلان + a place.
function named(context: WithEntities, noun: DocumentNoun): TextSpan | null {
  const { tokens, text } = context.analysis;
  if (noun.definite || noun.plural) return null;
  const next = tokens[noun.to];
  const reference = context.entities.at(noun.to);
  if (noun.stem === 'اعلان') return reference?.kind === 'place' && !reference.proclitic && endsName(context, reference.to) ? trimSpan(text, { start: nounStart(context, noun), end: reference.span.end }) : null;
  if (noun.kind !== 'treaty' && noun.stem !== 'اتفاقيه' && noun.stem !== 'اتفاق') return null;
  let to = noun.to;
  if (reference?.kind === 'place' && !reference.proclitic) to = reference.to;
  else {
    if (!next || next.kind !== 'word' || anyFinite(next)?.sure || /^[بل](?!ل?ا?[لر]?$)/u.test(next.fold) || PARTICIPLE.test(next.fold) || PREPOSITIONS.has(next.fold) || RELATIVES.has(next.fold)) return null;
    // A bare noun and then definite ones (حظر الأسلحة البيولوجية), or definite at once (السلام).
    while (tokens[to]?.kind === 'word' && to < noun.to + 6 && !PARTICIPLE.test(tokens[to]!.fold) && (tokens[to]!.fold.startsWith('ال') || tokens[to]!.fold.startsWith('وال') || (to - noun.to < 2 && tokens[to + 1]?.fold.startsWith('ال') && !PREPOSITIONS.has(tokens[to]!.fold)))) to++;
    if (!tokens.slice(noun.to, to).some((t) => t.fold.startsWith('ال')) || RELATIVES.has(tokens[to - 1]!.fold)) return null;
    if (tokens.slice(noun.to, to).some((t) => RELATIVES.has(t.fold))) return null;
  }
  return trimSpan(text, { start: nounStart(context, noun), end: tokens[to - 1]!.end });
}

// اتفاقية التعاون الموقعة بين: what follows the name tells what became of it.
const PARTICIPLE = /^ال(?:موقع|مبرم|ممضا|ممضي|منعقد|معقود|مذكور|مشار|جديد|سابق|اخير|حالي|مقترح|مزمع|مرتقب|متعلق|خاص)ه?$/u;

// إعلان القاهرة is a name; in إعلان واشنطن نيتها the city announces something.
function endsName(context: WithEntities, i: number): boolean {
  const next = context.analysis.tokens[i];
  if (next?.kind !== 'word') return true;
  return (PREPOSITIONS.has(next.fold) && next.fold !== 'عن') || RELATIVES.has(next.fold) || /^(?:و|ال)/u.test(next.fold) || anyFinite(next)?.sure === true;
}

// بيان مشترك بشأن تعميق الشراكة الاستراتيجية: from the noun to the end of what the preposition governs.
function topic(context: WithEntities, noun: DocumentNoun): TextSpan | null {
  const { tokens, text } = context.analysis;
  let at = noun.to;
  while (at < noun.to + 3 && tokens[at] && !NAMING.has(tokens[at]!.fold)) at++;
  if (!tokens[at] || !NAMING.has(tokens[at]!.fold) || tokens[at]!.fold === 'عن') return null;
  let to = at + 1;
  while (to < at + 9 && tokens[to]?.kind === 'word' && !PREPOSITIONS.has(tokens[to]!.fold) && !RELATIVES.has(tokens[to]!.fold) && !anyFinite(tokens[to]!)?.sure) to++;
  return to > at + 2 ? trimSpan(text, { start: nounStart(context, noun), end: tokens[to - 1]!.end }) : null;
}

/** Offset at which the noun begins, its proclitic left out. */
export function nounStart(context: WithEntities, noun: DocumentNoun): number {
  const token = context.analysis.tokens[noun.from]!;
  return noun.proclitic && !/لل/u.test(token.fold.slice(0, noun.proclitic.length + 1)) ? token.start + noun.proclitic.length : token.start;
}
