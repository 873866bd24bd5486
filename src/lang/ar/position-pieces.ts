// Pieces of a content: a sentence that lists three demands gives three positions. A piece is a coordinated clause or noun phrase.
import type { Analysis } from '../../text/analysis.ts';
import type { WithEntities } from './context.ts';
import { anyFinite } from './common-verbs.ts';
import type { Token } from '../../text/tokens.ts';
import { topicsBetween } from './topic-words.ts';

export interface Piece {
  readonly from: number;
  readonly to: number;
  /** A reason clause that voices worry (لأنها تثير مخاوف): it has a stance of its own. */
  readonly reason?: boolean;
  /** True where its first word hangs on a verb or noun of stance: a ب or ل on it is a preposition. */
  readonly joined?: boolean;
}

// Verbal nouns by their letters (تفعيل، إفعال، افتعال، استفعال، مفاعلة), with a few of other shapes.
const MASDAR = /^(?:ال)?(?:ت\p{L}{2}ي\p{L}|ا\p{L}{2}ا[^وي]|ا\p{L}ت\p{L}ا\p{L}|است\p{L}{2}ا\p{L}|م\p{L}ا\p{L}{2}ه|ان\p{L}{2}ا\p{L}|تنميه|تعزيز|عمل|دعم|رفض|حل|حمايه|ضمان|بناء|وقف|رفع|فتح|منع|حفاظ|التزام|دعوه|عوده|التصدي|تصدي|سعي|التمسك|نزع|خفض|محكمه|ضمانات|تقديم|بذل|زياده)$/u;

/** Cuts the tokens [from, to) of a content into its pieces, in order. Short remains stay with the piece before them. */
export function piecesOf(context: WithEntities, from: number, to: number): readonly Piece[] {
  const { analysis } = context;
  const { tokens } = analysis;
  const cutAt: number[] = [from];
  const reasons = new Set<number>();
  for (let i = from + 2; i < to - 1; i++) {
    const t = tokens[i]!;
    const prev = tokens[i - 1]!;
    if (t.kind === 'stop' && tokens[i + 1] && i + 3 < to) { cutAt.push(i + 1); continue; }
    // 1- … 2- …: the items of a numbered list.
    if (t.kind === 'number' && /^[-–.)]$/u.test(tokens[i + 1]?.raw ?? '') && (prev.kind === 'colon' || prev.kind === 'stop')) { cutAt.push(i + 2); continue; }
    if (t.kind !== 'word') continue;
    const comma = prev.kind === 'comma';
    if (comma && /^(?:بما|ولا|وخصوصا|وخاصه|لا)$/u.test(t.fold) && /^(?:فيها|فيه|في|سيما)$/u.test(tokens[i + 1]?.fold ?? 'في') && differs(analysis, cutAt.at(-1)!, i, to)) { cutAt.push(i); continue; }
    if (/^(?:لانه|لانها|لانهما)$/u.test(t.fold) && tokens.slice(i, Math.min(to, i + 6)).some((x) => /^(?:مخاوف|تهديدا|خطر|قلق)$/u.test(x.fold))) {
      cutAt.push(i);
      reasons.add(i);
      // The clause of reason reaches to the next comma.
      while (i + 1 < to - 1 && tokens[i + 1]!.kind !== 'comma') i++;
      continue;
    }
    // ، لكن …، إلا أن …: a contrast opens another matter.
    const contrast = comma && !quotedBefore(analysis, cutAt.at(-1)!, i) ? contrastAt(tokens, i) : 0;
    if (contrast && to - i > contrast + 2) { cutAt.push(i + contrast); i += contrast; continue; }
    if (t.fold[0] !== 'و' || t.fold.length < 3) continue;
    const rest = t.fold.slice(1);
    // A name that is joined to another (على الصين وتركيا) opens no clause.
    const here = context.entities.at(i);
    if (here && here.from === i && !comma) continue;
    // لتطوير وتعزيز العلاقات: two heads of one matter.
    if (MASDAR.test(rest) && !rest.startsWith('ال') && headOnly(prev.fold)) continue;
    if (/^(?:ان|انه|انها|انهما|انهم|بان|الا)$/u.test(rest)) { cutAt.push(i); continue; }
    const verb = anyFinite(t);
    if (verb && verb.conjunction === 'و' && verb.sure && (comma || verb.tense !== 'past' || i - cutAt.at(-1)! > 5)) { cutAt.push(i); continue; }
    if (comma && /^[يت]\p{L}{3,}$/u.test(rest) && !rest.startsWith('تم') && anyFinite(t) === null && /^(?:ي\p{L}{3,}|ت\p{L}{2,3})$/u.test(rest) && !MASDAR.test(rest)) { cutAt.push(i); continue; }
    if (MASDAR.test(rest) && (comma || !rest.startsWith('ال') || (rest === 'العمل' && /^(?:علي|سويا|معا)$/u.test(tokens[i + 1]!.fold))) && i + 1 < to && tokens[i + 1]!.kind === 'word') { cutAt.push(i); continue; }
    if (comma && rest.startsWith('ال') && i + 1 < to && i - cutAt.at(-1)! >= 4) { cutAt.push(i); continue; }
    if (comma && i - cutAt.at(-1)! >= 4 && to - i >= 3 && !/^(?:هو|هي|هم|ما|الذي|التي|ذلك|هذا|هذه|مع|في|من|علي|بين|كذلك|ايضا|غير)/u.test(rest)) cutAt.push(i);
  }
  const out: { from: number; to: number; reason?: boolean }[] = [];
  cutAt.forEach((start, k) => {
    const end = cutAt[k + 1] ?? to;
    const piece = trim(analysis, reasons.has(start) ? start + 1 : start, end);
    const words = piece ? tokens.slice(piece.from, piece.to).filter((t) => t.kind === 'word').length : 0;
    if (!piece) return;
    const last = out.at(-1);
    if (words < 2 && last) last.to = piece.to;
    else out.push(reasons.has(start) ? { ...piece, reason: true } : { ...piece });
  });
  return out;
}

