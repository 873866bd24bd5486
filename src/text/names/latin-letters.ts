// Latin spellings in the few letters that a transcription goes by: marks off, letters of national alphabets as their nearest plain ones.

const SPECIAL: Readonly<Record<string, string>> = { ß: 'ss', æ: 'ae', œ: 'oe', ø: 'o', đ: 'd', ð: 'd', þ: 'th', ł: 'l', ı: 'i', ħ: 'h', ə: 'a', ŋ: 'ng', ʼ: '', '’': '', "'": '', ʻ: '', '`': '' };

/**
 * A Latin name in plain small letters; everything that is no letter is left out.
 * @example latinLetters('Łukasz Đoković') // 'lukaszdokovic'
 */
export function latinLetters(name: string): string {
  let out = '';
  for (const c of name.normalize('NFKD').toLowerCase()) out += SPECIAL[c] ?? (c >= 'a' && c <= 'z' ? c : '');
  return out;
}
