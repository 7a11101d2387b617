import { createHash } from 'node:crypto';
import type { Kysely } from 'kysely';
import { coverageCursor, registerCursor, ROUNDS_CURSOR, type Cursors } from '../../sync/eventsProtocol';
import type { Tables } from './tables';

/** Two queries over the rounds and the registers, a handful of rows each: cheap enough to be asked each second. */
export async function readCursors(db: Kysely<Tables>): Promise<Cursors> {
  const rows = await db
    .selectFrom('rounds')
    .select(['id', 'title', 'strategy', 'closed', 'is_current', 'cursor'])
    .select((row) =>
      row
        .selectFrom('methods')
        .select((method) => method.fn.max('methods.version').as('version'))
        .whereRef('methods.round', '=', 'rounds.id')
        .as('method'),
    )
    .orderBy('id')
    .execute();
  const registers = await db.selectFrom('registers').selectAll().execute();
  const decided = rows.map(({ id, title, strategy, closed, is_current, method }) =>
    [id, title, strategy, closed, is_current, method].map(String),
  );
  return {
    [ROUNDS_CURSOR]: createHash('sha256').update(JSON.stringify(decided)).digest('base64url').slice(0, 16),
    ...Object.fromEntries(rows.map(({ id, cursor }) => [coverageCursor(id), String(cursor)])),
    ...Object.fromEntries(registers.map(({ id, cursor }) => [registerCursor(id), String(cursor)])),
  };
}
