import { areaAddress, parseArea } from '../address';
import { planColours, type ColouredRegion } from '../planColours';
import { planName } from '../planName';
import type { CellStyle, CellValue, Step, WorkbookSnapshot } from '../port';

/** A sheet as it should be. Only what is named here belongs to the product; all else on the sheet is the user's. */
export interface WantedSheet {
  readonly name: string;
  readonly hidden?: boolean;
  readonly blocks: readonly { readonly address: string; readonly contents: readonly (readonly CellValue[])[] }[];
  readonly styles: readonly { readonly address: string; readonly style: CellStyle }[];
  readonly tables: readonly { readonly name: string; readonly address: string }[];
  readonly names?: readonly { readonly name: string; readonly address: string }[];
  readonly choices?: readonly { readonly address: string; readonly name: string }[];
  readonly colours: readonly ColouredRegion[];
  readonly columnWidths: readonly number[];
  /** Rows that need a height of their own, in points. */
  readonly rowHeights?: readonly { readonly row: number; readonly height: number }[];
  readonly frozenRows: number;
}

/** Everything it takes to make a sheet that isn't there. */
export function planNewSheet(
  wanted: WantedSheet,
  { names, settings }: Pick<WorkbookSnapshot, 'names' | 'settings'>,
): Step[] {
  const sheet = wanted.name;
  return [
    { do: 'addSheet', sheet, hidden: wanted.hidden ?? false },
    // Formats first: text cells must be text before Excel reads what is written into them.
    ...wanted.styles.map((style) => ({ do: 'style' as const, sheet, ...style })),
    ...planContents(wanted, sheet),
    ...wanted.tables.map((table) => ({ do: 'table' as const, sheet, ...table })),
    ...(wanted.names ?? []).flatMap(({ name, address }) => planName(name, { sheet, address }, names)),
    ...(wanted.choices ?? []).map((choices) => ({ do: 'choices' as const, sheet, ...choices })),
    ...planColours(sheet, wanted.colours, { rules: [], settings }),
    { do: 'columnWidths', sheet, widths: wanted.columnWidths },
    ...(wanted.rowHeights ?? []).map((height) => ({ do: 'rowHeight' as const, sheet, ...height })),
    ...(wanted.frozenRows ? [{ do: 'freeze' as const, sheet, rows: wanted.frozenRows }] : []),
  ];
}

/**
 * Brings the product's own cells, names and colours on a standing sheet up to date, where one of its tables stands now:
 * rows that someone put above it move everything of ours along.
 */
export function planStandingSheet(
  wanted: WantedSheet,
  standing: StandingSheet,
  snapshot: Pick<WorkbookSnapshot, 'rules' | 'names' | 'settings'>,
): Step[] {
  const { sheet } = standing;
  return [
    ...moved(wanted.blocks, wanted, standing).map((block): Step => ({ do: 'write', sheet, ...block })),
    ...moved(wanted.names ?? [], wanted, standing).flatMap(({ name, address }) =>
      planName(name, { sheet, address }, snapshot.names),
    ),
    ...planStandingColours(wanted, standing, snapshot),
  ];
}

/** The colours alone of a standing sheet. */
export function planStandingColours(
  wanted: WantedSheet,
  standing: StandingSheet,
  snapshot: Pick<WorkbookSnapshot, 'rules' | 'settings'>,
): Step[] {
  return planColours(standing.sheet, moved(wanted.colours, wanted, standing), snapshot);
}

/** Where one of a sheet's tables stands now. */
interface StandingSheet {
  readonly table: string;
  readonly sheet: string;
  readonly address: string;
}

/** Things of a sheet where its table stands now; what has no room there is left out. */
function moved<T extends { readonly address: string }>(
  things: readonly T[],
  { tables }: WantedSheet,
  { table, address }: StandingSheet,
): T[] {
  const [from, to] = [parseArea(tables.find(({ name }) => name === table)!.address), parseArea(address)];
  return things.flatMap((thing) => {
    const area = parseArea(thing.address);
    const [row, column] = [area.row + to.row - from.row, area.column + to.column - from.column];
    return row < 0 || column < 0 ? [] : [{ ...thing, address: areaAddress({ ...area, row, column }) }];
  });
}

/** Everything that the sheet is made of, in a sheet that already has its form. */
export function planContents(wanted: WantedSheet, sheet = wanted.name): Step[] {
  return wanted.blocks.map((block) => ({ do: 'write', sheet, ...block }));
}
