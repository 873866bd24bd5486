import assert from 'node:assert/strict';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import test from 'node:test';
import { incoming } from '../../../test/register/readings.ts';
import { meets } from '../../../test/register/judging.ts';
import { temporaryFolder } from '../../../test/register/temporary.ts';
import { openRegister } from '../index.ts';
import { APPLICATION_ID } from '../file-mark.ts';
import { MIGRATIONS } from './index.ts';

test('a register filled before there were judgements gets its witnesses, disagreements and doubts when it is opened', (t) => {
  const folder = temporaryFolder(t);
  const path = join(folder, 'new.db');
  const may = { start: '2024-05-16' };
  const filled = openRegister(path, { create: true });
  for (const [id, meeting, outlet] of [['a', { ...may, place: 'place:beijing' }, 'دفتر'], ['b', { ...may, place: 'place:kazan' }, 'رقاع'], ['c', may, 'دفتر']] as const) filled.add(incoming(meets(id, meeting, { outlet }), `${id}.txt`));
  const [row] = filled.list('meeting').rows;
  const [before, review] = [filled.record(row!.id), filled.review()];
  filled.close();

  // The same in the first form of the file: every table of it, with the columns that it had.
  const old = join(folder, 'old.db');
  const db = new DatabaseSync(old);
  db.exec(`${MIGRATIONS[0]!.sql}; PRAGMA application_id = ${APPLICATION_ID}; PRAGMA user_version = 1; ATTACH '${path}' AS filled; PRAGMA foreign_keys = OFF`);
  const tables = db.prepare("SELECT name FROM main.sqlite_schema WHERE type = 'table' AND name NOT LIKE 'search%' AND name NOT LIKE 'sqlite%'").all().map((row) => String(row['name']));
  for (const table of tables) {
    const columns = db.prepare(`SELECT name FROM pragma_table_info('${table}', 'main')`).all().map((row) => String(row['name'])).join();
    db.exec(`INSERT INTO main.${table} (${columns}) SELECT ${columns} FROM filled.${table}`);
  }
  db.close();

  const opened = openRegister(old);
  t.after(() => opened.close());
  assert.deepEqual(opened.record(row!.id), before);
  assert.deepEqual([before!.witnesses, before!.disputed], [2, 1]);
  assert.deepEqual(opened.review(), review);
});
