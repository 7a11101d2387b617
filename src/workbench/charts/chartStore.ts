import { sameArea, type Area } from '../a1';
import { shiftArea, type Shift } from '../engine/shift';
import { shiftAnchor } from './chartAnchor';
import type { ChartCells, ChartRecord } from './chartRecord';

/** The charts of a workbook. The grid has none: they live here, and follow the cells they read and stand on. */
export class ChartStore {
  private charts: ChartRecord[] = [];
  private nextId = 1;

  /** In the order they were added. */
  list(sheetId: string): readonly ChartRecord[] {
    return this.charts.filter((chart) => chart.sheetId === sheetId);
  }

  add(chart: Omit<ChartRecord, 'id' | 'name'>): ChartRecord {
    const number = this.nextId++;
    const added = {
      ...chart,
      id: `{0000000${number}-C4A7-0000-0000-000000000000}`,
      name: this.freeName(chart.sheetId),
    };
    this.charts.push(added);
    return added;
  }

  remove(chart: ChartRecord): void {
    this.charts = this.charts.filter((other) => other !== chart);
  }

  /** Rows or columns came or went on a sheet: charts there move, and all charts that read its cells follow them. */
  shift(shift: Shift): void {
    for (const chart of this.charts)
      if (chart.sheetId === shift.sheetId) chart.anchor = shiftAnchor(shift, chart.anchor);
    this.follow(shift.sheetId, (area) => shiftArea(shift, area));
  }

  /** A table took in or gave up rows; series that read a whole column of it do so still. */
  tableResized(sheetId: string, before: Area, after: Area): void {
    this.follow(sheetId, (area) => {
      const ofBody = area.row === before.row + 1 && area.rows === before.rows - 1;
      const inside = area.column >= before.column && area.column + area.columns <= before.column + before.columns;
      return ofBody && inside && !sameArea(before, after) ? { ...area, rows: after.rows - 1 } : area;
    });
  }

  /** The sheet's charts are gone with it, and what other charts read there is #REF!. */
  sheetDeleted(sheetId: string): void {
    this.charts = this.charts.filter((chart) => chart.sheetId !== sheetId);
    this.follow(sheetId, () => null);
  }

  /** The copies read the copied sheet where their originals read the original. */
  copySheet(originalId: string, copyId: string): void {
    const copied = (cells: ChartCells | null): ChartCells | null =>
      cells?.sheetId === originalId ? { ...cells, sheetId: copyId } : cells;
    for (const chart of this.list(originalId)) {
      const { name, ...copy } = structuredClone(chart);
      const series = copy.series.map((one) => ({
        ...one,
        name: typeof one.name === 'string' ? one.name : copied(one.name),
        values: copied(one.values),
        categories: copied(one.categories),
      }));
      this.add({ ...copy, series, sheetId: copyId }).name = name;
    }
  }

  /** Puts the charts back as they are now. */
  snapshot(): () => void {
    const kept = structuredClone(this.charts);
    return () => (this.charts = kept);
  }

  private follow(sheetId: string, moved: (area: Area) => Area | null): void {
    const follow = (cells: ChartCells | null): ChartCells | null => {
      if (cells?.sheetId !== sheetId) return cells;
      const area = moved(cells.area);
      return area && { sheetId, area };
    };
    for (const { title } of this.charts) if (typeof title.text === 'object') title.text = follow(title.text);
    for (const series of this.charts.flatMap((chart) => chart.series)) {
      if (typeof series.name !== 'string') series.name = follow(series.name);
      series.values = follow(series.values);
      series.categories = follow(series.categories);
    }
  }

  /** As Excel in Swedish names charts, by the first number that the sheet lacks. */
  private freeName(sheetId: string): string {
    const taken = new Set(this.list(sheetId).map(({ name }) => name));
    let number = 1;
    while (taken.has(`Diagram ${number}`)) number++;
    return `Diagram ${number}`;
  }
}
