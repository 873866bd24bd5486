// `mahdar backup` and `mahdar restore`: a proved copy of the register, and the way back, both while others use it.
import { resolve } from 'node:path';
import { backupRegister, restoreRegister, type CopyProgress } from '../../register/index.ts';
import { pathOf, registerEnding, type CommandContext } from '../context.ts';

export interface CopyOptions { readonly register?: string; readonly replace?: boolean }

function progressOn({ terminal, say }: CommandContext): CopyProgress {
  return (done, all) => {
    if (terminal.interactive && all) terminal.progress(done < all ? say.copy.progress(Math.floor((done / all) * 100)) : '');
  };
}

/** Runs `mahdar backup FILE`. */
export async function backupCommand(context: CommandContext, file: string, options: CopyOptions): Promise<void> {
  const to = resolve(file);
  try {
    await backupRegister(pathOf(context, options.register), to, { replace: options.replace ?? false, onProgress: progressOn(context) });
  } catch (error) {
    throw registerEnding(context, error);
  }
  await context.terminal.out(context.say.copy.backedUp(to));
}

/** Runs `mahdar restore FILE`. */
export async function restoreCommand(context: CommandContext, file: string, options: CopyOptions): Promise<void> {
  const to = pathOf(context, options.register);
  try {
    await restoreRegister(resolve(file), to, { replace: options.replace ?? false, onProgress: progressOn(context) });
  } catch (error) {
    throw registerEnding(context, error);
  }
  await context.terminal.out(context.say.copy.restored(to));
}
