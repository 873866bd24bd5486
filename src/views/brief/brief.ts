// A brief: what a register holds on two states, as sentences made of records by templates, each with footnotes to the words it stands on.

export type BriefLanguage = 'ar' | 'en';

/** What a brief is asked for. Days are ISO prefixes; topics are slugs, all where none is given. */
export interface BriefQuery {
  readonly states: readonly [string, string];
  readonly language: BriefLanguage;
  readonly since?: string;
  readonly until?: string;
  readonly topics?: readonly string[];
}

/** The words that a sentence of the brief stands on. `text.slice(start, end) === exact` of the article's version. */
export interface Footnote {
  readonly number: number;
  readonly record: string;
  readonly kind: string;
  readonly exact: string;
  readonly start: number;
  readonly end: number;
  readonly article: string;
  readonly version: number;
  readonly outlet: string | null;
  readonly title: string | null;
  readonly published: string | null;
  readonly url: string | null;
}

/** One sentence, with the numbers of its footnotes. `quote` is cited in the article's own words and language. */
export interface BriefSentence {
  readonly text: string;
  readonly quote: { readonly text: string; readonly language: string } | null;
  readonly notes: readonly number[];
  /** The papers differ: who says what. */
  readonly disputed: string | null;
}

export interface BriefSection {
  readonly id: 'meetings' | 'instruments' | 'positions' | 'commitments' | 'figures';
  readonly title: string;
  readonly groups: readonly { readonly title: string | null; readonly sentences: readonly BriefSentence[] }[];
}

export interface Brief {
  readonly title: string;
  readonly subtitle: string;
  readonly language: BriefLanguage;
  readonly query: BriefQuery;
  /** What the brief stands on and what is missing, in words. */
  readonly coverage: readonly string[];
  readonly sections: readonly BriefSection[];
  readonly footnotes: readonly Footnote[];
  readonly notesTitle: string;
}
