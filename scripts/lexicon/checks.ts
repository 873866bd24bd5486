// Checks that hold for every lexicon: a form stands once in its list, and a line is written in one direction.
import { isScalar, isSeq, visit, type Document, type LineCounter } from 'yaml';
import type { Report } from './problem.ts';

const RIGHT_TO_LEFT = /[\p{Script=Arabic}\p{Script=Hebrew}]/u;
const LEFT_TO_RIGHT = /[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Han}\p{Script=Greek}]/u;

/** Reports every text that a list holds twice. */
export function checkDuplicates(document: Document, report: Report): void {
  visit(document, {
    Seq(_, seq) {
      const seen = new Set<unknown>();
      for (const item of seq.items) {
        if (!isScalar(item)) continue;
        if (seen.has(item.value)) report(item.range?.[0] ?? 0, `listed twice: ${String(item.value)}`);
        seen.add(item.value);
      }
    },
  });
}

/**
 * Reports lines whose values run in both directions: editors shuffle them on screen, and nobody can review what they cannot see in order.
 * Keys are ASCII by nature and do not count. A comment `mixed` at the end of the line says that the form itself is so (Close Buttonشارك).
 */
export function checkDirections(document: Document, lines: LineCounter, source: readonly string[], report: Report): void {
  const directions = new Map<number, { rtl: boolean; ltr: boolean; at: number }>();
  visit(document, {
    Scalar(key, node) {
      if (key === 'key' || typeof node.value !== 'string' || !node.range) return;
      const line = lines.linePos(node.range[0]).line;
      const seen = directions.get(line) ?? { rtl: false, ltr: false, at: node.range[0] };
      seen.rtl ||= RIGHT_TO_LEFT.test(node.value);
      seen.ltr ||= LEFT_TO_RIGHT.test(node.value);
      directions.set(line, seen);
    },
  });
  for (const [line, seen] of directions) {
    if (seen.rtl && seen.ltr && !/#\s*mixed\b/u.test(source[line - 1] ?? '')) report(seen.at, 'both writing directions on one line (put them on two, or end the line with "# mixed")');
  }
}

/** Reports entries of one list that carry the same `id`. */
export function checkIds(document: Document, report: Report): void {
  visit(document, {
    Seq(_, seq) {
      if (!isSeq(seq)) return;
      const seen = new Set<string>();
      for (const item of seq.items) {
        const id = item && typeof item === 'object' && 'get' in item && typeof item.get === 'function' ? item.get('id', true) : null;
        if (!isScalar(id)) continue;
        const value = String(id.value);
        if (seen.has(value)) report(id.range?.[0] ?? 0, `the id ${value} is taken already`);
        seen.add(value);
      }
    },
  });
}
