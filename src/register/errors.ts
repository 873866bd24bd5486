// Errors of the register: one class with a closed list of codes, so that the CLI and the API can say what to do in the user's language.

/**
 * `missing`: no file there and none may be made; `exists`: a file stands where a copy would go; `not-a-register`: a file of another program; `too-new`: written by a newer Mahdar;
 * `locked`: another program holds it; `full`: the disk (or page limit) is full; `read-only`; `corrupt`; `denied`: no permission;
 * `io`: the disk fails in reading or writing;
 * `old-sqlite`: the SQLite of this Node may lose data; `not-demo`: examples asked into a user's own register or the other way round;
 * `evidence`: a span that does not hold its words (a mistake of the reader, the article is refused).
 */
export type RegisterErrorCode = 'missing' | 'exists' | 'not-a-register' | 'too-new' | 'locked' | 'full' | 'read-only' | 'corrupt' | 'denied' | 'io' | 'old-sqlite' | 'not-demo' | 'evidence';

/** What went wrong with a register, where. `message` is English and for logs; the CLI says it in its own words by `code`. */
export class RegisterError extends Error {
  override readonly name = 'RegisterError';
  readonly code: RegisterErrorCode;
  readonly path: string;
  constructor(code: RegisterErrorCode, path: string, message: string, options?: ErrorOptions) {
    super(`${path}: ${message}`, options);
    this.code = code;
    this.path = path;
  }
}

/** Result codes of SQLite (primary code, the low byte of the extended one) that have a meaning to a user. */
const BY_RESULT: Readonly<Record<number, readonly [RegisterErrorCode, string]>> = {
  3: ['denied', 'no permission'],
  5: ['locked', 'another program is writing to the register'],
  6: ['locked', 'another program holds the register'],
  8: ['read-only', 'the register cannot be written to'],
  10: ['io', 'the disk could not be read or written'],
  11: ['corrupt', 'the file is damaged'],
  13: ['full', 'the disk is full'],
  14: ['denied', 'the file cannot be opened'],
  26: ['not-a-register', 'not a Mahdar register'],
};

/** Turns an error of node:sqlite into a RegisterError; any other error is given back as it is. */
export function registerError(error: unknown, path: string): unknown {
  if (error instanceof RegisterError || !(error instanceof Error)) return error;
  const result = 'errcode' in error && typeof error.errcode === 'number' ? error.errcode & 0xff : null;
  const known = result === null ? undefined : BY_RESULT[result];
  return known ? new RegisterError(known[0], path, `${known[1]} (${error.message})`, { cause: error }) : error;
}
