// Furniture: what the site prints around an article (share buttons, notices, block headings, lines of signs).
import { FURNITURE_GLUED, FURNITURE_LINES, FURNITURE_STARTS, FURNITURE_TAIL, SECTIONS, COMMENT_HEADINGS, TAG_HEADINGS } from '../lexicon.ts';
import type { Line } from '../line.ts';
import { foldedWords } from '../words.ts';
import type { Verdicts } from './verdict.ts';

/** The longest line that is compared with the list of buttons. */
const LONGEST = 120;
const RIGHTS = /©\s*(?:\d{4}|جميع)|copyright\s*(?:©\s*)?\d{4}|جميع الحقوق|all rights reserved/iu;
/** Reading time, views, comments: a number and what it counts. */
const COUNTER = /^(?:[\d ]+(?: (?:دقيقه|دقايق|دقيقتان|ثانيه|ثوان|مشاهده|مشاهدات|تعليق|تعليقات|مشاركه|مشاركات|قراءه|minutes?|min|views?|comments?|shares?)(?: (?:للقراءه|قراءه|من القراءه|read))?)?|دقيقه (?:للقراءه|قراءه)|دقيقتان للقراءه)$/u;
const HASHTAGS = /^(?:#[^\s#]{1,60}\s*){1,20}$/u;
const TRAIL = /\s*[/>»›|←\\]\s*/u;
const ADDRESS = /^(?:https?:\/\/|www\.)\S+$/iu;

/** Gives `chrome` to furniture, and to everything below a heading for readers' comments. */
export function markFurniture(verdicts: Verdicts): void {
  let comments = false;
  let tags = false;
  // On a page of markup the headline begins the article: short lines above it are the site's.
  const top = verdicts.lines.findIndex((line) => line.tag === 'title');
  for (const line of verdicts.lines) {
    tags &&= !line.prose && !line.stop && line.words.length <= 6;
    const above = line.i < top && (line.tag === null || line.tag === 'item' || line.tag === 'link') && !line.prose;
    const rule = above ? 'chrome-above' : tags ? 'chrome-tags' : comments ? 'chrome-comments' : furnitureRule(line, line.i === verdicts.lines.length - 1);
    if (rule) verdicts.give(line.i, 'chrome', rule);
    if (TAG_HEADINGS.has(line.text.length < 40 ? line.key : '')) {
      verdicts.give(line.i, 'chrome', 'chrome-tags');
      tags = line.i > verdicts.lines.length / 2;
    }
    if (line.i > 0 && line.text.length < LONGEST && COMMENT_HEADINGS.has(line.key.replace(/ ?\d+$/u, ''))) {
      verdicts.give(line.i, 'chrome', 'chrome-heading');
      // Below half of the page only: a heading above the text is a link to the comments.
      comments = line.i > verdicts.lines.length / 2;
    }
  }
}

function furnitureRule(line: Line, last: boolean): string | null {
  if (line.tag === 'chrome') return 'chrome-markup';
  if (!line.hasWords) return 'chrome-signs';
  if (ADDRESS.test(line.text)) return 'chrome-address';
  if (line.text.length > LONGEST * 3) return null;
  if (RIGHTS.test(line.text)) return 'chrome-rights';
  if (line.text.length <= LONGEST) {
    if (FURNITURE_LINES.has(line.key)) return 'chrome-button';
    if (!line.prose && isGlued(line.key.replaceAll(' ', ''))) return 'chrome-buttons';
    if (SECTIONS.has(line.key) && line.i < 3) return 'chrome-section';
    if (COUNTER.test(line.key) || HASHTAGS.test(line.text)) return 'chrome-counter';
    if (isTrail(line.text)) return 'chrome-trail';
  }
  if (!line.prose && FURNITURE_STARTS.begins(line)) return 'chrome-notice';
  if (last && line.i > 0 && !line.stop && FURNITURE_TAIL.begins(line)) return 'chrome-tags';
  return null;
}

/** A trail of departments: الرئيسية / أخبار / العالم. */
function isTrail(text: string): boolean {
  const parts = text.split(TRAIL).map((part) => foldedWords(part).join(' ')).filter(Boolean);
  return parts.length >= 2 && parts.every((part) => SECTIONS.has(part) || FURNITURE_LINES.has(part));
}

/** True where the letters are buttons one behind the other, and nothing else. */
function isGlued(letters: string): boolean {
  if (letters.length < 2) return false;
  const reached = new Uint8Array(letters.length + 1);
  reached[0] = 1;
  for (let at = 0; at < letters.length; at++) {
    if (!reached[at]) continue;
    for (const button of FURNITURE_GLUED) if (letters.startsWith(button, at)) reached[at + button.length] = 1;
  }
  return reached[letters.length] === 1;
}
