// Datelines at the head of a report (بكين 16 مايو 2024 (شينخوا) --): they date the article and are no expression of its text.
import { found, type Found } from './times-found.ts';
import type { Line } from './times-words.ts';

const PLACE = 5;
const AGENCY = 6;

/** True where the find is the date of a dateline: a place before it, an agency in brackets or strokes behind it, then a dash or colon. */
export function isDateline(line: Line, f: Found): boolean {
  if (f.from === 0 || f.from > PLACE || (f.meaning.kind !== 'date' && f.meaning.kind !== 'hijri') || f.meaning.day === null) return false;
  for (let k = 0; k < f.from; k++) if (line[k]!.kind !== 'word' && line[k]!.kind !== 'comma' && line[k]!.raw !== '/' && line[k]!.raw !== '-') return false;
  const open = line[f.to];
  if (!open || (open.kind !== 'open' && open.raw !== '/' && open.raw !== '-')) return false;
  for (let k = f.to + 1; k < Math.min(line.length, f.to + AGENCY); k++) {
    const token = line[k]!;
    if (open.kind === 'open' ? token.kind === 'close' : token.raw === open.raw) return k > f.to + 1 && (open.kind !== 'open' || isDash(line, k + 1));
  }
  return false;
}

const isDash = (line: Line, i: number) => /^(?:-|–|—|:|\.\.+)$/u.test(line[i]?.raw ?? '');

/** The same find as what fixes the day of the article. */
export const asAnchor = (line: Line, f: Found): Found => found(line, f.from, f.to, f.start, f.meaning, f.rule, { fixes: { offset: 0 } });
