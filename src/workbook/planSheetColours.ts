import { parseArea } from './address';
import { findNamed } from './findNamed';
import { findTable } from './findTable';
import { lookOf } from './lookOf';
import { coloursOn, type PlacedParts } from './placedParts';
import { planColours } from './planColours';
import type { FullSnapshot, Step } from './port';
import type { WantedSheet } from './sheets/wantedSheet';
import { NO_CELLS } from './usedCells';

/**
 * Puts the colours of a sheet of ours right. Where people have moved it to a sheet of units, those have the colours: of two
 * that kept the rules of one sheet, each would take the other's away.
 */
export function planSheetColours(
  wanted: Pick<WantedSheet, 'colours'>,
  sheet: string,
  parts: PlacedParts,
  { rules, tables, boundRanges }: FullSnapshot,
  look = lookOf(rules),
): Step[] {
  const isShared = [...tables, ...boundRanges].some((unit) => unit.sheet === sheet);
  return isShared ? [] : planColours(sheet, coloursOn(wanted, parts), rules, look);
}

/** What of a sheet stands now, where it stands. */
export function standingParts(
  { lines, tables }: WantedSheet,
  sheet: string,
  { names, ownTables, usedCells }: FullSnapshot,
): PlacedParts {
  return {
    lines: new Map(
      lines.flatMap(({ name }) => {
        const named = findNamed(names, name);
        return named?.sheet === sheet ? [[name, named.address] as const] : [];
      }),
    ),
    tables: new Map(
      tables.flatMap((table) => {
        const standing = ownTables[table.name];
        if (standing?.sheet !== sheet) return [];
        const { address } = standing;
        return [
          [table.name, { address, ...findTable(table, parseArea(address), usedCells[sheet] ?? NO_CELLS) }] as const,
        ];
      }),
    ),
  };
}
