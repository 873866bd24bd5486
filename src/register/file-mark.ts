// The mark that tells a register from any other SQLite file.
import { DatabaseSync } from 'node:sqlite';

/** `MHDR`: SQLite's application id. */
export const APPLICATION_ID = 0x4d484452;

/** Whether a file bears the mark. It is opened as a database, since the header of a register in use may still lie in its log. False also where it cannot be read. */
export function isRegister(path: string): boolean {
  let db: DatabaseSync | null = null;
  try {
    db = new DatabaseSync(path, { readOnly: true, timeout: 5000 });
    return db.prepare('PRAGMA application_id').get()?.['application_id'] === APPLICATION_ID;
  } catch {
    return false;
  } finally {
    db?.close();
  }
}
