// How far a long work has come: a bar on a terminal, plain lines elsewhere; failures are always said at once.
import type { Added } from '../register/index.ts';
import type { CommandContext } from './context.ts';

export interface Counts { new: number; newVersion: number; reread: number; unchanged: number; failed: number; unread: number }

type Result = { readonly outcome: Added['outcome']; readonly records: number; readonly read: boolean } | { readonly error: string };

const COUNTED: Readonly<Record<Added['outcome'], keyof Counts>> = { new: 'new', 'new-version': 'newVersion', reread: 'reread', unchanged: 'unchanged' };
/** Up to so many files each gets its own line. */
const SHORT = 50;
const STEP = 500;
const CELLS = 24;

/** Follows the work over `all` files and counts what became of each into `counts`. */
export function progressOver(context: CommandContext, all: number, counts: Counts, shown: (path: string) => string): { file(path: string, result: Result): void; end(): void } {
  const { terminal, say } = context;
  let done = 0;
  const bar = (): void => {
    const filled = Math.round((done / all) * CELLS);
    terminal.progress(`${'█'.repeat(filled)}${'░'.repeat(CELLS - filled)} ${say.add.progress(done, all)}`);
  };
  return {
    file(path, result) {
      done++;
      if ('error' in result) {
        counts.failed++;
        terminal.note(`${say.add.failed}: ${shown(path)}: ${result.error}`);
      } else {
        counts[COUNTED[result.outcome]]++;
        if (!result.read) counts.unread++;
        if (all <= SHORT) terminal.note(`${say.add[result.outcome]}: ${shown(path)}${result.outcome === 'unchanged' ? '' : ` (${result.read ? say.add.records(result.records) : say.add.unread})`}`);
      }
      if (all <= SHORT) return;
      if (terminal.interactive) bar();
      else if (done % STEP === 0) terminal.note(say.add.progress(done, all));
    },
    end() {
      if (terminal.interactive && all > SHORT) terminal.progress('');
    },
  };
}
