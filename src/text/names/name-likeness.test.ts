import assert from 'node:assert/strict';
import test from 'node:test';
import fc from 'fast-check';
import { latinLetters } from './latin-letters.ts';
import { nameLikeness } from './name-likeness.ts';

test('names of statesmen in both scripts are alike, whichever comes first', () => {
  for (const [arabic, latin] of [
    ['فلاديمير بوتين', 'Vladimir Putin'], ['شي جينبينغ', 'Xi Jinping'], ['شي جين بينج', 'Xi Jinping'], ['سيرغي لافروف', 'Sergey Lavrov'], ['رجب طيب أردوغان', 'Recep Tayyip Erdoğan'],
    ['إيمانويل ماكرون', 'Emmanuel Macron'], ['أنتوني بلينكن', 'Antony Blinken'], ['فيصل بن فرحان', 'Faisal bin Farhan'], ['عبد الفتاح السيسي', 'Abdel Fattah el-Sisi'], ['أولاف شولتس', 'Olaf Scholz'],
  ] as const) {
    assert.ok(nameLikeness(arabic, latin) > 0.69, `${arabic} ~ ${latin}: ${nameLikeness(arabic, latin)}`);
    assert.equal(nameLikeness(latin, arabic), nameLikeness(arabic, latin));
  }
});

test('other names, also near ones, are less alike', () => {
  for (const [arabic, latin] of [
    ['فلاديمير بوتين', 'Xi Jinping'], ['سيرغي لافروف', 'Sergei Shoigu'], ['وانغ يي', 'Li Qiang'], ['ماكرون', 'Merkel'], ['بيسكوف', 'Borrell'], ['عراقجي', 'Araghchi Abbas Seyed'], ['شولتس', 'Starmer'],
  ] as const) assert.ok(nameLikeness(arabic, latin) < 0.69, `${arabic} ≠ ${latin}: ${nameLikeness(arabic, latin)}`);
});

test('what has no letters of both scripts is like nothing, and any text gives a number from 0 to 1', () => {
  for (const [a, b] of [['', ''], ['بوتين', ''], ['Putin', 'Putin'], ['123', 'abc'], ['ب'.repeat(100), 'b'.repeat(100)]] as const) assert.equal(nameLikeness(a, b), 0);
  fc.assert(fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), fc.string({ unit: 'grapheme', maxLength: 60 }), (a, b) => {
    const v = nameLikeness(a, b);
    return v >= 0 && v <= 1;
  }));
});

test('Latin letters lose their marks and keep their order', () => {
  assert.equal(latinLetters('Łukasz Đoković, Çavuşoğlu'), 'lukaszdokoviccavusoglu');
  assert.equal(latinLetters('李 ٣'), '');
});
