// Markdown as a page: marks of the notation go, words stay, headings and quotations keep what their marks said.
import { NO_FACTS, type LineTag, type Page, type PageLine } from './page.ts';
import { visibleLines } from './plain-page.ts';

const HEADING = /^(#{1,6})[ \t]+(.+?)[ \t]*#*$/u;
const RULE = /^(?:[-*_][ \t]*){3,}$/u;
const FENCE = /^(?:```|~~~)/u;
const ITEM = /^(?:[-*+]|\d{1,3}[.)])[ \t]+(?=\S)/u;
const IMAGE_LINE = /^!\[([^\]]{0,500})\]\([^)]{0,2000}\)$/u;

/**
 * A page of Markdown. Inline marks are taken off; a link keeps its words; an image keeps its description as a caption.
 * @example markdownPage('# قمة\n\nقال **الوزير** إن [البيان](https://x.example) صدر.').lines[1].text // 'قال الوزير إن البيان صدر.'
 */
export function markdownPage(text: string): Page {
  const out: PageLine[] = [];
  let seenTitle = false;
  for (const line of visibleLines(text)) {
    if (RULE.test(line) || FENCE.test(line)) continue;
    const image = IMAGE_LINE.exec(line);
    const heading = HEADING.exec(line);
    let tag: LineTag | null = null;
    let words = line;
    if (image) {
      tag = 'caption';
      words = image[1]!;
    } else if (heading) {
      tag = heading[1] === '#' && !seenTitle ? 'title' : 'heading';
      seenTitle ||= tag === 'title';
      words = heading[2]!;
    } else if (line.startsWith('>')) {
      tag = 'quote';
      words = line.replace(/^(?:>[ \t]?)+/u, '');
    } else if (ITEM.test(line)) {
      tag = 'item';
      words = line.replace(ITEM, '');
    }
    const plain = withoutMarks(words).trim();
    if (plain) out.push({ text: plain, tag });
  }
  return { lines: out, facts: NO_FACTS };
}

function withoutMarks(text: string): string {
  return text
    .replace(/!?\[([^\][]{0,1000})\]\([^()\s]{0,2000}(?:[ \t]"[^"]{0,500}")?\)/gu, '$1')
    .replace(/!?\[([^\][]{0,1000})\]\[[^\][]{0,200}\]/gu, '$1')
    .replace(/<(https?:[^<>\s]{1,2000})>/gu, '$1')
    .replace(/(\*\*|__)(?=\S)([^*_]{1,2000}?)(?<=\S)\1/gu, '$2')
    .replace(/(?<![\p{L}\p{N}*])\*(?=\S)([^*]{1,2000}?)(?<=\S)\*(?![\p{L}\p{N}*])/gu, '$1')
    .replace(/(?<![\p{L}\p{N}_])_(?=\S)([^_]{1,2000}?)(?<=\S)_(?![\p{L}\p{N}_])/gu, '$1')
    .replace(/`([^`]{1,500})`/gu, '$1')
    .replace(/\\([\\`*_{}[\]()#+.!>-])/gu, '$1');
}
