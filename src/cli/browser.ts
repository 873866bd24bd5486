// Opens an address in the user's browser. Without a display or an opener nothing is opened, and that is no error.
import { spawn } from 'node:child_process';
import type { Surroundings } from './register-path.ts';

/**
 * The program that opens an address, or null where there is no display.
 * @example openerFor({ platform: 'darwin', environment: {}, home: '/' }) // ['open']
 */
export function openerFor({ platform, environment }: Surroundings): readonly string[] | null {
  if (platform === 'darwin') return ['open'];
  // `start` takes a first quoted argument for a window title.
  if (platform === 'win32') return ['cmd', '/c', 'start', '""'];
  return environment['DISPLAY'] || environment['WAYLAND_DISPLAY'] ? ['xdg-open'] : null;
}

/** Opens the address and does not wait. */
export function openBrowser(url: string, surroundings: Surroundings): void {
  const [program, ...args] = openerFor(surroundings) ?? [];
  if (!program) return;
  const child = spawn(program, [...args, url], { stdio: 'ignore', detached: true, windowsVerbatimArguments: surroundings.platform === 'win32' });
  child.on('error', () => {});
  child.unref();
}
