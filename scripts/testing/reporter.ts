// Reporter for node:test: prints failures in full and one line per file, and writes each outcome to MAHDAR_TALLY.
import { appendFileSync } from 'node:fs';
import { relative } from 'node:path';
import type { TestEvent } from 'node:test/reporters';
import type { Outcome } from './tally.ts';

type Finished = Extract<TestEvent, { type: 'test:pass' | 'test:fail' }>;

/** What a finished test counts as; null for suites, whose tests are counted. */
function outcomeOf({ type, data }: Finished): Outcome | null {
  if (data.details.type === 'suite' && type === 'test:pass') return null;
  const file = relative(process.cwd(), data.file ?? '');
  const why = data.skip ?? data.todo;
  if (why !== undefined && why !== false) {
    return { name: data.name, file, result: 'skipped', reason: typeof why === 'string' ? why : data.todo ? 'to do' : '' };
  }
  // A suite fails with its tests, which are counted, unless its own hooks or body failed.
  if (data.details.type === 'suite' && type === 'test:fail' && String(data.details.error?.message).includes('subtest')) return null;
  return { name: data.name, file, result: type === 'test:pass' ? 'passed' : 'failed' };
}

/** What went wrong, as the assertion says it. */
function problemOf(event: Finished): string {
  const error = event.type === 'test:fail' ? event.data.details.error : undefined;
  const cause: unknown = error?.cause ?? error;
  return cause instanceof Error ? (cause.stack ?? cause.message) : String(cause);
}

/** The reporter that `node --test` calls; a default export is its interface. */
export default async function* report(events: AsyncIterable<TestEvent>): AsyncGenerator<string> {
  const tally = process.env['MAHDAR_TALLY'];
  for await (const event of events) {
    if (event.type === 'test:stderr' || event.type === 'test:stdout') yield event.data.message;
    if (event.type === 'test:summary' && event.data.file !== undefined) {
      const { tests, passed, skipped, todo } = event.data.counts;
      const bad = tests - passed - skipped - todo;
      yield `${bad > 0 ? '✘' : '✔'} ${relative(process.cwd(), event.data.file)}: ${passed} passed${bad > 0 ? `, ${bad} failed` : ''}${skipped + todo > 0 ? `, ${skipped + todo} skipped` : ''} (${(event.data.duration_ms / 1000).toFixed(1)} s)\n`;
    }
    if (event.type !== 'test:pass' && event.type !== 'test:fail') continue;
    const outcome = outcomeOf(event);
    if (!outcome) continue;
    if (tally !== undefined) appendFileSync(tally, `${JSON.stringify(outcome)}\n`);
    if (outcome.result === 'failed') yield `\n✘ ${outcome.name}\n  ${outcome.file}:${event.data.line ?? ''}\n${problemOf(event).replace(/^/gm, '  ')}\n\n`;
  }
}
