import assert from 'node:assert/strict';
import { join } from 'node:path';
import test from 'node:test';
import { incoming, summitStory } from '../../../test/register/readings.ts';
import { temporaryFolder } from '../../../test/register/temporary.ts';
import { openRegister } from '../../register/index.ts';
import { positionLines, positionMatrix } from './over-time.ts';

test('a party’s positions stand in order with what changed, and in the matrix by year', (t) => {
  const register = openRegister(join(temporaryFolder(t), 'r.db'), { create: true });
  t.after(() => register.close());
  const told: readonly (readonly [string, string, readonly string[], string])[] = [
    ['2022-02-04', 'رفض توسع الحلف في أوروبا', ['state:RU', 'state:CN'], 'opposes'],
    ['2023-03-21', 'رفض توسع الحلف في أوروبا وآسيا معًا وبكل أشكاله', ['state:CN'], 'opposes'],
    ['2024-05-16', 'قبول توسع الحلف في أوروبا وآسيا', ['state:CN'], 'supports'],
    ['2024-06-01', 'قلق الصين من قواعد الصواريخ', ['state:CN'], 'concerned'],
    ['2024-06-01', 'دعوة إلى مؤتمر دولي للسلام', ['state:CN'], 'offers'],
  ];
  told.forEach(([published, words, holder, stance], i) => register.add(incoming(summitStory(['خبر', `${words}.`], { published }).position(words, { holder: [...holder], stance: stance as 'opposes' }), `${i}.txt`)));
  const lines = positionLines(register, {}, ['CN', 'RU']);
  const china = lines.find((l) => l.holder === 'CN')!;
  assert.deepEqual(china.steps.map((s) => [s.day, s.change]), [['2022-02-04', 'first'], ['2023-03-21', 'reworded'], ['2024-05-16', 'turned'], ['2024-06-01', 'other'], ['2024-06-01', 'beside']]);
  assert.deepEqual(china.steps[1]!.wording!.filter((w) => w.kind === 'new').map((w) => w.text), ['وآسيا معًا وبكل أشكاله']);
  assert.equal(lines.find((l) => l.holder === 'RU')!.steps.length, 1);

  const matrix = positionMatrix(register, {}, ['CN', 'RU']);
  assert.deepEqual([matrix.columns, matrix.topics], [['2022', '2023', '2024'], ['nato']]);
  assert.deepEqual(matrix.cells.map((c) => `${c.holder} ${c.column} ${c.stances.map((s) => s.stance).join()}`).sort(), ['CN 2022 opposes', 'CN 2023 opposes', 'CN 2024 concerned,offers,supports', 'RU 2022 opposes']);
});
