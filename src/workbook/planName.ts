import type { NamesByName, Step } from './port';
import { cellReference } from './reference';

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
  const formula = cellReference(at);
  if (standing[name] === formula) return [];
  return [{ do: 'name', name, formula, stands: name in standing, hidden: visibility === 'hidden' }];
}
