// Proves what a register holds: every snapshot against its hash, every text against its snapshot, every stored span against the text,
// every record against its reports and their evidence. Reads only; what is wrong is named, nothing is mended.
import type { ArticleHints, CheckOptions, Checked, RegisterFault } from './register.ts';
import type { Store } from './store.ts';
import { sha256 } from './sha256.ts';

interface Version { readonly id: number; readonly article: string; readonly number: number; readonly sha256: string; readonly hints: string; readonly file: string | null; readonly reader: string; readonly text: string; readonly text_hash: string; readonly bytes: Uint8Array | null }
interface Span { readonly report: number; readonly local: string; readonly start: number; readonly end: number; readonly exact: string; readonly hash: string }

/** See `Register.check`. */
export function check(store: Store, options: CheckOptions = {}): Checked {
  const faults: RegisterFault[] = [];
  for (const { integrity_check: said } of store.all<{ integrity_check: string }>('PRAGMA integrity_check(20)')) if (said !== 'ok') faults.push({ code: 'file', where: store.path, what: said });
  for (const row of store.all<{ table: string; rowid: number | null; parent: string }>('PRAGMA foreign_key_check')) faults.push({ code: 'reference', where: `${row.table} ${row.rowid ?? ''}`, what: `names a row of ${row.parent} that is not there` });
  const ids = store.all<{ id: number }>('SELECT id FROM versions ORDER BY id');
  let [spans, older, done] = [0, 0, 0];
  for (const { id } of ids) {
    const version = store.get<Version>(
      `SELECT v.id, v.article_id AS article, v.number, v.sha256, v.hints, v.file, v.reader, v.text, v.text_hash, s.bytes FROM versions v LEFT JOIN snapshots s ON s.sha256 = v.sha256 WHERE v.id = ?`, id);
    if (version) {
      const proved = proveVersion(version, options, faults);
      if (!proved) older++;
      spans += proveSpans(store, version, faults);
    }
    if (options.onVersion?.(++done, ids.length)) return { versions: done, spans, records: 0, older, complete: false, faults };
  }
  return { versions: done, spans, records: proveRecords(store, faults), older, complete: true, faults };
}

/** @returns false where the text could not be made again because another reader had made it */
function proveVersion(version: Version, { textOf, reader }: CheckOptions, faults: RegisterFault[]): boolean {
  const where = `${version.article} v${version.number}`;
  if (!version.bytes || sha256(version.bytes) !== version.sha256) faults.push({ code: 'snapshot', where, what: version.bytes ? 'the bytes do not have the hash they are stored under' : 'the bytes are gone' });
  if (sha256(version.text) !== version.text_hash) faults.push({ code: 'text', where, what: 'the text does not have the hash stored with it' });
  if (!textOf || !version.bytes) return true;
  const again = textOf(version.bytes, JSON.parse(version.hints) as ArticleHints, version.file);
  if (again === version.text) return true;
  if (reader !== undefined && version.reader !== reader) return false;
  faults.push({ code: 'text', where, what: 'the text is not what its snapshot gives' });
  return true;
}

function proveSpans(store: Store, version: Version, faults: RegisterFault[]): number {
  const spans = store.all<Span>(
    `SELECT e.report_id AS report, r.local_id AS local, e.start_at AS start, e.end_at AS end, e.exact, e.text_hash AS hash FROM evidence e JOIN reports r ON r.id = e.report_id WHERE r.version_id = ?`, version.id);
  for (const span of spans) {
    const where = `${version.article} v${version.number} ${span.local}`;
    if (version.text.slice(span.start, span.end) !== span.exact) faults.push({ code: 'span', where, what: `${span.start}–${span.end} does not hold the words stored for it` });
    else if (span.hash !== version.text_hash) faults.push({ code: 'span', where, what: 'it was taken from another text' });
  }
  return spans.length;
}

/** Every record stands on active reports with evidence, and counts them right. @returns how many records there are */
function proveRecords(store: Store, faults: RegisterFault[]): number {
  const wrong = (code: RegisterFault['code'], what: string, sql: string): void => {
    for (const { id } of store.all<{ id: string }>(sql)) faults.push({ code, where: String(id), what });
  };
  const active = 'SELECT 1 FROM joins j JOIN reports p ON p.id = j.report_id WHERE j.record_id = r.id AND p.is_active = 1';
  wrong('record', 'no report tells it', `SELECT r.id FROM records r WHERE NOT EXISTS (${active})`);
  wrong('record', 'it counts its reports wrongly', `SELECT r.id FROM records r WHERE r.reports <> (SELECT count(*) FROM joins j JOIN reports p ON p.id = j.report_id WHERE j.record_id = r.id AND p.is_active = 1)`);
  wrong('record', 'a report stands in a record that is not there', `SELECT j.record_id AS id FROM joins j WHERE NOT EXISTS (SELECT 1 FROM records r WHERE r.id = j.record_id)`);
  wrong('report', 'an active report stands in no record', `SELECT 'report ' || p.id AS id FROM reports p WHERE p.is_active = 1 AND p.kind <> 'time' AND NOT EXISTS (SELECT 1 FROM joins j WHERE j.report_id = p.id)`);
  wrong('report', 'it has no evidence', `SELECT 'report ' || p.id AS id FROM reports p WHERE p.is_active = 1 AND NOT EXISTS (SELECT 1 FROM evidence e WHERE e.report_id = p.id)`);
  return store.get<{ n: number }>('SELECT count(*) AS n FROM records')!.n;
}
