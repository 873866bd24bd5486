// A citation in RIS: type NEWS; two letters, two blanks, hyphen, blank, value; lines end in CR LF.
import { flat } from './text.ts';
import type { Reference } from './reference.ts';

/** One entry, `TY` to `ER`. */
export function ris(reference: Reference): string {
  const { published } = reference;
  const two = (n: number | null): string => (n === null ? '' : String(n).padStart(2, '0'));
  const lines: (readonly [string, string | null])[] = [
    ['TY', 'NEWS'],
    ['ID', reference.record],
    ['TI', reference.title],
    ['AU', reference.author],
    ['T2', reference.outlet],
    ['PY', published && String(published.year)],
    ['DA', published && `${published.year}/${two(published.month)}/${two(published.day)}/`],
    ['LA', reference.language],
    ['UR', reference.url ?? reference.link],
    ['L2', reference.url ? reference.link : null],
    ['Y2', reference.accessed && `${reference.accessed.replaceAll('-', '/')}/`],
    ...reference.quotes.map((quote) => ['N1', `${reference.speakers.length ? `${reference.speakers.join(', ')}: ` : ''}${quote}`] as const),
  ];
  return [...lines.filter(([, value]) => value).map(([tag, value]) => `${tag}  - ${flat(value!)}`), 'ER  - ', ''].join('\r\n');
}
