// Judges answers against the targets: the same comparisons as the scorer of the suites, over the rows that a target takes.
import type { Target } from './scope.ts';
import type { SpanExpected, TextCase } from './text-case.ts';

export interface Verdict { readonly target: Target; readonly rows: number; readonly score: number; readonly missed: readonly string[] }

const close = (a: unknown, b: unknown) => typeof a === 'number' && typeof b === 'number' && Math.abs(a - b) <= 1e-6 * Math.max(1, Math.abs(b));

function exact(c: TextCase, a: unknown): boolean {
  if (c.task === 'time') {
    const [got, want] = [a as { start?: string; end?: string } | null, c.expect as { start: string; end?: string }];
    return !!got && got.start === want.start && (!want.end || got.end === want.end);
  }
  if (c.task === 'sentences') return JSON.stringify((a as string[]).map((s) => s.trim())) === JSON.stringify((c.expect as string[]).map((s) => s.trim()));
  return typeof c.expect === 'number' ? close(a, c.expect) : a === c.expect;
}

function boundaries(sentences: readonly string[]): Set<number> {
  const out = new Set<number>();
  let at = 0;
  for (const s of sentences) out.add((at += s.replace(/\s+/gu, '').length));
  out.delete(at);
  return out;
}

function counts(c: TextCase, a: unknown): { hit: number; given: number; wanted: number } {
  if (c.task === 'sentences') {
    const [got, want] = [boundaries(a as string[]), boundaries(c.expect as string[])];
    return { hit: [...got].filter((b) => want.has(b)).length, given: got.size, wanted: want.size };
  }
  const [got, want] = [(a ?? []) as SpanExpected[], c.expect as SpanExpected[]];
  return { hit: want.filter((w) => got.some((g) => g.start === w.start && g.end === w.end)).length, given: got.length, wanted: want.length };
}

/** F1 at the threshold that gives the best, as the scorer of the suites reports it for pairs of names. */
function bestF1(pairs: readonly (readonly [likeness: number, same: boolean])[]): number {
  const all = pairs.filter(([, same]) => same).length;
  let [hit, best] = [0, 0];
  [...pairs].sort(([a], [b]) => b - a).forEach(([, same], i) => {
    if (same) hit++;
    best = Math.max(best, (2 * hit) / (i + 1 + all));
  });
  return best;
}

/** Scores one target. @param answers by case id */
export function judge(target: Target, cases: readonly TextCase[], answers: ReadonlyMap<string, unknown>): Verdict {
  const rows = cases.filter(target.takes);
  if (target.metric === 'best F1') return { target, rows: rows.length, score: bestF1(rows.map((c) => [Number(answers.get(c.id) ?? 0), c.expect === true])), missed: [] };
  const missed: string[] = [];
  let [ok, hit, given, wanted] = [0, 0, 0, 0];
  for (const c of rows) {
    const a = answers.get(c.id) ?? null;
    if (target.metric === 'accuracy') {
      if (exact(c, a)) ok++;
      else missed.push(c.id);
      continue;
    }
    const n = counts(c, a);
    hit += n.hit;
    given += n.given;
    wanted += n.wanted;
    if (n.hit < n.wanted || n.hit < n.given) missed.push(c.id);
  }
  const [p, r] = [given ? hit / given : 1, wanted ? hit / wanted : 1];
  return { target, rows: rows.length, score: target.metric === 'accuracy' ? (rows.length ? ok / rows.length : 0) : p + r ? (2 * p * r) / (p + r) : 0, missed };
}
