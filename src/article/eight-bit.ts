// Guesses the encoding of bytes that are not UTF-8 and declare nothing. Arabic single-byte pages are told by reading them: the right
// table gives the small words of the language, the wrong one gives none.
import { createRequire } from 'node:module';
import type * as Jschardet from 'jschardet';

// Loaded with the first text that neither declares its encoding nor shows it.
const load = createRequire(import.meta.url);

/** The small words that every Arabic text of some length has; in the wrong table they do not come out. */
const ARABIC_WORDS = /(?<![\u0621-\u064a])(?:في|من|على|إلى|الى|أن|ان|عن|مع|هذا|هذه|التي|الذي|و?قال|بعد|كما|بين|ما|لا|أو)(?![\u0621-\u064a])/gu;
const RUSSIAN_WORDS = /(?<!\p{L})(?:и|в|не|на|что|с|по|как|из|за|от|это|для|его)(?!\p{L})/giu;
const ARABIC_TABLES = ['windows-1256', 'iso-8859-6'];
const RUSSIAN_TABLES = ['windows-1251', 'koi8-r', 'iso-8859-5', 'ibm866'];
const SAMPLE = 32_768;

/** A sample from the first byte that is not ASCII on: before it all tables agree. */
function sampleOf(bytes: Uint8Array): Uint8Array {
  let at = 0;
  while (at < bytes.length && bytes[at]! < 0x80) at++;
  const from = Math.max(0, at - 64);
  return bytes.subarray(from, from + SAMPLE);
}

/** Box-drawing characters (of ibm866): between them single letters of a wrong table look like small words. */
const BOXES = /[\u2500-\u259f]/gu;

function hits(sample: Uint8Array, table: string, words: RegExp): number {
  const text = new TextDecoder(table).decode(sample);
  return (text.match(BOXES)?.length ?? 0) > text.length / 20 ? 0 : (text.match(words)?.length ?? 0);
}

/**
 * A label for `TextDecoder`, or null where nothing fits.
 * @param bytes a text in some legacy encoding
 */
export function guessEncoding(bytes: Uint8Array): string | null {
  const sample = sampleOf(bytes);
  const best = [
    ...ARABIC_TABLES.map((table) => ({ table, count: hits(sample, table, ARABIC_WORDS) })),
    ...RUSSIAN_TABLES.map((table) => ({ table, count: hits(sample, table, RUSSIAN_WORDS) })),
  ].toSorted((a, b) => b.count - a.count)[0]!;
  if (best.count >= 2) return best.table;
  const jschardet = load('jschardet') as typeof Jschardet;
  const guess = jschardet.detect(Buffer.from(sample)).encoding;
  if (guess && isLabel(guess) && !/^(?:ascii|utf-8)$/iu.test(guess)) return guess;
  // A headline alone has no small words: letters of Arabic in a row decide.
  const runs = ARABIC_TABLES.map((table) => ({ table, count: hits(sample, table, /[\u0621-\u064a]{3,}/gu) })).toSorted((a, b) => b.count - a.count)[0]!;
  return runs.count > 0 ? runs.table : null;
}

/** True where `TextDecoder` knows the label. */
export function isLabel(label: string): boolean {
  try {
    return new TextDecoder(label).encoding !== '';
  } catch {
    return false;
  }
}
