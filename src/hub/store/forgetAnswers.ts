import type { Kysely } from 'kysely';
import type { Tables } from './tables';

/** So few at a time that nobody waits for it. */
const BATCH = 500;

/**
 * The oldest first, each batch by itself. Safe long after the push: an add-in sends a push again within the sync that made
 * it, and what another would send with the same id is refused for its old versions.
 */
export async function forgetAnswers(db: Kysely<Tables>, before: string): Promise<number> {
  for (let forgotten = 0; ;) {
    const { numDeletedRows } = await db
      .deleteFrom('pushes')
      .where('id', 'in', (old) =>
        old.selectFrom('pushes').select('id').where('received_at', '<', before).orderBy('received_at').limit(BATCH),
      )
      .executeTakeFirst();
    forgotten += Number(numDeletedRows);
    if (numDeletedRows < BATCH) return forgotten;
  }
}
