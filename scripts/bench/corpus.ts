// The real articles that the bench runs over: articles/ar.jsonl of the shared texts.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { shared } from '../../test/shared.ts';

/** One line of the corpus. */
export interface CorpusArticle {
  readonly id: string;
  readonly outlet: string | null;
  readonly date: string | null;
  readonly title: string | null;
  readonly text: string;
}

/**
 * Reads the corpus, in order.
 * @throws where the shared texts are not there
 */
export function corpus(): readonly CorpusArticle[] {
  return readFileSync(join(shared, 'articles', 'ar.jsonl'), 'utf8').split('\n').filter((line) => line !== '').map((line): CorpusArticle => {
    const article = JSON.parse(line) as CorpusArticle;
    // A crawl period ("2022-05/06") is no publication date: weekdays must not be reckoned from it.
    return { ...article, date: /^\d{4}-\d{2}-\d{2}$/u.test(article.date ?? '') ? article.date : null };
  });
}
