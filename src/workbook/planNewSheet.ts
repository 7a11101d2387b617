import { parseArea } from './address';
import { lookOf } from './lookOf';
import { planCharts } from './planCharts';
import { planColours } from './planColours';
import { planDifference } from './planDifference';
import { planName } from './planName';
import { tableCells } from './planTable';
import { coloursOn, namesOn, newParts } from './placedParts';
import type { FullSnapshot, Step } from './port';
import { tableAddress, type SheetForm, type WantedSheet } from './sheets/wantedSheet';
import { NO_CELLS } from './usedCells';

/**
 * Everything it takes to make a sheet that isn't there. Its first table comes after all that belongs to it: where that one
 * stands, the sheet was finished, and a run that ended before it is known by the lines' names.
 */
export function planNewSheet(
  wanted: WantedSheet,
  { names, rules, charts }: Pick<FullSnapshot, 'names' | 'rules' | 'charts'>,
): Step[] {
  const sheet = wanted.name;
  const { styles, choices = [] } = wanted.form;
  const parts = newParts(wanted);
  const lines = wanted.lines.map(({ at, content }) => ({ ...parseArea(at), content }));
  return [
    { do: 'addSheet', sheet, hidden: false },
    ...wanted.lines.flatMap(({ name, at }) => planName(name, { sheet, address: at }, names, 'hidden')),
    // Formats first: text cells must be text before Excel reads what is written into them.
    ...styles.map((style) => ({ do: 'style' as const, sheet, ...style })),
    ...planDifference(sheet, lines, NO_CELLS),
    ...wanted.tables.flatMap((table) => planDifference(sheet, tableCells(table), NO_CELLS)),
    ...namesOn(wanted, parts).flatMap(({ name, address }) => planName(name, { sheet, address }, names)),
    ...choices.map((choice) => ({ do: 'choices' as const, sheet, ...choice })),
    ...planColours(sheet, coloursOn(wanted, parts), [], lookOf(rules)),
    ...planForm(sheet, wanted.form),
    ...wanted.tables
      .toReversed()
      .map((table) => ({ do: 'table' as const, sheet, name: table.name, address: tableAddress(table) })),
    ...planCharts(wanted, sheet, parts, parseArea, charts),
  ];
}

/** Widths, heights, the frozen head, and how it prints. */
export function planForm(sheet: string, { columnWidths, rowHeights = [], frozenRows }: SheetForm): Step[] {
  return [
    { do: 'columnWidths', sheet, widths: columnWidths },
    ...rowHeights.map((height) => ({ do: 'rowHeight' as const, sheet, ...height })),
    ...(frozenRows ? [{ do: 'freeze' as const, sheet, rows: frozenRows }] : []),
    { do: 'page', sheet, titleRows: frozenRows },
  ];
}
