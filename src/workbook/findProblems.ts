import { DIMENSIONS } from '../core/catalogue/dimensions';
import { areaLabel, areasOf, findArea } from '../core/catalogue/strategies';
import { cellAddress, parseArea } from './address';
import { columnIndex } from './columns';
import { UNIT_COLUMNS } from './layout';
import type { CellValue } from './port';
import type { BrokenBinding } from './binding/readBindings';
import type { StandingForm, StandingTable } from './form';
import { readLevelCells, type CellPlace } from './readUnit';

/** Something in a unit's sheet that keeps answers from counting, and the cell where to look, if there is one. */
export type SheetProblem = BrokenBinding | FormProblem;

/** Something wrong in a place of filling in that is whole. */
export type FormProblem = CellPlace &
  (
    | { readonly kind: 'unknownWord'; readonly word: string }
    /** The column's heading is gone or was changed. */
    | { readonly kind: 'missingColumn'; readonly title: string }
    /** The row has levels, but its label names no area, or one that stands above already. */
    | { readonly kind: 'unknownArea'; readonly label: string }
    /** The area has no row. */
    | { readonly kind: 'missingArea'; readonly title: string }
  );

/** Everything in a unit's sheet that a person has to see to: nothing is left out in silence. */
export function findProblems(form: StandingForm): SheetProblem[] {
  const unknownWords = readLevelCells(form).flatMap(({ sheet, address, reading }) =>
    reading.kind === 'unknown' ? [{ kind: 'unknownWord' as const, sheet, address, word: reading.text }] : [],
  );
  return form.kind === 'table' ? [...findTableProblems(form), ...unknownWords] : unknownWords;
}

/** Whether a cell looks like an answer. A number out of a formula is a user's own sum. */
function isAnswer(value: CellValue | undefined, formula: CellValue | undefined): boolean {
  const isSum = typeof value === 'number' && typeof formula === 'string' && formula.startsWith('=');
  return value !== '' && value !== undefined && !isSum;
}

function findTableProblems(table: StandingTable): SheetProblem[] {
  const { sheet } = table;
  const at = parseArea(table.address);
  const [headings = [], ...rows] = table.values;
  const heading = { sheet, address: cellAddress(at.row, at.column) };
  const needed = ['area', ...DIMENSIONS.map(({ id }) => id), 'note', 'source'] as const;
  const missing = needed
    .filter((id) => columnIndex(headings, id) < 0)
    .map((id) => ({
      kind: 'missingColumn' as const,
      ...heading,
      title: UNIT_COLUMNS.find((column) => column.id === id)!.title,
    }));

  const area = columnIndex(headings, 'area');
  const levels = DIMENSIONS.map(({ id }) => columnIndex(headings, id)).filter((column) => column >= 0);
  const areas = rows.map((values) => findArea(String(values[area] ?? '')));
  const unknownAreas = rows.flatMap((values, index) => {
    const isKnown = areas[index] !== null && areas.filter((one) => one === areas[index]).length === 1;
    if (isKnown || area < 0 || !levels.some((column) => isAnswer(values[column], table.formulas[1 + index]?.[column])))
      return [];
    const label = String(values[area] ?? '');
    return [{ kind: 'unknownArea' as const, sheet, address: cellAddress(at.row + 1 + index, at.column + area), label }];
  });
  const missingAreas = areasOf('2024').filter(({ number }) => !areas.includes(number));
  const gone = missingAreas.map((one) => ({ kind: 'missingArea' as const, ...heading, title: areaLabel(one) }));
  return [...missing, ...gone, ...unknownAreas];
}
