// Zones: related stories around or inside the text, and a second article pasted on the same page. Nothing in them bears records.
import { CONNECTIVES, INLINE_RELATED, RELATED_HEADINGS, RELATED_STARTS } from '../lexicon.ts';
import type { Line } from '../line.ts';
import { rest } from './bylines.ts';
import type { Verdicts } from './verdict.ts';

/** Lines within which a second article prints its headline again. */
const REPEAT_WITHIN = 8;
const INLINE_MARK = /^[\s\u00a0]*[:：|…\-–—«"“]/u;

/** Gives `teaser` and `foreign` (and `chrome` to the headings). */
export function markZones(verdicts: Verdicts): void {
  const { lines } = verdicts;
  const start = foreignStart(verdicts);
  const story = new StorySoFar(verdicts);
  for (let i = 0; i < start; i++) {
    const line = lines[i]!;
    if (line.tag === 'related') verdicts.give(i, isHeading(line) ? 'chrome' : 'teaser', 'teaser-markup');
    else if (isInline(line)) verdicts.give(i, 'teaser', 'teaser-inline');
    else if (isHeading(line) && (verdicts.isOpen(i) || verdicts.role(i) === 'chrome')) {
      verdicts.replace(i, 'chrome', 'chrome-related');
      const end = resume(verdicts, story, i, start);
      for (let j = i + 1; j < end; j++) {
        if (isHeading(lines[j]!)) verdicts.give(j, 'chrome', 'chrome-related');
        if (verdicts.role(j) !== 'chrome') verdicts.replace(j, 'teaser', 'teaser-zone');
      }
      i = end - 1;
    }
  }
  for (let j = start; j < lines.length; j++) if (verdicts.role(j) !== 'chrome') verdicts.replace(j, 'foreign', 'foreign-article');
}

const isHeading = (line: Line): boolean => !line.prose && line.text.length < 60 && (RELATED_HEADINGS.has(line.key.replace(/ ?\d+$/u, '')) || (!line.stop && RELATED_STARTS.begins(line) > 0 && line.words.length <= 5));

/** A headline behind its own label: اقرأ أيضا: ... */
function isInline(line: Line): boolean {
  const n = line.text.length < 300 ? INLINE_RELATED.begins(line) : 0;
  return n > 0 && line.words.length >= n + 2 && INLINE_MARK.test(rest(line.text, n));
}

/**
 * Where a second article begins: below some paragraphs, a line that stands again within a few lines (headline, picture, headline)
 * and is followed by paragraphs in a row. A related story's card repeats its headline too, but has one paragraph.
 */
function foreignStart(verdicts: Verdicts): number {
  const { lines } = verdicts;
  let paragraphs = 0;
  for (const line of lines) {
    if (line.prose) paragraphs++;
    if (paragraphs < 3 || line.prose || line.words.length < 4 || (lines[0]!.text.length <= 400 && line.key === lines[0]!.key) || verdicts.role(line.i) === 'chrome') continue;
    for (let j = line.i + 2; j <= line.i + REPEAT_WITHIN && j < lines.length; j++) {
      if (lines[j]!.prose || lines[j]!.key !== line.key) continue;
      if (proseRun(lines, j + 1) >= 2) return line.i;
    }
  }
  return lines.length;
}

/** Length of the first run of paragraphs behind a line; other lines before it may be few. */
function proseRun(lines: readonly Line[], from: number): number {
  let at = from;
  while (at < lines.length && at < from + 5 && !lines[at]!.prose) at++;
  return runLength(lines, at);
}

/** The words of the paragraphs above a place, gathered as the page is walked down. */
class StorySoFar {
  readonly words = new Set<string>();
  paragraphs = 0;
  readonly #verdicts: Verdicts;
  #at = 0;

  constructor(verdicts: Verdicts) {
    this.#verdicts = verdicts;
  }

  readTo(end: number): void {
    for (; this.#at < end; this.#at++) {
      const line = this.#verdicts.lines[this.#at]!;
      if (!line.prose || !this.#verdicts.isOpen(this.#at)) continue;
      this.paragraphs++;
      for (const word of line.words) if (word.length > 3) this.words.add(stem(word));
    }
  }
}

/** A rough stem for comparing what two paragraphs are about: without conjunction, preposition and article, four letters. */
const stem = (word: string): string => word.replace(/^[وف]?(?:[بكل]?ال|لل)?(?=.{3})/u, '').slice(0, 4);

function runLength(lines: readonly Line[], from: number): number {
  let n = 0;
  while (lines[from + n]?.prose) n++;
  return n;
}

/** Where the article goes on behind a block of related stories; the end where it does not. */
function resume(verdicts: Verdicts, story: StorySoFar, heading: number, end: number): number {
  const { lines } = verdicts;
  story.readTo(heading);
  for (let j = heading + 1; j < end; j++) {
    const line = lines[j]!;
    if (!line.prose || verdicts.role(j) === 'chrome') continue;
    // No paragraph so far: the block stands above the text.
    if (!story.paragraphs) return j;
    const content = line.words.filter((w) => w.length > 3);
    const shared = content.length ? content.filter((w) => story.words.has(stem(w))).length / content.length : 0;
    const connected = /^[وف]/u.test(line.first) || CONNECTIVES.begins(line) > 0;
    const run = lines[j + 1]?.prose === true;
    const alone = j + 1 >= end || verdicts.role(j + 1) === 'chrome' || isHeading(lines[j + 1]!) || isInline(lines[j + 1]!);
    if (run && shared >= (connected ? 0.15 : 0.5)) return j;
    // A box near the top: what comes in long runs below it is the article itself.
    if (shared >= 0.2 && runLength(lines, j) >= Math.max(3, story.paragraphs)) return j;
    if (alone && connected && shared >= 0.4) return j;
  }
  return end;
}
