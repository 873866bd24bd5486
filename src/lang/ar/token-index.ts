// Lookups by token that stay cheap on long texts: the time that covers a token, the times of a range, the statements whose content holds a token.
import type { WithStatements, WithTimes } from './context.ts';
import type { Statement } from '../../recognize/statement.ts';
import type { TimeExpression } from '../../recognize/time.ts';

const timeIndexes = new WeakMap<readonly TimeExpression[], Int32Array>();
const statementIndexes = new WeakMap<readonly Statement[], ReadonlyMap<number, readonly Statement[]>>();

// For each token the number of the time that covers it, -1 where none does. Times stand in text order.
function timesByToken(context: WithTimes): Int32Array {
  const known = timeIndexes.get(context.times);
  if (known?.length === context.analysis.tokens.length) return known;
  const { tokens } = context.analysis;
  const made = new Int32Array(tokens.length).fill(-1);
  let k = 0;
  for (let i = 0; i < tokens.length; i++) {
    while (k < context.times.length && context.times[k]!.end <= tokens[i]!.start) k++;
    const time = context.times[k];
    // A clitic on its first word (بالأمس) leaves the time the rest of the token.
    if (time && time.start < tokens[i]!.end) made[i] = k;
  }
  timeIndexes.set(context.times, made);
  return made;
}

/** The time expression that covers a token, or null. */
export function timeAt(context: WithTimes, token: number): TimeExpression | null {
  const k = timesByToken(context)[token] ?? -1;
  return k < 0 ? null : context.times[k]!;
}

/** The time expressions that have a token in [from, to), in text order. */
export function timesWithin(context: WithTimes, from: number, to: number): TimeExpression[] {
  const index = timesByToken(context);
  const out: TimeExpression[] = [];
  let last = -1;
  for (let i = Math.max(0, from); i < Math.min(to, index.length); i++) {
    const k = index[i]!;
    if (k > last) out.push(context.times[(last = k)]!);
  }
  return out;
}

/** The statements whose content holds a token. */
export function statementsAt(context: WithStatements, token: number): readonly Statement[] {
  let index = statementIndexes.get(context.statements);
  if (!index) {
    const made = new Map<number, Statement[]>();
    const { tokens } = context.analysis;
    for (const s of context.statements) {
      for (let i = firstAt(tokens, s.content.start); i < tokens.length && tokens[i]!.end <= s.content.end; i++) {
        const held = made.get(i);
        if (held) held.push(s);
        else made.set(i, [s]);
      }
    }
    statementIndexes.set(context.statements, made);
    index = made;
  }
  return index.get(token) ?? [];
}

/** Index of the first token that starts at an offset or behind it. */
export function firstAt(tokens: readonly { readonly start: number }[], offset: number): number {
  let low = 0;
  let high = tokens.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (tokens[middle]!.start < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
