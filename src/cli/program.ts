// The commands and their options, told to commander in the language of the messages. A command's own module is loaded when it is
// asked for, so that a list does not wait for the reader.
import { Command, Option } from 'commander';
import type { AddOptions } from './commands/add.ts';
import type { AlertsOptions } from './commands/alerts.ts';
import type { BriefOptions } from './commands/brief.ts';
import type { CheckCommandOptions } from './commands/check.ts';
import type { CiteOptions } from './commands/cite.ts';
import type { CopyOptions } from './commands/copies.ts';
import type { CoverageOptions } from './commands/coverage.ts';
import type { ExportOptions } from './commands/export.ts';
import type { JudgeOptions, SaidOptions } from './commands/judge.ts';
import type { ListOptions } from './commands/list.ts';
import type { ReadOptions } from './commands/read.ts';
import type { RelationOptions } from './commands/relations.ts';
import type { HistoryOptions, ReviewOptions } from './commands/review.ts';
import type { RereadOptions } from './commands/reread.ts';
import type { SearchOptions } from './commands/search.ts';
import type { ServeOptions } from './commands/serve.ts';
import type { CommandContext } from './context.ts';

/** Builds the program. Errors of use are thrown as commander's (`exitOverride`), those of commands as `Ending`. */
export function programFor(context: CommandContext, version: string): Command {
  const { help } = context.say;
  const program = new Command('mahdar');
  const titles = (title: string): string => help.titles[title] ?? title;
  const quiet = { outputError: () => {} };
  const lang = (): Option => new Option('--lang <ar|en>', help.lang).choices(['ar', 'en']);
  const register = (command: Command): Command => command.option('--register <file>', help.register);
  const json = (command: Command): Command => command.option('--json', help.json);
  const filters = (command: Command): Command => command
    .option('--with <codes>', help.with).option('--by <id>', help.by).option('--topic <slug>', help.topic).option('--type <name>', help.type).option('--status <name>', help.status)
    .option('--outlet <name>', help.outlet).option('--since <date>', help.since).option('--until <date>', help.until)
    .option('--disputed', help.disputed).addOption(new Option('--judged <how>', help.judged).choices(['confirmed', 'rejected', 'corrected', 'none']));
  const said = (command: Command): Command => json(register(command)).option('--why <reason>', help.reason).option('--by <name>', help.judgedBy);
  const pages = (command: Command): Command => command.option('--limit <number>', help.limit, '50').option('--page <cursor>', help.page);
  const command = (spec: string, description: string): Command => program.command(spec).description(description).addOption(lang()).version(version, '-V, --version', help.version)
    .helpOption('-h, --help', help.helpOption).configureHelp({ styleTitle: titles }).configureOutput(quiet).exitOverride();

  program.description(help.program).version(version, '-V, --version', help.version).helpOption('-h, --help', help.helpOption).helpCommand(false).addOption(lang())
    .configureHelp({ styleTitle: titles }).configureOutput(quiet).exitOverride().showHelpAfterError(false);

  command('read', help.read).argument('<files...>', help.files)
    .addOption(new Option('--format <form>', help.format).choices(['json', 'jsonl', 'text']).default('text')).option('--why', help.why)
    .option('--outlet <name>', help.outlet).option('--published <date>', help.published).option('--url <address>', help.url).option('--metadata <csv>', help.metadata).option('--max-size <size>', help.maxSize, '10M')
    .action(async (files: string[], options: ReadOptions) => (await import('./commands/read.ts')).readCommand(context, files, options));
  register(command('add', help.add)).argument('<paths...>', help.paths)
    .option('--outlet <name>', help.outlet).option('--published <date>', help.published).option('--metadata <csv>', help.metadata).option('--max-size <size>', help.maxSize, '10M')
    .action(async (paths: string[], options: AddOptions) => (await import('./commands/add.ts')).addCommand(context, paths, options));
  register(command('serve', help.serve)).option('--port <number>', help.port).option('--host <address>', help.host).option('--open', help.open).option('--no-open', help.noOpen).option('--demo', help.demo)
    .action(async (options: ServeOptions) => (await import('./commands/serve.ts')).serveCommand(context, options));
  register(command('cite', help.cite)).argument('<id>', help.id).addOption(new Option('--format <form>', help.format).choices(['text', 'bibtex', 'ris', 'csl']).default('text')).option('--report <number>', help.report).option('--base <address>', help.base)
    .action(async (id: string, options: CiteOptions) => (await import('./commands/cite.ts')).citeCommand(context, id, options));
  json(register(command('show', help.show))).argument('<id>', help.id)
    .action(async (id: string, options: { register?: string; json?: boolean }) => (await import('./commands/show.ts')).showCommand(context, id, options));
  pages(filters(json(register(command('list', help.list))))).argument('<kind>', help.kind)
    .action(async (kind: string, options: ListOptions) => (await import('./commands/list.ts')).listCommand(context, kind, options));
  pages(json(register(command('search', help.search)))).argument('<words...>', help.words).option('--with <codes>', help.with).option('--exact', help.exact)
    .action(async (words: string[], options: SearchOptions) => (await import('./commands/search.ts')).searchCommand(context, words, options));
  filters(register(command('export', help.export))).addOption(new Option('--format <form>', help.format).choices(['jsonl', 'csv']).default('jsonl')).option('-o, --output <file>', help.output)
    .option('--kind <kinds>', help.kind).action(async (options: ExportOptions) => (await import('./commands/export.ts')).exportCommand(context, options));
  register(command('remove', help.remove)).argument('<ids...>', help.id)
    .action(async (ids: string[], options: { register?: string }) => (await import('./commands/remove.ts')).removeCommand(context, ids, options));
  const ranged = (spec: string, description: string): Command => json(register(command(spec, description))).option('--since <date>', help.since).option('--until <date>', help.until);
  ranged('threads', help.threads).argument('<states...>', help.states).option('--topic <slug>', help.topic).option('--silent-after <months>', help.silentAfter)
    .action(async (states: string[], options: RelationOptions) => (await import('./commands/relations.ts')).threadsCommand(context, states, options));
  ranged('series', help.series).argument('<states...>', help.states)
    .action(async (states: string[], options: RelationOptions) => (await import('./commands/relations.ts')).seriesCommand(context, states, options));
  ranged('changes', help.changes).argument('<states...>', help.states).option('--topic <slug>', help.topic)
    .action(async (states: string[], options: RelationOptions) => (await import('./commands/relations.ts')).changesCommand(context, states, options));
  json(register(command('compare', help.compare))).argument('<left>', help.left).argument('<right>', help.right)
    .action(async (left: string, right: string, options: RelationOptions) => (await import('./commands/relations.ts')).compareCommand(context, left, right, options));
  said(command('judge', help.judge)).argument('<action>', help.action).argument('<records...>', help.records)
    .option('--field <name>', help.field).option('--value <value>', help.value).option('--report <number...>', help.report)
    .action(async (action: string, records: string[], options: JudgeOptions) => (await import('./commands/judge.ts')).judgeCommand(context, action, records, options));
  said(command('withdraw', help.withdraw)).argument('<article>', help.id)
    .action(async (article: string, options: SaidOptions) => (await import('./commands/judge.ts')).withdrawCommand(context, article, options));
  said(command('undo', help.undo)).argument('<number>', help.number)
    .action(async (number: string, options: SaidOptions) => (await import('./commands/judge.ts')).undoCommand(context, number, options));
  pages(json(register(command('history', help.history)))).argument('[record]', help.id).option('--adrift', help.adrift)
    .action(async (record: string | undefined, options: HistoryOptions) => (await import('./commands/review.ts')).historyCommand(context, record, options));
  pages(json(register(command('review', help.review)))).option('--kind <kinds>', help.kind).option('--with <codes>', help.with)
    .action(async (options: ReviewOptions) => (await import('./commands/review.ts')).reviewCommand(context, options));
  json(register(command('coverage', help.coverage))).option('--outlet <name>', help.outletOnly).option('--since <date>', help.since).option('--until <date>', help.until).option('--expect <outlet=number>', help.expect)
    .action(async (options: CoverageOptions) => (await import('./commands/coverage.ts')).coverageCommand(context, options));
  register(command('brief', help.brief)).argument('<states...>', help.states).option('--since <date>', help.since).option('--until <date>', help.until).option('--topics <slugs>', help.briefTopics)
    .addOption(new Option('--format <form>', help.briefFormat).choices(['markdown', 'html', 'docx', 'json']).default('markdown')).option('-o, --output <file>', help.output)
    .action(async (states: string[], options: BriefOptions) => (await import('./commands/brief.ts')).briefCommand(context, states, options));
  json(register(command('reread', help.reread))).argument('[ids...]', help.articleIds).option('--dry-run', help.dryRun).option('--all', help.rereadAll)
    .action(async (ids: string[], options: RereadOptions) => (await import('./commands/reread.ts')).rereadCommand(context, ids, options));
  pages(filters(json(register(command('alerts', help.alerts))))).argument('<action>', help.alertAction).argument('[name]', help.alertName).option('--kind <kind>', help.kind).option('--q <words>', help.words).option('--webhook <url>', help.webhook)
    .option('--allow-inside', help.allowInside).option('--past', help.past).option('--again', help.again).option('--unseen', help.unseen)
    .action(async (action: string, name: string | undefined, options: AlertsOptions) => (await import('./commands/alerts.ts')).alertsCommand(context, action, name, options));
  json(register(command('check', help.check)))
    .action(async (options: CheckCommandOptions) => (await import('./commands/check.ts')).checkCommand(context, options));
  register(command('backup', help.backup)).argument('<file>', help.copyTo).option('--replace', help.replace)
    .action(async (file: string, options: CopyOptions) => (await import('./commands/copies.ts')).backupCommand(context, file, options));
  register(command('restore', help.restore)).argument('<file>', help.copyFrom).option('--replace', help.replace)
    .action(async (file: string, options: CopyOptions) => (await import('./commands/copies.ts')).restoreCommand(context, file, options));
  return program;
}
