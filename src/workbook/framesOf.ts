import { areaAddress, parseArea } from './address';
import { columnIndex } from './columns';
import { boundName } from './layout';
import type { CellValue, Frame, UnitTable, WorkbookSnapshot } from './port';

/**
 * What tells that units' cells still stand where a snapshot saw them: the headings and labels of tables, and where names
 * of bound ranges point. People sort and insert while a plan waits for the hub, and an address then means another cell.
 */
export function framesOf({
  tables,
  boundRanges,
  names,
}: Pick<WorkbookSnapshot, 'tables' | 'boundRanges' | 'names'>): Frame[] {
  return [
    ...tables.flatMap(framesOfTable),
    ...boundRanges.map(({ unit }): Frame => {
      const name = boundName(unit, 'levels');
      return { kind: 'name', name, formula: names[name] ?? '' };
    }),
  ];
}

function framesOfTable({ sheet, address, values }: UnitTable): Frame[] {
  const area = parseArea(address);
  const [headings = []] = values;
  const frame = (cells: { row: number; column: number; rows: number; columns: number }): Frame => ({
    kind: 'cells',
    sheet,
    address: areaAddress({ ...cells, row: area.row + cells.row, column: area.column + cells.column }),
    values: values
      .slice(cells.row, cells.row + cells.rows)
      .map((row): readonly CellValue[] => row.slice(cells.column, cells.column + cells.columns)),
  });
  const label = columnIndex(headings, 'area');
  return [
    frame({ row: 0, column: 0, rows: 1, columns: headings.length }),
    ...(label < 0 ? [] : [frame({ row: 0, column: label, rows: values.length, columns: 1 })]),
  ];
}
