import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import test from 'node:test';
import { article } from '../../test/cli/articles.ts';
import { mahdar } from '../../test/cli/mahdar.ts';
import { temporaryFolder } from '../../test/register/temporary.ts';
import type { OutletCoverage } from '../register/index.ts';

const on = (day: string, n: number): string => article(n).replace(/published: .*/u, `published: ${day}`);

test('a week without articles is a gap and no silence; failures count until the file is read', async (t) => {
  const cwd = temporaryFolder(t);
  const put = (name: string, text: string): void => writeFileSync(join(cwd, name), text);
  const days = ['2024-05-06', '2024-05-07', '2024-05-13', '2024-05-14', '2024-05-27', '2024-05-28', '2024-06-03', '2024-06-04'];
  days.forEach((day, i) => put(`a${i}.txt`, on(day, i)));
  put('later.txt', '');
  put('english.txt', '---\noutlet: دفتر الأخبار\npublished: 2024-06-04\n---\nMinisters meet\n\nThe foreign ministers of both countries met in Beijing on Thursday and talked about trade.\n');
  const add = ['add', '.', '--register', 'r.db', '--outlet', 'دفتر الأخبار'];
  assert.equal((await mahdar(add, { cwd })).code, 1);
  const ask = async (...more: string[]) => (JSON.parse((await mahdar(['coverage', '--json', '--register', 'r.db', ...more], { cwd })).out) as OutletCoverage[]);
  const [outlet] = await ask();
  assert.deepEqual([outlet?.outlet, outlet?.taken, outlet?.expected, outlet?.expectedFrom, outlet?.gaps], ['دفتر الأخبار', 9, 2, 'usual', 1]);
  assert.deepEqual(outlet!.weeks.map((w) => [w.week, w.taken, w.read, w.gap]), [['2024-W19', 2, 2, false], ['2024-W20', 2, 2, false], ['2024-W21', 0, 0, true], ['2024-W22', 2, 2, false], ['2024-W23', 3, 2, false]]);
  assert.equal(outlet!.undated?.failed, 1);

  put('later.txt', on('2024-05-20', 9));
  assert.equal((await mahdar(add, { cwd })).code, 0);
  const [after] = await ask('--since', '2024-05-20', '--until', '2024-05-26');
  assert.deepEqual([after!.undated, after!.weeks.map((w) => [w.week, w.taken, w.failed])], [null, [['2024-W21', 1, 0]]]);

  assert.match((await mahdar(['coverage', '--expect', 'دفتر الأخبار=4', '--register', 'r.db'], { cwd })).out, /4 articles a week expected/u);
  assert.deepEqual((await ask()).map((o) => [o.expected, o.expectedFrom, o.gaps]), [[4, 'set', 1]]);
  const arabic = await mahdar(['coverage', '--register', 'r.db', '--lang', 'ar'], { cwd });
  assert.match(arabic.out, /المنتظر في الأسبوع 4 مقالات/u);
  assert.match(arabic.out, /! 2024-W21 {2}2024-05-20 {2}المأخوذ 1، المقروء 1، المتعذّر 0/u);
  const wrong = await mahdar(['coverage', '--expect', 'junk', '--register', 'r.db'], { cwd });
  assert.equal(wrong.code, 2);
  assert.match(wrong.err, /junk is no expectation/u);
});
