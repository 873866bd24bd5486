// Behind migration 002: registers filled before it get their sketches, witnesses and disagreements.
import type { Store } from '../store.ts';
import { compareJoined, sketchText } from '../witness/copies.ts';
import { deriveAll } from '../write/derive.ts';

/** Sketches all versions in force in the order in which they came, then derives all records again. */
export function sketchAndDerive(store: Store): void {
  for (const { id } of store.all<{ id: number }>('SELECT id FROM versions WHERE is_current = 1 ORDER BY id')) {
    const { text, blocks } = store.get<{ text: string; blocks: string }>('SELECT text, blocks FROM versions WHERE id = ?', id)!;
    const sketched = sketchText(store, id, text, JSON.parse(blocks) as { start: number; end: number; role: string }[]);
    if (sketched) compareJoined(store, sketched, store.all<{ record: string }>("SELECT DISTINCT j.record_id AS record FROM reports r JOIN joins j ON j.report_id = r.id WHERE r.version_id = ? AND r.kind <> 'entity'", id).map((r) => r.record));
  }
  store.run(`UPDATE versions SET text_changed = 1 WHERE is_current = 1 AND EXISTS (SELECT 1 FROM versions o WHERE o.article_id = versions.article_id AND o.text_hash <> versions.text_hash)`);
  deriveAll(store, store.all<{ id: string }>("SELECT id FROM records WHERE kind <> 'entity' ORDER BY id").map((r) => r.id));
}
