// From bytes to a reading, and from what went wrong on the way to a sentence.
import { ArticleError, openArticle } from '../article/index.ts';
import { read } from '../reader/index.ts';
import type { Reading } from '../recognize/reading.ts';
import { RegisterError } from '../register/errors.ts';
import type { ArticleHints } from '../register/index.ts';
import type { CommandContext } from './context.ts';
import { NotRead } from './read-bytes.ts';
import { sizeFor } from './terminal.ts';

/** Reads an article's bytes. @param name file name, which may tell how it is written. @throws ArticleError */
export function readingOf(bytes: Uint8Array, hints: ArticleHints, name: string | null, limit: number): Reading {
  return read(openArticle(bytes, { outlet: hints.outlet ?? null, published: hints.published ?? null, url: hints.url ?? null, title: hints.title ?? null, ...(name ? { name } : {}), limit }));
}

/** The sentence on an article that could not be read. @param limit largest size taken. */
export function sentenceOn(context: CommandContext, error: unknown, limit: number): string {
  const { article } = context.say;
  if (error instanceof NotRead) {
    switch (error.reason) {
      case 'missing': return article.missing;
      case 'denied': return article.denied;
      case 'not-file': return article.notFile;
      case 'too-large': return article.tooLarge(sizeFor(error.bytes), sizeFor(limit));
      case 'unreadable': return article.unreadable(error.why);
    }
  }
  if (error instanceof ArticleError) {
    switch (error.code) {
      case 'empty': return article.empty;
      case 'no-text': return article.noText;
      case 'binary': return article.binary(String(error.fields['kind'] ?? ''));
      case 'encoding': return article.encoding;
      case 'too-large': return article.tooLarge(sizeFor(Number(error.fields['bytes'] ?? 0)), sizeFor(limit));
    }
  }
  if (error instanceof RegisterError && error.code === 'evidence') return article.evidence;
  return article.failed(error instanceof Error ? error.message : String(error));
}
