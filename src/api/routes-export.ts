// Export: every record of some kinds, one line each, sent as it is read so that no register is too large.
import { Hono } from 'hono';
import { KINDS, kindOf } from '../register/index.ts';
import type { ApiContext } from './context.ts';
import { Problem } from './problem.ts';
import { listOf } from './queries.ts';

export function exportRoutes({ register }: ApiContext): Hono {
  const app = new Hono();
  app.get('/', (c) => {
    const { kinds: asked = '', format = 'jsonl', ...query } = c.req.query();
    if (format !== 'jsonl') throw new Problem(400, 'The page exports jsonl; “mahdar export” has the other formats.', 'تُصدّر الصفحة jsonl؛ ولأمر mahdar export بقية الصيغ.');
    const kinds = asked === '' ? KINDS : asked.split(',').map(kindOf).filter((k) => k !== null);
    const records = register.export(kinds, listOf(query).filter)[Symbol.iterator]();
    const encoder = new TextEncoder();
    const body = new ReadableStream<Uint8Array>({
      pull(controller) {
        const next = records.next();
        if (next.done) controller.close();
        else controller.enqueue(encoder.encode(`${JSON.stringify(next.value)}\n`));
      },
      cancel() {
        records.return?.();
      },
    });
    return new Response(body, { headers: { 'content-type': 'application/x-ndjson; charset=utf-8', 'content-disposition': 'attachment; filename="mahdar.jsonl"' } });
  });
  return app;
}
