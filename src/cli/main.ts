// `mahdar`: the process round the command line. Runs on import (bin/mahdar imports it); Ctrl-C lets the work in hand end first.
import { here } from './register-path.ts';
import { run } from './run.ts';
import { processTerminal } from './terminal.ts';

const stop = new AbortController();
for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.on(signal, () => {
    // The second one ends at once: every transaction is whole, so nothing is lost.
    if (stop.signal.aborted) process.exit(130);
    stop.abort();
  });
}
// `mahdar list … | head` closes the pipe early; that is no error.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(0);
  throw error;
});

process.exitCode = await run(process.argv.slice(2), processTerminal(process.stdout, process.stderr), here(), stop.signal);
