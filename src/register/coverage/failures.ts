// Files that could not be read stay on record until they can: a gap must not look like silence.
import type { ArticleOrigin, Failure } from '../register.ts';
import type { Store } from '../store.ts';

/** See `Register.noteFailure`. Uploads have no lasting place and are not noted. */
export function noteFailure(store: Store, failure: Failure): void {
  const { origin, outlet, published, reason, at } = failure;
  if (origin.kind === 'upload' || store.readOnly) return;
  store.run(
    'INSERT INTO failures (kind, value, at, outlet, day, reason) VALUES (?, ?, ?, ?, ?, ?) ON CONFLICT (kind, value) DO UPDATE SET at = excluded.at, outlet = excluded.outlet, day = excluded.day, reason = excluded.reason',
    origin.kind, origin.value, at, outlet ?? null, published?.slice(0, 10) ?? null, reason);
}

/** What was read after all is no failure any more. */
export function forgetFailure(store: Store, origin: ArticleOrigin): void {
  if (origin.kind !== 'upload' && !store.readOnly) store.run('DELETE FROM failures WHERE kind = ? AND value = ?', origin.kind, origin.value);
}

/** See `Register.expect`. */
export function expect(store: Store, outlet: string, perWeek: number | null): void {
  if (perWeek === null) store.run('DELETE FROM expectations WHERE outlet = ?', outlet);
  else store.run('INSERT INTO expectations (outlet, per_week) VALUES (?, ?) ON CONFLICT (outlet) DO UPDATE SET per_week = excluded.per_week', outlet, perWeek);
}
