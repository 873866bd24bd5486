import assert from 'node:assert/strict';
import test from 'node:test';
import { hitsOf } from './hits.ts';
import { sample } from './sample.ts';

test('what is found stands under the rule that found it, with its words', () => {
  const text = 'لافروف يصل إلى بكين\n\nقال وزير الخارجية الروسي سيرغي لافروف يوم الخميس إن بلاده تدعم مبدأ الصين الواحدة.\n';
  const hits = hitsOf([{ id: 'own-1', outlet: null, date: '2024-04-08', title: null, text }]);
  const all = [...hits].flatMap(([rule, found]) => found.map((h) => ({ rule, ...h })));
  assert.ok(all.every((h) => /^ar\//u.test(h.rule) && h.article === 'own-1' && /⟦.+⟧/su.test(h.context)));
  const said = all.find((h) => h.kind === 'statements');
  assert.match(said?.context ?? '', /⟦بلاده تدعم مبدأ الصين الواحدة⟧/u);
  assert.match(said?.told ?? '', /"source":\["person:/u);
});

test('a sample is spread evenly and is the whole where there are few', () => {
  assert.deepEqual(sample([1, 2, 3, 4, 5, 6], 3), [1, 3, 5]);
  assert.deepEqual(sample([1, 2], 3), [1, 2]);
});
