import { Kysely } from 'kysely';
import type { Database, DatabaseFailure } from '../databaseFailure';
import { isStoreAway } from './isStoreAway';
import { kyselyStore } from './kyselyStore';
import { migrate, readTablesAge, type TablesAge } from './migrate';
import { parseDatabaseUrl } from './parseDatabaseUrl';
import { PgDialect } from './postgresDialect';
import { makePostgresPool } from './postgresPool';
import type { Store } from './store';
import type { Tables } from './tables';

export type OpenedPostgres =
  | { kind: 'opened'; store: Store }
  | { kind: 'unusable'; failure: DatabaseFailure }
  | { kind: 'otherAge'; age: Exclude<TablesAge, 'current'> };

/**
 * Opens the store in a PostgreSQL database and brings its tables up to date; of several hubs that start at the same time
 * one does that and the others wait. Any engine that speaks like PostgreSQL and keeps its promises will do.
 * @param patient for the administrator's tools: no limits of time for statements
 * @param asIs changes nothing: tables that aren't up to date are told
 */
export async function openPostgresStore(url: string, { patient = false, asIs = false } = {}): Promise<OpenedPostgres> {
  const database = parseDatabaseUrl(url);
  if (database === null) return { kind: 'unusable', failure: { fault: 'address' } };
  const slow = openDatabase(url, { patient: true });
  try {
    const age = asIs ? await readTablesAge(slow) : await migrate(slow);
    if (age === 'current' && patient) return { kind: 'opened', store: kyselyStore(slow, 'postgres') };
    await slow.destroy();
    if (age !== 'current') return { kind: 'otherAge', age };
    return { kind: 'opened', store: kyselyStore(openDatabase(url, { patient: false }), 'postgres') };
  } catch (error) {
    await slow.destroy();
    return { kind: 'unusable', failure: failureOf(error, database) };
  }
}

function openDatabase(url: string, limits: { patient: boolean }): Kysely<Tables> {
  return new Kysely<Tables>({ dialect: new PgDialect(makePostgresPool(url, limits)) });
}

/** Codes: invalid password (28P01), no such user or not from here (28000), no such database (3D000), no right (42501). */
function failureOf(error: unknown, database: Database): DatabaseFailure {
  const { code, message } = error as { code?: string; message: string };
  const reason = code ?? message;
  if (code?.startsWith('28')) return { fault: 'login', database, reason };
  if (code === '3D000') return { fault: 'missing', database, reason };
  if (code === '42501') return { fault: 'rights', database, reason };
  return { fault: isStoreAway(error) ? 'away' : 'other', database, reason };
}
