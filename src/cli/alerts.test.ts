import assert from 'node:assert/strict';
import { join } from 'node:path';
import test from 'node:test';
import { writeArticles } from '../../test/cli/articles.ts';
import { mahdar } from '../../test/cli/mahdar.ts';
import { hookServer } from '../../test/hook-server.ts';
import { temporaryFolder } from '../../test/register/temporary.ts';
import { signatureOf } from '../api/alerts/deliver.ts';

test('an alert is saved, fired by add, posted once, listed, seen and removed', async (t) => {
  const cwd = temporaryFolder(t);
  const hook = await hookServer();
  t.after(() => hook.close());
  const run = (...args: string[]) => mahdar([...args, '--register', 'r.db'], { cwd });
  writeArticles(join(cwd, 'news'), 1);
  assert.doesNotMatch((await run('add', 'news')).out, /alert/u);
  const saved = await run('alerts', 'add', 'Russia and China', '--kind', 'meetings', '--with', 'RU,CN', '--webhook', hook.url, '--allow-inside');
  assert.equal(saved.code, 0, saved.err);
  assert.match(saved.out, /Alert #1 is saved\. It tells of what is told from now on\.\n.*X-Mahdar-Signature.*: \S{32}\n/u);
  assert.match((await run('alerts', 'check')).out, /1 alert checked: 0 new notices/u);
  writeArticles(join(cwd, 'news'), 1, 14);
  const added = await run('add', 'news');
  assert.match(added.out, /1 alert checked: 1 new notice\.\n1 notice posted\./u, added.out + added.err);
  assert.equal(hook.received.length, 1);
  assert.equal(hook.received[0]!.headers['x-mahdar-signature'], signatureOf(/: (\S{32})\n/u.exec(saved.out)![1]!, Buffer.from(hook.received[0]!.body)));
  assert.match((await run('add', 'news')).out, /0 new notices/u);
  assert.match((await run('reread', '--all')).out, /read again/u);
  assert.match((await run('alerts', 'check')).out, /0 new notices/u);
  assert.equal(hook.received.length, 1);
  assert.match((await run('alerts', 'list')).out, /#1 .*Russia and China[\s\S]*--kind meeting --with RU,CN --webhook[\s\S]*1 notice, 1 not seen/u);
  assert.match((await run('alerts', 'notices', '--unseen')).out, /m-\S+ · .*Russia and China[\s\S]*New, and fits a meeting, with Russia, China; told by[\s\S]*«/u);
  assert.match((await mahdar(['alerts', 'notices', '--register', 'r.db', '--lang', 'ar'], { cwd })).out, /قيد جديد يوافق التنبيه/u);
  assert.match((await run('alerts', 'seen')).out, /1 notice marked as seen/u);
  assert.match((await run('alerts', 'notices', '--unseen')).err, /No notices/u);
  assert.match((await run('alerts', 'remove', '1')).out, /Alert #1 and its notices are removed/u);
  assert.equal((await run('alerts', 'remove', '1')).code, 1);
});

test('asked for the past, the next check tells of what is there; a hook that fails is said and ends with 1', async (t) => {
  const cwd = temporaryFolder(t);
  const hook = await hookServer([500]);
  t.after(() => hook.close());
  const run = (...args: string[]) => mahdar([...args, '--register', 'r.db'], { cwd });
  writeArticles(join(cwd, 'news'), 1);
  await run('add', 'news');
  await run('alerts', 'add', 'عقوبات', '--q', 'العقوبات', '--past', '--webhook', hook.url, '--allow-inside');
  const checked = await run('alerts', 'check', '--json');
  const answer = JSON.parse(checked.out) as { notices: number; faults: { why: string }[]; rows: { title: { ar: string } }[] };
  assert.deepEqual([checked.code, answer.notices > 0, answer.notices, answer.faults[0]!.why], [1, true, answer.rows.length, 'answered with status 500']);
  assert.equal(hook.received.length, 3);
  assert.match(checked.err, /عقوبات: notices could not be posted/u);
});

test('what is wrong is said in the language of the user', async (t) => {
  const cwd = temporaryFolder(t);
  writeArticles(join(cwd, 'news'), 1);
  await mahdar(['add', 'news', '--register', 'r.db'], { cwd });
  for (const [args, code, words] of [
    [['praise'], 2, /There is no alerts praise/u], [['add'], 2, /needs a name/u], [['add', 'x', '--kind', 'songs'], 2, /no kind songs/u], [['add', 'x'], 1, /kind or a filter/u], [['remove', 'x'], 2, /x is no number of an alert/u],
    [['add', 'x', '--kind', 'meetings', '--webhook', 'http://10.0.0.1/'], 2, /--allow-inside/u], [['add', 'x', '--kind', 'meetings', '--webhook', 'mailto:a'], 2, /no address to post to/u], [['list', '--lang', 'ar'], 0, /لا تنبيهات/u],
    [['add', 'x', '--kind', 'meetings', '--webhook', 'http://[::1]/', '--lang', 'ar'], 2, /داخل هذا الجهاز أو شبكته/u],
  ] as const) {
    const ran = await mahdar(['alerts', ...args, '--register', 'r.db'], { cwd });
    assert.equal(ran.code, code, args.join(' ') + ran.err);
    assert.match(ran.err, words);
  }
});
