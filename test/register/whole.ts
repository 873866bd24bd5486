// Whether a register holds nothing half: every report has a version, a record (times apart) and evidence that stands; every record has a report.
import assert from 'node:assert/strict';
import { DatabaseSync } from 'node:sqlite';

/** Asserts it of a register file. @returns how many articles it holds */
export function assertWhole(path: string): number {
  const db = new DatabaseSync(path);
  try {
    const one = (sql: string): number => Number(Object.values(db.prepare(sql).get()!)[0]);
    assert.equal(db.prepare('PRAGMA quick_check').get()!['quick_check'], 'ok');
    assert.deepEqual(db.prepare('PRAGMA foreign_key_check').all(), []);
    assert.equal(one("SELECT count(*) FROM reports r WHERE is_active = 1 AND kind <> 'time' AND NOT EXISTS (SELECT 1 FROM joins j WHERE j.report_id = r.id)"), 0);
    assert.equal(one('SELECT count(*) FROM joins j WHERE NOT EXISTS (SELECT 1 FROM records r WHERE r.id = j.record_id)'), 0);
    assert.equal(one('SELECT count(*) FROM records r WHERE NOT EXISTS (SELECT 1 FROM joins j WHERE j.record_id = r.id)'), 0);
    assert.equal(one('SELECT count(*) FROM reports r WHERE NOT EXISTS (SELECT 1 FROM evidence e WHERE e.report_id = r.id)'), 0);
    assert.equal(one('SELECT count(*) FROM versions v WHERE NOT EXISTS (SELECT 1 FROM reports r WHERE r.version_id = v.id)'), 0);
    assert.equal(one("SELECT count(*) FROM versions v WHERE NOT EXISTS (SELECT 1 FROM searched s WHERE s.kind = 'article' AND s.ref = v.article_id)"), 0);
    db.exec("INSERT INTO search (search) VALUES ('integrity-check')");
    return one('SELECT count(*) FROM articles');
  } finally {
    db.close();
  }
}
