import assert from 'node:assert/strict';
import { join } from 'node:path';
import test from 'node:test';
import { fileURLToPath } from 'node:url';
import { mahdar } from '../../test/cli/mahdar.ts';
import { temporaryFolder } from '../../test/register/temporary.ts';
import type { Comparison } from '../views/compare/documents.ts';
import type { Thread } from '../views/threads/index.ts';

const EXAMPLES = fileURLToPath(new URL('../../examples', import.meta.url));

test('threads, series, changes and compare answer over a register, in both languages and as JSON', async (t) => {
  const cwd = temporaryFolder(t);
  const on = ['--register', 'r.db'];
  assert.equal((await mahdar(['add', EXAMPLES, ...on], { cwd })).code, 0);
  const run = async (...args: string[]) => {
    const ran = await mahdar([...args, ...on], { cwd });
    assert.equal(ran.code, 0, ran.err);
    return ran.out;
  };
  const threads = JSON.parse(await run('threads', 'RU', 'CN', '--json')) as Thread[];
  assert.ok(threads.length > 0);
  for (const thread of threads) assert.equal(thread.steps[0]!.relation, 'promised');
  assert.match(await run('threads', 'ru,cn', '--lang', 'ar'), /وعد|مسكوت عنه/u);
  assert.match(await run('series', 'RU', 'CN'), /USD/u);
  assert.match(await run('changes', 'CN', '--topic', 'ukraine', '--lang', 'ar'), /^CN · ukraine\n/u);
  const { rows } = JSON.parse(await run('list', 'articles', '--json')) as { rows: { id: string; language: string }[] };
  const [left, right] = rows.filter((r) => r.language === 'ar').map((r) => r.id) as [string, string];
  const compared = JSON.parse(await run('compare', left, right, '--json')) as Comparison;
  assert.deepEqual([compared.left.id, compared.right.id], [left, right]);
  assert.equal(compared.items.filter((i) => i.right).length, compared.right.items);
  assert.match(await run('compare', left, right), /new: /u);
});

test('wrong states, months and ids are said with what to do', async (t) => {
  const cwd = temporaryFolder(t);
  await mahdar(['add', join(EXAMPLES, '2024-05-beijing-mihbara.txt'), '--register', 'r.db'], { cwd });
  for (const [args, code, says] of [
    [['threads', 'Russia'], 2, /RUSSIA is no code of a state/u], [['threads', 'RU', '--silent-after', 'x'], 2, /x is no number of months/u],
    [['compare', 'i-1', 'i-2'], 1, /i-1 is neither a document nor an article/u], [['series', 'RU', '--since', 'May'], 2, /May is no date/u],
  ] as const) {
    const ran = await mahdar([...args, '--register', 'r.db'], { cwd });
    assert.deepEqual([ran.code, ran.out], [code, ''], ran.err);
    assert.match(ran.err, says);
  }
  assert.match((await mahdar(['threads', 'JP', 'KR', '--register', 'r.db'], { cwd })).err, /Nothing fits/u);
});
