// The consonants of a name in Arabic or Latin letters, by which the same outlet is known in both: what the two scripts write differently
// (vowels, long ones, the article, h, gutturals, doubled letters) is left out, z and s are one.

const ARABIC: Readonly<Record<string, string>> = {
  ب: 'b', پ: 'b', ت: 't', ط: 't', ث: 't', ج: 'j', چ: 'j', خ: 'K', د: 'd', ض: 'd', ذ: 'd', ر: 'r', ز: 's', ظ: 's', س: 's', ص: 's', ش: 'S', غ: 'g', ف: 'f', ڤ: 'f', ق: 'k', ك: 'k', گ: 'g', ل: 'l', م: 'm', ن: 'n',
};
const LATIN: Readonly<Record<string, string>> = {
  b: 'b', p: 'b', t: 't', j: 'j', d: 'd', r: 'r', z: 's', s: 's', g: 'g', f: 'f', v: 'f', q: 'k', k: 'k', c: 'k', l: 'l', m: 'm', n: 'n', x: 'ks',
};
const DIGRAPHS: readonly (readonly [RegExp, string])[] = [[/sh|ch/gu, 'S'], [/kh/gu, 'K'], [/gh/gu, 'g'], [/th/gu, 't'], [/dh/gu, 'd'], [/ph/gu, 'f']];
/** The article as it is written: `al-`, or with the letter that it becomes before s, sh, r, n, d, t, z. */
const ARTICLE = /^(?:al|as(?=s)|ash(?=sh)|ar(?=r)|an(?=n)|ad(?=d)|at(?=t)|az(?=z)|a(?=sh|ss|rr|nn|dd|tt|zz))[\s-]?/u;

/** @param name folded and in lower case. @example skeleton('asharq al-awsat') === skeleton('الشرق الاوسط') // true */
export function skeleton(name: string): string {
  const words = name.split(/[\s-]+/u).filter((w) => w !== 'al' && w !== 'el');
  return words.map((word) => (/[a-z]/u.test(word) ? latin(word.replace(ARTICLE, '')) : letters(word.replace(/^(?:و?ال)(?=..)/u, ''), ARABIC))).join('').replace(/(.)\1+/gu, '$1');
}

function latin(word: string): string {
  let out = word;
  for (const [pattern, letter] of DIGRAPHS) out = out.replace(pattern, letter);
  return [...out].map((c) => (c === 'S' || c === 'K' ? c : (LATIN[c] ?? ''))).join('');
}

const letters = (word: string, table: Readonly<Record<string, string>>): string => [...word].map((c) => table[c] ?? '').join('');
