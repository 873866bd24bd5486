// A thin hold on the SQLite file: statements prepared once, errors turned into the register's own, transactions.
import type { DatabaseSync, SQLInputValue, StatementSync } from 'node:sqlite';
import { RegisterError, registerError } from './errors.ts';

export type SqlValue = SQLInputValue;

/** The open file as the other parts of the register use it. */
export class Store {
  readonly db: DatabaseSync;
  readonly path: string;
  readonly demo: boolean;
  readonly readOnly: boolean;
  private readonly statements = new Map<string, StatementSync>();
  /** What was read and made of rows that do not change while a transaction writes; empty outside of one. */
  private held: Map<string, unknown> | null = null;

  constructor(db: DatabaseSync, path: string, demo: boolean, readOnly: boolean) {
    this.db = db;
    this.path = path;
    this.demo = demo;
    this.readOnly = readOnly;
  }

  /** All rows of a query. The caller names the row's type: the SQL stands beside it. */
  all<T>(sql: string, ...values: SqlValue[]): T[] {
    return this.guard(() => this.prepared(sql).all(...values) as T[]);
  }

  /** The first row, or undefined. */
  get<T>(sql: string, ...values: SqlValue[]): T | undefined {
    return this.guard(() => this.prepared(sql).get(...values) as T | undefined);
  }

  /** Runs a statement. @returns number of rows changed and the row id of an insert. */
  run(sql: string, ...values: SqlValue[]): { changes: number; id: number } {
    return this.guard(() => {
      const statement = this.prepared(sql);
      // The search table leaves row ids behind that are no safe numbers; a plain read of them would throw.
      statement.setReadBigInts(true);
      const done = statement.run(...values);
      return { changes: Number(done.changes), id: Number(done.lastInsertRowid) };
    });
  }

  /** Runs work in one transaction that writes: all of it is stored or nothing. */
  transaction<T>(work: () => T): T {
    if (this.readOnly) throw new RegisterError('read-only', this.path, 'the register was opened for reading only');
    return this.guard(() => {
      this.db.exec('BEGIN IMMEDIATE');
      this.held = new Map();
      try {
        const result = work();
        this.db.exec('COMMIT');
        return result;
      } catch (error) {
        // SQLite has rolled back by itself where the disk was full.
        if (this.db.isTransaction) this.db.exec('ROLLBACK');
        throw error;
      } finally {
        this.held = null;
      }
    });
  }

  /** Makes something once in a transaction; outside of one it is made each time. @param key what it is, and of which row. */
  once<T>(key: string, make: () => T): T {
    if (this.held?.has(key)) return this.held.get(key) as T;
    const made = make();
    this.held?.set(key, made);
    return made;
  }

  /** Lets go of what `once` made: what it was made of changed. */
  forget(key: string): void {
    this.held?.delete(key);
  }

  close(): void {
    this.statements.clear();
    if (this.db.isOpen) this.db.close();
  }

  private prepared(sql: string): StatementSync {
    const known = this.statements.get(sql);
    if (known) return known;
    const made = this.db.prepare(sql);
    // Filters make many different texts; old ones go first.
    if (this.statements.size > 300) this.statements.delete(this.statements.keys().next().value!);
    this.statements.set(sql, made);
    return made;
  }

  private guard<T>(work: () => T): T {
    try {
      return work();
    } catch (error) {
      throw registerError(error, this.path);
    }
  }
}
