import { BLANK } from '../core/assessment';
import { DIMENSIONS } from '../core/catalogue/dimensions';
import { areasOf } from '../core/catalogue/strategies';
import type { UnitId } from '../core/catalogue/units';
import { parseLevel } from '../core/level';
import { parseArea, type Area } from '../workbook/address';
import type { SheetProblem } from '../workbook/findProblems';
import type { UnitAssessment } from '../workbook/readUnit';
import { addressesIn, cellAt, type BookSheet } from './book';

const AREAS = areasOf('2024');

/** Whether areas go down (8 rows × 4 columns) or across (4 × 8); `null` for any other shape. */
export function orientationOf({ rows, columns }: Pick<Area, 'rows' | 'columns'>): 'down' | 'across' | null {
  if (rows === AREAS.length && columns === DIMENSIONS.length) return 'down';
  return rows === DIMENSIONS.length && columns === AREAS.length ? 'across' : null;
}

/**
 * Reads 8 × 4 level cells of a sheet that isn't ours as the answers of a unit, areas and dimensions in their order. Such a
 * sheet has no base: it reads as never synced, so that an empty cell takes nothing back and a differing one is a conflict.
 */
export function bindMatrix(
  sheet: BookSheet,
  address: string,
  unit: UnitId,
): { assessments: UnitAssessment[]; problems: SheetProblem[] } {
  const isDown = orientationOf(parseArea(address)) === 'down';
  const cells = addressesIn(address).flatMap((row, i) =>
    row.map((at, j) => {
      const { value, formula } = cellAt(sheet, at);
      const [area, dimension] = isDown ? [AREAS[i]!, DIMENSIONS[j]!] : [AREAS[j]!, DIMENSIONS[i]!];
      const place = { unit, area: area.number, dimension: dimension.id };
      const cell = { sheet: sheet.name, address: at, value };
      return { place, cell, reading: parseLevel(value), isFormula: formula !== null };
    }),
  );
  return {
    assessments: cells.map(({ place, cell, reading, isFormula }) => ({
      place,
      workbook: { ...BLANK, level: reading.kind === 'level' ? reading.level : null },
      readable: reading.kind === 'level',
      pinned: isFormula,
      base: BLANK,
      cells: { level: cell, note: null, source: null },
    })),
    problems: cells.flatMap(({ cell: { sheet, address }, reading }): SheetProblem[] =>
      reading.kind === 'unknown' ? [{ kind: 'unknownWord', sheet, address, word: reading.text }] : [],
    ),
  };
}
