// Pieces of a content: a sentence that lists three demands gives three positions. A piece is a coordinated clause or noun phrase.
import type { Analysis } from '../../text/analysis.ts';
import type { WithEntities } from './context.ts';
import { conjunctsIn } from './clause-coordination.ts';
import { clausesOf } from './clauses.ts';
import type { Token } from '../../text/tokens.ts';
import { masdarReading } from './masdar-words.ts';
import { topicsBetween } from './topic-words.ts';

export interface Piece {
  readonly from: number;
  readonly to: number;
  /** A reason clause that voices worry (لأنها تثير مخاوف): it has a stance of its own. */
  readonly reason?: boolean;
  /** True where its first word hangs on a verb or noun of stance: a ب or ل on it is a preposition. */
  readonly joined?: boolean;
}

/** Cuts the tokens [from, to) of a content into its pieces, in order. Short remains stay with the piece before them. */
export function piecesOf(context: WithEntities, from: number, to: number): readonly Piece[] {
  const { analysis } = context;
  const { tokens } = analysis;
  const cuts = new Map<number, number>([[from, from]]);
  const reasons = new Set<number>();
  const cut = (at: number, end = at): void => void cuts.set(at, Math.min(end, cuts.get(at) ?? end));
  for (let s = analysis.sentenceOf[from]!; s <= analysis.sentenceOf[to - 1]!; s++) {
    for (const c of clausesOf(context).ofSentence(s)) {
      if (c.from <= from + 1 || c.from >= to - 1) continue;
      const row = c.kind === 'that' || c.kind === 'quoted' || c.kind === 'main';
      // … أمر ضار ويؤدي إلى …: what goes on about the same thing without a verb before it is one matter.
      const first = clausesOf(context).all[c.joined];
      if (c.joined >= 0 && first && !first.predicate && c.subject?.how === 'carried' && c.subject.kind === 'noun') continue;
      const newSentence = c.kind === 'quoted' && c.opener < 0;
      const andThat = c.kind === 'that' && c.opener > from && /^و/u.test(tokens[c.opener]!.fold);
      if ((row && c.joined >= 0) || newSentence || andThat) cut(c.from, c.opener > from ? c.opener : c.from);
    }
  }
  for (let i = from + 2; i < to - 1; i++) {
    const t = tokens[i]!;
    const prev = tokens[i - 1]!;
    // 1- … 2- …: the items of a numbered list.
    if (t.kind === 'number' && /^[-–.)]$/u.test(tokens[i + 1]?.raw ?? '') && (prev.kind === 'colon' || prev.kind === 'stop')) cut(i + 2, i);
    else if (prev.kind === 'comma' && /^(?:بما|ولا|وخصوصا|وخاصه|لا)$/u.test(t.fold) && /^(?:فيها|فيه|في|سيما)$/u.test(tokens[i + 1]?.fold ?? 'في') && (differs(analysis, from, i, to) || (tokens[i + 1]!.fold === 'سيما' && masdarReading(tokens[i + 2])))) cut(i);
    else if (/^(?:لانه|لانها|لانهما)$/u.test(t.fold) && tokens.slice(i, Math.min(to, i + 6)).some((x) => /^(?:مخاوف|تهديدا|خطر|قلق)$/u.test(x.fold))) {
      cut(i + 1, i);
      reasons.add(i + 1);
    }
  }
  const starts = [...cuts].sort((a, b) => a[0] - b[0]);
  starts.forEach(([start], k) => { for (const at of conjunctsIn(context, start, starts[k + 1]?.[1] ?? to)) if (at < to - 1) cut(at); });
  const all = [...cuts].sort((a, b) => a[0] - b[0]);
  const out: { from: number; to: number; reason?: boolean }[] = [];
  all.forEach(([start], k) => {
    const piece = trim(analysis, start, all[k + 1]?.[1] ?? to);
    const words = piece ? tokens.slice(piece.from, piece.to).filter((t) => t.kind === 'word').length : 0;
    if (!piece) return;
    const last = out.at(-1);
    if (words < 2 && last) last.to = piece.to;
    else out.push(reasons.has(start) ? { ...piece, reason: true } : { ...piece });
  });
  return out;
}

// How many words the contrast takes that begins at a token; 0 where none does.
function contrastAt(tokens: readonly Token[], i: number): number {
  const f = tokens[i]!.fold;
  if (/^و?لكن(?:ه|ها|هما|هم|نا|ي)?$/u.test(f)) return 1;
  if (/^(?:الا|غير|بيد)$/u.test(f) && /^ان(?:ه|ها|هما|هم|نا)?$/u.test(tokens[i + 1]?.fold ?? '')) return 2;
  return 0;
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
