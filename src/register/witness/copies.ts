// Finds the articles that an article is a copy of, when it is stored: a look-up by the bands of its sketch, then the runs of words themselves.
import type { Store } from '../store.ts';
import { bandsOf, estimate, shared, shinglesOf, sketchOf } from './sketch.ts';

/** Texts looked at by one band, by all, and of these compared word by word: the cost of an article does not grow with the register. */
const PER_BAND = 24;
const LOOKED_AT = 60;
const COMPARED = 8;
/** A near-copy shares half of both texts; a shortened one is nearly all held in the other, and long enough to be no chance. */
const NEAR = 0.5;
const HELD = 0.8;
const LEAST = 30;

interface Block { readonly start: number; readonly end: number; readonly role: string }

/** The words that an article itself says: furniture of a page makes no copy. */
const ownText = (text: string, blocks: readonly Block[]): string =>
  blocks.filter((b) => b.role === 'title' || b.role === 'subtitle' || b.role === 'body').map((b) => text.slice(b.start, b.end)).join('\n');

/** Sketches a version and stores which others it copies. */
export function findCopies(store: Store, version: number, text: string, blocks: readonly Block[]): void {
  const own = shinglesOf(ownText(text, blocks));
  const sketch = sketchOf(own);
  if (!sketch) return;
  const bands = bandsOf(sketch);
  const likely = metIn(store, bands, version)
    .map((id) => ({ id, alike: estimate(sketch, hashesFrom(store.get<{ hashes: Uint8Array }>('SELECT hashes FROM sketches WHERE version_id = ?', id)!.hashes)) }))
    .filter((row) => row.alike > 0.12).sort((a, b) => b.alike - a.alike || b.id - a.id).slice(0, COMPARED);
  for (const { id } of likely) {
    const other = store.get<{ text: string; blocks: string }>('SELECT text, blocks FROM versions WHERE id = ?', id)!;
    const runs = shinglesOf(ownText(other.text, JSON.parse(other.blocks) as Block[]));
    const { likeness, held } = shared(own, runs);
    if (likeness < NEAR && (held < HELD || Math.min(own.size, runs.size) < LEAST)) continue;
    store.run('INSERT OR REPLACE INTO copies (version_id, other_id, likeness, held) VALUES (?, ?, ?, ?)', version, id, likeness, held);
  }
  store.run('INSERT OR REPLACE INTO sketches (version_id, size, hashes) VALUES (?, ?, ?)', version, own.size, new Uint8Array(sketch.buffer));
  for (const band of bands) store.run('INSERT OR IGNORE INTO sketch_bands (band, version_id) VALUES (?, ?)', band, version);
}

/** Versions that share a band, those with most first; of a text copied everywhere the latest copies stand for all. */
function metIn(store: Store, bands: readonly number[], version: number): number[] {
  const met = new Map<number, number>();
  for (const band of bands) {
    for (const { id } of store.all<{ id: number }>('SELECT version_id AS id FROM sketch_bands WHERE band = ? AND version_id <> ? ORDER BY version_id DESC LIMIT ?', band, version, PER_BAND)) met.set(id, (met.get(id) ?? 0) + 1);
  }
  return [...met].sort((a, b) => b[1] - a[1] || b[0] - a[0]).slice(0, LOOKED_AT).map(([id]) => id);
}

/** Takes a version that is no longer in force out of the look-up. */
export function forgetSketch(store: Store, version: number): void {
  store.run('DELETE FROM sketch_bands WHERE version_id = ?', version);
  store.run('DELETE FROM sketches WHERE version_id = ?', version);
  store.run('DELETE FROM copies WHERE version_id = ? OR other_id = ?', version, version);
}

/** Stored bytes may start anywhere in their buffer; numbers of 32 bits may not. */
const hashesFrom = (bytes: Uint8Array): Uint32Array => new Uint32Array(bytes.slice().buffer);
