import { strict as assert } from 'node:assert';
import { join } from 'node:path';
import { test } from 'node:test';
import { shared, skipWithoutShared } from '../../test/shared.ts';
import { answerArabic } from './answer-arabic.ts';
import { judge } from './judge.ts';
import { ARABIC_TARGETS } from './scope.ts';
import { readCases } from './text-case.ts';

test('the Arabic cases of other projects are met as far as the targets ask', { skip: skipWithoutShared }, () => {
  const cases = readCases(join(shared, 'suites')).filter((c) => c.lang === 'ar');
  const answers = new Map(cases.map((c) => [c.id, answerArabic(c)]));
  for (const target of ARABIC_TARGETS) {
    const verdict = judge(target, cases, answers);
    assert.ok(verdict.rows > 0, `${target.name}: no rows`);
    assert.ok(verdict.score >= target.least, `${target.name}: ${verdict.score.toFixed(3)}, missed ${verdict.missed.join(' ')}`);
  }
});
