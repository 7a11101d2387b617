import { findNamed } from './findNamed';
import type { FullSnapshot } from './port';
import type { WantedSheet } from './sheets/wantedSheet';

/** The sheet that bears one of a wanted sheet's tables or, where a run was cut short, lines; whatever it is called now. */
export function sheetOf({ tables, lines }: WantedSheet, { ownTables, names }: FullSnapshot): string | null {
  const found = [...tables.map(({ name }) => ownTables[name]), ...lines.map(({ name }) => findNamed(names, name))].find(
    (one) => one,
  );
  return found?.sheet ?? null;
}

/** A foreign sheet may already have the name: ours then gets a number, and theirs is left alone. */
export function freeName(sheets: readonly string[], name: string): string {
  const taken = new Set(sheets.map((sheet) => sheet.toLowerCase()));
  const candidates = [name, ...Array.from({ length: 99 }, (_, index) => `${name.slice(0, 26)} (${index + 2})`)];
  return candidates.find((candidate) => !taken.has(candidate.toLowerCase())) ?? name;
}
