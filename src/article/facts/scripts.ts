// Counts the letters of a text by script, in one pass over code units: the first thing that tells its language.

export type Script = 'arabic' | 'latin' | 'cyrillic' | 'han' | 'kana' | 'hebrew' | 'greek' | 'hangul' | 'thai' | 'devanagari' | 'bengali' | 'tamil' | 'armenian' | 'georgian' | 'ethiopic';

// Blocks of the Unicode standard that hold letters of living newspapers; sorted, half-open.
const RANGES: readonly (readonly [from: number, to: number, script: Script])[] = [
  [0x41, 0x5b, 'latin'], [0x61, 0x7b, 'latin'], [0xc0, 0x250, 'latin'], [0x370, 0x400, 'greek'], [0x400, 0x530, 'cyrillic'], [0x531, 0x58a, 'armenian'], [0x5d0, 0x5f3, 'hebrew'],
  [0x620, 0x64b, 'arabic'], [0x66e, 0x6d4, 'arabic'], [0x6d5, 0x6d6, 'arabic'], [0x6fa, 0x700, 'arabic'], [0x750, 0x780, 'arabic'], [0x900, 0x980, 'devanagari'], [0x980, 0xa00, 'bengali'],
  [0xb80, 0xc00, 'tamil'], [0xe01, 0xe5c, 'thai'], [0x10a0, 0x1100, 'georgian'], [0x1100, 0x1200, 'hangul'], [0x1200, 0x13a0, 'ethiopic'], [0x1e00, 0x1f00, 'latin'], [0x1f00, 0x2000, 'greek'],
  [0x3041, 0x3100, 'kana'], [0x3400, 0x4dc0, 'han'], [0x4e00, 0xa000, 'han'], [0xac00, 0xd7a4, 'hangul'], [0xfb50, 0xfe00, 'arabic'], [0xfe70, 0xfeff, 'arabic'],
];

function scriptOf(code: number): Script | null {
  if (code >= 0x620 && code < 0x64b) return 'arabic';
  for (const [from, to, script] of RANGES) {
    if (code < from) return null;
    if (code < to) return script;
  }
  return null;
}

/**
 * Letters by script, the most frequent first; empty for a text without letters.
 * @example countScripts('قمة G20')[0] // ['arabic', 3]
 */
export function countScripts(text: string): readonly (readonly [Script, number])[] {
  const counts = new Map<Script, number>();
  for (let i = 0; i < text.length; i++) {
    const script = scriptOf(text.charCodeAt(i));
    if (script) counts.set(script, (counts.get(script) ?? 0) + 1);
  }
  return [...counts].sort((a, b) => b[1] - a[1]);
}
