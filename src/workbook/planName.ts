import type { NamesByName, Step } from './port';
import { cellReference } from './reference';

/**
 * Gives cells a name. One that stands elsewhere is pointed there: deleting it first would take it out of the formulas
 * that use it.
 */
export function planName(name: string, at: { sheet: string; address: string }, standing: NamesByName): Step[] {
  const formula = cellReference(at);
  return standing[name] === formula ? [] : [{ do: 'name', name, formula, stands: name in standing }];
}
