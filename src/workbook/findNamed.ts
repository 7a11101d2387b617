import type { NamesByName } from './port';

/** `='Min flik'!$A$1` */
const REFERENCE = /^=(?:'((?:[^']|'')+)'|([^'!]+))!(\$?[A-Z]+\$?\d+(?::\$?[A-Z]+\$?\d+)?)$/i;

/** The cells under a name; `null` where there is none, or its cells were deleted. */
export function findNamed(names: NamesByName, name: string): { sheet: string; address: string } | null {
  const [, quoted, plain, address] = REFERENCE.exec(names[name] ?? '') ?? [];
  const sheet = quoted?.replaceAll("''", "'") ?? plain;
  return sheet && address ? { sheet, address: address.replaceAll('$', '') } : null;
}
