import type { CellValue } from '../engine/cellData';
import type { UniverSheet } from '../engine/univerSheet';
import type { Area } from '../a1';
import { newSeries, type ChartCells, type ChartSeriesRecord } from './chartRecord';

export type SeriesBy = 'Rows' | 'Columns';

/** "In Excel on desktop, the "auto" option will inspect the source data shape": the longer side gives the categories. */
export function seriesByShape(sheet: UniverSheet, source: Area): SeriesBy {
  const { heads, labels } = edges(sheet.values(source));
  return source.rows - (heads ? 1 : 0) >= source.columns - (labels ? 1 : 0) ? 'Columns' : 'Rows';
}

/**
 * The series of a source. Excel "attempts to determine the location of the series name [and] the category label from
 * the contents of the first row or column" (SeriesCollection.Add): texts there are names, numbers are values.
 */
export function seriesFrom(sheet: UniverSheet, source: Area, by: SeriesBy): ChartSeriesRecord[] {
  const { heads, labels } = edges(sheet.values(source));
  const body: Area = {
    row: source.row + (heads ? 1 : 0),
    rows: source.rows - (heads ? 1 : 0),
    column: source.column + (labels ? 1 : 0),
    columns: source.columns - (labels ? 1 : 0),
  };
  const cells = (area: Area): ChartCells => ({ sheetId: sheet.id, area });
  const headRow = (part: Area): ChartCells | null => (heads ? cells({ ...part, row: source.row, rows: 1 }) : null);
  const labelColumn = (part: Area): ChartCells | null =>
    labels ? cells({ ...part, column: source.column, columns: 1 }) : null;
  if (by === 'Columns')
    return Array.from({ length: body.columns }, (_, i) => {
      const values = { ...body, column: body.column + i, columns: 1 };
      return newSeries({ name: headRow(values), values: cells(values), categories: labelColumn(body) });
    });
  return Array.from({ length: body.rows }, (_, i) => {
    const values = { ...body, row: body.row + i, rows: 1 };
    return newSeries({ name: labelColumn(values), values: cells(values), categories: headRow(body) });
  });
}

/** Whether the first row holds headings, and the first column labels; an empty corner says that both do. */
function edges(values: readonly (readonly CellValue[])[]): { readonly heads: boolean; readonly labels: boolean } {
  const [first = []] = values;
  const corner = first[0] === '' && values.length > 1 && first.length > 1;
  const isText = (value: CellValue | undefined): boolean => typeof value === 'string' && value !== '';
  return {
    heads: values.length > 1 && (corner || first.slice(first.length > 1 ? 1 : 0).some(isText)),
    labels: first.length > 1 && (corner || values.slice(values.length > 1 ? 1 : 0).some((row) => isText(row[0]))),
  };
}
