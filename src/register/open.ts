// Opens a register file. (Bodies follow; the interface stands.)
import { RegisterError } from './errors.ts';
import type { OpenOptions, Register } from './register.ts';

/**
 * Opens or makes a register.
 * @param path the SQLite file. @throws RegisterError with a code that says why not.
 * @example openRegister('/home/a/register.mahdar', { create: true })
 */
export function openRegister(path: string, options: OpenOptions = {}): Register {
  throw new RegisterError('missing', path, `cannot be opened yet (${Object.keys(options).join()})`);
}
