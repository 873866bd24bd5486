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

/** A version's text as it is compared. `unlike`: those whose texts were read already and are no copies. */
export interface Sketched { readonly version: number; readonly runs: ReadonlySet<number>; readonly hashes: Uint32Array; readonly unlike: Set<number> }

/** Sketches a version and stores which others it copies. @returns null for a text without a run of words */
export function sketchText(store: Store, version: number, text: string, blocks: readonly Block[]): Sketched | null {
  const runs = shinglesOf(ownText(text, blocks));
  const hashes = sketchOf(runs);
  if (!hashes) return null;
  const sketched = { version, runs, hashes, unlike: new Set<number>() };
  const bands = bandsOf(hashes);
  compareWith(store, sketched, metIn(store, bands, version));
  store.run('INSERT OR REPLACE INTO sketches (version_id, size, hashes) VALUES (?, ?, ?)', version, runs.size, new Uint8Array(hashes.buffer));
  for (const band of bands) store.run('INSERT OR IGNORE INTO sketch_bands (band, version_id) VALUES (?, ?)', band, version);
  return sketched;
}

/** Compares a version with the latest that tell the same records too: shortened copies share too little of the longer text to meet in a band. */
export function compareJoined(store: Store, sketched: Sketched, records: Iterable<string>): void {
  const met = new Set<number>();
  for (const record of records) {
    for (const { id } of store.all<{ id: number }>('SELECT r.version_id AS id FROM joins j JOIN reports r ON r.id = j.report_id WHERE j.record_id = ? ORDER BY j.report_id DESC LIMIT ?', record, PER_BAND)) met.add(id);
  }
  met.delete(sketched.version);
  compareWith(store, sketched, [...met].sort((a, b) => b - a).slice(0, LOOKED_AT));
}

function compareWith(store: Store, { version, runs, hashes, unlike }: Sketched, others: readonly number[]): void {
  const likely = others
    .flatMap((id) => store.all<{ hashes: Uint8Array }>(
      'SELECT hashes FROM sketches WHERE version_id = ? AND NOT EXISTS (SELECT 1 FROM copies WHERE version_id = ? AND other_id = ?)', id, version, id).map((row) => ({ id, alike: estimate(hashes, hashesFrom(row.hashes)) })))
    .filter((row) => row.alike > 0.12).sort((a, b) => b.alike - a.alike || b.id - a.id).slice(0, COMPARED);
  for (const { id } of likely) {
    if (unlike.has(id)) continue;
    const other = store.get<{ text: string; blocks: string }>('SELECT text, blocks FROM versions WHERE id = ?', id)!;
    const its = shinglesOf(ownText(other.text, JSON.parse(other.blocks) as Block[]));
    const { likeness, held } = shared(runs, its);
    if (likeness < NEAR && (held < HELD || Math.min(runs.size, its.size) < LEAST)) unlike.add(id);
    else store.run('INSERT OR REPLACE INTO copies (version_id, other_id, likeness, held) VALUES (?, ?, ?, ?)', version, id, likeness, held);
  }
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
