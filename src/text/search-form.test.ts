import assert from 'node:assert/strict';
import test from 'node:test';
import { searchForm, searchTokens, stemOf, wordForms } from './search-form.ts';
import { fold } from './arabic-script.ts';

const stem = (w: string) => stemOf(fold(w, 2));

test('spellings, the article and plain endings fall together', () => {
  for (const [a, b] of [['العلاقات', 'علاقة'], ['زيارته', 'الزيارة'], ['اتفاقيّة', 'الاتفاقيات'], ['أوكرانيا', 'اوكرانيا'], ['روسية', 'الروسي'], ['الالتزام', 'التزام'], ['مسؤولين', 'المسؤول'], ['١٠', '10']] as const) {
    assert.equal(stem(a), stem(b), `${a} ~ ${b}`);
  }
});

test('short words keep their letters, and different words stay apart', () => {
  for (const [a, b] of [['بكين', 'بك'], ['الصين', 'صي'], ['قمة', 'قم'], ['بوتين', 'بوت']] as const) assert.notEqual(stem(a), stem(b), `${a} ≠ ${b}`);
});

test('a word with و ف ب ل ك is found by the bare word too', () => {
  for (const [joined, bare] of [['وبكين', 'بكين'], ['للصين', 'الصين'], ['بالاتفاقية', 'اتفاقية'], ['وللزيارة', 'زيارات'], ['فقال', 'قال']] as const) {
    const t = searchTokens(joined)[0]!;
    assert.ok([t.form, ...t.others].includes(stem(bare)), `${joined} by ${bare}: ${[t.form, ...t.others].join(' ')}`);
  }
});

test('places point at the words as they stand', () => {
  const text = 'وزارَ الرئيسُ «بكين»، ثم شنغهاي.';
  for (const t of searchTokens(text)) assert.match(text.slice(t.start, t.end), /^[\p{L}\p{M}]+$/u);
  assert.equal(searchForm('').words, '');
  assert.deepEqual(wordForms('أ الصين و الصين'), ['صين', 'صين']);
});
