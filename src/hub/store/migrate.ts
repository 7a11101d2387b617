import { Migrator, type Kysely, type Migration } from 'kysely';
import { m0001Initial } from './migrations/m0001Initial';
import { m0002RoundsAndMethods } from './migrations/m0002RoundsAndMethods';
import { m0003Members } from './migrations/m0003Members';
import { m0004Registers } from './migrations/m0004Registers';
import { m0006StoreRow } from './migrations/m0006StoreRow';
import type { Tables } from './tables';

/** In order; a migration that has run anywhere is never changed, a new one is added. */
export const MIGRATIONS: Readonly<Record<string, Migration>> = {
  m0001Initial,
  m0002RoundsAndMethods,
  m0003Members,
  m0004Registers,
  m0006StoreRow,
};

export const LATEST_SCHEMA = Object.keys(MIGRATIONS).at(-1)!;

/** How tables stand to what this version of the hub knows. `none`: there are none; `newer`: a later one was at work. */
export type TablesAge = 'none' | 'older' | 'current' | 'newer';

/** Brings the tables up to date, but leaves newer ones alone. Throws when it can't; what had run before stays. */
export async function migrate(db: Kysely<Tables>): Promise<TablesAge> {
  if ((await readTablesAge(db)) === 'newer') return 'newer';
  const migrator = new Migrator({ db, provider: { getMigrations: () => Promise.resolve({ ...MIGRATIONS }) } });
  const { error } = await migrator.migrateToLatest();
  if (error === undefined) return 'current';
  throw error instanceof Error ? error : new Error('migration failed', { cause: error });
}

/** Changes nothing. */
export async function readTablesAge(db: Kysely<Tables>): Promise<TablesAge> {
  const tables = await db.introspection.getTables({ withInternalKyselyTables: true });
  if (!tables.some(({ name }) => name === 'kysely_migration')) return 'none';
  const rows = await db
    .withTables<{ kysely_migration: { name: string } }>()
    .selectFrom('kysely_migration')
    .select('name')
    .execute();
  const run = new Set(rows.map(({ name }) => name));
  const known = Object.keys(MIGRATIONS);
  if (run.size === 0) return 'none';
  if ([...run].some((name) => !known.includes(name))) return 'newer';
  return known.every((name) => run.has(name)) ? 'current' : 'older';
}
