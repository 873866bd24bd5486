// Finds passages in an article's words by letters alone: a reader may set spaces and line ends otherwise than the file has them.
export interface Letters { readonly text: string; /** Count of letters before an offset of the original. */ at(offset: number): number }

/** A text without white space. */
export function lettersOf(text: string): Letters {
  const before = new Uint32Array(text.length + 1);
  let letters = '';
  for (let i = 0; i < text.length; i++) {
    before[i] = letters.length;
    if (!/\s/u.test(text[i]!)) letters += text[i];
  }
  before[text.length] = letters.length;
  return { text: letters, at: (offset) => before[Math.min(offset, text.length)]! };
}

/** Where a quoted passage stands, in letters; the place nearest to `about` (letters) where it stands several times. Null where nowhere. */
export function placeOf(letters: string, quoted: string, about: number): readonly [number, number] | null {
  const sought = quoted.replaceAll(/\s/gu, '');
  let best: readonly [number, number] | null = null;
  for (let at = letters.indexOf(sought); sought && at >= 0; at = letters.indexOf(sought, at + 1)) {
    if (!best || Math.abs(at - about) < Math.abs(best[0] - about)) best = [at, at + sought.length];
  }
  return best;
}

/** What two ranges share, as a part of the shorter one. */
export function shared(a: readonly [number, number], b: readonly [number, number]): number {
  const both = Math.min(a[1], b[1]) - Math.max(a[0], b[0]);
  return both <= 0 ? 0 : both / Math.min(a[1] - a[0], b[1] - b[0]);
}
