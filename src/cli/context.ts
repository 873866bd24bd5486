// What every command gets handed: terminal, dictionary, surroundings, and the program-wide options.
import { resolve } from 'node:path';
import { openRegister, Refusal, RegisterError, type OpenOptions, type Register } from '../register/index.ts';
import { EXIT, Ending } from './exit-codes.ts';
import type { Language, Messages } from './messages.ts';
import { registerPath, type Surroundings } from './register-path.ts';
import type { Terminal } from './terminal.ts';

export interface CommandContext {
  readonly terminal: Terminal;
  readonly say: Messages;
  readonly language: Language;
  readonly surroundings: Surroundings;
  /** Aborted by Ctrl-C or SIGTERM. */
  readonly stopped: AbortSignal;
  /** Set by a command that ends otherwise than well. */
  exit(code: number): void;
}

/** The register file that a command works on. */
export const pathOf = (context: CommandContext, named: string | undefined): string => resolve(named ?? registerPath(context.surroundings));

/** Opens the register, or ends the command with a sentence that says what to do. MAHDAR_MAX_PAGES limits its size (pages of 4 KiB). */
export function open(context: CommandContext, named: string | undefined, options: OpenOptions): Register {
  const path = pathOf(context, named);
  const pages = Number(context.surroundings.environment['MAHDAR_MAX_PAGES']);
  try {
    return openRegister(path, { ...options, ...(pages > 0 ? { maxPages: pages } : {}) });
  } catch (error) {
    throw registerEnding(context, error);
  }
}

/** Turns an error of the register into the ending it calls for; others are given back. */
export function registerEnding(context: CommandContext, error: unknown): unknown {
  return error instanceof RegisterError ? new Ending(EXIT.registerUnusable, `${error.path}: ${context.say.register[error.code]}`) : error;
}

/** Runs work on an open register and closes it whatever happens; what the register refuses is said, and ends the command as failed. */
export async function withRegister(context: CommandContext, named: string | undefined, options: OpenOptions, work: (register: Register) => Promise<void> | void): Promise<void> {
  const register = open(context, named, options);
  try {
    await work(register);
  } catch (error) {
    if (!(error instanceof Refusal)) throw registerEnding(context, error);
    context.terminal.note(context.language === 'ar' ? error.ar : error.message);
    context.exit(EXIT.someFailed);
  } finally {
    register.close();
  }
}
