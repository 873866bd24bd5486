// What makes a source no article at all. A code and plain fields: whoever shows it to a person makes the sentence, in their language.

export type ArticleErrorCode =
  /** Nothing in the file, or white space only. */
  | 'empty'
  /** A file of another kind (`kind`: pdf, zip, png …, or binary). */
  | 'binary'
  /** Bytes that no known encoding turns into text. */
  | 'encoding'
  /** More than the limit (`bytes`, `limit`). */
  | 'too-large'
  /** A page whose markup holds no words, or front matter without an article. */
  | 'no-text';

/** Plain fields for the message: the kind of a binary file, sizes. */
export type ArticleErrorFields = Readonly<Record<string, string | number>>;

/** Thrown by `openArticle` for what is no article; nothing else is thrown for any input. */
export class ArticleError extends Error {
  readonly code: ArticleErrorCode;
  readonly fields: ArticleErrorFields;

  constructor(code: ArticleErrorCode, fields: ArticleErrorFields = {}) {
    super(`no article: ${code}`);
    this.name = 'ArticleError';
    this.code = code;
    this.fields = fields;
  }
}
