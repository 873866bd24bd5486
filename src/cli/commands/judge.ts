// `mahdar judge`, `withdraw` and `undo`: what a person says about records, each with who and why.
import { ACTIONS, CORRECTABLE, type Judged, type JudgementAction, type Register } from '../../register/index.ts';
import { withRegister, type CommandContext } from '../context.ts';
import { EXIT, Ending } from '../exit-codes.ts';
import { recordLines } from '../report/rows.ts';

export interface SaidOptions { readonly register?: string; readonly json?: boolean; readonly why?: string; readonly by?: string }
export interface JudgeOptions extends SaidOptions { readonly field?: string; readonly value?: string; readonly report?: readonly string[] }

const now = (): string => new Date().toISOString();

/** Who judges: named, or the user of this machine. @throws Ending where neither is known */
function whoOf({ surroundings: { environment }, say }: CommandContext, options: SaidOptions): string {
  const by = (options.by ?? environment['MAHDAR_BY'] ?? environment['USER'] ?? environment['USERNAME'] ?? '').trim();
  if (!by) throw new Ending(EXIT.wrongUse, say.judge.who);
  return by;
}

function whyOf({ say }: CommandContext, options: SaidOptions): string {
  if (!options.why?.trim()) throw new Ending(EXIT.wrongUse, say.judge.why);
  return options.why;
}

/** Runs `judge ACTION RECORDS…`. */
export async function judgeCommand(context: CommandContext, action: string, records: readonly string[], options: JudgeOptions): Promise<void> {
  const { say } = context;
  const verbs: readonly JudgementAction[] = ACTIONS.filter((a) => a !== 'withdraw');
  if (!verbs.includes(action as JudgementAction)) throw new Ending(EXIT.wrongUse, say.judge.action(action, verbs.join(', ')));
  if (action === 'correct' && (options.field === undefined || options.value === undefined)) {
    throw new Ending(EXIT.wrongUse, say.judge.field([...new Set(Object.values(CORRECTABLE).flatMap((f) => Object.keys(f)))].join(', ')));
  }
  const reports = (options.report ?? []).flatMap((value) => value.split(',')).map((value) => {
    if (!/^#?\d{1,15}$/u.test(value.trim())) throw new Ending(EXIT.wrongUse, say.judge.report(value));
    return Number(value.trim().replace('#', ''));
  });
  const given = {
    action: action as JudgementAction, records, why: whyOf(context, options), by: whoOf(context, options), at: now(),
    ...(reports.length ? { reports } : {}), ...(options.field === undefined ? {} : { field: options.field }), ...(options.value === undefined ? {} : { value: options.value }),
  };
  await saying(context, options, (register) => register.judge(given));
}

/** Runs `withdraw ARTICLE`. */
export async function withdrawCommand(context: CommandContext, article: string, options: SaidOptions): Promise<void> {
  const given = { action: 'withdraw' as const, article, why: whyOf(context, options), by: whoOf(context, options), at: now() };
  await saying(context, options, (register) => register.judge(given));
}

/** Runs `undo NUMBER`. */
export async function undoCommand(context: CommandContext, number: string, options: SaidOptions): Promise<void> {
  const id = /^#?\d{1,15}$/u.test(number) ? Number(number.replace('#', '')) : NaN;
  if (!Number.isFinite(id)) throw new Ending(EXIT.wrongUse, context.say.judge.number(number));
  const said = { why: options.why ?? '', by: whoOf(context, options), at: now() };
  await saying(context, options, (register) => register.undo(id, said));
}

/** Says it, and prints the number of the judgement with the records as they are now. */
async function saying(context: CommandContext, options: SaidOptions, say: (register: Register) => Judged): Promise<void> {
  const { terminal, language } = context;
  await withRegister(context, options.register, {}, async (register) => {
    const judged = say(register);
    const rows = judged.records.map((id) => register.record(id)).filter((r) => r !== null);
    if (options.json) return terminal.out(JSON.stringify(judged));
    await terminal.out(context.say.judge.stored(judged.id));
    for (const row of rows.slice(0, 20)) for (const line of recordLines(row, { say: context.say, language, width: terminal.width })) await terminal.out(line);
  });
}
