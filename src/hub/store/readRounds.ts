import type { Kysely } from 'kysely';
import type { StrategyId } from '../../core/catalogue/strategies';
import { DEFAULT_METHOD, type Method } from '../../core/method';
import type { Round } from '../../core/round';
import type { RoundRow, Tables } from './tables';

export async function readRounds(db: Kysely<Tables>): Promise<{ rounds: Round[]; currentRound: string }> {
  const rows = await db.selectFrom('rounds').selectAll().orderBy('id').execute();
  const current = rows.find((row) => row.is_current === 1) ?? rows[0];
  return { rounds: rows.map(parseRoundRow), currentRound: current?.id ?? '' };
}

export function parseRoundRow(row: RoundRow): Round {
  return {
    id: row.id,
    title: row.title,
    strategy: row.strategy as StrategyId,
    // A method that was stored before a parameter existed has its default.
    method: { ...DEFAULT_METHOD, ...(JSON.parse(row.method) as Partial<Method>) },
    closed: row.closed === 1,
    invented: row.invented === 1,
  };
}

export function roundRow(round: Round, { current, cursor }: { current: boolean; cursor: number }): RoundRow {
  return {
    id: round.id,
    title: round.title,
    strategy: round.strategy,
    method: JSON.stringify(round.method),
    closed: Number(round.closed),
    invented: Number(round.invented),
    is_current: Number(current),
    cursor,
  };
}
