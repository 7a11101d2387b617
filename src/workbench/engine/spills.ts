import { grid, type Area } from '../a1';
import type { Calculation, CellPosition } from './calculation';
import { shiftArea, type Shift } from './shift';
import type { SpilledCells } from './spillData';
import type { UniverBook } from './univerBook';
import type { UniverSheet } from './univerSheet';

/** An array that had no room; it is tried anew when the room turns free. */
interface Blocked {
  readonly sheetId: string;
  readonly area: Area;
  free: boolean;
}

/** An array as the last calculation left it. */
interface Shown {
  readonly sheetId: string;
  readonly area: Area;
  readonly cells: SpilledCells;
}

const SPILL_ERROR = '#SPILL!';

/**
 * Excel's rules for spilled arrays where 0.25.1 has others: what an array no longer covers it leaves behind for the
 * cells that depend on it, and an array without room keeps the room from others.
 */
export class Spills {
  private readonly blocked = new Map<string, Blocked>();
  private shown: readonly Shown[] = [];

  constructor(
    private readonly book: UniverBook,
    private readonly calculation: Calculation,
  ) {
    calculation.onEnd(() => this.followUp());
  }

  /** The formula in the cell is calculated: what it spilled before must not be seen by the cells that come after it. */
  calculated({ sheetId, row, column }: CellPosition): void {
    const area = this.book.spills.areaFrom(sheetId, row, column);
    if (area) this.book.spills.removeCells(sheetId, area);
  }

  /** Content in a spilled cell takes the whole array away. */
  written({ sheetId, row, column }: CellPosition): void {
    const sheet = this.book.sheet(sheetId);
    const area = this.book.spills.areaAround(sheetId, row, column);
    if (sheet && area && !isAnchor(area, row, column) && sheet.hasContent(row, column))
      this.book.spills.removeCells(sheetId, area);
  }

  /** Arrays go where their formulas went; the engine leaves them, or parts of them, where they were. */
  shift(shift: Shift): void {
    const { spills } = this.book;
    const here = this.shown.filter(({ sheetId }) => sheetId === shift.sheetId);
    for (const area of [...spills.areas(shift.sheetId), ...here.map((shown) => shown.area)])
      this.remove(shift.sheetId, area);
    const moved = here.flatMap((shown) => this.moved(shift, shown));
    for (const { sheetId, area, cells } of moved) spills.put(sheetId, area, cells);
    this.shown = [...this.shown.filter(({ sheetId }) => sheetId !== shift.sheetId), ...moved];
  }

  private moved(shift: Shift, { sheetId, area, cells }: Shown): Shown[] {
    const anchor = shiftArea(shift, { ...area, rows: 1, columns: 1 });
    if (!anchor || !this.book.sheet(sheetId)?.hasFormula(anchor.row, anchor.column)) return [];
    return [{ sheetId, area: { ...area, row: anchor.row, column: anchor.column }, cells }];
  }

  private followUp(): void {
    const { spills } = this.book;
    const before = this.shown;
    for (const sheet of this.book.sheets()) this.withdrawBlocked(sheet);
    this.shown = this.book
      .sheets()
      .flatMap(({ id: sheetId }) =>
        spills.areas(sheetId).map((area) => ({ sheetId, area, cells: spills.cellsIn(sheetId, area) })),
      );
    const gone = before
      .flatMap(({ sheetId, area }) => grid(area, (row, column) => ({ sheetId, row, column })).flat())
      .filter(({ sheetId, row, column }) => !spills.cell(sheetId, row, column));
    this.calculation.recalculate([...gone, ...this.freed()]);
  }

  /** The engine would hold the room for an array that it could not spill. */
  private withdrawBlocked(sheet: UniverSheet): void {
    for (const area of this.book.spills.areas(sheet.id)) {
      if (sheet.value(area.row, area.column) !== SPILL_ERROR) continue;
      this.remove(sheet.id, area);
      this.blocked.set(keyOf(sheet.id, area), { sheetId: sheet.id, area, free: hasRoom(sheet, area) });
    }
  }

  private remove(sheetId: string, area: Area): void {
    this.book.spills.removeCells(sheetId, area);
    this.book.spills.removeArea(sheetId, area);
  }

  private freed(): CellPosition[] {
    const freed: CellPosition[] = [];
    for (const [key, blocked] of this.blocked) {
      const { sheetId, area } = blocked;
      const sheet = this.book.sheet(sheetId);
      if (sheet?.value(area.row, area.column) !== SPILL_ERROR) this.blocked.delete(key);
      else {
        const free = hasRoom(sheet, area);
        if (free && !blocked.free) freed.push({ sheetId, row: area.row, column: area.column });
        blocked.free = free;
      }
    }
    return freed;
  }
}

const keyOf = (sheetId: string, { row, column }: Area): string => `${sheetId}!${row},${column}`;

const isAnchor = (area: Area, row: number, column: number): boolean => area.row === row && area.column === column;

const hasRoom = (sheet: UniverSheet, area: Area): boolean =>
  grid(area, (row, column) => isAnchor(area, row, column) || !sheet.isTaken(row, column))
    .flat()
    .every(Boolean);
