// Posts bytes to an address: one connection to an address that was looked at, no redirect followed, an end after a given time.
import { lookup } from 'node:dns';
import { request as overHttp, type RequestOptions } from 'node:http';
import { request as overHttps } from 'node:https';
import { isIP, type LookupFunction } from 'node:net';
import { isInside } from './inside.ts';

/** Why nothing could be posted. `status`: the other side answered otherwise than 2xx. */
export type PostFault = 'address' | 'inside' | 'timeout' | 'unreachable' | 'status';

export class PostError extends Error {
  override readonly name = 'PostError';
  readonly code: PostFault;
  constructor(code: PostFault, message: string) {
    super(message);
    this.code = code;
  }
}

export interface PostOptions {
  readonly headers: Readonly<Record<string, string>>;
  /** Addresses inside this machine or its network are allowed. */
  readonly inside: boolean;
  /** Milliseconds for all of it. */
  readonly timeout: number;
}

/** An address that can be posted to: http or https, without user and password. @throws PostError `address`, or `inside` where it names an inside address itself */
export function postable(address: string, inside: boolean): URL {
  const url = URL.parse(address);
  if (!url || !/^https?:$/u.test(url.protocol) || url.username || url.password || address.length > 2000) throw new PostError('address', 'not an http or https address without user and password');
  const host = url.hostname.replace(/^\[|\]$/gu, '').replace(/\.$/u, '');
  if (!inside && (isIP(host) ? isInside(host) : /(?:^|\.)(?:localhost|local|internal|home\.arpa)$/iu.test(host))) throw new PostError('inside', `${host} lies inside this network`);
  return url;
}

/** Looks a name up and refuses it where any of its addresses lies inside: the connection goes to the address that was looked at. */
const outsideOnly: LookupFunction = (host, options, done) => {
  lookup(host, { ...options, all: true }, (error, found) => {
    const bad = error ? undefined : found.find((f) => isInside(f.address));
    if (error || !found.length) done(error ?? new PostError('unreachable', `${host} has no address`), '', 0);
    else if (bad) done(new PostError('inside', `${host} leads to ${bad.address}, inside this network`), '', 0);
    else if (options.all) done(null, found);
    else done(null, found[0]!.address, found[0]!.family);
  });
};

/** Posts a body. @returns the status, 2xx. @throws PostError */
export function post(address: string, body: Uint8Array, { headers, inside, timeout }: PostOptions): Promise<number> {
  const url = postable(address, inside);
  return new Promise((posted, failed) => {
    const options: RequestOptions = { method: 'POST', agent: false, signal: AbortSignal.timeout(timeout), headers: { ...headers, 'content-length': body.byteLength }, ...(inside ? {} : { lookup: outsideOnly }) };
    const sent = (url.protocol === 'https:' ? overHttps : overHttp)(url, options, (answer) => {
      const status = answer.statusCode ?? 0;
      // What stands in the answer is of no use here.
      answer.destroy();
      if (status >= 200 && status < 300) posted(status);
      else failed(new PostError('status', `answered with status ${status}`));
    });
    sent.on('error', (error) => failed(error instanceof PostError ? error
      : error.name === 'AbortError' || error.name === 'TimeoutError' ? new PostError('timeout', `no answer within ${timeout / 1000} seconds`) : new PostError('unreachable', error.message || ('code' in error ? String(error.code) : error.name))));
    sent.end(body);
  });
}
