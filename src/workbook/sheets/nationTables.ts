import { DIMENSIONS } from '../../core/catalogue/dimensions';
import { unitById, type Unit } from '../../core/catalogue/units';
import { COUNTS_ORDER, countsText, type Counts } from '../../core/counts';
import { LEVELS, levelWord } from '../../core/level';
import type { AreaSummary } from '../../core/rollup';
import type { Status } from '../../core/status';
import type { CellValue } from '../port';

/** A unit with its areas in order. */
export interface UnitSummary {
  readonly unit: Unit;
  readonly areas: readonly AreaSummary[];
}

/** The colours, as statuses: the three and Ej bedömd. */
export const STATUSES: readonly Status[] = [...LEVELS.map(({ id }) => id), null];

/** The rows of a matrix in words, and as many of its counts. */
export const MATRIX_ROWS = 2 * DIMENSIONS.length;

export function regionRow({ unit, areas }: UnitSummary): CellValue[] {
  const group = unit.careRegion === null ? '' : unitById(unit.careRegion).name;
  return [unit.name, group, ...areas.map(({ status }) => levelWord(status))];
}

/** How many regions have each colour. */
export function countRows(regions: readonly UnitSummary[]): CellValue[][] {
  return STATUSES.map((status) => [
    '',
    levelWord(status),
    ...(regions[0]?.areas ?? []).map(
      (_, index) => regions.filter(({ areas }) => areas[index]!.status === status).length,
    ),
  ]);
}

/** The word, and under it the counts: a mean never stands alone. */
export function groupRows({ unit, areas }: UnitSummary): CellValue[][] {
  return [
    [unit.name, 'Status', ...areas.map(({ status }) => levelWord(status))],
    [
      unit.name,
      COUNTS_ORDER,
      ...areas.map((area) => countsCell({ ...area, direct: area.dimensions.some(({ direct }) => direct) })),
    ],
  ];
}

/** The matrix as the source prints it, dimensions × areas, and under it the counts of each of its words. */
export function matrixRows({ unit, areas }: UnitSummary): CellValue[][] {
  return [
    ...DIMENSIONS.map(({ title }, index) => [
      unit.name,
      title,
      ...areas.map(({ dimensions }) => levelWord(dimensions[index]!.status)),
    ]),
    ...DIMENSIONS.map(({ title }, index) => [
      unit.name,
      `${title}: antal`,
      ...areas.map(({ dimensions }) => countsCell(dimensions[index]!)),
    ]),
  ];
}

function countsCell({ counts, direct, rolledUp }: { counts: Counts; direct: boolean; rolledUp: Status }): string {
  if (!direct) return countsText(counts);
  return `${countsText(counts)} · direkt bedömd (sammanställt: ${levelWord(rolledUp)})`;
}
