// Reads the bytes of a file or of standard input, refusing what is too large before it is read.
import { open } from 'node:fs/promises';
import type { Readable } from 'node:stream';

/** Why there are no bytes. `why` is the system's code, sizes are in bytes. */
export class NotRead extends Error {
  readonly reason: 'missing' | 'denied' | 'not-file' | 'unreadable' | 'too-large';
  readonly why: string;
  readonly bytes: number;
  constructor(reason: NotRead['reason'], why: string, bytes = 0) {
    super(reason);
    this.reason = reason;
    this.why = why;
    this.bytes = bytes;
  }
}

/** The bytes of a file. @param limit largest size taken. @throws NotRead */
export async function bytesOf(path: string, limit: number): Promise<Uint8Array> {
  try {
    await using file = await open(path, 'r');
    const about = await file.stat();
    if (!about.isFile()) throw new NotRead('not-file', '');
    if (about.size > limit) throw new NotRead('too-large', '', about.size);
    return await file.readFile();
  } catch (error) {
    if (error instanceof NotRead) throw error;
    const code = error instanceof Error && 'code' in error ? String(error.code) : String(error);
    throw new NotRead(code === 'ENOENT' || code === 'ENOTDIR' ? 'missing' : code === 'EACCES' || code === 'EPERM' ? 'denied' : code === 'EISDIR' ? 'not-file' : 'unreadable', code);
  }
}

/** All bytes of a stream; stops as soon as there are more than the limit. @throws NotRead */
export async function bytesOfStream(stream: Readable, limit: number): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of stream as AsyncIterable<Uint8Array>) {
    size += chunk.byteLength;
    if (size > limit) throw new NotRead('too-large', '', size);
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}
