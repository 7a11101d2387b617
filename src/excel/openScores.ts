/** A formula without the levels argument: Excel sees no cell it depends on, so it must be told when to recalculate. */
const OPEN_SCORE = /\bLS\.SCORE\(\s*[,)]/i;

/**
 * Recalculates the `LS.SCORE()` formulas of a sheet and nothing else. No write: `setDirty` (ExcelApi 1.9) only marks
 * the cells, so co-authors' add-ins may all do it.
 */
export async function recalculateOpenScores(context: Excel.RequestContext, worksheetId: string): Promise<void> {
  const used = context.workbook.worksheets.getItem(worksheetId).getUsedRangeOrNullObject(true);
  used.load('formulas');
  await context.sync();
  if (used.isNullObject) return;
  const cells = (used.formulas as unknown[][]).flatMap((row, i) =>
    row.flatMap((formula, j) => (typeof formula === 'string' && OPEN_SCORE.test(formula) ? [used.getCell(i, j)] : [])),
  );
  if (!cells.length) return;
  for (const cell of cells) cell.setDirty();
  await context.sync();
}
