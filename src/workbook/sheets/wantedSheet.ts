import { planColours, type ColouredRegion } from '../planColours';
import type { CellStyle, CellValue, StandingRule, Step } from '../port';

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
export function planNewSheet(wanted: WantedSheet): Step[] {
  const sheet = wanted.name;
  return [
    { do: 'addSheet', sheet, hidden: wanted.hidden ?? false },
    // Formats first: text cells must be text before Excel reads what is written into them.
    ...wanted.styles.map((style) => ({ do: 'style' as const, sheet, ...style })),
    ...planContents(wanted, sheet),
    ...wanted.tables.map((table) => ({ do: 'table' as const, sheet, ...table })),
    ...(wanted.names ?? []).map((name) => ({ do: 'name' as const, sheet, ...name })),
    ...(wanted.choices ?? []).map((choices) => ({ do: 'choices' as const, sheet, ...choices })),
    ...planColours(sheet, wanted.colours, []),
    { do: 'columnWidths', sheet, widths: wanted.columnWidths },
    ...(wanted.rowHeights ?? []).map((height) => ({ do: 'rowHeight' as const, sheet, ...height })),
    ...(wanted.frozenRows ? [{ do: 'freeze' as const, sheet, rows: wanted.frozenRows }] : []),
  ];
}

/** Brings the product's own cells and colours on a standing sheet up to date. */
export function planStandingSheet(wanted: WantedSheet, sheet: string, rules: readonly StandingRule[]): Step[] {
  return [...planContents(wanted, sheet), ...planColours(sheet, wanted.colours, rules)];
}

function planContents(wanted: WantedSheet, sheet: string): Step[] {
  return wanted.blocks.map((block) => ({ do: 'write', sheet, ...block }));
}
