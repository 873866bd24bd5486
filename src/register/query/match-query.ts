// What a user types into a search becomes a query of the full-text index: all words, "phrases" in order, in search form.
import { searchTokens } from '../../text/search-form.ts';

/** Phrases and words of a query, with a minus before what it leaves out. */
const PIECES = /-?["“”«]([^"“”»]+)["“”»]|[^\s"“”«»]+/gu;

export interface MatchQuery {
  /** For FTS5's MATCH. */
  readonly fts: string;
  /** What has to be there, without what must not. */
  readonly words: string;
  /** Forms that count as hits when a snippet is marked. */
  readonly forms: ReadonlySet<string>;
}

/**
 * @param loose also takes a query's words without their proclitics (asked when the strict one finds nothing).
 * @returns null where the query holds no word.
 * @example matchOf('العلاقات "بكين وموسكو"')?.fts // '"علاق" AND "بكين وموسكو"'
 */
export function matchOf(query: string, loose = false): MatchQuery | null {
  const terms: string[] = [];
  const forms = new Set<string>();
  const without: string[] = [];
  for (const piece of query.toWellFormed().matchAll(PIECES)) {
    const tokens = searchTokens(piece[1] ?? piece[0]);
    if (!tokens.length) continue;
    // -كلمة leaves out what holds the word.
    if (piece[0].startsWith('-') && piece[0].length > 1) {
      without.push(`{title body} : "${tokens.map((t) => t.form).join(' ')}"`);
      continue;
    }
    for (const t of tokens) for (const f of loose ? [t.form, ...t.others] : [t.form]) forms.add(f);
    if (piece[1]) terms.push(`{title body} : "${tokens.map((t) => t.form).join(' ')}"`);
    else for (const t of tokens) terms.push(loose && t.others.length ? `(${[t.form, ...t.others].map((f) => `"${f}"`).join(' OR ')})` : `"${t.form}"`);
  }
  if (!terms.length) return null;
  const fts = terms.slice(0, 32).join(' AND ');
  return { words: fts, fts: without.length ? `(${fts}) NOT (${without.slice(0, 8).join(' OR ')})` : fts, forms };
}

/**
 * The words and phrases of a query to the letter, for a search that folds nothing; at most 12.
 * @example literalsOf('العلاقات "بكين وموسكو" -حرب') // ['بكين وموسكو', 'العلاقات'] in their order
 */
export function literalsOf(query: string): string[] {
  const out: string[] = [];
  for (const piece of query.toWellFormed().matchAll(PIECES)) if (!piece[0].startsWith('-')) out.push((piece[1] ?? piece[0]).trim());
  return out.filter(Boolean).slice(0, 12);
}
