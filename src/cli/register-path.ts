// Where a user's register lies unless another file is named: the platform's place for an application's data.
import { homedir } from 'node:os';
import { posix, win32 } from 'node:path';

/** What the place depends on; taken from the process in `main.ts`, from the test in tests. */
export interface Surroundings {
  readonly platform: string;
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly home: string;
}

/** The surroundings of this process. */
export const here = (): Surroundings => ({ platform: process.platform, environment: process.env, home: homedir() });

/**
 * The default register file.
 * @example registerPath({ platform: 'linux', environment: {}, home: '/home/a' }) // '/home/a/.local/share/mahdar/register.db'
 */
export function registerPath({ platform, environment, home }: Surroundings): string {
  const named = environment['MAHDAR_REGISTER'];
  if (named) return named;
  if (platform === 'win32') return win32.join(environment['LOCALAPPDATA'] || win32.join(home, 'AppData', 'Local'), 'Mahdar', 'register.db');
  if (platform === 'darwin') return posix.join(home, 'Library', 'Application Support', 'Mahdar', 'register.db');
  const data = environment['XDG_DATA_HOME'];
  // The XDG rule: a relative path there is to be ignored.
  return posix.join(data && posix.isAbsolute(data) ? data : posix.join(home, '.local', 'share'), 'mahdar', 'register.db');
}
