// `mahdar serve`: opens the register in the browser, over a server on this machine only.
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { addArticles } from '../add-articles.ts';
import { openBrowser } from '../browser.ts';
import { pathOf, registerEnding, withRegister, type CommandContext } from '../context.ts';
import { EXIT, Ending } from '../exit-codes.ts';
import { numberOf } from '../option-values.ts';
import { sourcesOf } from '../sources.ts';

export interface ServeOptions { readonly register?: string; readonly port?: string; readonly host?: string; readonly open?: boolean; readonly demo?: boolean }

/** Where the examples lie: the same depth below the root from src/cli/commands and dist/cli/commands. */
const EXAMPLES = fileURLToPath(new URL('../../../examples/', import.meta.url));
const LARGEST = 10_000_000;

/** Runs the command until it is stopped. */
export async function serveCommand(context: CommandContext, options: ServeOptions): Promise<void> {
  const { terminal, say } = context;
  const port = options.port === undefined ? undefined : numberOf(options.port, 0, 65535, say.use.port);
  // Whoever reaches the server may change the register; nobody beyond this machine is to reach it.
  if (options.host !== undefined && !/^(?:localhost|127(?:\.\d{1,3}){3}|::1)$/iu.test(options.host)) throw new Ending(EXIT.wrongUse, say.use.host(options.host));
  const path = pathOf(context, options.register ?? (options.demo ? `${pathOf(context, undefined)}.examples` : undefined));
  if (options.demo) await fill(context, path);
  else await withRegister(context, path, { create: true }, () => {});
  if (context.stopped.aborted) return context.exit(EXIT.stopped);
  const { startServer } = await import('../../api/server.ts');
  const server = await startServer({ registerPath: path, ...(port === undefined ? {} : { port }), ...(options.host ? { host: options.host } : {}), ...(options.demo ? { demo: true } : {}) })
    .catch((error: unknown) => {
      const ending = registerEnding(context, error);
      throw ending instanceof Ending ? ending : new Ending(EXIT.someFailed, `${say.serve.noPort} (${error instanceof Error ? error.message : String(error)})`);
    });
  if (server.port !== server.requestedPort && server.requestedPort !== 0) terminal.note(say.serve.otherPort(server.requestedPort, server.port));
  await terminal.out(say.serve.at(server.url));
  if (options.open) openBrowser(server.url, context.surroundings);
  if (!context.stopped.aborted) await new Promise<void>((done) => context.stopped.addEventListener('abort', () => done(), { once: true }));
  await server.close();
}

/** Reads the examples into a register of their own; those that are there already cost nothing. */
async function fill(context: CommandContext, path: string): Promise<void> {
  const { terminal, say } = context;
  await withRegister(context, path, { create: true, demo: true }, async (register) => {
    if (!existsSync(EXAMPLES)) return;
    const { sources } = await sourcesOf([EXAMPLES]);
    let said = false;
    await addArticles(context, sources, {
      register, limit: LARGEST, hintsOf: () => ({}),
      onFile: (file, result) => {
        if ('error' in result) terminal.note(`${file}: ${result.error}`);
        else if (result.outcome !== 'unchanged' && !said) {
          terminal.note(say.serve.building);
          said = true;
        }
      },
    });
    terminal.note(say.serve.examples(register.stats().articles));
  });
}
