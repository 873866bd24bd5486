// Stores the reports of one article version with their evidence and keys, and takes them out of force again.
import type { ReadingRecord } from '../../recognize/reading-json.ts';
import { RegisterError } from '../errors.ts';
import { identityOf } from '../identity/index.ts';
import { incomingOf, type Incoming } from '../incoming.ts';
import { resolveAnchors } from '../judge/anchors.ts';
import { judgedWith } from '../judge/bearing.ts';
import type { Store } from '../store.ts';
import { addEntity, forgetEntity } from './entities.ts';
import type { Home } from './home.ts';
import { place, placingOrder, type Waiting } from './place.ts';
import { countTerms, rarityIn, uncountTerms } from './terms.ts';

const CONTEXT = 32;

/** Stores and places all reports of a reading. @throws RegisterError `evidence` where a span does not hold its words. */
export function addReports(store: Store, home: Home, reading: ReadingRecord, touched: Set<string>): { reports: number; joined: number; counts: Record<string, number> } {
  const counts: Record<string, number> = {};
  const contested = new Set<string>();
  let joined = 0;
  const incoming = incomingOf(reading);
  const ids = incoming.map((report) => insert(store, home, report));
  // What people said of this article's reports has to be known before they are placed.
  resolveAnchors(store, home.article, home.version);
  countTerms(store, incoming.map((report) => report.frame));
  const rarity = rarityIn(store);
  for (const [i, report] of incoming.entries()) {
    const id = ids[i]!;
    counts[report.kind] = (counts[report.kind] ?? 0) + 1;
    if (report.kind === 'time') continue;
    if (report.kind === 'entity') {
      addEntity(store, home, id, report);
      continue;
    }
    const framed = { ...report.frame, report: id, article: home.article };
    const placed = place(store, { framed, kind: report.kind, seed: seedOf(home.article, report) }, touched);
    if (placed.joined) joined++;
    for (const record of placed.contested) contested.add(record);
    for (const key of identityOf(report.kind)!.keys(framed, rarity)) store.run('INSERT OR IGNORE INTO report_keys (key, report_id) VALUES (?, ?)', key, id);
  }
  placeAgain(store, contested, touched);
  return { reports: incoming.length, joined, counts };
}

const seedOf = (article: string, r: Incoming): string => [r.kind, article, r.frame.type, r.frame.quantity, ...r.evidence.slice(0, 2).map((e) => e.text)].join('\n');

function insert(store: Store, home: Home, report: Incoming): number {
  const { id } = store.run(
    'INSERT INTO reports (version_id, kind, local_id, is_active, position, fields, frame, confidence, rule, why) VALUES (?, ?, ?, 1, ?, ?, ?, ?, ?, ?)',
    home.version, report.kind, report.localId, report.evidence[0]!.start, JSON.stringify(report.fields), JSON.stringify(report.frame), report.confidence,
    report.rule, report.why ? JSON.stringify(report.why) : null);
  report.evidence.forEach((e, ordinal) => {
    if (home.text.slice(e.start, e.end) !== e.text || e.start >= e.end) {
      throw new RegisterError('evidence', store.path, `${report.kind} ${report.localId}: no words "${e.text.slice(0, 40)}" at ${e.start}-${e.end}`);
    }
    store.run('INSERT INTO evidence (report_id, ordinal, role, start_at, end_at, exact, prefix, suffix, text_hash) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)',
      id, ordinal, e.role, e.start, e.end, e.text, cut(home.text, e.start - CONTEXT, e.start), cut(home.text, e.end, e.end + CONTEXT), home.textHash);
  });
  return id;
}

/** A piece of the text that splits no surrogate pair: half a letter cannot be stored. */
function cut(text: string, from: number, to: number): string {
  let [start, end] = [Math.max(0, from), Math.min(text.length, to)];
  if (start > 0 && /[\udc00-\udfff]/u.test(text[start] ?? '')) start++;
  if (end < text.length && /[\ud800-\udbff]/u.test(text[end - 1] ?? '')) end--;
  return start < end ? text.slice(start, end) : '';
}

/**
 * Takes the reports of a version out of their records: they stay stored, but tell nothing any more.
 * @returns the records that lost a report, and those that share a judgement with such a report.
 */
export function retireReports(store: Store, version: number): Set<string> {
  const judged = judgedWith(store, version);
  uncountTerms(store, version);
  const rows = store.all<{ record: string; kind: string }>('SELECT DISTINCT j.record_id AS record, r.kind FROM joins j JOIN reports r ON r.id = j.report_id WHERE r.version_id = ?', version);
  store.run('DELETE FROM joins WHERE report_id IN (SELECT id FROM reports WHERE version_id = ?)', version);
  store.run('DELETE FROM anchored WHERE report_id IN (SELECT id FROM reports WHERE version_id = ?)', version);
  store.run('DELETE FROM report_keys WHERE report_id IN (SELECT id FROM reports WHERE version_id = ?)', version);
  store.run('DELETE FROM entity_names WHERE version_id = ?', version);
  store.run('UPDATE reports SET is_active = 0 WHERE version_id = ?', version);
  const lost = new Set<string>(judged);
  for (const row of rows) {
    if (row.kind === 'entity') forgetEntity(store, row.record);
    else lost.add(row.record);
  }
  return lost;
}

/**
 * Takes records apart and places their reports again: what held them together may be gone, or may not be rare any more.
 * @param ids records that some reports should stand in, where these are free.
 */
export function placeAgain(store: Store, records: Iterable<string>, touched: Set<string>, ids: ReadonlyMap<number, string> = new Map()): void {
  const waiting: Waiting[] = [];
  for (const record of records) {
    touched.add(record);
    const rows = store.all<{ id: number; kind: string; frame: string; article: string; seed: string }>(
      `SELECT r.id, r.kind, r.frame, v.article_id AS article, (SELECT group_concat(exact, char(10)) FROM (SELECT exact FROM evidence e WHERE e.report_id = r.id ORDER BY ordinal LIMIT 2)) AS seed
       FROM joins j JOIN reports r ON r.id = j.report_id JOIN versions v ON v.id = r.version_id WHERE j.record_id = ? ORDER BY r.id`, record);
    for (const row of rows) {
      const frame = JSON.parse(row.frame) as Waiting['framed'];
      waiting.push({
        framed: { ...frame, report: row.id, article: row.article }, kind: row.kind as Waiting['kind'], former: ids.get(row.id) ?? record,
        seed: [row.kind, row.article, frame.type, frame.quantity, row.seed].join('\n'),
      });
    }
    store.run('DELETE FROM joins WHERE record_id = ?', record);
  }
  for (const report of waiting.sort(placingOrder)) place(store, report, touched);
}
