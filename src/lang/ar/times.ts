// Arabic time expressions of a document, resolved against its date of publication or against what its own sentences fix.
import { resolveTime, anchorOf, type TimeAnchor } from '../../recognize/time-resolve.ts';
import { typeOf } from '../../recognize/time-meaning.ts';
import type { TimeExpression } from '../../recognize/time.ts';
import { derive } from '../../rules/rule.ts';
import type { Analysis } from '../../text/analysis.ts';
import { spanOf } from '../../text/span.ts';
import { anchorFromText, type Placed } from './times-anchor.ts';
import { asAnchor, isDateline } from './times-dateline.ts';
import { directionAt } from './times-direction.ts';
import { findTimes } from './times-line.ts';
import type { Line } from './times-words.ts';

/**
 * Recognises every time expression of title, subtitle and body, each where it stands.
 * Values are TIMEX3; null where neither the publication date nor another sentence fixes them.
 * @example the text 'وصل لافروف أمس' published 2015-08-03 gives 'أمس' = 2015-08-02
 */
export function recognizeTimes(analysis: Analysis): readonly TimeExpression[] {
  return timesOf(analysis, (block) => analysis.document.blocks[block]!.role !== 'caption');
}

/** The same for captions, which may date a meeting though they bear no records. */
export function recognizeCaptionTimes(analysis: Analysis): readonly TimeExpression[] {
  return timesOf(analysis, (block) => analysis.document.blocks[block]!.role === 'caption');
}

function timesOf(analysis: Analysis, wanted: (block: number) => boolean): TimeExpression[] {
  const placed: (Placed & { line: Line })[] = [];
  const datelines: Placed[] = [];
  const { tokens } = analysis;
  for (let from = 0; from < tokens.length; ) {
    const { block } = tokens[from]!;
    let to = from;
    while (to < tokens.length && tokens[to]!.block === block) to++;
    const line = tokens.slice(from, to);
    for (const found of wanted(block) ? findTimes(line) : []) {
      if (isDateline(line, found)) datelines.push({ found: asAnchor(line, found), token: from + found.from });
      else placed.push({ found, token: from + found.from, line });
    }
    from = to;
  }
  const anchor: TimeAnchor | null = anchorOf(analysis.document.published?.value, 'published') ?? anchorFromText(analysis, [...datelines, ...placed]);
  return placed.map(({ found, line }) => {
    const span = spanOf(analysis.text, found.start, found.end);
    const relative = found.meaning.kind === 'weekday' || (found.meaning.kind === 'date' && found.meaning.year === null) || found.meaning.kind === 'range' || found.meaning.kind === 'nth';
    const direction = relative ? directionAt(line, found.from, found.meaning.kind !== 'date' || found.meaning.day !== null) : 'past';
    const { value, anchor: from, precision } = resolveTime(found.meaning, anchor, direction);
    const note = value === null && found.meaning.kind !== 'vague' ? ['nothing in the article fixes it'] : relative && value !== null && from !== 'absolute' ? [`read as ${direction}`] : [];
    return { ...span, type: found.type ?? typeOf(found.meaning), value, anchor: from, precision, derivation: derive(found.rule, { expression: span }, note) };
  });
}
