// From bytes or text of a page to a Document: decode, split front matter, find lines, give them roles, gather what the page says about itself.
import { createHash } from 'node:crypto';
import type { Block, Document } from '../text/document.ts';
import { ArticleError } from './article-error.ts';
import { looksBinary } from './binary-kind.ts';
import { decode } from './decode.ts';
import { agenciesOf } from './facts/agencies.ts';
import { authorOf } from './facts/author.ts';
import { languageOf } from './facts/language.ts';
import { machineTranslation } from './facts/machine-translation.ts';
import { outletOf } from './facts/outlet.ts';
import { publishedOf } from './facts/published.ts';
import { splitFrontMatter } from './front-matter.ts';
import { htmlPage } from './html-page.ts';
import { Line } from './line.ts';
import { markdownPage } from './markdown-page.ts';
import type { Page } from './page.ts';
import { plainPage } from './plain-page.ts';
import { classify } from './roles/classify.ts';
import { sourceKind, type SourceKind } from './source-kind.ts';
import { foldedWords } from './words.ts';

/** Sources above this many bytes (code units, for strings) are refused. */
export const MAX_ARTICLE_BYTES = 10_000_000;

/** What is known of a source from elsewhere. It fills the gaps that front matter and page leave. */
export interface ArticleHints {
  /** File name or last part of the address; its extension may tell HTML and Markdown. */
  readonly name?: string;
  /** As a server gave it, with or without a charset. */
  readonly mediaType?: string;
  readonly outlet?: string | null;
  readonly published?: string | null;
  readonly url?: string | null;
  readonly title?: string | null;
  /** Raises or lowers the limit of size, in bytes. */
  readonly limit?: number;
}

/**
 * Opens an article. Front matter wins for what it says, then the page, then hints. The same bytes always give the same id.
 * @param source a file's bytes, or text that was decoded before
 * @returns the document: `text` is the lines of the page joined by "\n", each line one block with its role
 * @throws ArticleError for what is no article: empty, binary, undecodable, too large, or without words; nothing else for any input
 * @example openArticle('قمة في بكين\nالتقى الوزيران اليوم في العاصمة الصينية وبحثا العلاقات بين البلدين.').title // 'قمة في بكين'
 */
export function openArticle(source: Uint8Array | string, hints: ArticleHints = {}): Document {
  const limit = hints.limit ?? MAX_ARTICLE_BYTES;
  if (source.length > limit) throw new ArticleError('too-large', { bytes: source.length, limit });
  if (source.length === 0) throw new ArticleError('empty');
  const { text: raw } = decode(source, hints.mediaType ?? null);
  if (!raw.trim()) throw new ArticleError('empty');
  const { matter, rest } = splitFrontMatter(raw);
  const page = pageOf(rest, sourceKind(rest, hints.name ?? null, hints.mediaType ?? null));
  if (!page.lines.length) throw new ArticleError('no-text');
  if (looksBinary(raw)) throw new ArticleError('binary', { kind: 'binary' });

  const { text, blocks } = blocksOf(page, matter.title ?? page.facts.title ?? hints.title ?? '', matter.outlet ?? page.facts.outlet ?? hints.outlet ?? '');
  const outlet = matter.outlet ?? page.facts.outlet ?? outletOf(blocks) ?? given(hints.outlet);
  const printed = blocks.find((b) => b.role === 'title')?.text ?? null;
  return {
    id: createHash('sha256').update(raw).digest('hex').slice(0, 16),
    url: matter.url ?? page.facts.url ?? given(hints.url),
    outlet,
    title: matter.title ?? printed ?? page.facts.title ?? given(hints.title),
    author: matter.author ?? page.facts.author ?? authorOf(blocks, outlet),
    published: publishedOf(blocks, { matter: matter.published, metadata: page.facts.published, hint: given(hints.published) }),
    language: languageOf(telling(blocks), page.facts.language),
    agencies: agenciesOf(blocks, outlet),
    translated: machineTranslation(text, blocks),
    text,
    blocks,
  };
}

const given = (value: string | null | undefined): string | null => value?.trim() || null;

function pageOf(text: string, kind: SourceKind): Page {
  return kind === 'html' ? htmlPage(text) : kind === 'markdown' ? markdownPage(text) : plainPage(text);
}

function blocksOf(page: Page, title: string, outlet: string): { text: string; blocks: Block[] } {
  const verdicts = classify(page.lines.map((line, i) => new Line(line.text, i, line.tag)), foldedWords(title).join(' '), foldedWords(outlet).join(' '));
  const blocks: Block[] = [];
  let at = 0;
  for (const [i, line] of page.lines.entries()) {
    blocks.push({ start: at, end: at + line.text.length, text: line.text, role: verdicts.role(i) ?? 'body', rule: verdicts.rule(i) });
    at += line.text.length + 1;
  }
  return { text: page.lines.map((line) => line.text).join('\n'), blocks };
}

/** The words that tell the language: what bears records, or all where nothing does. */
function telling(blocks: readonly Block[]): string {
  const bearing = blocks.filter((b) => b.role === 'body' || b.role === 'title' || b.role === 'subtitle');
  return (bearing.length ? bearing : blocks).slice(0, 40).map((b) => b.text.slice(0, 1_000)).join('\n');
}
