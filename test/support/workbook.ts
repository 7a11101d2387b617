import type { UnitId } from '../../src/core/catalogue/units';
import { unitById } from '../../src/core/catalogue/units';
import { DEFAULT_METHOD } from '../../src/core/method';
import type { Round } from '../../src/core/round';
import { parseArea } from '../../src/workbook/address';
import { tableCells } from '../../src/workbook/planTable';
import type { CellValue, UnitTable } from '../../src/workbook/port';
import { layOutUnitSheet } from '../../src/workbook/sheets/unitSheet';
import { tableAddress, type WantedSheet } from '../../src/workbook/sheets/wantedSheet';

export const ROUND: Round = {
  id: '2026',
  title: '2026',
  strategy: '2024',
  method: DEFAULT_METHOD,
  methodChangedBy: null,
  methodChangedAt: null,
  closed: false,
  invented: false,
};

/** The sheets beside the units', in the order that people look for them. */
export const OWN_SHEET_NAMES = [
  'Riket',
  'Luckor',
  'Trend',
  'Styrdokument',
  'Insatser',
  'Handlingsplan',
  'Remiss',
  'Dialoger',
  'Utmaningar',
  'Regionala strategier',
  'Målsättningar',
  'Data',
  'Metod',
];

/** What a sheet as laid out holds, in a rectangle. */
export function cellsOf(sheet: WantedSheet, address: string): CellValue[][] {
  const area = parseArea(address);
  const cells: CellValue[][] = Array.from({ length: area.rows }, () => Array.from({ length: area.columns }, () => ''));
  const laid = [
    ...sheet.lines.map(({ at, content }) => ({ ...parseArea(at), content })),
    ...sheet.tables.flatMap(tableCells),
  ];
  for (const { row, column, content } of laid) {
    const line = cells[row - area.row];
    if (line && column - area.column in line) line[column - area.column] = content;
  }
  return cells;
}

/** The table of a unit as it stands right after creation, with some cells filled in. */
export function unitTable(unit: UnitId, filledIn: Record<string, CellValue> = {}): UnitTable {
  const sheet = layOutUnitSheet(unitById(unit), ROUND);
  const address = tableAddress(sheet.tables[0]!);
  const at = parseArea(address);
  const values = cellsOf(sheet, address);
  for (const [cell, value] of Object.entries(filledIn)) {
    const { row, column } = parseArea(cell);
    values[row - at.row]![column - at.column] = value;
  }
  return { kind: 'table', unit, sheet: sheet.name, sheetId: `{${unit}}`, address, values, formulas: values };
}
