// `mahdar alerts`: saves filters, lists them and what they found, checks and posts.
import { randomBytes } from 'node:crypto';
import { postable, PostError } from '../../fetch/post.ts';
import { kindOf, type Register } from '../../register/index.ts';
import { announce } from '../announce.ts';
import { withRegister, type CommandContext } from '../context.ts';
import { EXIT, Ending } from '../exit-codes.ts';
import { filterOf, pageOf, type FilterOptions } from '../option-values.ts';
import { alertLines, noticeLines } from '../report/alerts.ts';

export interface AlertsOptions extends FilterOptions {
  readonly register?: string; readonly json?: boolean; readonly kind?: string; readonly q?: string; readonly webhook?: string; readonly allowInside?: boolean; readonly past?: boolean; readonly again?: boolean;
  readonly unseen?: boolean; readonly limit: string; readonly page?: string;
}

const now = (): string => new Date().toISOString();

/** Runs `alerts add NAME | list | remove ID | check | notices | seen`. */
export async function alertsCommand(context: CommandContext, action: string, value: string | undefined, options: AlertsOptions): Promise<void> {
  const { say } = context;
  switch (action) {
    case 'add': return add(context, value, options);
    case 'list': return list(context, options);
    case 'remove': return remove(context, value, options);
    case 'check': return check(context, options);
    case 'notices': return notices(context, options);
    case 'seen': return withRegister(context, options.register, {}, (register) => context.terminal.out(say.alerts.seen(register.seen('all', now()))));
    default: throw new Ending(EXIT.wrongUse, say.alerts.action(action));
  }
}

async function add(context: CommandContext, name: string | undefined, options: AlertsOptions): Promise<void> {
  const { terminal, say } = context;
  if (!name) throw new Ending(EXIT.wrongUse, say.alerts.name);
  const kind = options.kind ? kindOf(options.kind) : null;
  if (options.kind && !kind) throw new Ending(EXIT.wrongUse, say.alerts.kind(options.kind));
  const filter = { ...filterOf(context, options), ...(options.q ? { words: options.q } : {}) };
  const inside = options.allowInside ?? false;
  if (options.webhook) postableOr(context, options.webhook, inside);
  const secret = options.webhook ? randomBytes(24).toString('base64url') : null;
  await withRegister(context, options.register, {}, async (register) => {
    const alert = register.saveAlert({ name, kind, filter, webhook: options.webhook ?? null, secret, inside, past: options.past ?? false, at: now() });
    if (options.json) return terminal.out(JSON.stringify({ ...alert, secret }));
    await terminal.out(say.alerts.saved(alert.id, options.past ?? false));
    if (secret) await terminal.out(say.alerts.secret(secret));
  });
}

function postableOr({ say }: CommandContext, address: string, inside: boolean): void {
  try {
    postable(address, inside);
  } catch (error) {
    if (!(error instanceof PostError)) throw error;
    throw new Ending(EXIT.wrongUse, error.code === 'inside' ? say.alerts.inside(address) : say.alerts.address(address));
  }
}

async function list(context: CommandContext, options: AlertsOptions): Promise<void> {
  const { terminal, say } = context;
  await withRegister(context, options.register, { readOnly: true }, async (register) => {
    const alerts = register.alerts();
    if (options.json) return terminal.out(JSON.stringify(alerts, null, 2));
    if (!alerts.length) return terminal.note(say.alerts.none);
    for (const alert of alerts) for (const line of alertLines(alert, context)) await terminal.out(line);
  });
}

async function remove(context: CommandContext, value: string | undefined, options: AlertsOptions): Promise<void> {
  const { terminal, say } = context;
  const id = /^#?\d{1,15}$/u.test(value ?? '') ? Number(value!.replace('#', '')) : NaN;
  if (!Number.isFinite(id)) throw new Ending(EXIT.wrongUse, say.alerts.number(value ?? ''));
  await withRegister(context, options.register, {}, async (register) => {
    if (register.removeAlert(id)) return terminal.out(say.alerts.removed(id));
    terminal.note(say.alerts.unknown(id));
    return context.exit(EXIT.someFailed);
  });
}

async function check(context: CommandContext, options: AlertsOptions): Promise<void> {
  await withRegister(context, options.register, {}, async (register) => {
    const { notices, faults } = await announce(context, register, { again: options.again ?? false, quiet: options.json ?? false });
    if (options.json) await context.terminal.out(JSON.stringify({ notices, faults, rows: latest(register, notices) }));
    else for (const notice of latest(register, notices)) for (const line of noticeLines(notice, context)) await context.terminal.out(line);
    if (faults.length) context.exit(EXIT.someFailed);
  });
}

/** The notices of this check, oldest first; a long list ends after 50. */
const latest = (register: Register, count: number) => (count ? register.notices({}, { limit: Math.min(50, count) }).rows.toReversed() : []);

async function notices(context: CommandContext, options: AlertsOptions): Promise<void> {
  const { terminal, say } = context;
  const request = pageOf(context, options);
  await withRegister(context, options.register, { readOnly: true }, async (register) => {
    const page = register.notices(options.unseen ? { unseen: true } : {}, request);
    if (options.json) return terminal.out(JSON.stringify(page, null, 2));
    if (!page.rows.length) return terminal.note(say.alerts.nothing);
    for (const notice of page.rows) for (const line of noticeLines(notice, context)) await terminal.out(line);
    terminal.note(say.show.total(page.rows.length, page.total));
    if (page.next) terminal.note(say.show.more(page.next));
  });
}
