import { areaAddress, parseArea } from './address';
import type { Mover } from './mover';
import { placeAsLaidOut, type PlacedTable } from './placedParts';
import { planDifference } from './planDifference';
import { tableCells } from './planTable';
import type { Step } from './port';
import { tableAddress, type SheetForm, type WantedTable } from './sheets/wantedSheet';
import { cellsIn, isFree, type UsedCells } from './usedCells';

/**
 * Makes a table on a sheet that stands without it: where it would stand if those cells are free or a run that was cut
 * short has written it there, otherwise below everything.
 * @param below the first row that is free
 * @param known whether what stands at its place under its first heading was written by the product
 */
export function planMissingTable(
  table: WantedTable,
  { sheet, move, below, known, form }: { sheet: string; move: Mover; below: number; known: boolean; form: SheetForm },
  used: UsedCells,
): { placed: PlacedTable; steps: Step[] } {
  const wantedAddress = tableAddress(table);
  const area = move(wantedAddress);
  const isOurs = known && area && cellsIn(used, area)[0]![0] === table.headings[0];
  const to = area && (isOurs || isFree(used, area)) ? area : { row: below, column: parseArea(table.at).column };
  const put = { ...table, at: areaAddress({ ...to, rows: 1, columns: 1 }) };
  return {
    placed: placeAsLaidOut(put),
    steps: [
      ...within(form.styles, wantedAddress, to).map((style) => ({ do: 'style' as const, sheet, ...style })),
      ...planDifference(sheet, tableCells(put), used),
      ...within(form.choices ?? [], wantedAddress, to).map((choice) => ({ do: 'choices' as const, sheet, ...choice })),
      { do: 'table', sheet, name: table.name, address: tableAddress(put) },
    ],
  };
}

/** What is said of cells of the table, for where the table is put. */
function within<T extends { readonly address: string }>(
  things: readonly T[],
  table: string,
  to: { readonly row: number; readonly column: number },
): T[] {
  const from = parseArea(table);
  return things.flatMap((thing) => {
    const area = parseArea(thing.address);
    const [row, column] = [area.row - from.row, area.column - from.column];
    if (row < 0 || row >= from.rows || column < 0 || column >= from.columns) return [];
    return [{ ...thing, address: areaAddress({ ...area, row: to.row + row, column: to.column + column }) }];
  });
}
