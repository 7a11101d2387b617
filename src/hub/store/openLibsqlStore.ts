import { accessSync, constants, existsSync, mkdirSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { Kysely } from 'kysely';
import Database from 'libsql';
import { kyselyStore } from './kyselyStore';
import { LibsqlDialect, LOCK_WAIT_MS } from './libsqlDialect';
import { migrate, readTablesAge, type TablesAge } from './migrate';
import type { Store } from './store';
import type { Tables } from './tables';

export type OpenedLibsql =
  | { kind: 'opened'; store: Store }
  | { kind: 'unusable'; reason: string }
  | { kind: 'otherAge'; age: Exclude<TablesAge, 'current'> };

/**
 * Opens (or makes) the store file in a folder and brings its tables up to date.
 * Write-ahead log with full synchronisation: an answered push survives a power cut. Another process on the same file
 * waits its turn for a while.
 * @param asIs makes and changes nothing: tables that aren't up to date are told
 */
export async function openLibsqlStore(folder: string, { asIs = false } = {}): Promise<OpenedLibsql> {
  try {
    if (asIs && !existsSync(join(folder, 'hub.db'))) return { kind: 'otherAge', age: 'none' };
    makeFolder(resolve(folder));
    accessSync(folder, constants.W_OK);
    const database = new Database(join(folder, 'hub.db'));
    const db = new Kysely<Tables>({ dialect: new LibsqlDialect(database) });
    try {
      for (const pragma of [
        `busy_timeout = ${LOCK_WAIT_MS}`,
        'journal_mode = WAL',
        'synchronous = FULL',
        'foreign_keys = ON',
      ])
        database.pragma(pragma);
      const age = asIs ? await readTablesAge(db) : await migrate(db);
      if (age === 'current') return { kind: 'opened', store: kyselyStore(db, 'libsql') };
      database.close();
      return { kind: 'otherAge', age };
    } catch (error) {
      database.close();
      throw error;
    }
  } catch (error) {
    return { kind: 'unusable', reason: reasonOf(error) };
  }
}

/** Folder by folder: Node's own recursive mkdir never returns where a file system refuses with ENOENT, as /proc does. */
function makeFolder(folder: string): void {
  if (existsSync(folder)) return;
  makeFolder(dirname(folder));
  mkdirSync(folder);
}

function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  return 'code' in error && typeof error.code === 'string' ? error.code : error.message;
}
