import { strict as assert } from 'node:assert';
import { test } from 'node:test';
import { quotationsIn } from './quotations.ts';
import { sentencesIn } from './sentences.ts';
import { tokenize } from './tokens.ts';

function cut(text: string): string[] {
  const tokens = tokenize(text, 0, text.length, 0, 0);
  return sentencesIn(tokens, quotationsIn(tokens, 0), 0).map((s) => text.slice(s.start, s.end));
}

test('a stop ends a sentence, an abbreviation or an agency does not', () => {
  assert.deepEqual(cut('وصل د. سالم إلى بيروت (أ.ب). ثم غادر.'), ['وصل د. سالم إلى بيروت (أ.ب).', 'ثم غادر.']);
});

test('a stop inside a quotation does not end the sentence that holds it', () => {
  assert.deepEqual(cut('قال الوزير: «لن نوقع. ننتظر الرد» في ختام اللقاء. ثم عاد.'), ['قال الوزير: «لن نوقع. ننتظر الرد» في ختام اللقاء.', 'ثم عاد.']);
});

test('a colon parts no speaker from the words', () => {
  assert.equal(cut('بوتين: سنواصل العمل معا.').length, 1);
  assert.equal(cut('وقال الوزير الساعة 10:30 في القاعة: نحن مستعدون.').length, 1);
});

test('a colon ends the source line that opens a block with its minute', () => {
  assert.deepEqual(cut('الأحد، 12 مايو 2024، 07:15 نشرة المضيق: الوفد يصل إلى مسقط. اللقاء غدا.'), ['الأحد، 12 مايو 2024، 07:15 نشرة المضيق:', 'الوفد يصل إلى مسقط.', 'اللقاء غدا.']);
});
