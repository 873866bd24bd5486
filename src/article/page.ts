// A page before its lines have roles: the lines themselves, what the markup says of each, and what the page says about itself.

/** What markup tells about a line; null for plain text. */
export type LineTag = 'title' | 'heading' | 'paragraph' | 'item' | 'quote' | 'caption' | 'byline' | 'time' | 'chrome' | 'related' | 'link';

/** One line of visible text, trimmed, never empty. */
export interface PageLine {
  readonly text: string;
  readonly tag: LineTag | null;
}

/** What metadata of the page says (meta elements, JSON-LD). */
export interface PageFacts {
  readonly outlet: string | null;
  readonly title: string | null;
  readonly author: string | null;
  readonly published: string | null;
  readonly url: string | null;
  readonly language: string | null;
}

export interface Page {
  readonly lines: readonly PageLine[];
  readonly facts: PageFacts;
}

export const NO_FACTS: PageFacts = { outlet: null, title: null, author: null, published: null, url: null, language: null };
