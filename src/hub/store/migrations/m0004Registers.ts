import type { Kysely, Migration } from 'kysely';

/** Registers with their cursors, their rows as they stand, and every row's history. */
export const m0004Registers: Migration = {
  async up(db: Kysely<unknown>) {
    await db.schema
      .createTable('registers')
      .addColumn('id', 'text', (column) => column.primaryKey())
      .addColumn('cursor', 'integer', (column) => column.notNull())
      .execute();
    await rowTable(db, 'register_rows').addPrimaryKeyConstraint('register_rows_id', ['register', 'id']).execute();
    await db.schema.createIndex('register_rows_seq').on('register_rows').columns(['register', 'seq']).execute();
    await rowTable(db, 'register_history')
      .addPrimaryKeyConstraint('register_history_seq', ['register', 'seq'])
      .execute();
    await db.schema
      .createIndex('register_history_row')
      .on('register_history')
      .columns(['register', 'id', 'version'])
      .unique()
      .execute();
  },
};

function rowTable(db: Kysely<unknown>, name: string) {
  return db.schema
    .createTable(name)
    .addColumn('register', 'text', (column) => column.notNull().references('registers.id'))
    .addColumn('id', 'text', (column) => column.notNull())
    .addColumn('seq', 'integer', (column) => column.notNull())
    .addColumn('fields', 'text', (column) => column.notNull())
    .addColumn('source', 'text')
    .addColumn('removed', 'integer', (column) => column.notNull())
    .addColumn('version', 'integer', (column) => column.notNull())
    .addColumn('changed_by', 'text', (column) => column.notNull())
    .addColumn('changed_at', 'text', (column) => column.notNull());
}
