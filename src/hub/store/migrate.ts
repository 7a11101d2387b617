import { Migrator, type Kysely, type Migration } from 'kysely';
import { m0001Initial } from './migrations/m0001Initial';
import { m0002RoundsAndMethods } from './migrations/m0002RoundsAndMethods';
import { m0004Registers } from './migrations/m0004Registers';
import type { Tables } from './tables';

/** In order; a migration that has run anywhere is never changed, a new one is added. */
const MIGRATIONS: Readonly<Record<string, Migration>> = { m0001Initial, m0002RoundsAndMethods, m0004Registers };

/** Brings the tables up to date. Throws when it can't; what had run before stays. */
export async function migrate(db: Kysely<Tables>): Promise<void> {
  const migrator = new Migrator({ db, provider: { getMigrations: () => Promise.resolve({ ...MIGRATIONS }) } });
  const { error } = await migrator.migrateToLatest();
  if (error !== undefined) throw error instanceof Error ? error : new Error('migration failed', { cause: error });
}
