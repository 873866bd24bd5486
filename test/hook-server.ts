// A server of the tests' own that notices are posted to: it keeps what came, and answers as it is told.
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface Received { readonly body: string; readonly headers: Readonly<Record<string, string | string[] | undefined>> }
export interface Hook { readonly url: string; readonly received: Received[]; close(): Promise<void> }

/** Starts it on a free port of loopback. @param answers statuses in order, the last one for all that follow; null gives no answer at all */
export async function hookServer(answers: readonly (number | null)[] = [204]): Promise<Hook> {
  const received: Received[] = [];
  const server = createServer((request, response) => {
    const parts: Buffer[] = [];
    request.on('data', (part: Buffer) => parts.push(part));
    request.on('end', () => {
      const status = answers[Math.min(received.length, answers.length - 1)] ?? null;
      received.push({ body: Buffer.concat(parts).toString('utf8'), headers: request.headers });
      if (status !== null) response.writeHead(status, { location: 'http://127.0.0.1:1/elsewhere' }).end('x'.repeat(10));
    });
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/hook`, received,
    close: () => new Promise((done) => {
      server.close(() => done());
      server.closeAllConnections();
    }),
  };
}
