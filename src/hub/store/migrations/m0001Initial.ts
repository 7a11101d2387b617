import type { Kysely, Migration } from 'kysely';

/** Rounds, current assessments, their history, answered pushes, members and what sources say of documents. */
export const m0001Initial: Migration = {
  async up(db: Kysely<unknown>) {
    await db.schema
      .createTable('rounds')
      .addColumn('id', 'text', (column) => column.primaryKey())
      .addColumn('title', 'text', (column) => column.notNull())
      .addColumn('strategy', 'text', (column) => column.notNull())
      .addColumn('method', 'text', (column) => column.notNull())
      .addColumn('closed', 'integer', (column) => column.notNull())
      .addColumn('invented', 'integer', (column) => column.notNull())
      .addColumn('is_current', 'integer', (column) => column.notNull())
      .addColumn('cursor', 'integer', (column) => column.notNull())
      .execute();
    await entryTable(db, 'assessments')
      .addPrimaryKeyConstraint('assessments_place', ['round', 'unit', 'area', 'dimension'])
      .execute();
    await db.schema.createIndex('assessments_seq').on('assessments').columns(['round', 'seq']).execute();
    await entryTable(db, 'history').addPrimaryKeyConstraint('history_seq', ['round', 'seq']).execute();
    await db.schema
      .createIndex('history_place')
      .on('history')
      .columns(['round', 'unit', 'area', 'dimension', 'version'])
      .unique()
      .execute();
    await db.schema
      .createTable('pushes')
      .addColumn('id', 'text', (column) => column.primaryKey())
      .addColumn('caller', 'text', (column) => column.notNull())
      .addColumn('answer', 'text', (column) => column.notNull())
      .addColumn('received_at', 'text', (column) => column.notNull())
      .execute();
    await db.schema
      .createTable('members')
      .addColumn('tid', 'text', (column) => column.notNull())
      .addColumn('oid', 'text', (column) => column.notNull())
      .addColumn('name', 'text', (column) => column.notNull())
      .addColumn('role', 'text', (column) => column.notNull())
      .addColumn('units', 'text', (column) => column.notNull())
      .addPrimaryKeyConstraint('members_identity', ['tid', 'oid'])
      .execute();
    await db.schema
      .createTable('document_claims')
      .addColumn('unit', 'text', (column) => column.notNull())
      .addColumn('claimant', 'text', (column) => column.notNull())
      .addColumn('line', 'integer', (column) => column.notNull())
      .addColumn('words', 'text')
      .addPrimaryKeyConstraint('document_claims_place', ['claimant', 'line', 'unit'])
      .execute();
  },
};

function entryTable(db: Kysely<unknown>, name: string) {
  return db.schema
    .createTable(name)
    .addColumn('round', 'text', (column) => column.notNull().references('rounds.id'))
    .addColumn('seq', 'integer', (column) => column.notNull())
    .addColumn('unit', 'text', (column) => column.notNull())
    .addColumn('area', 'integer', (column) => column.notNull())
    .addColumn('dimension', 'text', (column) => column.notNull())
    .addColumn('level', 'text')
    .addColumn('note', 'text')
    .addColumn('source', 'text')
    .addColumn('version', 'integer', (column) => column.notNull())
    .addColumn('changed_by', 'text', (column) => column.notNull())
    .addColumn('changed_at', 'text', (column) => column.notNull());
}
