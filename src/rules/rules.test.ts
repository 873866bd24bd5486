import { strict as assert } from 'node:assert';
import { test } from 'node:test';
import { tokenize } from '../text/tokens.ts';
import { PhraseTrie } from './phrase-trie.ts';
import { derive, rule, ruleById } from './rule.ts';

const tokens = (text: string) => tokenize(text, 0, text.length, 0, 0);

test('the longest form wins, with or without a proclitic on its first word', () => {
  const trie = new PhraseTrie<string>().add('روسيا', 'RU').add('روسيا الاتحادية', 'RU-full').add('روسيا البيضاء', 'BY');
  assert.deepEqual(trie.match(tokens('وروسيا البيضاء اليوم'), 0)?.values, ['BY']);
  assert.equal(trie.match(tokens('روسيا الاتحادية'), 0)?.to, 2);
  assert.equal(trie.match(tokens('روسيا تعلن'), 0)?.to, 1);
  assert.equal(trie.match(tokens('وروسيا'), 0, false), null);
  assert.equal(trie.match(tokens('سوريا'), 0), null);
});

test('forms match whatever their hamzas, marks and presentation', () => {
  const trie = new PhraseTrie<string>().add('أوكرانيا', 'UA');
  for (const form of ['اوكرانيا', 'أُوكرانيا', 'أوكـرانيا', 'لأوكرانيا']) assert.deepEqual(trie.match(tokens(form), 0)?.values, ['UA'], form);
});

test('a rule is declared once, and a second rule of its id is refused', () => {
  const made = rule('test/once', 'says one thing');
  assert.equal(rule('test/once', 'says one thing'), made);
  assert.equal(ruleById('test/once'), made);
  assert.throws(() => rule('test/once', 'says another thing'), /declared twice/u);
});

test('a derivation names its rule and the parts that are there', () => {
  const by = rule('test/derive', 'derives');
  assert.deepEqual(derive(by, { cue: { start: 0, end: 3, text: 'قال' }, speaker: null }), { rule: 'test/derive', parts: [{ name: 'cue', span: { start: 0, end: 3, text: 'قال' } }] });
});
