// Posts notices to the addresses of their alerts: signed JSON, three tries, each notice marked as delivered once.
import { createHmac } from 'node:crypto';
import { setTimeout } from 'node:timers/promises';
import { post, PostError } from '../../fetch/post.ts';
import { pluralOf, type Notice, type Register, type Undelivered } from '../../register/index.ts';

const TIMEOUT = 5000;
/** Milliseconds to wait before the second and third try. */
const WAITS = [500, 2000] as const;

export interface Delivered {
  readonly sent: number;
  readonly failed: number;
  /** One sentence per alert that could not be told. */
  readonly faults: readonly { readonly alert: string; readonly why: string }[];
}
export interface DeliverOptions {
  /** Also what failed three times before. */
  readonly again?: boolean;
  /** Milliseconds before the second and third try: shorter in tests. */
  readonly waits?: readonly number[];
  readonly timeout?: number;
}

/** `sha256=…`: HMAC of the body with the alert's key, in hexadecimal. */
export const signatureOf = (secret: string, body: Uint8Array): string => `sha256=${createHmac('sha256', secret).update(body).digest('hex')}`;

/** What is posted: the alert and its notices, oldest first. `id` of a notice never comes twice with another content: whoever gets one again may pass over it. */
const bodyOf = ({ alert, notices }: Undelivered): Uint8Array => Buffer.from(JSON.stringify({
  alert: { id: alert.id, name: alert.name, kind: alert.kind, filter: alert.filter },
  notices: notices.map((n: Notice) => ({ id: n.id, record: n.record, kind: n.kind, path: `/${pluralOf(n.kind)}/${n.record}`, title: n.title, why: n.why, at: n.at })),
}));

/** Posts all that waits. Failures are noted with the notices and never thrown; an error of the register is. */
export async function deliver(register: Register, { again = false, waits = WAITS, timeout = TIMEOUT }: DeliverOptions = {}): Promise<Delivered> {
  let [sent, failed] = [0, 0];
  const faults: { alert: string; why: string }[] = [];
  const given = new Set<number>();
  for (let batch = register.undelivered(again); batch.some((b) => !given.has(b.alert.id)); batch = register.undelivered()) {
    for (const waiting of batch) {
      // An alert that failed is not asked again in the same round.
      if (given.has(waiting.alert.id)) continue;
      const why = await trying(register, waiting, waits, timeout);
      if (why === null) sent += waiting.notices.length;
      else {
        given.add(waiting.alert.id);
        failed += waiting.notices.length;
        faults.push({ alert: waiting.alert.name, why });
      }
    }
  }
  return { sent, failed, faults };
}

/** @returns null where it was delivered, else why not. */
async function trying(register: Register, waiting: Undelivered, waits: readonly number[], timeout: number): Promise<string | null> {
  const ids = waiting.notices.map((n) => n.id);
  const body = bodyOf(waiting);
  const headers = { 'content-type': 'application/json; charset=utf-8', 'user-agent': 'Mahdar', ...(waiting.secret ? { 'x-mahdar-signature': signatureOf(waiting.secret, body) } : {}) };
  for (let n = 0; ; n++) {
    try {
      await post(waiting.webhook, body, { headers, inside: waiting.alert.inside, timeout });
      register.noteDelivery(ids, { at: new Date().toISOString() });
      return null;
    } catch (error) {
      if (!(error instanceof PostError)) throw error;
      register.noteDelivery(ids, { fault: error.message });
      // An address that is refused stays refused.
      const wait = error.code === 'inside' || error.code === 'address' ? undefined : waits[n];
      if (wait === undefined) return error.message;
      await setTimeout(wait);
    }
  }
}
