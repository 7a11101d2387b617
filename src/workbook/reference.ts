import { areaAddress, parseArea } from './address';

/** Cells as a name points to them: `=Skåne!$B$5:$E$12`. */
export function cellReference({ sheet, address }: { sheet: string; address: string }): string {
  return `=${quotedSheet(sheet)}!${absolute(address)}`;
}

/** The cells that a name points to; `null` for formulas and for cells that are gone (`#REF!`). */
export function parseReference(formula: string): { sheet: string; address: string } | null {
  const [, apart, plain, cells] =
    /^=(?:'((?:[^']|'')+)'|([^'!]+))!(\$?[A-Z]+\$?\d+(?::\$?[A-Z]+\$?\d+)?)$/i.exec(formula) ?? [];
  const sheet = apart?.replaceAll("''", "'") ?? plain;
  return sheet && cells ? { sheet, address: areaAddress(parseArea(cells)) } : null;
}

/** A sheet's name as formulas have it: in apostrophes only where the name of the sheet needs them. */
export function quotedSheet(sheet: string): string {
  return /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(sheet) ? sheet : `'${sheet.replaceAll("'", "''")}'`;
}

function absolute(address: string): string {
  return areaAddress(parseArea(address)).replace(/([A-Z]+)(\d+)/g, '$$$1$$$2');
}
