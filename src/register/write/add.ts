// Adds one article: finds out whether it is new, a new version or known, and stores all of it in one transaction.
import { basename } from 'node:path';
import { arrive, learnQuietly } from '../alerts/ledger.ts';
import type { Added, ArticleHints, ArticleOrigin, NewArticle } from '../register.ts';
import { placeNearJudged } from '../judge/placing.ts';
import type { Store } from '../store.ts';
import { forgetFailure } from '../coverage/failures.ts';
import { compareJoined, forgetSketch, sketchText } from '../witness/copies.ts';
import { deriveAll } from './derive.ts';
import { addReports, placeAgain, retireReports } from './reports.ts';
import { index, unindex } from './search-index.ts';
import { sha256 } from '../sha256.ts';

interface Current { readonly article: string; readonly version: number; readonly number: number; readonly sha256: string; readonly hints: string; readonly reader: string }

const CURRENT = 'SELECT article_id AS article, id AS version, number, sha256, hints, reader FROM versions WHERE is_current = 1';

/** The version in force that these bytes or this origin stand for. */
function find(store: Store, hash: string, origin: ArticleOrigin, url: string | null): Current | null {
  const byBytes = store.get<Current>(`${CURRENT} AND sha256 = ? ORDER BY id LIMIT 1`, hash);
  if (byBytes) return byBytes;
  if (url) {
    const byUrl = store.get<Current>(`${CURRENT} AND article_id = (SELECT article_id FROM origins WHERE kind = 'url' AND value = ?)`, url);
    if (byUrl) return byUrl;
  }
  if (origin.kind === 'upload') return null;
  const byOrigin = store.get<Current>(`${CURRENT} AND article_id = (SELECT article_id FROM origins WHERE kind = ? AND value = ?)`, origin.kind, origin.value);
  // A copy that changed leaves the article that its twin still holds.
  const twins = byOrigin && store.get<{ n: number }>("SELECT count(*) AS n FROM origins WHERE article_id = ? AND kind = 'file'", byOrigin.article)!.n;
  return byOrigin && (twins ?? 0) <= 1 ? byOrigin : null;
}

