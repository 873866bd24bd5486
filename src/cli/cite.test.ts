import assert from 'node:assert/strict';
import { join } from 'node:path';
import test from 'node:test';
import { writeArticles } from '../../test/cli/articles.ts';
import { mahdar } from '../../test/cli/mahdar.ts';
import { temporaryFolder } from '../../test/register/temporary.ts';

test('cite prints a record in each format, keeps its link after a re-reading, and says what is wrong', async (t) => {
  const cwd = temporaryFolder(t);
  writeArticles(join(cwd, 'news'), 1);
  const run = (...args: string[]) => mahdar([...args, '--register', 'r.db'], { cwd });
  await run('add', 'news');
  const id = (JSON.parse((await run('list', 'meetings', '--json')).out) as { rows: { id: string }[] }).rows[0]!.id;
  const text = await run('cite', id, '--base', 'https://desk.example/');
  assert.equal(text.code, 0, text.err);
  assert.ok(text.out.includes(`https://desk.example/r/${id}`), text.out);
  assert.match((await run('cite', id, '--format', 'bibtex')).out, /^@article\{/u);
  assert.match((await run('cite', id, '--format', 'ris')).out, /^TY {2}- NEWS/u);
  assert.equal((await run('reread', '--all')).code, 0);
  assert.equal((await run('cite', id, '--base', 'https://desk.example/')).out, text.out);
  const none = await run('cite', 's-none');
  assert.deepEqual([none.code, /no record s-none/u.test(none.err)], [1, true]);
  const bad = await run('cite', id, '--base', 'desk');
  assert.deepEqual([bad.code, /no address/u.test(bad.err)], [2, true]);
});
