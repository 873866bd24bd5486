// From bytes or text of a page to a Document. The only folder that sees a DOM.
export { ArticleError, type ArticleErrorCode, type ArticleErrorFields } from './article-error.ts';
export { MAX_ARTICLE_BYTES, openArticle, type ArticleHints } from './open-article.ts';
