// Opens a register file: checks what it is before anything is written to it, brings an older one up to date, makes a new one.
import { existsSync, mkdirSync, statSync } from 'node:fs';
import { dirname } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { RegisterError, registerError } from './errors.ts';
import { APPLICATION_ID } from './file-mark.ts';
import { MIGRATIONS } from './migrations/index.ts';
import type { OpenOptions, Register } from './register.ts';
import { registerOver } from './register-over.ts';
import { isSafe } from './sqlite-version.ts';
import { Store } from './store.ts';

/**
 * Opens or makes a register.
 * @param path the SQLite file. @throws RegisterError with a code that says why not.
 * @example openRegister('/home/a/register.mahdar', { create: true })
 */
export function openRegister(path: string, options: OpenOptions = {}): Register {
  const { create = false, readOnly = false, busyTimeout = 5000 } = options;
  const isNew = path === ':memory:' || !present(path) || statSync(path).size === 0;
  if (isNew && !create) throw new RegisterError('missing', path, 'there is no register');
  if (isNew && path !== ':memory:') makeFolder(path);
  let db: DatabaseSync | null = null;
  try {
    db = new DatabaseSync(path, { readOnly: readOnly && !isNew, timeout: busyTimeout, enableForeignKeyConstraints: true });
    const version = text(db, 'SELECT sqlite_version() AS v');
    if (!isSafe(version)) throw new RegisterError('old-sqlite', path, `SQLite ${version} may lose data (WAL-reset bug)`);
    const migrated = check(db, path, isNew);
    if (!readOnly) {
      db.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA temp_store = MEMORY; PRAGMA cache_size = -32000; PRAGMA wal_autocheckpoint = 4000');
      if (options.maxPages) db.exec(`PRAGMA max_page_count = ${Math.floor(options.maxPages)}`);
      if (migrated < MIGRATIONS.length) migrate(db, path, options.demo ?? false);
    } else if (migrated < MIGRATIONS.length) {
      // A register of an older form is brought up to date by the first program that opens it, also where that one only wants to read.
      db.close();
      openRegister(path, { ...options, readOnly: false }).close();
      return openRegister(path, options);
    }
    const demo = text(db, "SELECT value AS v FROM meta WHERE key = 'demo'") === 'yes';
    if (options.demo !== undefined && options.demo !== demo) {
      throw new RegisterError('not-demo', path, demo ? 'a register of examples' : 'a register of a user, not of examples');
    }
    return registerOver(new Store(db, path, demo, readOnly));
  } catch (error) {
    if (db?.isOpen) db.close();
    throw registerError(error, path);
  }
}

function present(path: string): boolean {
  try {
    if (existsSync(path) && statSync(path).isDirectory()) throw new RegisterError('not-a-register', path, 'this is a folder');
    return existsSync(path);
  } catch (error) {
    if (error instanceof RegisterError) throw error;
    throw new RegisterError('denied', path, 'cannot be reached', { cause: error });
  }
}

function makeFolder(path: string): void {
  try {
    mkdirSync(dirname(path), { recursive: true });
  } catch (error) {
    const full = error instanceof Error && 'code' in error && error.code === 'ENOSPC';
    throw new RegisterError(full ? 'full' : 'denied', path, 'its folder cannot be made', { cause: error });
  }
}

const text = (db: DatabaseSync, sql: string): string => String(db.prepare(sql).get()?.['v'] ?? '');
const number = (db: DatabaseSync, pragma: string): number => Number(db.prepare(`PRAGMA ${pragma}`).get()?.[pragma] ?? 0);

/** Number of migrations that the file has seen. @throws RegisterError where it is not ours or newer than this program. */
function check(db: DatabaseSync, path: string, isNew: boolean): number {
  if (isNew) return 0;
  const tables = Number(text(db, 'SELECT count(*) AS v FROM sqlite_schema'));
  // A file that was made and killed before its first migration is empty, and still ours to fill.
  if (tables === 0 && number(db, 'application_id') === 0) return 0;
  if (number(db, 'application_id') !== APPLICATION_ID) throw new RegisterError('not-a-register', path, 'a database of another program');
  const seen = number(db, 'user_version');
  if (seen > MIGRATIONS.length) throw new RegisterError('too-new', path, `written by a newer Mahdar (form ${seen}, this one knows ${MIGRATIONS.length})`);
  return seen;
}

/** Applies what is missing, in one transaction. Another process may have been quicker: the number is read again inside. */
function migrate(db: DatabaseSync, path: string, demo: boolean): void {
  db.exec('BEGIN IMMEDIATE');
  try {
    const seen = check(db, path, false);
    // What is made again is made by the program of today: all tables that it knows have to be there before.
    for (const { sql } of MIGRATIONS.slice(seen)) db.exec(sql);
    if (seen > 0) for (const { after } of MIGRATIONS.slice(seen)) after?.(new Store(db, path, demo, false));
    if (seen === 0) db.prepare("INSERT INTO meta (key, value) VALUES ('demo', ?)").run(demo ? 'yes' : 'no');
    db.exec(`PRAGMA application_id = ${APPLICATION_ID}; PRAGMA user_version = ${MIGRATIONS.length}; COMMIT`);
  } catch (error) {
    if (db.isTransaction) db.exec('ROLLBACK');
    throw error;
  }
}
