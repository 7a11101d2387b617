import type { NamesByName } from './port';
import { parseReference } from './reference';

/** The cells under a name; `null` where there is none, or its cells were deleted. */
export function findNamed(names: NamesByName, name: string): { sheet: string; address: string } | null {
  return parseReference(names[name] ?? '');
}
