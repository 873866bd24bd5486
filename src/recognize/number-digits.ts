// Numerals in digits: which separator is the decimal sign. Arabic outlets mix 1,234.5 and 1.234,5 with the Arabic signs ٬ and ٫.

/** Digits of any of the three sets used in Arabic text as ASCII digits. */
export function asciiDigits(text: string): string {
  let out = '';
  for (const ch of text) {
    const c = ch.charCodeAt(0);
    out += c >= 0x660 && c <= 0x669 ? String(c - 0x660) : c >= 0x6f0 && c <= 0x6f9 ? String(c - 0x6f0) : ch;
  }
  return out;
}

/**
 * Value of a numeral with separators, without sign.
 * @param fractional true where the words after it (a scale, a percent sign) make a fraction likelier than thousands: 1.234 مليار is 1.234, 1.234 alone is 1234
 * @returns null where the digits make no number
 * @example digitValue('2.500.000,75') // 2500000.75
 */
export function digitValue(raw: string, fractional = false): number | null {
  const text = asciiDigits(raw).replaceAll('٬', '\'').replaceAll('٫', '|');
  if (!/^[\d.,'|]*\d$/u.test(text)) return null;
  const plain = (decimal: string) => {
    const at = decimal ? text.lastIndexOf(decimal) : -1;
    const whole = (at < 0 ? text : text.slice(0, at)).replace(/\D/gu, '');
    return Number(at < 0 ? whole || '0' : `${whole || '0'}.${text.slice(at + 1)}`);
  };
  if (text.includes('|')) return plain('|');
  const dots = text.split('.').length - 1;
  const commas = text.split(',').length - 1;
  if (dots && commas) return text.lastIndexOf('.') > text.lastIndexOf(',') ? (dots === 1 ? plain('.') : null) : commas === 1 ? plain(',') : null;
  const sign = dots ? '.' : commas ? ',' : '';
  if (!sign) return plain('');
  const [head = '', ...groups] = text.split(sign);
  const thousands = groups.every((g) => g.length === 3) && head.length >= 1 && head.length <= 3 && !head.startsWith('0');
  if (thousands && !(groups.length === 1 && sign === '.' && fractional)) return plain('');
  return groups.length === 1 ? plain(sign) : null;
}
