// `mahdar threads`, `series`, `changes` and `compare`: what became of promises, figures over the years, a party's positions in order, two documents side by side.
import { compareDocuments } from '../../views/compare/documents.ts';
import { positionLines } from '../../views/positions/over-time.ts';
import { seriesOf } from '../../views/series/series.ts';
import { threadsOf } from '../../views/threads/index.ts';
import { withRegister, type CommandContext } from '../context.ts';
import { EXIT, Ending } from '../exit-codes.ts';
import { numberOf, rangeOf, statesOf } from '../option-values.ts';
import { comparisonLines, positionLineLines, seriesLines, threadLines } from '../report/relations.ts';

export interface RelationOptions { readonly register?: string; readonly json?: boolean; readonly topic?: string; readonly since?: string; readonly until?: string; readonly silentAfter?: string }

/** Prints rows as lines, or all of them as JSON; says so where there are none. */
async function print<T>(context: CommandContext, rows: readonly T[], json: boolean | undefined, linesOf: (row: T) => readonly string[]): Promise<void> {
  const { terminal, say } = context;
  if (json) return terminal.out(JSON.stringify(rows, null, 2));
  if (!rows.length) return terminal.note(say.show.none);
  for (const row of rows) for (const line of linesOf(row)) await terminal.out(line);
}

/** Runs `mahdar threads RU CN`. */
export async function threadsCommand(context: CommandContext, words: readonly string[], options: RelationOptions): Promise<void> {
  const states = statesOf(context, words);
  const silentAfter = options.silentAfter === undefined ? {} : { silentAfter: numberOf(options.silentAfter, 1, 240, context.say.use.months) };
  const query = { states, ...rangeOf(context, options), ...(options.topic ? { topic: options.topic } : {}), ...silentAfter };
  await withRegister(context, options.register, { readOnly: true }, (register) => print(context, threadsOf(register, query), options.json, (t) => threadLines(t, context)));
}

/** Runs `mahdar series RU CN`. */
export async function seriesCommand(context: CommandContext, words: readonly string[], options: RelationOptions): Promise<void> {
  const filter = { with: statesOf(context, words), ...rangeOf(context, options) };
  await withRegister(context, options.register, { readOnly: true }, (register) => print(context, seriesOf(register, filter), options.json, (s) => seriesLines(s, context)));
}

/** Runs `mahdar changes RU CN --topic taiwan`. */
export async function changesCommand(context: CommandContext, words: readonly string[], options: RelationOptions): Promise<void> {
  const states = statesOf(context, words);
  const filter = { ...rangeOf(context, options), ...(options.topic ? { topic: options.topic } : {}) };
  await withRegister(context, options.register, { readOnly: true }, (register) => print(context, positionLines(register, filter, states), options.json, (l) => positionLineLines(l, context)));
}

/** Runs `mahdar compare LEFT RIGHT`. */
export async function compareCommand(context: CommandContext, left: string, right: string, options: RelationOptions): Promise<void> {
  await withRegister(context, options.register, { readOnly: true }, async (register) => {
    const found = compareDocuments(register, left, right);
    if (!found) {
      const missing = [left, right].find((id) => register.record(id)?.kind !== 'instrument' && register.article(id) === null) ?? left;
      throw new Ending(EXIT.someFailed, context.say.relations.notComparable(missing));
    }
    if (options.json) return context.terminal.out(JSON.stringify(found, null, 2));
    for (const line of comparisonLines(found, context)) await context.terminal.out(line);
  });
}
