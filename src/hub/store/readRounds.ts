import type { Kysely } from 'kysely';
import type { Round } from '../../core/round';
import { parseRoundRow } from './roundRow';
import type { Tables } from './tables';

export async function readRounds(db: Kysely<Tables>): Promise<{ rounds: Round[]; currentRound: string }> {
  const rows = await selectRounds(db).orderBy('rounds.id').execute();
  const current = rows.find((row) => row.is_current === 1) ?? rows[0];
  return { rounds: rows.map(parseRoundRow), currentRound: current?.id ?? '' };
}

/** `null` when there is no such round. */
export async function readRound(db: Kysely<Tables>, id: string): Promise<Round | null> {
  const row = await selectRounds(db).where('rounds.id', '=', id).executeTakeFirst();
  return row === undefined ? null : parseRoundRow(row);
}

/** Each round with the latest of its methods. */
function selectRounds(db: Kysely<Tables>) {
  return db
    .selectFrom('rounds')
    .innerJoin('methods', 'methods.round', 'rounds.id')
    .where('methods.version', '=', (latest) =>
      latest
        .selectFrom('methods as later')
        .select((row) => row.fn.max('later.version').as('version'))
        .whereRef('later.round', '=', 'rounds.id'),
    )
    .selectAll();
}
