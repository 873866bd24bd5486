import assert from 'node:assert/strict';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import test from 'node:test';
import { article, writeArticles } from '../../test/cli/articles.ts';
import { mahdar } from '../../test/cli/mahdar.ts';
import { temporaryFolder } from '../../test/register/temporary.ts';

test('read prints RECORD.md\'s object, one per line for several, and the report for people', async (t) => {
  const cwd = temporaryFolder(t);
  writeArticles(cwd, 2);
  const one = await mahdar(['read', 'a00000.txt', '--format', 'json', '--why'], { cwd });
  assert.equal(one.code, 0, one.err);
  const reading = JSON.parse(one.out) as { article: { text: string; outlet: string; published: string }; statements: { content: { start: number; end: number; text: string }; why: { rule: string } }[] };
  assert.deepEqual([reading.article.outlet, reading.article.published], ['دفتر الأخبار', '2024-05-01']);
  assert.ok(reading.statements.length >= 1);
  for (const s of reading.statements) {
    assert.equal(reading.article.text.slice(s.content.start, s.content.end), s.content.text);
    assert.match(s.why.rule, /^ar\//u);
  }
  const two = await mahdar(['read', 'a00000.txt', 'a00001.txt', '--format', 'json'], { cwd });
  assert.equal(two.out.trim().split('\n').map((line) => JSON.parse(line) as unknown).length, 2);
  const input = await mahdar(['read', '-', '--format', 'jsonl'], { cwd, input: article(7) });
  assert.match(input.out, /الملف رقم 7/u);
  const text = await mahdar(['read', 'a00000.txt', '--why'], { cwd });
  for (const expected of [/دفتر الأخبار/u, /2024-05-01/u, /^Statements \(\d+\)/mu, /rule ar\//u]) assert.match(text.out, expected);
  assert.equal(text.err, '');
  const arabic = await mahdar(['read', 'a00000.txt', '--lang', 'ar'], { cwd });
  assert.match(arabic.out, /^الأقوال \(\d+\)/mu);
  assert.ok(!existsSync(join(cwd, 'register.db')));
});

test('add, list, show, search, export and remove work on one register', async (t) => {
  const cwd = temporaryFolder(t);
  writeArticles(join(cwd, 'news'), 3);
  writeFileSync(join(cwd, 'news', 'english.txt'), 'Ministers meet in Beijing\n\nThe foreign ministers of Russia and China met in Beijing on Thursday and discussed trade between the two countries.\n');
  writeFileSync(join(cwd, 'news', 'picture.png'), 'x');
  const on = ['--register', 'r.db'];
  const added = await mahdar(['add', 'news', ...on], { cwd });
  assert.equal(added.code, 0, added.err);
  assert.match(added.out, /4 files: 4 new/u);
  assert.match(added.out, /1 article is in a language that is not read/u);
  assert.match(added.out, /1 file of other kinds/u);
  const again = await mahdar(['add', 'news', ...on], { cwd });
  assert.match(again.out, /4 files: 0 new, 4 unchanged/u);
  writeFileSync(join(cwd, 'news', 'a00001.txt'), `${article(1)}\nوأضيفت فقرة.\n`);
  assert.match((await mahdar(['add', 'news', ...on], { cwd })).out, /0 new, 1 new version, 3 unchanged/u);

  const junk = await mahdar(['list', 'statements', '--page', 'junk', ...on], { cwd });
  assert.deepEqual([junk.code, junk.out], [2, '']);
  assert.match(junk.err, /junk is no place in a list/u);

  const list = JSON.parse((await mahdar(['list', 'statements', '--by', 'RU', '--json', ...on], { cwd })).out) as { rows: { id: string; title: { ar: string } }[]; total: number };
  assert.ok(list.total >= 3, JSON.stringify(list).slice(0, 400));
  const { id } = list.rows[0]!;
  const shown = await mahdar(['show', id, ...on], { cwd });
  assert.match(shown.out, /لافروف/u);
  const detail = JSON.parse((await mahdar(['show', id, '--json', ...on], { cwd })).out) as { told: { article: { id: string }; evidence: { exact: string }[] }[] };
  assert.ok(detail.told[0]!.evidence[0]!.exact.length > 5);
  const articles = await mahdar(['list', 'articles', ...on], { cwd });
  assert.match(articles.out, /not read in this language/u);
  assert.match((await mahdar(['search', 'القضية', ...on], { cwd })).out, /\[/u);
  assert.match((await mahdar(['search', 'Beijing', ...on], { cwd })).out, /english\.txt/u);
  const none = await mahdar(['search', 'قسطنطينية', ...on], { cwd });
  assert.deepEqual([none.code, none.out, none.err.trim()], [0, '', 'Nothing fits.']);

  const lines = (await mahdar(['export', ...on], { cwd })).out.trim().split('\n').map((l) => JSON.parse(l) as { id: string; kind: string; reports: { article: { file: string }; evidence: string[] }[] });
  assert.ok(lines.some((l) => l.kind === 'statement' && l.reports[0]!.article.file === 'a00000.txt' && l.reports[0]!.evidence.length));
  const csv = await mahdar(['export', '--format', 'csv', '--kind', 'statements', '-o', 'out.csv', ...on], { cwd });
  assert.equal(csv.code, 0, csv.err);
  assert.equal(readFileSync(join(cwd, 'out.csv'), 'utf8').trim().split('\n').length, lines.filter((l) => l.kind === 'statement').length + 1);

  const first = detail.told[0]!.article.id;
  assert.equal((await mahdar(['remove', first, ...on], { cwd })).code, 0);
  const gone = await mahdar(['show', first, ...on], { cwd });
  assert.equal(gone.code, 1);
  assert.match(gone.err, /Nothing in the register has the id/u);
  const record = await mahdar(['remove', lines.find((l) => l.kind === 'statement')!.id, ...on], { cwd });
  assert.equal(record.code, 1);
  assert.match(record.err, /holds no article s-.*Only articles are removed/u);
});

test('metadata by file name dates articles; what is given on the line wins', async (t) => {
  const cwd = temporaryFolder(t);
  writeFileSync(join(cwd, 'x.txt'), article(1).replace(/---[^]*?---\n/u, ''));
  writeFileSync(join(cwd, 'm.csv'), '\ufefffile,outlet,published\nx.txt,"رقاع, أنباء",2023-03-22\n');
  const read = async (...more: string[]) => (JSON.parse((await mahdar(['read', 'x.txt', '--format', 'json', '--metadata', 'm.csv', ...more], { cwd })).out) as { article: { outlet: string; published: string } }).article;
  assert.deepEqual([(await read()).outlet, (await read()).published], ['رقاع, أنباء', '2023-03-22']);
  assert.equal((await read('--published', '2023-03-23')).published, '2023-03-23');
  await mahdar(['add', 'x.txt', '--metadata', 'm.csv', '--register', 'r.db'], { cwd });
  assert.match((await mahdar(['add', 'x.txt', '--register', 'r.db'], { cwd })).out, /1 unchanged/u, 'known metadata stays');
  writeFileSync(join(cwd, 'bad.csv'), 'name,when\nx.txt,2023\n');
  const bad = await mahdar(['add', 'x.txt', '--metadata', 'bad.csv', '--register', 'r.db'], { cwd });
  assert.equal(bad.code, 2);
  assert.match(bad.err, /columns file, outlet, published/u);
});

test('wrong use ends with 2 and one sentence, in the language asked for', async (t) => {
  const cwd = temporaryFolder(t);
  const cases: readonly (readonly [args: string[], says: RegExp])[] = [
    [[], /Usage: mahdar/u], [['fly'], /There is no command fly/u], [['list'], /kind is missing/u], [['list', 'wars'], /There is no kind wars/u], [['read'], /files is missing/u],
    [['list', 'meetings', '--since', 'yesterday'], /yesterday is no date/u], [['add', 'x', '--published', '2024'], /2024 is no date/u], [['list', 'meetings', '--limit', '0'], /0 is no number/u],
    [['read', 'x', '--format', 'xml'], /xml/u], [['read', 'x', '--max-size', 'huge'], /huge is no size/u], [['serve', '--port', '99999'], /99999 is no port/u], [['list', '--nonsense', 'meetings'], /There is no option --nonsense/u],
    [['add', 'x', '--register'], /--register <file> needs a value/u], [['list', 'meetings', '--lang', 'ar', '--since', 'x'], /x ليس تاريخًا/u],
  ];
  await Promise.all(cases.map(async ([args, says]) => {
    const ran = await mahdar(args, { cwd });
    assert.equal(ran.code, 2, args.join(' '));
    assert.match(ran.err, says);
    assert.equal(ran.out, '');
    assert.doesNotMatch(ran.err, /\bat .*\.ts:/u);
  }));
});

test('help and version stand everywhere, in both languages', async () => {
  for (const args of [['--version'], ['list', '--version']]) assert.match((await mahdar(args)).out, /^\d+\.\d+\.\d+\n$/u);
  for (const name of ['read', 'add', 'serve', 'show', 'list', 'search', 'export', 'remove']) {
    const [en, ar] = await Promise.all([mahdar([name, '--help']), mahdar([name, '--help'], { env: { LC_ALL: 'ar_EG.UTF-8' } })]);
    assert.equal(en.code, 0);
    assert.match(en.out, new RegExp(`Usage: mahdar ${name}`, 'u'));
    assert.match(ar.out, /الاستعمال:/u);
  }
});