function headOnly(folded: string): boolean {
  const bare = folded.replace(/^[وف]?[لب]/u, '');
  return !folded.includes('ال') && (MASDAR.test(bare) || MASDAR.test(folded.replace(/^و/u, '')));
}

// How many words the contrast takes that begins at a token; 0 where none does.
function contrastAt(tokens: readonly Token[], i: number): number {
  const f = tokens[i]!.fold;
  if (/^و?لكن(?:ه|ها|هما|هم|نا|ي)?$/u.test(f)) return 1;
  if (/^(?:الا|غير|بيد)$/u.test(f) && /^ان(?:ه|ها|هما|هم|نا)?$/u.test(tokens[i + 1]?.fold ?? '')) return 2;
  return 0;
}

// Inside quotation marks that opened in this piece the sentence goes on.
function quotedBefore(analysis: Analysis, from: number, at: number): boolean {
  return analysis.quotationOf[at]! >= 0 && analysis.quotationOf[at] !== analysis.quotationOf[from];
}

// A list that is opened by "among them" is cut only where it speaks of another matter.
function differs(analysis: Analysis, from: number, at: number, to: number): boolean {
  const before = topicsBetween(analysis.tokens, from, at)[0]?.topic;
  const after = topicsBetween(analysis.tokens, at, to)[0]?.topic;
  return after !== undefined && after !== before;
}

function trim(analysis: Analysis, from: number, to: number): Piece | null {
  const { tokens } = analysis;
  let a = from;
  let z = to;
  while (a < z && ['comma', 'quote', 'stop', 'colon'].includes(tokens[a]!.kind)) a++;
  for (;;) {
    if (z > a && ['comma', 'stop', 'colon'].includes(tokens[z - 1]!.kind)) z--;
    else if (z > a + 1 && /^[-–.)]$/u.test(tokens[z - 1]!.raw) && tokens[z - 2]!.kind === 'number') z -= 2;
    else if (z > a + 2 && (contrastAt(tokens, z - 1) === 1 || contrastAt(tokens, z - 2) === 2)) z -= contrastAt(tokens, z - 1) || 2;
    else break;
  }
  return z > a ? { from: a, to: z } : null;
}
