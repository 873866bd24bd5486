import { strict as assert } from 'node:assert';
import { test } from 'node:test';
import { ArticleError } from './article-error.ts';
import { decode } from './decode.ts';

const TEXT = 'قمة في عمّان\nقال الوزير الأردني إن المحادثات في العاصمة كانت بناءة، وأضاف أن الجانبين اتفقا على عقد جولة ثانية من الحوار بعد شهر.';

/** Bytes of a text in a single-byte encoding, made by reading its table backwards. */
function encode(text: string, label: string): Uint8Array {
  const decoder = new TextDecoder(label);
  const table = new Map<string, number>();
  for (let byte = 255; byte >= 0; byte--) table.set(decoder.decode(Uint8Array.of(byte)), byte);
  return Uint8Array.from([...text], (char) => table.get(char) ?? 0x3f);
}

const code = (source: Uint8Array): string => {
  try {
    decode(source, null);
    return 'read';
  } catch (error) {
    assert.ok(error instanceof ArticleError);
    return `${error.code} ${String(error.fields['kind'] ?? '')}`.trim();
  }
};

for (const label of ['windows-1256', 'iso-8859-6']) {
  test(`a text in ${label} that declares nothing is recognized and read`, () => {
    const plain = TEXT.replace('عمّان', 'عمان').replaceAll('،', '،');
    const read = decode(encode(plain, label), null);
    assert.equal(read.encoding, label);
    assert.equal(read.text, plain);
  });
  test(`a headline alone in ${label} is read where the encoding is declared`, () => {
    assert.equal(decode(encode('قمة عربية طارئة', label), `text/plain; charset=${label}`).text, 'قمة عربية طارئة');
    assert.match(decode(encode(`<meta charset="${label}"><h1>قمة عربية</h1>`, label), 'text/html').text, /قمة عربية/u);
  });
}

test('a Russian text in windows-1251 is read', () => {
  const text = 'Министр сказал, что стороны договорились о встрече в Москве и не будут откладывать переговоры на осень.';
  assert.equal(decode(encode(text, 'windows-1251'), null).text, text);
});

test('UTF-16 is read with a mark in both orders, and without one', () => {
  const le = Buffer.from(`\ufeff${TEXT}`, 'utf16le');
  const be = Buffer.from(le).swap16();
  assert.equal(decode(le, null).text, TEXT);
  assert.equal(decode(be, null).text, TEXT);
  assert.equal(decode(Buffer.from(`${TEXT} plain ascii words as well 1 2 3`, 'utf16le'), null).text.startsWith(TEXT), true);
});

test('a declaration that the bytes contradict is not believed', () => {
  assert.equal(decode(Buffer.from(TEXT), 'text/plain; charset=windows-1256').text, TEXT);
});

test('a byte order mark is no part of the text, a file cut inside a letter is still UTF-8', () => {
  assert.equal(decode(Buffer.from(`\ufeff${TEXT}`), null).text, TEXT);
  assert.equal(decode(Buffer.from(TEXT.repeat(20)).subarray(0, 3001), null).encoding, 'utf-8');
});

test('decoding yields well-formed text: lone surrogates and NUL become replacement characters', () => {
  assert.equal(decode('قمة \ud800 عربية\0', null).text, 'قمة \ufffd عربية\ufffd');
});

test('files of other kinds are named', () => {
  assert.equal(code(Buffer.from('%PDF-1.7\n%âãÏÓ\n1 0 obj')), 'binary pdf');
  assert.equal(code(Buffer.from([0x50, 0x4b, 3, 4, 20, 0, 0, 0])), 'binary zip');
  assert.equal(code(Buffer.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10])), 'binary png');
  assert.equal(code(Buffer.from([0xff, 0xd8, 0xff, 0xe0, 0, 16])), 'binary jpeg');
  assert.match(code(Uint8Array.from({ length: 4096 }, (_, i) => (i * 73 + (i >> 3) * 151) & 0xff)), /^(?:binary|encoding)/u);
});
