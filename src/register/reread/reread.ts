// Reading stored articles again with another reader: only what it sees otherwise changes; judgements stay, since they are anchored in words.
import { incomingOf } from '../incoming.ts';
import type { ArticleHints, ArticleOrigin, ReadAgain, Reread, StoredSource } from '../register.ts';
import type { Store } from '../store.ts';
import { addWithin } from '../write/add.ts';
import { differenceOf, storedReports } from './difference.ts';

interface Current { readonly version: number; readonly sha256: string; readonly hints: string; readonly reader: string; readonly file: string | null; readonly text: string }

const CURRENT = 'SELECT id AS version, sha256, hints, reader, file, text FROM versions WHERE is_current = 1 AND article_id = ?';

/** See `Register.outdated`. */
export function outdated(store: Store, reader: string, after: string | null, limit: number): readonly string[] {
  return store.all<{ id: string }>('SELECT article_id AS id FROM versions WHERE is_current = 1 AND reader <> ? AND article_id > ? ORDER BY article_id LIMIT ?', reader, after ?? '', limit).map((r) => r.id);
}

/** See `Register.source`. */
export function source(store: Store, article: string): StoredSource | null {
  const current = store.get<Current>(CURRENT, article);
  const bytes = current && store.get<{ bytes: Uint8Array }>('SELECT bytes FROM snapshots WHERE sha256 = ?', current.sha256)?.bytes;
  return current && bytes ? { bytes, hints: JSON.parse(current.hints) as ArticleHints, file: current.file, reader: current.reader } : null;
}

/** See `Register.reread`. */
export function reread(store: Store, again: ReadAgain): Reread {
  const work = (): Reread => {
    const current = store.get<Current>(CURRENT, again.article);
    if (!current) return { article: again.article, outcome: 'missing', difference: { same: 0, added: [], gone: [], changed: [] } };
    const difference = differenceOf(storedReports(store, current.version), incomingOf(again.reading));
    const textChanged = current.text !== again.reading.article.text;
    const same = !textChanged && !difference.added.length && !difference.gone.length && !difference.changed.length;
    if (!again.dryRun && current.reader !== again.reading.article.reader) {
      // Weights and reasons may differ where no field does: they are renewed with the rest.
      const bytes = store.get<{ bytes: Uint8Array }>('SELECT bytes FROM snapshots WHERE sha256 = ?', current.sha256)!.bytes;
      addWithin(store, { bytes, origin: originOf(store, again.article, current.file), hints: JSON.parse(current.hints) as ArticleHints, reading: again.reading, addedAt: again.at });
    }
    return { article: again.article, outcome: same ? 'same' : 'changed', difference };
  };
  return again.dryRun ? work() : store.transaction(work);
}

/** A place the article came from, the one that gave its file name first. */
function originOf(store: Store, article: string, file: string | null): ArticleOrigin {
  const rows = store.all<{ kind: ArticleOrigin['kind']; value: string }>('SELECT kind, value FROM origins WHERE article_id = ? ORDER BY kind, value', article);
  const base = (value: string): string => value.split(/[/\\]/u).at(-1) ?? value;
  return rows.find((r) => file !== null && r.kind !== 'url' && base(r.value) === file) ?? rows.find((r) => r.kind !== 'url') ?? rows[0] ?? { kind: 'upload', value: file ?? article };
}
