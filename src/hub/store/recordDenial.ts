import type { Kysely } from 'kysely';
import type { Denial } from './store';
import type { Tables } from './tables';
import { writeAudit } from './writeAudit';

const A_MINUTE = 60_000;

/** What keeps knocking would otherwise fill the trail, also where it asks for another thing each time. */
export async function recordDenial(db: Kysely<Tables>, { caller, call, facts, now }: Denial): Promise<void> {
  await db.transaction().execute(async (tx) => {
    const known = await tx
      .selectFrom('audit')
      .select('id')
      .where('oid', '=', caller.oid)
      .where('at', '>', new Date(Date.parse(now) - A_MINUTE).toISOString())
      .where('tid', '=', caller.tid)
      .where('act', '=', 'denied')
      .where('about', '=', call)
      .limit(1)
      .executeTakeFirst();
    if (known === undefined)
      await writeAudit(tx, { caller, now, note: { act: 'denied', about: call, facts: [...facts] } });
  });
}
