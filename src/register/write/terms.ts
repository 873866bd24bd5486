// Counts in how many articles each word of reports stands, so that rare words can be told from common ones without reading any.
import type { Frame } from '../frame.ts';
import type { Rarity } from '../identity/rarity.ts';
import type { Store } from '../store.ts';
import { contentWords } from '../wording.ts';

/** Row that counts the articles themselves. */
const ALL = '';

function change(store: Store, words: Iterable<string>, by: 1 | -1): void {
  store.forget('rarity');
  for (const word of words) store.run('INSERT INTO terms (word, articles) VALUES (?, ?) ON CONFLICT (word) DO UPDATE SET articles = articles + excluded.articles', word, by);
}

/** Words of an article's reports by which they may be told apart. */
export function termsOf(frames: Iterable<Pick<Frame, 'kind' | 'words'>>): Set<string> {
  const out = new Set<string>([ALL]);
  for (const frame of frames) if (frame.kind === 'statement' || frame.kind === 'instrument') for (const word of contentWords(frame.words)) out.add(word);
  return out;
}

/** Counts an article in. */
export const countTerms = (store: Store, frames: Iterable<Pick<Frame, 'kind' | 'words'>>): void => change(store, termsOf(frames), 1);

/** Counts the article of a version out. */
export function uncountTerms(store: Store, version: number): void {
  const rows = store.all<{ frame: string }>("SELECT frame FROM reports WHERE version_id = ? AND is_active = 1 AND kind IN ('statement', 'instrument')", version);
  const any = store.get('SELECT 1 FROM reports WHERE version_id = ? AND is_active = 1 LIMIT 1', version);
  if (any) change(store, termsOf(rows.map((r) => JSON.parse(r.frame) as Frame)), -1);
}

/** Fills the counts of a register that was made before they were. */
export function countAllTerms(store: Store): void {
  for (const { version } of store.all<{ version: number }>('SELECT DISTINCT version_id AS version FROM reports WHERE is_active = 1')) {
    countTerms(store, store.all<{ frame: string }>("SELECT frame FROM reports WHERE version_id = ? AND is_active = 1 AND kind IN ('statement', 'instrument')", version).map((r) => JSON.parse(r.frame) as Frame));
  }
}

/** The counts as they stand; each word is asked for once until they change. */
export const rarityIn = (store: Store): Rarity => store.once('rarity', () => counted(store));

function counted(store: Store): Rarity {
  const known = new Map<string, number>();
  const count = (word: string): number => {
    const held = known.get(word);
    if (held !== undefined) return held;
    const n = store.get<{ n: number }>('SELECT articles AS n FROM terms WHERE word = ?', word)?.n ?? 0;
    known.set(word, n);
    return n;
  };
  return { articles: count(ALL), count };
}

