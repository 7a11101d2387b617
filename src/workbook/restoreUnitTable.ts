import { unitById } from '../core/catalogue/units';
import type { Round } from '../core/round';
import { parseArea } from './address';
import { planDifference, type WantedCell } from './planDifference';
import type { CellValue, FullSnapshot, Step, UnitTable } from './port';
import { restoreTable } from './restoreTable';
import { layOutUnitSheet } from './sheets/unitSheet';
import { NO_CELLS } from './usedCells';

/** The tables of units as they stand once they have all their columns and rows again. */
export function restoreUnitTables(snapshot: FullSnapshot, round: Round): UnitTable[] {
  return snapshot.tables.map((table) => restoreUnitTable(snapshot, table, round).restored);
}

/** A unit's table with the columns and rows that were taken away back again, empty, and what it takes to get there. */
export function restoreUnitTable(
  snapshot: FullSnapshot,
  table: UnitTable,
  round: Round,
): { restored: UnitTable; steps: Step[] } {
  const [wanted] = layOutUnitSheet(unitById(table.unit), round).tables;
  if (!wanted) return { restored: table, steps: [] };
  const used = snapshot.usedCells[table.sheet] ?? NO_CELLS;
  const { address, columns, rows, steps } = restoreTable(wanted, table, used);
  const label = columns[wanted.keys[0]!] ?? null;
  const added: WantedCell[] = [
    ...wanted.headings.flatMap((content, index) => cellAt(0, columns[index] ?? null, content)),
    ...wanted.rows.flatMap((row, index) => {
      const at = rows[index] ?? null;
      const isBack = at !== null && label !== null && (table.values[at]?.[label] ?? '') === '';
      return isBack ? cellAt(at, label, row[wanted.keys[0]!]!) : [];
    }),
  ];
  const from = parseArea(address);
  const onSheet = added.map((cell) => ({ ...cell, row: from.row + cell.row, column: from.column + cell.column }));
  return {
    restored: {
      ...table,
      address,
      values: extend(table.values, from, added),
      formulas: extend(table.formulas, from, added),
    },
    steps: [
      ...planDifference(
        table.sheet,
        onSheet.filter(({ row }) => row > from.row),
        used,
      ),
      ...steps,
    ],
  };
}

function cellAt(row: number, column: number | null, content: CellValue): WantedCell[] {
  return column === null ? [] : [{ row, column, content }];
}

function extend(
  cells: readonly (readonly CellValue[])[],
  size: { readonly rows: number; readonly columns: number },
  added: readonly WantedCell[],
): CellValue[][] {
  const extended = Array.from({ length: size.rows }, (_, row) =>
    Array.from({ length: size.columns }, (_, column) => cells[row]?.[column] ?? ''),
  );
  for (const { row, column, content } of added) extended[row]![column] = content;
  return extended;
}
