// What the elements and class names of news pages say about the words inside them.
import type { LineTag } from './page.ts';

/** Elements whose words nobody reads as text. */
export const UNSEEN: ReadonlySet<string> = new Set([
  'script', 'style', 'noscript', 'template', 'svg', 'math', 'iframe', 'object', 'embed', 'canvas', 'audio', 'video', 'select', 'textarea', 'datalist', 'map',
  'nav', 'footer', 'button', 'menu', 'dialog',
]);
/** Landmark roles that are navigation whatever the element. */
export const UNSEEN_ROLES: ReadonlySet<string> = new Set(['navigation', 'contentinfo', 'search', 'banner', 'menu', 'menubar', 'dialog', 'toolbar']);

/** Elements that begin and end a line. */
export const BLOCKS: ReadonlySet<string> = new Set([
  'address', 'article', 'aside', 'blockquote', 'body', 'caption', 'center', 'dd', 'details', 'div', 'dl', 'dt', 'fieldset', 'figcaption', 'figure', 'h1', 'h2', 'h3', 'h4',
  'h5', 'h6', 'head', 'header', 'hgroup', 'hr', 'html', 'li', 'main', 'ol', 'p', 'pre', 'section', 'summary', 'table', 'tbody', 'thead', 'tfoot', 'tr', 'ul', 'br', 'title',
]);

/** Elements that hold a whole page or story: their class names speak of layout, not of the words. */
export const CONTAINERS: ReadonlySet<string> = new Set(['html', 'body', 'main', 'article', 'header']);

const TAGS: Readonly<Record<string, LineTag>> = {
  h1: 'title', h2: 'heading', h3: 'heading', h4: 'heading', h5: 'heading', h6: 'heading',
  p: 'paragraph', li: 'item', dd: 'item', blockquote: 'quote', figcaption: 'caption', caption: 'caption', time: 'time', aside: 'related', address: 'byline',
};

/** What an element says of its words, or null. */
export const tagOfElement = (name: string): LineTag | null => TAGS[name] ?? null;

// One row per tag, in order of trust. Words of class names and ids are compared whole.
const CLASS_WORDS: readonly (readonly [LineTag, ReadonlySet<string>])[] = [
  ['caption', new Set(['caption', 'figcaption', 'photo-credit', 'image-credit', 'photocredit', 'imagecaption', 'wp-caption-text', 'image-caption', 'photo-caption', 'img-caption'])],
  ['byline', new Set(['byline', 'author', 'authors', 'writer', 'author-name', 'article-author', 'reporter'])],
  ['time', new Set(['date', 'datetime', 'timestamp', 'pubdate', 'publish-date', 'published', 'post-date', 'entry-date', 'article-date', 'time'])],
  ['related', new Set(['related', 'related-posts', 'related-articles', 'related-news', 'read-also', 'readalso', 'recommended', 'recommendations', 'most-read', 'mostread', 'popular', 'trending', 'more-news', 'also-read', 'read-more'])],
  ['chrome', new Set(['share', 'sharing', 'social', 'social-share', 'breadcrumb', 'breadcrumbs', 'cookie', 'cookies', 'comments', 'comment', 'comment-list', 'newsletter', 'subscribe', 'advert', 'advertisement', 'ads', 'ad', 'tags', 'tag-list', 'sidebar', 'widget', 'copyright', 'toolbar', 'pagination', 'menu', 'nav', 'navbar', 'footer', 'skip-link'])],
  ['heading', new Set(['subtitle', 'sub-title', 'subheadline', 'standfirst', 'deck', 'article-summary', 'article-lead', 'excerpt'])],
];
const MOST_CLASS_LENGTH = 500;

/** What class names and id say of an element's words, or null. */
export function tagOfClasses(attributes: Readonly<Record<string, string>>): LineTag | null {
  const names = `${attributes['class'] ?? ''} ${attributes['id'] ?? ''}`.slice(0, MOST_CLASS_LENGTH).toLowerCase().split(/[\s]+/u).filter(Boolean);
  if (!names.length) return null;
  for (const [tag, words] of CLASS_WORDS) if (names.some((n) => words.has(n) || words.has(n.replace(/^(?:article|post|entry|story|news|single|c|m|o)(?:__|--|[-_])/u, '')))) return tag;
  return null;
}

/** True where an element is not shown. */
export function isHidden(attributes: Readonly<Record<string, string>>): boolean {
  return 'hidden' in attributes || /(?:^|;)\s*display\s*:\s*none/iu.test((attributes['style'] ?? '').slice(0, 500));
}
