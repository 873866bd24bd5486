// Tells how a text is written: HTML, Markdown or plain.

export type SourceKind = 'html' | 'markdown' | 'plain';

const HTML_HEAD = /^\s*(?:<\?xml[^>]{0,200}>\s*)?(?:<!--[^]{0,2000}?-->\s*)?<(?:!doctype\s+html|html|head|body|article|main|section|div|p|h1|meta|title)\b/iu;
const HTML_BLOCK = /<\/(?:p|div|h[1-6]|article|section|body|li|td)\s*>/giu;
const SAMPLE = 16_384;

/**
 * Looks at the media type first, then at the name, then at the text itself.
 * @param text decoded, without front matter
 * @example sourceKind('<!doctype html><p>خبر</p>', null, null) // 'html'
 */
export function sourceKind(text: string, name: string | null, mediaType: string | null): SourceKind {
  const type = mediaType?.split(';')[0]?.trim().toLowerCase() ?? '';
  const extension = /\.([a-z0-9]{1,8})$/iu.exec(name ?? '')?.[1]?.toLowerCase() ?? '';
  if (type === 'text/html' || type === 'application/xhtml+xml') return 'html';
  if (type === 'text/markdown') return 'markdown';
  if (/^(?:html?|xhtml|shtml|mhtml)$/u.test(extension)) return 'html';
  if (/^(?:md|markdown)$/u.test(extension)) return 'markdown';
  const sample = text.slice(0, SAMPLE);
  if (HTML_HEAD.test(sample) && (sample.match(HTML_BLOCK)?.length ?? 0) >= 1) return 'html';
  return isMarkdown(sample) ? 'markdown' : 'plain';
}

/** Without a name that says so, only marks that no newspaper prints count: a heading first, or links and bold type. */
function isMarkdown(sample: string): boolean {
  const heading = /^\s*#{1,3} \S/u.test(sample);
  const links = sample.match(/\[[^\]\n]{1,200}\]\(https?:[^)\s]{1,500}\)/gu)?.length ?? 0;
  const bold = sample.match(/\*\*[^*\n]{1,200}\*\*/gu)?.length ?? 0;
  return heading || links >= 2 || (links >= 1 && bold >= 1);
}
