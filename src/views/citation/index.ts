// Citations of a record in the forms that reference managers take.
import { bibtex } from './bibtex.ts';
import { cslItem } from './csl.ts';
import type { Reference } from './reference.ts';
import { ris } from './ris.ts';
import { citationText } from './text.ts';

export { referenceOf, type CitationPlace, type Reference } from './reference.ts';

export const CITATION_FORMATS = ['text', 'bibtex', 'ris', 'csl'] as const;
export type CitationFormat = (typeof CITATION_FORMATS)[number];

/** Media types and file endings of the formats. */
export const CITATION_TYPES: Readonly<Record<CitationFormat, { readonly media: string; readonly ending: string }>> = {
  text: { media: 'text/plain', ending: 'txt' },
  bibtex: { media: 'application/x-bibtex', ending: 'bib' },
  ris: { media: 'application/x-research-info-systems', ending: 'ris' },
  csl: { media: 'application/vnd.citationstyles.csl+json', ending: 'json' },
};

/** The citation in a format, as a file would hold it. */
export function cite(reference: Reference, format: CitationFormat): string {
  switch (format) {
    case 'text': return `${citationText(reference)}\n`;
    case 'bibtex': return bibtex(reference);
    case 'ris': return ris(reference);
    case 'csl': return `${JSON.stringify([cslItem(reference)], null, 2)}\n`;
  }
}

/** True for the name of a format. */
export const isCitationFormat = (value: string): value is CitationFormat => CITATION_FORMATS.some((format) => format === value);
