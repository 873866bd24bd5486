// Tells files that are no text by their first bytes, so that a PDF is called a PDF and not a broken encoding.

const ascii = (text: string): readonly number[] => [...text].map((c) => c.charCodeAt(0));

// Source: the file signatures of the formats' own specifications.
const SIGNATURES: readonly (readonly [kind: string, at: number, bytes: readonly number[]])[] = [
  ['pdf', 0, ascii('%PDF-')],
  ['zip', 0, [0x50, 0x4b, 0x03, 0x04]],
  ['zip', 0, [0x50, 0x4b, 0x05, 0x06]],
  ['png', 0, [0x89, 0x50, 0x4e, 0x47]],
  ['jpeg', 0, [0xff, 0xd8, 0xff]],
  ['gif', 0, ascii('GIF8')],
  ['gzip', 0, [0x1f, 0x8b]],
  ['7z', 0, [0x37, 0x7a, 0xbc, 0xaf, 0x27, 0x1c]],
  ['rar', 0, ascii('Rar!')],
  ['bzip2', 0, ascii('BZh')],
  ['xz', 0, [0xfd, 0x37, 0x7a, 0x58, 0x5a]],
  ['zstd', 0, [0x28, 0xb5, 0x2f, 0xfd]],
  ['office', 0, [0xd0, 0xcf, 0x11, 0xe0]],
  ['program', 0, [0x7f, 0x45, 0x4c, 0x46]],
  ['sqlite', 0, ascii('SQLite format 3')],
  ['audio', 0, ascii('OggS')],
  ['audio', 0, ascii('ID3')],
  ['video', 4, ascii('ftyp')],
  ['rtf', 0, ascii('{\\rtf')],
];

/**
 * The kind of a file that is no text, or null.
 * @param bytes the whole file or its beginning
 * @example binaryKind(new Uint8Array([0x25, 0x50, 0x44, 0x46, 0x2d])) // 'pdf'
 */
export function binaryKind(bytes: Uint8Array): string | null {
  for (const [kind, at, signature] of SIGNATURES) {
    if (signature.every((byte, i) => bytes[at + i] === byte)) return kind;
  }
  const riff = ascii('RIFF').every((byte, i) => bytes[i] === byte) && bytes.length > 12;
  return riff ? 'media' : null;
}

/** Share of control characters above which decoded text is taken for a binary file. */
const MOST_CONTROLS = 0.05;
const SAMPLE = 4_096;

/** True where too much of a decoded text is control characters: no writing system uses them. Looks at the first 4,096 units. */
export function looksBinary(text: string): boolean {
  const end = Math.min(text.length, SAMPLE);
  let controls = 0;
  for (let i = 0; i < end; i++) {
    const c = text.charCodeAt(i);
    if ((c < 0x20 && c !== 9 && c !== 10 && c !== 12 && c !== 13) || (c >= 0x7f && c < 0xa0 && c !== 0x85)) controls++;
  }
  return controls > end * MOST_CONTROLS;
}
