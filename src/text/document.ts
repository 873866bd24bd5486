// The document: what `article` makes of a page and every recogniser reads. Its text never changes after this point.
import type { Span, TextSpan } from './span.ts';

/** What a block of the page is; the closed list of gold/GUIDELINES.md. */
export type BlockRole = 'title' | 'subtitle' | 'byline' | 'dateline' | 'body' | 'caption' | 'teaser' | 'foreign' | 'chrome';

/** Roles whose blocks may bear records. Captions add mentions only; all others bear nothing. */
export const BEARING_ROLES: ReadonlySet<BlockRole> = new Set<BlockRole>(['title', 'subtitle', 'body']);

/** One non-empty line of the page and its role. */
export interface Block extends TextSpan {
  readonly role: BlockRole;
  /** The rule of `article` that gave the role, for `read --why`. */
  readonly rule: string;
}

/** A credited or inferred fact of the page with the words that witness it (null span: front matter or metadata). */
export interface Witnessed<T> {
  readonly value: T;
  readonly from: 'front-matter' | 'metadata' | 'page' | 'text';
  readonly span: Span | null;
}

/** Signs that the text was machine-translated. */
export interface Translated {
  readonly from: string | null;
  /** 0..1 */
  readonly confidence: number;
  readonly cues: readonly { readonly cue: string; readonly span: TextSpan }[];
}

/** A page after `article`: immutable text, blocks with roles, and what the page says about itself. */
export interface Document {
  /** Stable: the same bytes always give the same id. */
  readonly id: string;
  readonly url: string | null;
  readonly outlet: string | null;
  readonly title: string | null;
  readonly author: string | null;
  /** ISO 8601 date (`2024-05-16`) or date-time with zone; null where neither page nor metadata dates the article. */
  readonly published: Witnessed<string> | null;
  /** BCP 47 tag of the text's language, `und` where it cannot be told. */
  readonly language: string;
  readonly agencies: readonly string[];
  readonly translated: Translated | null;
  /** The article's words, block by block, separated by "\n". */
  readonly text: string;
  readonly blocks: readonly Block[];
}
