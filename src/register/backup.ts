// Copies of a register while it is in use, and back: SQLite's own online backup, which takes its locks and leaves either the old
// content or the new, never a half. A copy is written beside its place, proved, and only then gets its name.
import { closeSync, existsSync, fsyncSync, openSync, renameSync, rmSync, statSync } from 'node:fs';
import { backup, DatabaseSync } from 'node:sqlite';
import { RegisterError, registerError } from './errors.ts';
import { APPLICATION_ID, isRegister } from './file-mark.ts';

/** Pages copied between two reports of progress. */
const PAGES_AT_ONCE = 2_000;

/** What a copy tells while it runs, in pages of 4 KiB. */
export type CopyProgress = (done: number, all: number) => void;

/**
 * Writes a proved copy of a register, which other programs may go on using.
 * @param from register file  @param to file of the copy; one that is there is replaced only with `replace`
 * @throws RegisterError `missing`, `not-a-register`, `exists`, `full`, `denied`, `corrupt`, `locked`
 * @example await backupRegister('register.db', 'copies/2024-05-16.db')
 */
export async function backupRegister(from: string, to: string, { replace = false, onProgress }: { readonly replace?: boolean; readonly onProgress?: CopyProgress } = {}): Promise<void> {
  demandRegister(from);
  if (existsSync(to) && !replace) throw new RegisterError('exists', to, 'there is a file already');
  const beside = `${to}.unfinished`;
  const clean = (): void => ['', '-wal', '-shm', '-journal'].forEach((end) => rmSync(`${beside}${end}`, { force: true }));
  try {
    clean();
    await copy(from, beside, onProgress);
    intoOneFile(beside);
    proveFile(beside);
    syncFile(beside);
    for (const end of ['-wal', '-shm']) rmSync(`${to}${end}`, { force: true });
    renameSync(beside, to);
  } catch (error) {
    clean();
    throw fileError(error, to);
  }
}

/**
 * Puts a copy back in the place of a register, in one transaction: whoever has the register open sees the old content until the end, then the new.
 * @param from the copy  @param to register file; one that holds articles is replaced only with `replace`
 * @throws RegisterError as `backupRegister`; the register is left as it was then
 */
export async function restoreRegister(from: string, to: string, { replace = false, onProgress }: { readonly replace?: boolean; readonly onProgress?: CopyProgress } = {}): Promise<void> {
  demandRegister(from);
  proveFile(from);
  const there = existsSync(to) && statSync(to).size > 0;
  if (there && !isRegister(to)) throw new RegisterError('not-a-register', to, 'a file of another program');
  if (there && !replace) throw new RegisterError('exists', to, 'there is a register already');
  try {
    await copy(from, to, onProgress);
  } catch (error) {
    throw fileError(error, to);
  }
}

async function copy(from: string, to: string, onProgress?: CopyProgress): Promise<void> {
  const source = new DatabaseSync(from, { readOnly: true, timeout: 5000 });
  try {
    await backup(source, to, { rate: PAGES_AT_ONCE, progress: ({ totalPages, remainingPages }: { totalPages: number; remainingPages: number }) => onProgress?.(totalPages - remainingPages, totalPages) });
  } finally {
    source.close();
  }
}

/** A copy is one file: without a log beside it, it can be carried about. */
function intoOneFile(path: string): void {
  const db = new DatabaseSync(path);
  try {
    db.exec('PRAGMA journal_mode = DELETE');
  } finally {
    db.close();
  }
}

function demandRegister(path: string): void {
  if (!existsSync(path)) throw new RegisterError('missing', path, 'there is no such file');
  if (!isRegister(path)) throw new RegisterError('not-a-register', path, `it does not bear the mark ${APPLICATION_ID.toString(16)}`);
}

/** The whole file is read and every page proved before it is trusted. */
function proveFile(path: string): void {
  try {
    const db = new DatabaseSync(path, { readOnly: true });
    try {
      const said = String(db.prepare('PRAGMA integrity_check(1)').get()?.['integrity_check'] ?? '');
      if (said !== 'ok') throw new RegisterError('corrupt', path, said);
    } finally {
      db.close();
    }
  } catch (error) {
    throw registerError(error, path);
  }
}

function syncFile(path: string): void {
  const file = openSync(path, 'r');
  try {
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
}

function fileError(error: unknown, path: string): unknown {
  const code = error instanceof Error && 'code' in error ? error.code : '';
  if (code === 'ENOSPC') return new RegisterError('full', path, 'the disk is full', { cause: error });
  if (code === 'EACCES' || code === 'EPERM' || code === 'EROFS' || code === 'ENOENT' || code === 'ENOTDIR') return new RegisterError('denied', path, 'it cannot be written there', { cause: error });
  return registerError(error, path);
}
