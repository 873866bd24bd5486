// Lays text out in lines of a width, by whole words, behind a margin.

/** Columns a text takes: marks above letters and controls take none. */
export const columns = (text: string): number => [...text.replace(/[\p{Mn}\p{Cf}]/gu, '')].length;

/** Wraps a text. @param margin put before every line; @param first put before the first line instead. */
export function wrap(text: string, width: number, margin: string, first = margin): string[] {
  const lines: string[] = [];
  let line = '';
  const room = Math.max(20, width - columns(margin));
  for (const word of text.replace(/\s+/gu, ' ').trim().split(' ')) {
    if (line && columns(line) + 1 + columns(word) > room) {
      lines.push(line);
      line = word;
    } else line = line ? `${line} ${word}` : word;
  }
  if (line) lines.push(line);
  return lines.map((l, i) => (i === 0 ? first : margin) + l);
}
