// The order of the role rules: furniture and print dates are known by themselves, then zones, pictures, signatures, the head, and the text.
import type { Line } from '../line.ts';
import { isClock, printedDate } from '../printed-date.ts';
import { markBylines } from './bylines.ts';
import { markCaptions } from './captions.ts';
import { markFurniture } from './furniture.ts';
import { firstParagraph, markHead } from './head.ts';
import { markInterior } from './interior.ts';
import { Verdicts } from './verdict.ts';
import { markZones } from './zones.ts';

/**
 * Gives every line of a page its role.
 * @param title folded words of the headline as front matter or metadata know it, '' where they do not
 * @param outlet folded words of the outlet's name, '' where it is not known
 */
export function classify(lines: readonly Line[], title: string, outlet: string): Verdicts {
  const verdicts = new Verdicts(lines);
  markFurniture(verdicts);
  for (const line of lines) {
    if (verdicts.isOpen(line.i) && (line.tag === 'time' ? !line.prose : printedDate(line.text, line.i === 0 ? 0 : 1) !== null || isClock(line.text))) verdicts.give(line.i, 'dateline', 'dateline-print');
  }
  markZones(verdicts);
  const above = firstParagraph(verdicts);
  markCaptions(verdicts, above, title !== '' && lines[0]?.key !== title);
  markBylines(verdicts, above, outlet);
  const first = firstParagraph(verdicts);
  markHead(verdicts, first, title);
  markInterior(verdicts, first);
  return verdicts;
}
