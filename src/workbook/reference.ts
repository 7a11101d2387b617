import { areaAddress, parseArea } from './address';

/**
 * Cells as a name points to them: `='Skåne'!$B$5:$E$12`. Always in apostrophes: Excel leaves them out again where it can,
 * but refuses a sheet without them that reads as a cell, such as `VT25` or `Q1`.
 */
export function cellReference({ sheet, address }: { sheet: string; address: string }): string {
  return `=${quotedSheet(sheet)}!${absolute(address)}`;
}

/**
 * The cells that a name points to; `null` for formulas, for cells that are gone (`#REF!`), and for those of another
 * workbook (`[Annan.xlsx]Blad1`), which come along with a sheet that is copied from there.
 */
export function parseReference(formula: string): { sheet: string; address: string } | null {
  const [, apart, plain, cells] =
    /^=(?:'((?:[^'[\]]|'')+)'|([^'![\]]+))!(\$?[A-Z]+\$?\d+(?::\$?[A-Z]+\$?\d+)?)$/i.exec(formula) ?? [];
  const sheet = apart?.replaceAll("''", "'") ?? plain;
  return sheet && cells ? { sheet, address: areaAddress(parseArea(cells)) } : null;
}

/** A sheet's name as formulas have it. */
export function quotedSheet(sheet: string): string {
  return `'${sheet.replaceAll("'", "''")}'`;
}

function absolute(address: string): string {
  return areaAddress(parseArea(address)).replace(/([A-Z]+)(\d+)/g, '$$$1$$$2');
}
