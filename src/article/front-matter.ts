// Front matter: what the feed or the user knew about an article, between `---` lines at its head. It is no part of the article's text.

/** Known keys; others are passed over. */
export interface FrontMatter {
  readonly outlet: string | null;
  readonly published: string | null;
  readonly url: string | null;
  readonly title: string | null;
  readonly author: string | null;
}

const NONE: FrontMatter = { outlet: null, published: null, url: null, title: null, author: null };
const FENCE = /^-{3,}[ \t]*$/u;
const ENTRY = /^([A-Za-z_]{1,20})[ \t]*:(.*)$/u;
const MOST_LINES = 40;

/**
 * Cuts front matter off a text.
 * @returns what it says and the rest of the text; the whole text where it has none (a fence that is never closed is no front matter)
 * @example splitFrontMatter('---\noutlet: رقاع\n---\nعنوان').matter.outlet // 'رقاع'
 */
export function splitFrontMatter(text: string): { readonly matter: FrontMatter; readonly rest: string } {
  const none = { matter: NONE, rest: text };
  const from = /^\s*/u.exec(text)![0].length;
  let at = from;
  const found: Record<string, string | null> = {};
  for (let n = 0; n < MOST_LINES && at < text.length; n++) {
    const end = text.indexOf('\n', at);
    const line = text.slice(at, end < 0 ? text.length : end).replace(/\r$/u, '');
    at = end < 0 ? text.length : end + 1;
    if (FENCE.test(line)) {
      if (n > 0) return { matter: { ...NONE, ...found }, rest: text.slice(at) };
      continue;
    }
    if (n === 0) return none;
    const entry = ENTRY.exec(line);
    if (!entry) {
      if (line.trim()) return none;
      continue;
    }
    const key = entry[1]!.toLowerCase();
    if (key in NONE) found[key] = unquote(entry[2]!.trim());
  }
  return none;
}

function unquote(value: string): string | null {
  const inner = /^(["'])(.*)\1$/u.exec(value);
  const plain = (inner ? inner[2]! : value).trim();
  return plain && plain !== 'null' && plain !== '~' ? plain : null;
}
