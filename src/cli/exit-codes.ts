// Exit codes, and the error that carries one with its sentence out of a command.

export const EXIT = { ok: 0, someFailed: 1, wrongUse: 2, registerUnusable: 3, stopped: 130 } as const;
export type ExitCode = (typeof EXIT)[keyof typeof EXIT];

/** Ends a command with a sentence for the user (without a stack). */
export class Ending extends Error {
  readonly exit: ExitCode;
  constructor(exit: ExitCode, sentence: string) {
    super(sentence);
    this.exit = exit;
  }
}
