import { areaAddress, cellAddress, type Area } from './address';
import type { StandingForm } from './form';
import { chosenCells, OWN_FORMULA, scoreFormulas, type MethodSource } from './formulas';
import type { Step } from './port';
import { scoredLines, type ScoredLine } from './scoredLines';

/**
 * Puts the formulas for score, status and what is possible right: back where something else stands in their cells,
 * since a colour that was pasted or typed there would be nobody's judgement, and to the method of the round. Formulas
 * that people wrote are theirs.
 */
export function planFormulas(form: StandingForm, method: MethodSource): Step[] {
  return scoredLines(form).flatMap(({ levels, scores }) => {
    const formulas = new Map(scoreFormulas(levelsArgument(levels, method), method).map((one) => [one.id, one.formula]));
    return scores.flatMap(({ id, address, standing }): Step[] => {
      const formula = formulas.get(id)!;
      const isOthers = standing.startsWith('=') && !OWN_FORMULA.test(standing);
      if (standing === formula || isOthers) return [];
      return [{ do: 'write', sheet: form.sheet, address, contents: [[formula]] }];
    });
  });
}

/**
 * The level cells of an area as a formula names them: their range while they stand side by side, in order where weights
 * go by it. People move columns and put their own between: the cells are then named one by one, as text, since an empty
 * one would else be handed over as 0.
 */
function levelsArgument(levels: ScoredLine['levels'], method: MethodSource): string {
  const box = boundingBox(levels);
  const isTogether = box.rows * box.columns === levels.length;
  const isInOrder = levels.every(({ row, column }, i) => row + column === box.row + box.column + i);
  if (isTogether && (isInOrder || method === 'default')) return areaAddress(box);
  return chosenCells(levels.map(({ row, column }) => cellAddress(row, column)));
}

/** Of cells in one row or one column. */
function boundingBox(cells: ScoredLine['levels']): Area {
  const [rows, columns] = [cells.map(({ row }) => row), cells.map(({ column }) => column)];
  const [row, column] = [Math.min(...rows), Math.min(...columns)];
  return { row, column, rows: Math.max(...rows) - row + 1, columns: Math.max(...columns) - column + 1 };
}
