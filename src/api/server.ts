// Serves a register on loopback: opens it, builds the application, finds a free port, closes all of it again.
import { readFileSync } from 'node:fs';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import { createAdaptorServer } from '@hono/node-server';
import { openRegister } from '../register/index.ts';
import { createApp } from './app.ts';
import { loopbackHosts } from './guard.ts';
import { intakeInto } from './intake.ts';

export interface ServerOptions {
  readonly registerPath: string;
  /** Default 4170. Where it is taken, a free one is used. 0 asks for any free one. */
  readonly port?: number;
  /** Default `127.0.0.1`: nothing outside this machine can reach the server. */
  readonly host?: string;
  /** True demands a register of examples, false one without. Default: whatever the file is. */
  readonly demo?: boolean;
  /** Folder of the built web app. Default: dist/web of the checkout or package. */
  readonly webRoot?: string | null;
  /** Largest file taken from the page, in bytes. Default 10 MiB. */
  readonly maxBytes?: number;
}

export interface RunningServer {
  readonly url: string;
  readonly host: string;
  readonly port: number;
  /** What was asked for; differs from `port` where that one was taken. */
  readonly requestedPort: number;
  /** Ends all connections and closes the register. */
  close(): Promise<void>;
}

export const DEFAULT_PORT = 4170;

/**
 * Starts the server and waits until it listens.
 * @throws RegisterError where the register cannot be used; the error of `listen` other than a taken port.
 * @example const { url, close } = await startServer({ registerPath: 'register.db', port: 4170 })
 */
export async function startServer(options: ServerOptions): Promise<RunningServer> {
  const requestedPort = options.port ?? DEFAULT_PORT;
  const host = options.host ?? '127.0.0.1';
  const register = openRegister(options.registerPath, { create: true, ...(options.demo === undefined ? {} : { demo: options.demo }) });
  let hosts: ReadonlySet<string> = new Set();
  const app = createApp({
    register,
    takeIn: intakeInto(register),
    version: ownVersion(),
    maxBytes: options.maxBytes ?? 10 * 1_048_576,
    hosts: () => hosts,
    webRoot: options.webRoot === undefined ? fileURLToPath(new URL('../../dist/web', import.meta.url)) : options.webRoot,
  });
  const server = createAdaptorServer({ fetch: app.fetch }) as Server;
  try {
    await listen(server, requestedPort, host).catch((error: NodeJS.ErrnoException) => {
      // EACCES: a port below 1024, or one that Windows keeps for itself.
      if (error.code !== 'EADDRINUSE' && error.code !== 'EACCES') throw error;
      return listen(server, 0, host);
    });
  } catch (error) {
    register.close();
    throw error;
  }
  const { port } = server.address() as AddressInfo;
  hosts = loopbackHosts(port, [host.includes(':') ? `[${host}]` : host]);
  return { url: `http://${host.includes(':') ? `[${host}]` : host}:${port}/`, host, port, requestedPort, close: () => closeAll(server, () => register.close()) };
}

function listen(server: Server, port: number, host: string): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, () => {
      server.off('error', reject);
      resolve();
    });
  });
}

function closeAll(server: Server, then: () => void): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => {
      then();
      resolve();
    });
    server.closeAllConnections();
  });
}

const ownVersion = (): string => (JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')) as { version: string }).version;