/** Metadata given now over what was known. */
function effective(known: string | undefined, given: ArticleHints): ArticleHints {
  const out: Record<string, string> = known ? (JSON.parse(known) as Record<string, string>) : {};
  for (const [key, value] of Object.entries(given)) if (typeof value === 'string' && value !== '') out[key] = value;
  return Object.fromEntries(Object.entries(out).sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** See `Register.known`. */
export function known(store: Store, bytes: Uint8Array, origin: ArticleOrigin, given: ArticleHints = {}, reader?: string): { article: string | null; unchanged: boolean; hints: ArticleHints } {
  const hash = sha256(bytes);
  const current = find(store, hash, origin, given.url ?? null);
  const hints = effective(current?.hints, given);
  const unchanged = current !== null && current.sha256 === hash && current.hints === JSON.stringify(hints) && (reader === undefined || reader === current.reader);
  if (unchanged && !store.readOnly) noteOrigin(store, current.article, origin);
  return { article: current?.article ?? null, unchanged, hints };
}

function noteOrigin(store: Store, article: string, origin: ArticleOrigin): void {
  forgetFailure(store, origin);
  const row = store.get<{ article: string }>('SELECT article_id AS article FROM origins WHERE kind = ? AND value = ?', origin.kind, origin.value);
  if (row?.article === article) return;
  store.run('INSERT INTO origins (kind, value, article_id) VALUES (?, ?, ?) ON CONFLICT (kind, value) DO UPDATE SET article_id = excluded.article_id', origin.kind, origin.value, article);
}

/** See `Register.add`. */
export function add(store: Store, article: NewArticle): Added {
  return store.transaction(() => addWithin(store, article));
}

/** `add` inside a transaction that is open already. */
export function addWithin(store: Store, article: NewArticle): Added {
  const hash = sha256(article.bytes);
  const page = article.reading.article;
  const current = find(store, hash, article.origin, article.hints?.url ?? page.url);
  const hints = JSON.stringify(effective(current?.hints, article.hints ?? {}));
  const sameBytes = current?.sha256 === hash && current.hints === hints;
  if (current && sameBytes && current.reader === page.reader) {
    noteOrigin(store, current.article, article.origin);
    return { article: current.article, outcome: 'unchanged', reports: 0, joined: 0 };
  }
  const id = current?.article ?? freeId(store, page.id);
  if (!current) store.run('INSERT INTO articles (id, added_at) VALUES (?, ?)', id, article.addedAt);
  noteOrigin(store, id, article.origin);
  const url = article.hints?.url ?? page.url;
  if (url) noteOrigin(store, id, { kind: 'url', value: url });
  const lost = current ? retireReports(store, current.version) : new Set<string>();
  if (current && sameBytes) store.run('DELETE FROM versions WHERE id = ?', current.version);
  else if (current) store.run('UPDATE versions SET is_current = 0 WHERE id = ?', current.version);
  if (current && !sameBytes) forgetSketch(store, current.version);
  const touched = new Set<string>();
  placeAgain(store, lost, touched);
  store.run('INSERT OR IGNORE INTO snapshots (sha256, size, bytes) VALUES (?, ?, ?)', hash, article.bytes.byteLength, article.bytes);
  const told = arrive(store, hash);
  const number = current ? current.number + (sameBytes ? 0 : 1) : 1;
  const home = { ...insertVersion(store, article, id, number, hash, hints), article: id, text: page.text, outlet: page.outlet };
  const sketched = sketchText(store, home.version, page.text, page.blocks);
  const { reports, joined, counts } = addReports(store, home, article.reading, touched);
  if (sketched) compareJoined(store, sketched, touched);
  store.run('UPDATE versions SET counts = ? WHERE id = ?', JSON.stringify(counts), home.version);
  placeNearJudged(store, touched);
  deriveAll(store, touched);
  if (!told) learnQuietly(store, touched);
  index(store, 'article', id, [page.title, page.outlet].filter(Boolean).join('\n'), page.text);
  return { article: id, outcome: !current ? 'new' : sameBytes ? 'reread' : 'new-version', reports, joined };
}

/** The document's own id; a number behind it where a changed article still holds it. */
function freeId(store: Store, id: string): string {
  for (let n = 1; ; n++) {
    const name = n === 1 ? id : `${id}.${n}`;
    if (!store.get('SELECT 1 FROM articles WHERE id = ?', name)) return name;
  }
}

function insertVersion(store: Store, article: NewArticle, id: string, number: number, hash: string, hints: string): { version: number; textHash: string } {
  const page = article.reading.article;
  const textHash = sha256(page.text);
  const changed = number > 1 && store.get('SELECT 1 FROM versions WHERE article_id = ? AND text_hash <> ? LIMIT 1', id, textHash) ? 1 : 0;
  const { id: version } = store.run(
    `INSERT INTO versions (article_id, number, is_current, added_at, document_id, sha256, hints, file, url, outlet, title, author, published, published_from, published_day,
       language, is_read, reader, agencies, translated, text, text_hash, blocks, text_changed, counts) VALUES (?, ?, 1, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, '{}')`,
    id, number, article.addedAt, page.id, hash, hints, article.origin.kind === 'url' ? null : basename(article.origin.value.replaceAll('\\', '/')), page.url, page.outlet, page.title, page.author,
    page.published, page.published_from, page.published?.slice(0, 10) ?? null, page.language, page.read ? 1 : 0, page.reader, JSON.stringify(page.agencies),
    page.translated ? JSON.stringify(page.translated) : null, page.text, textHash, JSON.stringify(page.blocks.map((b) => ({ start: b.start, end: b.end, role: b.role }))), changed);
  return { version, textHash };
}

/** See `Register.remove`. */
export function remove(store: Store, articleId: string): boolean {
  return store.transaction(() => {
    if (!store.get('SELECT 1 FROM articles WHERE id = ?', articleId)) return false;
    const touched = new Set<string>();
    const lost = new Set<string>();
    const versions = store.all<{ id: number; sha256: string }>('SELECT id, sha256 FROM versions WHERE article_id = ?', articleId);
    for (const { id } of versions) for (const record of retireReports(store, id)) lost.add(record);
    store.run('DELETE FROM articles WHERE id = ?', articleId);
    for (const { sha256: hash } of versions) store.run('DELETE FROM snapshots WHERE sha256 = ? AND NOT EXISTS (SELECT 1 FROM versions WHERE sha256 = ?)', hash, hash);
    unindex(store, 'article', articleId);
    placeAgain(store, lost, touched);
    placeNearJudged(store, touched);
    deriveAll(store, touched);
    return true;
  });
}
