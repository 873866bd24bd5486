// From bytes to well-formed text: byte order mark, declared encoding, UTF-8, then a guess. What is stored is what was read.
import { ArticleError } from './article-error.ts';
import { binaryKind, looksBinary } from './binary-kind.ts';
import { guessEncoding, isLabel } from './eight-bit.ts';

/** Text and the encoding it was read in. */
export interface Decoded {
  readonly text: string;
  readonly encoding: string;
}

/** Share of broken sequences among the units that are not ASCII up to which bytes still count as UTF-8 (a file cut in the middle). */
const MOST_BROKEN = 0.02;
const META_CHARSET = /<meta[^>]{0,200}?charset\s*=\s*["']?\s*([\w:-]{2,30})/iu;
const HEADER_CHARSET = /charset\s*=\s*["']?\s*([\w:-]{2,30})/iu;
const XML_ENCODING = /^\s*<\?xml[^>]{0,100}?encoding\s*=\s*["']([\w:-]{2,30})/iu;

/**
 * Decodes a source.
 * @param mediaType as a server or feed gave it, with or without a charset; a declaration counts only where it fits the bytes
 * @throws ArticleError `binary` or `encoding`
 */
export function decode(source: Uint8Array | string, mediaType: string | null): Decoded {
  if (typeof source === 'string') return { text: clean(source), encoding: 'utf-16' };
  const kind = binaryKind(source);
  if (kind) throw new ArticleError('binary', { kind });
  const marked = byMark(source) ?? byZeros(source);
  if (marked) return read(source, marked);
  const utf8 = new TextDecoder('utf-8').decode(source);
  const utf8Fits = brokenShare(utf8) <= MOST_BROKEN;
  // Real UTF-8 is never so by chance, whatever a page declares; other declarations are believed where UTF-8 does not fit.
  if (utf8Fits) return check({ text: clean(utf8), encoding: 'utf-8' });
  const declared = declaredEncoding(source, mediaType);
  if (declared && !/^utf-?8$/iu.test(declared)) {
    const text = new TextDecoder(declared).decode(source);
    if (brokenShare(text) <= MOST_BROKEN) return check({ text: clean(text), encoding: declared.toLowerCase() });
  }
  const guess = guessEncoding(source);
  if (!guess) throw new ArticleError(looksBinary(utf8) ? 'binary' : 'encoding', looksBinary(utf8) ? { kind: 'binary' } : {});
  return read(source, guess);
}

function read(source: Uint8Array, encoding: string): Decoded {
  return check({ text: clean(new TextDecoder(encoding).decode(source)), encoding });
}

function check(decoded: Decoded): Decoded {
  if (looksBinary(decoded.text)) throw new ArticleError('binary', { kind: 'binary' });
  if (brokenShare(decoded.text) > 0.3) throw new ArticleError('encoding');
  return decoded;
}

/** Well-formed, without a byte order mark, NUL shown as the replacement character (databases end a text there). */
function clean(text: string): string {
  const formed = text.toWellFormed();
  const body = formed.charCodeAt(0) === 0xfeff ? formed.slice(1) : formed;
  return body.includes('\0') ? body.replaceAll('\0', '\ufffd') : body;
}

function byMark(bytes: Uint8Array): string | null {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return 'utf-8';
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  return null;
}

/** UTF-16 without a mark: spaces, digits and line ends give zeros on one side only. */
function byZeros(bytes: Uint8Array): string | null {
  const end = Math.min(bytes.length & ~1, 4096);
  if (end < 8) return null;
  const zeros = [0, 0];
  for (let i = 0; i < end; i++) if (bytes[i] === 0) zeros[i & 1]!++;
  const [even, odd] = zeros as [number, number];
  if (odd > end / 50 && even < odd / 20) return 'utf-16le';
  if (even > end / 50 && odd < even / 20) return 'utf-16be';
  return null;
}

function declaredEncoding(bytes: Uint8Array, mediaType: string | null): string | null {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 4096));
  const label = HEADER_CHARSET.exec(mediaType ?? '')?.[1] ?? META_CHARSET.exec(head)?.[1] ?? XML_ENCODING.exec(head)?.[1] ?? null;
  return label && isLabel(label) ? label : null;
}

/** Replacement characters among all that is not ASCII; looks at the whole text, which is cheap beside decoding it. */
function brokenShare(text: string): number {
  let broken = 0;
  let high = 0;
  for (let i = 0; i < text.length; i++) {
    const c = text.charCodeAt(i);
    if (c < 0x80) continue;
    high++;
    if (c === 0xfffd) broken++;
  }
  return high ? broken / high : 0;
}
