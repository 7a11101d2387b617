import { findNamed } from './findNamed';
import type { NamesByName, Step } from './port';
import { cellReference } from './reference';

/**
 * Gives cells a name. One that stands elsewhere is pointed there: deleting it first would take it out of the formulas
 * that use it.
 */
export function planName(
  name: string,
  { sheet, address }: { sheet: string; address: string },
  standing: NamesByName,
  visibility: 'visible' | 'hidden' = 'visible',
): Step[] {
  const now = findNamed(standing, name);
  if (now?.sheet === sheet && now.address === address) return [];
  const formula = cellReference({ sheet, address });
  return [{ do: 'name', name, formula, stands: name in standing, hidden: visibility === 'hidden' }];
}
