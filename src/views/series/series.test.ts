import assert from 'node:assert/strict';
import { join } from 'node:path';
import test from 'node:test';
import { incoming, summitStory } from '../../../test/register/readings.ts';
import { temporaryFolder } from '../../../test/register/temporary.ts';
import { openRegister } from '../../register/index.ts';
import { seriesOf } from './series.ts';

test('the same quantity over the years is one series; another unit, another thing and a change are others', (t) => {
  const register = openRegister(join(temporaryFolder(t), 'r.db'), { create: true });
  t.after(() => register.close());
  const told: readonly (readonly [day: string, sentence: string, what: string, value: number, about: object])[] = [
    ['2022-02-04', 'بلغ حجم التجارة بين روسيا والصين 146 مليار دولار.', 'حجم التجارة بين روسيا والصين', 146e9, { as_of: '2021' }],
    ['2023-03-21', 'وصلت قيمة التجارة بين روسيا والصين إلى 190 مليار دولار.', 'قيمة التجارة بين روسيا والصين', 190e9, { as_of: '2022' }],
    ['2024-05-16', 'ارتفع حجم التجارة بين الصين وروسيا إلى 240 مليار دولار.', 'حجم التجارة بين الصين وروسيا', 240e9, { as_of: '2023' }],
    ['2024-05-17', 'قدّر آخرون حجم التجارة بين الصين وروسيا بنحو 228 مليار دولار.', 'حجم التجارة بين الصين وروسيا', 228e9, { as_of: '2023', comparator: '~' }],
    ['2024-05-18', 'زادت التجارة بين الصين وروسيا 26 في المئة.', 'التجارة بين الصين وروسيا', 26, { as_of: '2023', unit: 'percent', measure: 'change' }],
    ['2024-05-19', 'تستورد الصين غازًا من روسيا بقيمة 9 مليارات دولار.', 'غازًا من روسيا', 9e9, { as_of: '2023' }],
    ['2024-05-20', 'التجارة بين روسيا والصين كبيرة: 100 مليار دولار.', 'التجارة بين روسيا والصين', 100e9, { as_of: null }],
  ];
  told.forEach(([published, sentence, what, value, about], i) => {
    const story = summitStory(['خبر', sentence], { published });
    register.add(incoming(story.figure(sentence, value, { what: story.span(what), ...about }), `${i}.txt`));
  });
  const [trade, ...rest] = seriesOf(register, { with: ['RU', 'CN'] });
  assert.deepEqual(trade!.points.map((p) => [p.period, p.values.map((v) => v.value)]), [['2021', [146e9]], ['2022', [190e9]], ['2023', [228e9, 240e9]]]);
  assert.equal(trade!.points[2]!.values[0]!.comparator, '~');
  assert.deepEqual(rest.map((s) => [s.unit, s.points.length]).sort(), [['USD', 1], ['percent', 1]]);
});
