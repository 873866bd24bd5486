// Below the first paragraph: paragraphs, section headings, lists, and headlines of other stories that a template dropped between paragraphs.
import { CONNECTIVES, PERSON_TITLES } from '../lexicon.ts';
import type { Line } from '../line.ts';
import type { Verdicts } from './verdict.ts';

/** Longest section heading, in words. */
const HEADING_WORDS = 14;
/** Shortest headline of another story, in words; shorter lines are section headings. */
const TEASER_WORDS = 7;
/** Longest one; longer lines are paragraphs that lost their stop. */
const LONGEST_TEASER = 24;
// Words that look like a verb in the present and are none.
const NO_VERB = new Set(['يوم', 'يوما', 'يومي', 'يوميا', 'يومين', 'يوليو', 'يونيو', 'يناير', 'يمين', 'يسار', 'يد', 'يورو', 'يهود', 'يهودي', 'يهوديه', 'يمني', 'يمنيه', 'يابان', 'ياباني', 'يابانيه', 'يونان', 'يوناني', 'يوان', 'ين', 'يحيي', 'ياسر', 'ياسين', 'يوسف', 'يزيد', 'يعقوب', 'يورانيوم']);

/** Gives every line that is still open its role. */
export function markInterior(verdicts: Verdicts, first: number): void {
  const { lines } = verdicts;
  const last = lines.findLastIndex((l) => l.prose && verdicts.isOpen(l.i));
  const closed = lines.findIndex((l) => l.i > last && verdicts.role(l.i) === 'chrome');
  for (const line of lines) {
    if (!verdicts.isOpen(line.i)) continue;
    const [role, rule] = decide(verdicts, line, { first, last, closed });
    verdicts.give(line.i, role, rule);
  }
}

function decide(verdicts: Verdicts, line: Line, at: { first: number; last: number; closed: number }): readonly ['body' | 'subtitle' | 'teaser' | 'chrome', string] {
  const { lines } = verdicts;
  if (line.tag === 'heading') return ['subtitle', 'subtitle-markup'];
  if (line.prose) return ['body', 'body-paragraph'];
  if (line.tag === 'link' && line.i > at.first && line.words.length >= 5) return ['teaser', 'teaser-link'];
  if (at.last >= 0 && at.closed >= 0 && line.i > at.closed && line.i > at.last && !line.stop && !line.colon && line.tag !== 'paragraph' && line.words.length >= 3 && line.words.length <= LONGEST_TEASER && !isCarryingOn(line)) return ['teaser', 'teaser-tail'];
  if (at.last >= 0 && at.closed >= 0 && line.i > at.closed && line.i > at.last && !line.stop && !line.colon && line.tag === null && line.words.length < 3) return ['chrome', 'chrome-tail'];
  if (line.stop || line.colon || line.tag === 'paragraph' || line.tag === 'item' || line.tag === 'quote') return ['body', 'body-line'];
  const next = lines[line.i + 1];
  const previous = lines[line.i - 1];
  const between = previous !== undefined && next !== undefined && next.prose && verdicts.role(line.i + 1) !== 'teaser' && !(verdicts.role(line.i - 1) === 'body' && isPlainItem(previous));
  const listed = previous?.colon || (line.bullet && (previous?.bullet || next?.bullet));
  if (!between || listed) return ['body', 'body-line'];
  if (isOtherHeadline(line, next) && !isPulled(line, lines)) return ['teaser', 'teaser-headline'];
  return line.words.length <= HEADING_WORDS && !isCarryingOn(line) ? ['subtitle', 'subtitle-heading'] : ['body', 'body-line'];
}

/** A passage of the text set again in large type: its words stand in a paragraph too. */
function isPulled(line: Line, lines: readonly Line[]): boolean {
  const probe = line.text.slice(8, 40);
  return lines.some((l) => l !== line && l.prose && l.text.includes(probe));
}

/** A short line without a stop above another: a list, not a heading. */
const isPlainItem = (line: Line): boolean => !line.prose && !line.stop && line.tag === null && line.words.length <= HEADING_WORDS && !line.bullet;

const isCarryingOn = (line: Line): boolean => line.words.length > 6 && (/^و/u.test(line.text) || CONNECTIVES.begins(line) > 0);

/** Subject first, then a verb in the present, and a next paragraph that carries on with what stands before it. */
function isOtherHeadline(line: Line, next: Line): boolean {
  if (line.bullet || line.words.length < TEASER_WORDS || line.words.length > LONGEST_TEASER || isCarryingOn(line)) return false;
  const { words } = line;
  const verb = words.slice(1, 5).some((w) => /^ي[\u0621-\u064a]{2,}$/u.test(w) && !NO_VERB.has(w)) && !/^ي/u.test(words[0]!);
  const carried = /^[وف]/u.test(next.first) && !PERSON_TITLES.has(next.first) && !/^(?:وزار|وزير|واشنطن|وارسو|فرنس|فلاد|فيين|وفد|وكال)/u.test(next.first);
  return verb && (carried || CONNECTIVES.begins(next) > 0);
}
