import { areaAddress, parseArea } from './address';
import type { NamesByName, Step } from './port';

/**
 * Gives cells a name. One that stands elsewhere is pointed there: deleting it first would take it out of the formulas
 * that use it.
 */
export function planName(
  name: string,
  at: { sheet: string; address: string },
  standing: NamesByName,
  visibility: 'visible' | 'hidden' = 'visible',
): Step[] {
  const formula = `=${quoted(at.sheet)}!${absolute(at.address)}`;
  if (standing[name] === formula) return [];
  return [{ do: 'name', name, formula, stands: name in standing, hidden: visibility === 'hidden' }];
}

/** As Excel writes it: in apostrophes only where the name of the sheet needs them. */
function quoted(sheet: string): string {
  return /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(sheet) ? sheet : `'${sheet.replaceAll("'", "''")}'`;
}

function absolute(address: string): string {
  return areaAddress(parseArea(address)).replace(/([A-Z]+)(\d+)/g, '$$$1$$$2');
}
