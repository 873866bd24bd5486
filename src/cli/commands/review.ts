// `mahdar review`: records that a person should look at, the most doubtful first. `mahdar history`: what was told and said, and when.
import { kindOf, type JudgementRow, type RecordKind } from '../../register/index.ts';
import { withRegister, type CommandContext } from '../context.ts';
import { EXIT, Ending } from '../exit-codes.ts';
import { pageOf } from '../option-values.ts';
import { recordLines } from '../report/rows.ts';
import { judgementLines } from '../report/judgements.ts';
import { wrap } from '../report/wrap.ts';

export interface ReviewOptions { readonly register?: string; readonly json?: boolean; readonly kind?: string; readonly with?: string; readonly limit: string; readonly page?: string }
export interface HistoryOptions { readonly register?: string; readonly json?: boolean; readonly adrift?: boolean; readonly limit: string; readonly page?: string }

/** Runs `review`. */
export async function reviewCommand(context: CommandContext, options: ReviewOptions): Promise<void> {
  const { terminal, say, language } = context;
  const kinds = options.kind?.split(',').map((name): RecordKind => {
    const kind = kindOf(name.trim());
    if (!kind) throw new Ending(EXIT.wrongUse, say.use.kind(name));
    return kind;
  });
  const request = pageOf(context, options);
  const parties = options.with?.split(',').map((p) => p.trim()).filter(Boolean);
  await withRegister(context, options.register, { readOnly: true }, async (register) => {
    const page = register.review({ ...(kinds ? { kinds } : {}), ...(parties?.length ? { with: parties } : {}) }, request);
    if (options.json) return terminal.out(JSON.stringify(page, null, 2));
    if (!page.rows.length) terminal.note(say.judge.nothing);
    for (const row of page.rows) {
      for (const line of recordLines(row.record, { say, language, width: terminal.width })) await terminal.out(line);
      for (const reason of row.reasons) for (const line of wrap(reason[language], terminal.width, '        ', '      ? ')) await terminal.out(line);
    }
    const adrift = options.page === undefined ? register.judgements({ adrift: true }, { limit: 1 }).total : 0;
    if (adrift) terminal.note(say.judge.adrift(adrift));
    if (page.rows.length) terminal.note(say.show.total(page.rows.length, page.total, page.more));
    if (page.next) terminal.note(say.show.more(page.next));
  });
}

/** Runs `history [RECORD]`. */
export async function historyCommand(context: CommandContext, record: string | undefined, options: HistoryOptions): Promise<void> {
  const { terminal, say, language } = context;
  const request = pageOf(context, options);
  const look = { say, language, width: terminal.width };
  const print = async (judgement: JudgementRow): Promise<void> => {
    for (const line of judgementLines(judgement, look)) await terminal.out(line);
  };
  await withRegister(context, options.register, { readOnly: true }, async (register) => {
    if (record !== undefined) {
      const entries = register.history(record);
      if (!entries) {
        terminal.note(say.show.notFound(record));
        return context.exit(EXIT.someFailed);
      }
      if (options.json) return terminal.out(JSON.stringify(entries, null, 2));
      for (const entry of entries) {
        if (entry.what === 'judgement') await print(entry.judgement);
        else for (const line of wrap(`${entry.at.slice(0, 10)}  ${entry[language]} · ${entry.article}`, terminal.width, '            ', '')) await terminal.out(line);
      }
      return;
    }
    const page = register.judgements(options.adrift ? { adrift: true } : {}, request);
    if (options.json) return terminal.out(JSON.stringify(page, null, 2));
    if (!page.rows.length) return terminal.note(say.show.none);
    for (const judgement of page.rows) await print(judgement);
    terminal.note(say.show.total(page.rows.length, page.total, page.more));
    if (page.next) terminal.note(say.show.more(page.next));
  });
}
