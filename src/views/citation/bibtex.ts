// A citation in BibTeX: `article` with `journal`, which BibTeX, biblatex (with `entrysubtype = newspaper`), Zotero and JabRef all take for a newspaper's piece.
import { flat } from './text.ts';
import { isoOf, type Reference } from './reference.ts';

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const SPECIAL: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}', '{': '\\{', '}': '\\}', '$': '\\$', '&': '\\&', '#': '\\#', '%': '\\%', _: '\\_', '^': '\\textasciicircum{}', '~': '\\textasciitilde{}',
};
/** Names of babel, which `langid` takes. */
const BABEL: Readonly<Record<string, string>> = { ar: 'arabic', en: 'english', ru: 'russian', zh: 'chinese' };

/** One entry, with its line end. */
export function bibtex(reference: Reference): string {
  const { published } = reference;
  const note = `${reference.speakers.length ? `${reference.speakers.join(', ')}: ` : ''}${reference.quotes.join(' … ')}`;
  const fields: (readonly [string, string | null])[] = [
    ['title', reference.title && `{${braced(reference.title)}}`],
    // A second pair of braces keeps “and” and commas in a name from making several authors of it.
    ['author', reference.author && `{${braced(reference.author)}}`],
    ['journal', reference.outlet && braced(reference.outlet)],
    ['entrysubtype', '{newspaper}'],
    ['year', published && `{${published.year}}`],
    ['month', published?.month ? MONTHS[published.month - 1]! : null],
    ['day', published?.day ? `{${published.day}}` : null],
    ['url', verbatim(reference.url ?? reference.link)],
    ['urldate', reference.accessed && `{${reference.accessed}}`],
    ['langid', BABEL[reference.language] ? `{${BABEL[reference.language]}}` : null],
    ['note', braced(note)],
    ['annotation', braced(reference.link)],
  ];
  const lines = fields.filter(([, value]) => value).map(([name, value]) => `  ${name} = ${value}`);
  return `@article{${key(reference)},\n${lines.join(',\n')}\n}\n`;
}

/** A value in braces, its special characters escaped. */
const braced = (text: string): string => `{${flat(text).replace(/[\\{}$&#%_^~]/g, (c) => SPECIAL[c]!)}}`;

/** An address stands verbatim; only braces and backslashes, which would end it, are percent-encoded. */
const verbatim = (url: string): string => `{${url.replace(/[{}\\\s]/g, (c) => encodeURIComponent(c))}}`;

/** ASCII without what ends a key. */
const key = (reference: Reference): string => `mahdar-${reference.record.replace(/[^A-Za-z0-9-]+/g, '-')}${reference.published ? `-${isoOf(reference.published).slice(0, 4)}` : ''}`;
