import { join } from 'node:path';
import { Kysely } from 'kysely';
import Database from 'libsql';
import { LibsqlDialect } from '../../src/hub/store/libsqlDialect';
import { PgDialect } from '../../src/hub/store/postgresDialect';
import { makePostgresPool } from '../../src/hub/store/postgresPool';
import type { StoredRow } from '../../src/hub/store/store';
import type { StorePlace } from '../contracts/store';
import { openPostgres, openStore, removeFolder, temporaryFolder } from './hub';
import type { Postgres } from './postgres';

/** A place that a hub can be pointed to, and whose tables can be written without a hub. */
export interface RawPlace extends StorePlace {
  /** What names it to a hub. */
  readonly env: Record<string, string>;
  raw(): Kysely<Record<string, StoredRow['row']>>;
}

export function libsqlPlace(): RawPlace {
  const folder = temporaryFolder();
  return {
    env: { LS_DATA_DIR: folder },
    open: () => openStore(folder),
    raw: () => new Kysely({ dialect: new LibsqlDialect(new Database(join(folder, 'hub.db'))) }),
    remove: () => Promise.resolve(removeFolder(folder)),
  };
}

export async function postgresPlace(postgres: Postgres): Promise<RawPlace> {
  const url = await postgres.makeDatabase();
  return {
    env: { DATABASE_URL: url },
    open: () => openPostgres(url),
    raw: () => new Kysely({ dialect: new PgDialect(makePostgresPool(url, { patient: true })) }),
    remove: () => postgres.query(`drop database ${new URL(url).pathname.slice(1)} with (force)`),
  };
}
