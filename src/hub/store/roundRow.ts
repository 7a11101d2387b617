import type { StrategyId } from '../../core/catalogue/strategies';
import { DEFAULT_METHOD, type Method } from '../../core/method';
import type { Round } from '../../core/round';
import type { MethodRow, RoundRow } from './tables';

/** A round's row with that of the method which holds in it. */
export function parseRoundRow(row: RoundRow & MethodRow): Round {
  return {
    id: row.id,
    title: row.title,
    strategy: row.strategy as StrategyId,
    // A method that was stored before a parameter existed has its default.
    method: { ...DEFAULT_METHOD, ...(JSON.parse(row.method) as Partial<Method>), version: String(row.version) },
    methodChangedBy: row.changed_by || null,
    methodChangedAt: row.changed_at || null,
    closed: row.closed === 1,
    invented: row.invented === 1,
  };
}

export function roundRow(round: Round, { current, cursor }: { current: boolean; cursor: number }): RoundRow {
  return {
    id: round.id,
    title: round.title,
    strategy: round.strategy,
    closed: Number(round.closed),
    invented: Number(round.invented),
    is_current: Number(current),
    cursor,
  };
}

export function methodRow({ id, method, methodChangedBy, methodChangedAt }: Round): MethodRow {
  const { version, ...parameters } = method;
  return {
    round: id,
    version: Number(version),
    method: JSON.stringify(parameters),
    changed_by: methodChangedBy ?? '',
    changed_at: methodChangedAt ?? '',
  };
}
