import { parseArea } from './address';
import { moverOf } from './mover';
import { namesOn, type PlacedTable } from './placedParts';
import { planCharts } from './planCharts';
import { planForm } from './planNewSheet';
import { isOlderLayout, planLines } from './planLines';
import { planMissingTable } from './planMissingTable';
import { planName } from './planName';
import { planSheetColours } from './planSheetColours';
import { planTable } from './planTable';
import type { FullSnapshot, Step } from './port';
import { restoreTable } from './restoreTable';
import type { WantedSheet } from './sheets/wantedSheet';
import { NO_CELLS, rowBelow } from './usedCells';

/**
 * Brings a standing sheet of ours up to date: only cells, names and colours of the product's own, where they stand now,
 * and only those that are not as they should be. What is gone comes back where it would stand, if nothing else does.
 * @param restamp also says anew when it was written though nothing else has changed
 */
export function planStandingSheet(
  wanted: WantedSheet,
  sheet: string,
  snapshot: FullSnapshot,
  { restamp = false } = {},
): Step[] {
  const used = snapshot.usedCells[sheet] ?? NO_CELLS;
  const move = moverOf(wanted, sheet, { names: snapshot.names, tables: snapshot.ownTables });
  const lines = planLines(wanted.lines, sheet, move, snapshot);
  const isUnfinished = !snapshot.ownTables[wanted.tables[0]!.name];
  const known = isUnfinished || isOlderLayout(wanted.lines, snapshot.names);
  const tables = new Map<string, PlacedTable>();
  const tableSteps: Step[] = [];
  let below = rowBelow(used) + 1;
  for (const table of wanted.tables) {
    const standing = snapshot.ownTables[table.name];
    if (standing) {
      const cells = snapshot.usedCells[standing.sheet] ?? NO_CELLS;
      const restored = restoreTable(table, standing, cells);
      tableSteps.push(...restored.steps, ...planTable(table, standing.sheet, restored, cells));
      if (standing.sheet === sheet) tables.set(table.name, restored);
    } else {
      const { placed, steps } = planMissingTable(table, { sheet, move, below, known, form: wanted.form }, used);
      const { row, rows } = parseArea(placed.address);
      below = Math.max(below, row + rows + 1);
      tableSteps.push(...steps);
      tables.set(table.name, placed);
    }
  }
  const parts = { lines: lines.addresses, tables };
  const steps = [
    ...lines.steps,
    ...tableSteps,
    ...namesOn(wanted, parts).flatMap(({ name, address }) => planName(name, { sheet, address }, snapshot.names)),
    ...planSheetColours(wanted, sheet, parts, snapshot),
    ...planCharts(wanted, sheet, parts, move, snapshot.charts),
    ...(isUnfinished ? planForm(sheet, wanted.form) : []),
  ];
  const isWritten = steps.some((step) => step.do !== 'leave');
  return [...steps, ...(isWritten || restamp ? lines.stamps : [])];
}
