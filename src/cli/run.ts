// Runs one command line: sets up what commands need, turns errors into sentences and exit codes.
import { readFileSync } from 'node:fs';
import { CommanderError } from 'commander';
import type { CommandContext } from './context.ts';
import { EXIT, Ending } from './exit-codes.ts';
import { languageOf, messagesIn, type Messages } from './messages.ts';
import { programFor } from './program.ts';
import type { Surroundings } from './register-path.ts';
import type { Terminal } from './terminal.ts';

/** Version of the package: package.json lies at the same depth from src/cli and dist/cli. */
function ownVersion(): string {
  const about: unknown = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'));
  return about && typeof about === 'object' && 'version' in about ? String(about.version) : '0';
}

/**
 * Runs a command line.
 * @param args without node and script; @param stopped aborted when the user stops the program.
 * @returns the exit code
 */
export async function run(args: readonly string[], terminal: Terminal, surroundings: Surroundings, stopped: AbortSignal): Promise<number> {
  const language = languageOf(args, surroundings.environment);
  const say = messagesIn(language);
  let exit: number = EXIT.ok;
  const context: CommandContext = { terminal, say, language, surroundings, stopped, exit: (code) => { exit = code; } };
  const program = programFor(context, ownVersion());
  try {
    if (args.length === 0) {
      terminal.note(program.helpInformation());
      return EXIT.wrongUse;
    }
    await program.parseAsync(args as string[], { from: 'user' });
    return exit;
  } catch (error) {
    if (error instanceof Ending) {
      terminal.note(error.message);
      return error.exit;
    }
    if (error instanceof CommanderError) {
      if (error.exitCode === 0) return EXIT.ok;
      const name = ['mahdar', ...args.filter((a) => program.commands.some((c) => c.name() === a)).slice(0, 1)].join(' ');
      terminal.note(`${wrongUse(say, error)} ${say.use.see(name)}`);
      return EXIT.wrongUse;
    }
    if (surroundings.environment['MAHDAR_DEBUG'] && error instanceof Error) terminal.note(error.stack ?? '');
    terminal.note(say.internal(error instanceof Error ? error.message : String(error)));
    return EXIT.someFailed;
  }
}

/** Commander's error in our words; what is quoted in its message is what the user typed. */
function wrongUse(say: Messages, error: CommanderError): string {
  const quoted = [...error.message.matchAll(/'([^']*)'/gu)].map((m) => m[1]!);
  switch (error.code) {
    case 'commander.unknownOption': return say.use.unknownOption(quoted[0] ?? '');
    case 'commander.unknownCommand': return say.use.unknownCommand(quoted[0] ?? '');
    case 'commander.missingArgument': return say.use.missingArgument(quoted[0] ?? '');
    case 'commander.optionMissingArgument': return say.use.missingValue(quoted[0] ?? '');
    case 'commander.excessArguments': return say.use.excess;
    case 'commander.invalidArgument': return say.use.invalid(quoted[0] ?? '', quoted[1] ?? '');
    default: return error.message;
  }
}
