import type { Kysely, Migration } from 'kysely';

/** Members that are changed by the process leader, and the trail of who did what. */
export const m0003Members: Migration = {
  async up(db: Kysely<After>) {
    await db.schema
      .alterTable('members')
      .addColumn('version', 'integer', (column) => column.notNull().defaultTo(1))
      .execute();
    for (const name of ['changed_by', 'changed_at'])
      await db.schema
        .alterTable('members')
        .addColumn(name, 'text', (column) => column.notNull().defaultTo(''))
        .execute();
    await db.schema
      .createTable('audit')
      .addColumn('at', 'text', (column) => column.notNull())
      .addColumn('id', 'text', (column) => column.notNull())
      .addColumn('tid', 'text', (column) => column.notNull())
      .addColumn('oid', 'text', (column) => column.notNull())
      .addColumn('name', 'text', (column) => column.notNull())
      .addColumn('act', 'text', (column) => column.notNull())
      .addColumn('about', 'text', (column) => column.notNull())
      .addColumn('facts', 'text', (column) => column.notNull())
      .addPrimaryKeyConstraint('audit_time', ['at', 'id'])
      .execute();
    await db.schema.createIndex('audit_who').on('audit').columns(['oid', 'at', 'id']).execute();
    await db.schema.createIndex('audit_act').on('audit').columns(['act', 'at', 'id']).execute();
    await db.schema
      .createTable('turns')
      .addColumn('name', 'text', (column) => column.primaryKey())
      .execute();
    await db.insertInto('turns').values({ name: 'members' }).execute();
  },
};

/** What this migration writes into, whatever later ones make of it. */
interface After {
  turns: { name: string };
}
