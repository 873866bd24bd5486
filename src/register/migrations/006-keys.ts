// Behind migration 006: meetings and instruments stored before it are found by the days they are near, too.
import type { Frame } from '../frame.ts';
import { identityOf } from '../identity/index.ts';
import { EVEN } from '../identity/rarity.ts';
import type { Store } from '../store.ts';

const BATCH = 500;

/** Adds the keys that reports have now and had not when they were stored. */
export function keyNearDays(store: Store): void {
  let after = 0;
  for (;;) {
    const rows = store.all<{ id: number; kind: 'meeting' | 'instrument'; frame: string }>(
      `SELECT id, kind, frame FROM reports WHERE id > ? AND is_active = 1 AND kind IN ('meeting', 'instrument') ORDER BY id LIMIT ${BATCH}`, after);
    for (const { id, kind, frame } of rows) {
      for (const key of identityOf(kind)!.keys(JSON.parse(frame) as Frame, EVEN)) store.run('INSERT OR IGNORE INTO report_keys (key, report_id) VALUES (?, ?)', key, id);
    }
    if (rows.length < BATCH) return;
    after = rows.at(-1)!.id;
  }
}
