import { setTimeout as sleep } from 'node:timers/promises';
import Database from 'libsql';
import { SqliteAdapter, SqliteDialect, SqliteDriver, type DatabaseConnection, type TransactionSettings } from 'kysely';
import { preparedOnce } from './preparedOnce';

/** How long a transaction waits for another process to finish its own, and between two looks. */
export const LOCK_WAIT_MS = 5000;
const LOCK_PAUSE_MS = 5;

/**
 * Kysely's SQLite dialect over libSQL, but
 * - transactions take the write lock when they begin: one that read first and wrote later would fail at once, not
 *   wait, where another process has written in between. The process goes on while they wait; libSQL's own waiting would
 *   stop it whole. One that only reads takes no lock, and sees the store as it was at its first read;
 * - what made a transaction fail is told: a full disk has rolled it back already;
 * - migrations run in a transaction, as SQLite well can: a start that is cut short leaves no half-made tables, and of
 *   two first starts at the same time one waits for the other.
 */
export class LibsqlDialect extends SqliteDialect {
  readonly #database: Database.Database;

  constructor(database: Database.Database) {
    super({ database });
    this.#database = database;
  }

  override createAdapter(): SqliteAdapter {
    return new TransactionalAdapter();
  }

  override createDriver(): SqliteDriver {
    return new ImmediateDriver(this.#database);
  }
}

class ImmediateDriver extends SqliteDriver {
  readonly #database: Database.Database;

  constructor(database: Database.Database) {
    super({ database: preparedOnce(database) });
    this.#database = database;
  }

  override async beginTransaction(connection: DatabaseConnection, settings?: TransactionSettings): Promise<void> {
    if (settings?.accessMode === 'read only') return await super.beginTransaction(connection);
    for (const end = Date.now() + LOCK_WAIT_MS; !this.#takeLock(); await sleep(LOCK_PAUSE_MS))
      if (Date.now() > end) throw Object.assign(new Error('the store file is locked'), { code: 'SQLITE_BUSY' });
  }

  #takeLock(): boolean {
    this.#database.pragma('busy_timeout = 0');
    try {
      // Not as a prepared statement: one that found the file locked would count as running, and hinder every commit.
      this.#database.exec('begin immediate');
      return true;
    } catch (error) {
      if (error instanceof Database.SqliteError && error.code.startsWith('SQLITE_BUSY')) return false;
      throw error;
    } finally {
      this.#database.pragma(`busy_timeout = ${LOCK_WAIT_MS}`);
    }
  }

  override async rollbackTransaction(connection: DatabaseConnection): Promise<void> {
    // libSQL ends the process when it is asked of a closed file.
    if (this.#database.open && this.#database.inTransaction) await super.rollbackTransaction(connection);
  }
}

class TransactionalAdapter extends SqliteAdapter {
  override get supportsTransactionalDdl(): boolean {
    return true;
  }
}
