import { randomUUID } from 'node:crypto';
import type { Kysely, Migration } from 'kysely';

/** The one row that says which line of changes this store is on, and an index for forgetting old answers. */
export const m0006StoreRow: Migration = {
  async up(db: Kysely<{ store: { lineage: string } }>) {
    await db.schema
      .createTable('store')
      .addColumn('lineage', 'text', (column) => column.primaryKey())
      .execute();
    await db.insertInto('store').values({ lineage: randomUUID() }).execute();
    await db.schema.createIndex('pushes_received').on('pushes').column('received_at').execute();
  },
};
