import { sql, type Kysely, type Migration } from 'kysely';

/**
 * Since when each level has been what it is, worked out from the history; and methods of their own, so that every one
 * that ever held is kept. What a round's row says of its method goes over as the first.
 */
export const m0002RoundsAndMethods: Migration = {
  async up(db: Kysely<Before>) {
    for (const table of ['history', 'assessments'])
      await db.schema
        .alterTable(table)
        .addColumn('level_since', 'text', (column) => column.notNull().defaultTo(''))
        .execute();
    await fillLevelSince(db);
    await db.schema
      .createTable('methods')
      .addColumn('round', 'text', (column) => column.notNull().references('rounds.id'))
      .addColumn('version', 'integer', (column) => column.notNull())
      .addColumn('method', 'text', (column) => column.notNull())
      .addColumn('changed_by', 'text', (column) => column.notNull())
      .addColumn('changed_at', 'text', (column) => column.notNull())
      .addPrimaryKeyConstraint('methods_version', ['round', 'version'])
      .execute();
    await moveMethods(db);
    await db.schema.alterTable('rounds').dropColumn('method').execute();
  },
};

/** The tables as this migration finds and leaves them, whatever later ones make of them. */
interface Before {
  rounds: { id: string; method: string };
  methods: { round: string; version: number; method: string; changed_by: string; changed_at: string };
}

/** The level of a row has held since the latest change up to it that came from another level; one that never was anything, never. */
async function fillLevelSince(db: Kysely<Before>): Promise<void> {
  const samePlace = (one: string, other: string) =>
    sql.raw(
      ['round', 'unit', 'area', 'dimension'].map((column) => `${one}.${column} = ${other}.${column}`).join(' and '),
    );
  await sql`
    update history set level_since = coalesce((
      select since.changed_at from history as since
      where ${samePlace('since', 'history')} and since.version <= history.version
        and not (since.version = 1 and since.level is null) and not exists (
        select 1 from history as former
        where ${samePlace('former', 'since')} and former.version = since.version - 1
          and coalesce(former.level, '') = coalesce(since.level, '')
      )
      order by since.version desc limit 1
    ), '')`.execute(db);
  await sql`
    update assessments set level_since = coalesce((
      select history.level_since from history
      where ${samePlace('history', 'assessments')} and history.version = assessments.version
    ), '')`.execute(db);
}

async function moveMethods(db: Kysely<Before>): Promise<void> {
  for (const { id, method } of await db.selectFrom('rounds').select(['id', 'method']).execute()) {
    const { version, ...parameters } = JSON.parse(method) as { version: string };
    await db
      .insertInto('methods')
      .values({
        round: id,
        version: Number(version),
        method: JSON.stringify(parameters),
        changed_by: '',
        changed_at: '',
      })
      .execute();
  }
}
