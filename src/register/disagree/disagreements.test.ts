import assert from 'node:assert/strict';
import test, { type TestContext } from 'node:test';
import { incoming, PUTIN, summitStory, XI } from '../../../test/register/readings.ts';
import { meets, recordIn, registerWith, says } from '../../../test/register/judging.ts';
import type { Disagreement, Register } from '../index.ts';

/** Meetings told with some fields, one article each, joined by hand; the disagreements of what comes of it. */
function told(t: TestContext, ...meetings: (readonly [meeting: object, published: string | null])[]): { readonly register: Register; readonly found: readonly Disagreement[]; readonly id: string } {
  const register = registerWith(t, ...meetings.map(([meeting, published], i) => meets(String.fromCharCode(97 + i), meeting, { published })));
  const ids = [...new Set(meetings.map((_, i) => recordIn(register, String.fromCharCode(97 + i))))];
  if (ids.length > 1) says(register, 'same', ids);
  return { register, found: register.record(ids[0]!)!.disagreements, id: ids[0]! };
}
const brief = (found: readonly Disagreement[]): unknown[] => found.map((d) => [d.field, d.state, d.values.map((v) => `${v.en} ×${v.reports.length}`)]);

test('two days of one meeting are a disagreement: who tells which, since when', (t) => {
  const { found, register } = told(t, [{ start: '2024-05-16' }, '2024-05-17'], [{ start: '2024-05-17' }, '2024-05-18'], [{ start: '2024-05-16' }, '2024-05-19']);
  assert.deepEqual(brief(found), [['start', 'open', ['2024-05-16 ×2', '2024-05-17 ×1']]]);
  assert.equal(found[0]!.since, '2024-05-18', 'the day on which the second value was told');
  assert.deepEqual(found[0]!.values.map((v) => [v.outlets, v.witnesses, v.since]), [[['صحيفة a', 'صحيفة c'], 2, '2024-05-17'], [['صحيفة b'], 1, '2024-05-18']]);
  assert.equal(found[0]!.label.ar, 'التاريخ');
  assert.deepEqual(register.list('meeting', { disputed: true }).rows.map((r) => r.disputed), [1]);
  assert.equal(register.stats().disputed, 1);
});

test('values that can all be true are none: a month and a day of it, a day within a visit, a city and its state, a shorter list', (t) => {
  for (const pair of [
    [{ start: '2024-05' }, { start: '2024-05-16' }], [{ start: '2024' }, { start: '2024-05-16' }, { start: '2024-05' }], [{ start: '2024-05-16', end: '2024-05-18' }, { start: '2024-05-17' }],
    [{ start: '2024-05-16', place: 'state:CN' }, { start: '2024-05-16', place: 'place:beijing' }], [{ start: '2024-05-16' }, { start: '2024-05-16', participants: [PUTIN, 'state:CN'] }],
    [{ start: '2024-05-16', participants: [PUTIN, XI, 'organization:sco'] }, { start: '2024-05-16' }], [{ start: '2024-05-16', format: 'talks' }, { start: '2024-05-16', format: 'summit' }],
  ]) assert.deepEqual(brief(told(t, ...pair.map((m) => [m, null] as const)).found), [], JSON.stringify(pair));
});

test('a wide value stands with the one exact value that it leaves room for', (t) => {
  const { found } = told(t, [{ start: '2024-05-16' }, null], [{ start: '2024-06-02' }, null], [{ start: '2024-05' }, null]);
  assert.deepEqual(brief(found), [['start', 'open', ['2024-05-16 ×2', '2024-06-02 ×1']]]);
});

test('other places, other persons of one side and other statuses are disagreements', (t) => {
  assert.deepEqual(brief(told(t, [{ place: 'place:beijing' }, null], [{ place: 'place:kazan' }, null]).found), [['place', 'open', ['Beijing ×1', 'Kazan ×1']]]);
  assert.deepEqual(brief(told(t, [{ place: 'state:RU' }, null], [{ place: 'place:beijing' }, null]).found), [['place', 'open', ['Russia ×1', 'Beijing ×1']]]);
  assert.deepEqual(brief(told(t, [{}, null], [{ participants: [PUTIN, 'person:wang-yi'] }, null]).found), [['participants', 'open', ['Vladimir Putin, Xi Jinping ×1', 'Vladimir Putin, wang yi ×1']]]);
  assert.deepEqual(brief(told(t, [{ status: 'planned' }, null], [{}, null]).found), [['status', 'open', ['planned ×1', 'held ×1']]]);
});

test('documents signed: ten or about ten, and how many', (t) => {
  const counted = (id: string, words: string, value: number, comparator: '=' | '~' | '>') => {
    const sentence = `ووقع الجانبان ${words} وثائق في ختام ${id}.`;
    const story = summitStory([`خبر ${id}`, sentence], { id, outlet: `صحيفة ${id}` });
    return story.instrument(sentence, { kind: 'documents', date: '2024-05-16', mentions: [story.span('وثائق')] }).figure(sentence, value, { unit: 'document', comparator, span: story.span(`${words} وثائق`) });
  };
  const disputed = (...stories: ReturnType<typeof counted>[]) => {
    const register = registerWith(t, ...stories);
    return register.record(recordIn(register, stories[0]!.record.article.id, 'instrument'))!;
  };
  const about = disputed(counted('a', 'عشر', 10, '='), counted('b', 'نحو عشر', 10, '~'));
  assert.deepEqual(about.fields['count'], { value: 10, comparator: '=' });
  assert.deepEqual(about.disagreements.map((d) => [d.label.en, d.values.map((v) => [v.en, v.ar])]), [['number of documents', [['10', '10'], ['about 10', 'نحو 10']]]]);
  assert.deepEqual(disputed(counted('c', 'عشر', 10, '='), counted('d', 'أكثر من خمس', 5, '>')).disagreements, [], 'more than five leaves room for ten');
  assert.equal(disputed(counted('e', 'عشر', 10, '='), counted('f', 'سبع', 7, '=')).disputed, 1);
});

test('what two independent witnesses tell after the last other word is settled; what a person says is settled at once', (t) => {
  const later = told(t, [{ start: '2024-05-17' }, '2024-05-17'], [{ start: '2024-05-16' }, '2024-05-18'], [{ start: '2024-05-16' }, '2024-05-20']);
  assert.deepEqual([later.found[0]!.state, later.found[0]!.settled, later.register.record(later.id)!.disputed], ['later', '2024-05-16', 0]);
  const one = told(t, [{ start: '2024-05-17' }, '2024-05-17'], [{ start: '2024-05-16' }, '2024-05-18']);
  assert.equal(one.found[0]!.state, 'open', 'one witness settles nothing');
  const { id, register } = one;
  says(register, 'confirm', [id], { field: 'date' });
  assert.deepEqual([register.record(id)!.disagreements[0]!.state, register.record(id)!.judged!.settled], ['judgement', ['start']]);
  register.add(incoming(meets('z', { start: '2024-05-16' }, { published: '2024-05-25' }), 'z.txt'));
  assert.equal(register.record(id)!.disputed, 0);
});

test('what a person rejects takes part in no disagreement', (t) => {
  const { register, id } = told(t, [{ start: '2024-05-16' }, null], [{ start: '2024-05-17' }, null]);
  says(register, 'reject', [id], { reports: [register.record(id)!.told.find((r) => r.fields['start'] === '2024-05-17')!.id] });
  assert.deepEqual(register.record(id)!.disagreements, []);
});
