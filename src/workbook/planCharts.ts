import { areaAddress, parseArea } from './address';
import type { Mover } from './mover';
import type { PlacedParts, PlacedTable } from './placedParts';
import { cellReference } from './reference';
import type { FullSnapshot, SeriesLook, Step } from './port';
import type { WantedChart, WantedSheet } from './sheets/wantedSheet';

/**
 * Makes the charts that are missing, over the cells of their tables where these stand now. One that stands is the
 * user's, wherever and however it looks: Excel keeps it with its cells.
 */
export function planCharts(
  { charts = [] }: Pick<WantedSheet, 'charts'>,
  sheet: string,
  { lines, tables }: PlacedParts,
  move: Mover,
  standing: FullSnapshot['charts'],
): Step[] {
  const names = new Set(Object.values(standing).flat());
  return charts
    .filter(({ name }) => !names.has(name))
    .map((chart): Step => {
      const { name, kind, scale } = chart;
      const table = tables.get(chart.table);
      const source = table && chartSource(chart, table);
      const title = lines.get(chart.title);
      const over = move(chart.over);
      if (!source) return { do: 'leave', sheet, part: name, why: 'apart' };
      if (!title || !over) return { do: 'leave', sheet, part: name, why: 'occupied' };
      return {
        do: 'chart',
        sheet,
        name,
        title: cellReference({ sheet, address: title }),
        kind,
        ...source,
        ...(scale ? { scale } : {}),
        over: areaAddress(over),
      };
    });
}

/** The cells that a chart shows and how; `null` where people have put its columns apart. */
function chartSource(
  { kind, names, shown, looks }: WantedChart,
  { address, columns, rows }: PlacedTable,
): { address: string; series: (SeriesLook | null)[] } | null {
  const first = columns[names] ?? null;
  const places = shown.map((column) => columns[column] ?? null);
  const isTogether =
    first !== null && [...places].sort((a, b) => (a ?? 0) - (b ?? 0)).every((place, i) => place === first + 1 + i);
  if (!isTogether) return null;
  const area = parseArea(address);
  const cells = { ...area, column: area.column + first, columns: 1 + places.length };
  // Rows and columns may stand in another order than they were laid out in.
  const [standing, start, count] = kind === 'lines' ? [places, first + 1, places.length] : [rows, 1, area.rows - 1];
  const series = Array.from({ length: count }, (_, index) => looks[standing.indexOf(start + index)] ?? null);
  return { address: areaAddress(cells), series };
}
