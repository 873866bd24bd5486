// The head of a page: headline, standfirst, summary bullets, all that stands above the first paragraph.
import { PERSON_TITLES, REPORT_STARTS } from '../lexicon.ts';
import { holds, withoutBullet, type Line } from '../line.ts';
import type { Verdicts } from './verdict.ts';

/** Longest headline, in code units. */
const LONGEST_TITLE = 219;
/** Summary bullets are few and short; a page of longer ones is a list that is the text itself. */
const MOST_BULLETS = 6;
const LONGEST_BULLET = 250;
const LONGEST_STANDFIRST = 420;

/** Index of the first paragraph that is no standfirst nor summary; the number of lines where there is none. */
export function firstParagraph(verdicts: Verdicts): number {
  const { lines } = verdicts;
  const plain = lines.find((l) => verdicts.isOpen(l.i) && l.prose && !l.bullet && !isStandfirst(verdicts, l))?.i ?? lines.length;
  const bullets = lines.slice(0, plain).filter((l) => verdicts.isOpen(l.i) && l.bullet);
  const summary = plain < lines.length && bullets.length <= MOST_BULLETS && bullets.every((l) => l.text.length <= LONGEST_BULLET);
  return summary ? plain : (bullets.find((l) => l.prose)?.i ?? plain);
}

/** A sentence above the text that the text says again, or that stands between headline and signature. */
function isStandfirst(verdicts: Verdicts, line: Line): boolean {
  const { lines } = verdicts;
  if (line.text.length > LONGEST_STANDFIRST || line.i === 0) return false;
  if (line.tag === 'heading') return true;
  if (line.tag === 'paragraph') return false;
  const above = lines.slice(0, line.i);
  if (above.some((l) => l.prose && verdicts.isOpen(l.i) && !l.bullet)) return false;
  const titled = above.some((l) => verdicts.role(l.i) === 'title' || (verdicts.isOpen(l.i) && !l.stop));
  const signed = [1, 2].some((k) => verdicts.role(line.i + k) === 'byline' || verdicts.role(line.i + k) === 'dateline');
  if (titled && signed && !above.some((l) => verdicts.role(l.i) === 'byline' || verdicts.role(l.i) === 'dateline') && lines.slice(line.i + 1).some((l) => l.prose)) return true;
  const core = line.words.slice(0, 60).join(' ').replace(/^و/u, '');
  // The letters are compared first: folding a whole page for one line would be dear.
  const probe = line.text.slice(12, 40);
  return line.words.length >= 8 && lines.some((l) => l.i > line.i && l.text.includes(probe) && l.words.length >= line.words.length && holds(l.key, core) && l.words.length < line.words.length * 6);
}

/**
 * Gives `title` and `subtitle` above the first paragraph, and `title` to every repetition of the headline.
 * @param known folded headline from front matter or metadata; where the page does not print it, nothing on the page is taken for one
 */
export function markHead(verdicts: Verdicts, first: number, known: string): void {
  const { lines } = verdicts;
  const marked = lines.find((l) => l.tag === 'title' && verdicts.isOpen(l.i));
  const printed = known ? lines.find((l) => l.text.length < 2 * LONGEST_TITLE && l.key === known && verdicts.isOpen(l.i)) : undefined;
  const title = printed ?? marked ?? (known ? undefined : lines.slice(0, first).find((l) => verdicts.isOpen(l.i) && isHeadline(l, lines)));
  if (title) {
    for (const line of lines) {
      if ((line.text.length > 2 * title.text.length + 20 || line.key !== title.key) && !(line.i < first && line.tag === 'title')) continue;
      const role = verdicts.role(line.i);
      if (role === null || role === 'caption') verdicts.replace(line.i, 'title', line.i === title.i ? 'title-headline' : 'title-repeat');
    }
  }
  for (const line of lines.slice(0, first)) {
    if (!verdicts.isOpen(line.i)) continue;
    if (title && isTitleOfTab(title, line)) verdicts.give(line.i, 'title', 'title-tab');
    if (line.bullet) verdicts.give(line.i, 'subtitle', 'subtitle-bullet');
    else if (line.prose) verdicts.give(line.i, 'subtitle', 'subtitle-standfirst');
    else if (first < lines.length) verdicts.give(line.i, isOpening(line) || line.colon ? 'body' : 'subtitle', isOpening(line) || line.colon ? 'body-opening' : 'subtitle-deck');
  }
}

/** The headline with the site's name behind it, as a browser's tab has it, or the other way round. */
function isTitleOfTab(title: Line, line: Line): boolean {
  const [long, short] = title.words.length > line.words.length ? [title, line] : [line, title];
  return short.words.length >= 4 && long.words.length - short.words.length <= 5 && long.key.startsWith(`${short.key} `);
}

function isHeadline(line: Line, lines: readonly Line[]): boolean {
  if (line.bullet && lines.slice(0, 6).filter((l) => l.bullet).length > 1) return false;
  if (line.text.length > LONGEST_TITLE || (line.stop && !line.question && !/!\W*$/u.test(line.text.slice(-6))) || line.colon) return false;
  const words = withoutBullet(line.text).trim().length;
  return words > 2 && (line.words.length >= 2 || line.i === 0) && !isOpening(line);
}

/** A paragraph that lost its stop: it opens with a verb of reporting and runs on. */
function isOpening(line: Line): boolean {
  return REPORT_STARTS.has(line.first) && !PERSON_TITLES.has(line.first) && line.words.length >= 16;
}
