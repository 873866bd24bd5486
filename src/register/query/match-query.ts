// What a user types into a search becomes a query of the full-text index: all words, "phrases" in order, in search form.
import { searchTokens } from '../../text/search-form.ts';

export interface MatchQuery {
  /** For FTS5's MATCH. */
  readonly fts: string;
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
  for (const piece of query.toWellFormed().matchAll(/["“”«]([^"“”»]+)["“”»]|[^\s"“”«»]+/gu)) {
    const tokens = searchTokens(piece[1] ?? piece[0]);
    if (!tokens.length) continue;
    for (const t of tokens) for (const f of loose ? [t.form, ...t.others] : [t.form]) forms.add(f);
    if (piece[1]) terms.push(`{title body} : "${tokens.map((t) => t.form).join(' ')}"`);
    else for (const t of tokens) terms.push(loose && t.others.length ? `(${[t.form, ...t.others].map((f) => `"${f}"`).join(' OR ')})` : `"${t.form}"`);
  }
  return terms.length ? { fts: terms.slice(0, 32).join(' AND '), forms } : null;
}
