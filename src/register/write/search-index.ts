// The search index: one row per article and record, in search form. The words themselves are not kept twice.
import { searchForm } from '../../text/search-form.ts';
import type { Store } from '../store.ts';

/** Puts a thing into the index, or in place of what stood there. */
export function index(store: Store, kind: string, ref: string, title: string, body: string): void {
  const known = store.get<{ id: number }>('SELECT id FROM searched WHERE kind = ? AND ref = ?', kind, ref);
  if (known) store.run('DELETE FROM search WHERE rowid = ?', known.id);
  const id = known?.id ?? store.run('INSERT INTO searched (kind, ref) VALUES (?, ?)', kind, ref).id;
  const [t, b] = [searchForm(title), searchForm(body)];
  store.run('INSERT INTO search (rowid, title, body, others) VALUES (?, ?, ?, ?)', id, t.words, b.words, `${t.others} ${b.others}`);
}

/** Takes a thing out of the index. */
export function unindex(store: Store, kind: string, ref: string): void {
  const known = store.get<{ id: number }>('SELECT id FROM searched WHERE kind = ? AND ref = ?', kind, ref);
  if (!known) return;
  store.run('DELETE FROM search WHERE rowid = ?', known.id);
  store.run('DELETE FROM searched WHERE id = ?', known.id);
}
