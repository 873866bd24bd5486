// `mahdar coverage`: per outlet and week what was expected, taken, read, failed and empty, so that a gap in the papers is not taken for silence.
import type { OutletCoverage } from '../../register/index.ts';
import { withRegister, type CommandContext } from '../context.ts';
import { EXIT, Ending } from '../exit-codes.ts';
import { rangeOf } from '../option-values.ts';
import { isolate } from '../terminal.ts';

export interface CoverageOptions { readonly register?: string; readonly json?: boolean; readonly outlet?: string; readonly since?: string; readonly until?: string; readonly expect?: string }

/** `OUTLET=20`, or `OUTLET=` to take it back. @throws Ending */
function expectationOf(context: CommandContext, value: string): { outlet: string; perWeek: number | null } {
  const m = /^(.+?)=(\d{1,6})?$/u.exec(value.trim());
  if (!m) throw new Ending(EXIT.wrongUse, context.say.use.expect(value));
  return { outlet: m[1]!.trim(), perWeek: m[2] === undefined ? null : Number(m[2]) };
}

/** Runs the command. */
export async function coverageCommand(context: CommandContext, options: CoverageOptions): Promise<void> {
  const { terminal, say } = context;
  const expectation = options.expect === undefined ? null : expectationOf(context, options.expect);
  const filter = {
    ...(options.outlet ? { outlet: options.outlet } : {}),
    ...rangeOf(context, options),
  };
  await withRegister(context, options.register, { readOnly: expectation === null }, async (register) => {
    if (expectation) {
      register.expect(expectation.outlet, expectation.perWeek);
      return terminal.out(say.coverage.expected(expectation.outlet, expectation.perWeek));
    }
    const outlets = register.coverage(filter);
    if (options.json) return terminal.out(JSON.stringify(outlets, null, 2));
    if (!outlets.length) return terminal.note(say.show.none);
    for (const line of outlets.flatMap((o) => linesOf(context, o))) await terminal.out(line);
  });
}

function linesOf({ say }: CommandContext, outlet: OutletCoverage): string[] {
  const head = `${isolate(outlet.outlet ?? say.show.unknownOutlet)} · ${say.show.articles(outlet.taken)}${outlet.expected === null ? '' : ` · ${say.coverage.perWeek(outlet.expected, outlet.expectedFrom === 'set')}`}${outlet.gaps ? ` · ${say.coverage.gaps(outlet.gaps)}` : ''}`;
  const rows = [...outlet.weeks.map((w) => ({ label: `${w.week}  ${w.from}`, ...w })), ...(outlet.undated ? [{ label: say.show.undated, gap: false, ...outlet.undated }] : [])];
  return [head, ...rows.map((w) => `  ${w.gap ? '!' : ' '} ${w.label}  ${say.coverage.week(w)}`)];
}
