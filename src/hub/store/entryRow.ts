import type { DimensionId } from '../../core/catalogue/dimensions';
import type { AreaNumber } from '../../core/catalogue/strategies';
import type { UnitId } from '../../core/catalogue/units';
import type { Level } from '../../core/level';
import type { Entry } from '../../sync/protocol';
import type { EntryRow } from './tables';

/** In the order of the tables. */
export const ENTRY_COLUMNS = [
  ...(['round', 'seq', 'unit', 'area', 'dimension', 'level', 'note', 'source', 'version'] as const),
  ...(['changed_by', 'changed_at', 'level_since'] as const),
] satisfies (keyof EntryRow)[];

/** The store holds only what was validated on the way in, so ids are taken at their word on the way out. */
export function parseEntryRow(row: EntryRow): Entry {
  return {
    round: row.round,
    unit: row.unit as UnitId,
    area: Number(row.area) as AreaNumber,
    dimension: row.dimension === '' ? null : (row.dimension as DimensionId),
    level: row.level as Level | null,
    note: row.note,
    source: row.source,
    version: Number(row.version),
    changedBy: row.changed_by,
    changedAt: row.changed_at,
    levelSince: row.level_since || null,
  };
}

export function entryRow(entry: Entry, seq: number): EntryRow {
  return {
    round: entry.round,
    seq,
    unit: entry.unit,
    area: entry.area,
    dimension: entry.dimension ?? '',
    level: entry.level,
    note: entry.note,
    source: entry.source,
    version: entry.version,
    changed_by: entry.changedBy,
    changed_at: entry.changedAt,
    level_since: entry.levelSince ?? '',
  };
}
