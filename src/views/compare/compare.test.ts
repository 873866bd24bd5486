import assert from 'node:assert/strict';
import { join } from 'node:path';
import test from 'node:test';
import fc from 'fast-check';
import { incoming, summitStory } from '../../../test/register/readings.ts';
import { temporaryFolder } from '../../../test/register/temporary.ts';
import { openRegister } from '../../register/index.ts';
import { wordChanges, wordingLikeness } from '../wording/changes.ts';
import { compareDocuments } from './documents.ts';
import { unmoved } from './order.ts';

const SENTENCES_2023 = ['يعارض الجانبان توسع حلف شمال الأطلسي في أوروبا', 'يدعو الجانبان إلى حل سياسي في أوكرانيا عبر الحوار', 'يؤيد الجانبان مبدأ الصين الواحدة', 'يلتزم الجانبان بتوسيع التجارة في الزراعة'] as const;
const SENTENCES_2024 = ['يدعو الجانبان إلى حل سياسي دائم في أوكرانيا عبر الحوار', 'يعارض الجانبان توسع حلف شمال الأطلسي في أوروبا', 'يقلق الجانبين الوضع في الشرق الأوسط', 'يعارض الجانبان مبدأ الصين الواحدة'] as const;

test('two joint statements side by side: kept, reworded, turned, moved, new and dropped', (t) => {
  const register = openRegister(join(temporaryFolder(t), 'r.db'), { create: true });
  t.after(() => register.close());
  const documentOf = (day: string, sentences: readonly string[], stances: readonly string[]) => {
    const story = summitStory(['بيان روسيا والصين', `وقّع بوتين وشي بيانًا مشتركًا في ${day}.`, ...sentences], { published: day });
    story.instrument(`وقّع بوتين وشي بيانًا مشتركًا في ${day}.`, { date: day });
    const source = story.record.instruments[0]!.id;
    sentences.forEach((s, i) => story.position(s, { holder: ['state:RU', 'state:CN'], stance: stances[i] as 'opposes', topic: ['nato', 'ukraine', 'taiwan', 'trade'][i]!, source }));
    return register.add(incoming(story, `${day}.txt`)).article;
  };
  const [older, newer] = [documentOf('2023-03-21', SENTENCES_2023, ['opposes', 'demands', 'supports', 'commits']), documentOf('2024-05-16', SENTENCES_2024, ['demands', 'opposes', 'concerned', 'opposes'])];
  const [left, right] = ['2023-03-21', '2024-05-16'].map((since) => register.list('instrument', { since, until: since }).rows[0]!.id) as [string, string];
  const found = compareDocuments(register, left, right)!;
  assert.deepEqual([found.left.items, found.right.items, found.right.day], [4, 4, '2024-05-16']);
  assert.deepEqual(found.items.map((i) => [i.relation, i.right?.text.slice(0, 12) ?? i.left!.text.slice(0, 12)]), [
    ['reworded', SENTENCES_2024[0].slice(0, 12)], ['same', SENTENCES_2024[1].slice(0, 12)], ['new', SENTENCES_2024[2].slice(0, 12)], ['turned', SENTENCES_2024[3].slice(0, 12)], ['dropped', SENTENCES_2023[3].slice(0, 12)],
  ]);
  assert.equal(found.items.filter((i) => i.moved).length, 1);
  assert.deepEqual(found.items[0]!.wording!.filter((w) => w.kind !== 'same'), [{ kind: 'new', text: 'دائم' }]);
  const articles = compareDocuments(register, older, newer)!;
  assert.deepEqual(articles.items.map((i) => i.relation).sort(), found.items.map((i) => i.relation).sort());
  assert.equal(compareDocuments(register, left, 'i-nothing'), null);
});

test('changed words are told by spelling as readers see it', () => {
  assert.deepEqual(wordChanges('تدعم الصينُ السلام', 'تؤيد الصين السلام'), [{ kind: 'gone', text: 'تدعم' }, { kind: 'new', text: 'تؤيد' }, { kind: 'same', text: 'الصين السلام' }]);
  assert.deepEqual(wordChanges('', ''), []);
  assert.equal(wordingLikeness('إلى الأمام', 'الى الامام'), 1);
});

test('both wordings can be put together again from what changed', () => {
  const words = fc.array(fc.constantFrom('السلام', 'الحرب', 'التجارة', 'في', 'أوروبا', 'لا'), { maxLength: 12 });
  fc.assert(fc.property(words, words, (a, b) => {
    const changes = wordChanges(a.join(' '), b.join(' '));
    const side = (kinds: readonly string[]): string => changes.filter((c) => kinds.includes(c.kind)).map((c) => c.text).join(' ');
    assert.equal(side(['same', 'gone']), a.join(' '));
    assert.equal(side(['same', 'new']), b.join(' '));
  }));
});

test('what was not moved keeps its order, and nothing longer does', () => {
  assert.deepEqual([...unmoved([0, 3, 1, 2])].sort(), [0, 1, 2]);
  fc.assert(fc.property(fc.uniqueArray(fc.nat(30), { maxLength: 9 }), (places) => {
    const kept = places.filter((p) => unmoved(places).has(p));
    assert.deepEqual(kept, [...kept].sort((a, b) => a - b));
    let longest = 0;
    for (let mask = 0; mask < 1 << places.length; mask++) {
      const some = places.filter((_, i) => mask & (1 << i));
      if (some.every((p, i) => i === 0 || some[i - 1]! < p)) longest = Math.max(longest, some.length);
    }
    assert.equal(kept.length, longest);
  }), { numRuns: 40 });
});
