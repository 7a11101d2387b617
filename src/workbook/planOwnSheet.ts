import type { Step, WorkbookSnapshot } from './port';
import { planNewSheet, planStandingSheet, type WantedSheet } from './sheets/wantedSheet';

/** A sheet that is the product's own, found by its table so that renaming it is no loss. */
export function planOwnSheet(snapshot: WorkbookSnapshot, wanted: WantedSheet, table: string): Step[] {
  const standing = snapshot.ownTables[table];
  if (!standing) return planNewSheet({ ...wanted, name: freeName(snapshot, wanted.name) }, snapshot.names);
  return planStandingSheet(wanted, { table, ...standing }, snapshot);
}

/** A foreign sheet may already have the name: ours then gets a number, and theirs is left alone. */
export function freeName(snapshot: WorkbookSnapshot, name: string): string {
  const taken = new Set(snapshot.sheets.map((sheet) => sheet.toLowerCase()));
  const candidates = [name, ...Array.from({ length: 99 }, (_, index) => `${name.slice(0, 26)} (${index + 2})`)];
  return candidates.find((candidate) => !taken.has(candidate.toLowerCase())) ?? name;
}
