import type { OwnSheet } from './ownSheets';
import type { Step, WorkbookSnapshot } from './port';
import { planNewSheet, planStandingColours, planStandingSheet } from './sheets/wantedSheet';

/** A sheet of ours, found by its table so that renaming it is no loss: made where it is missing, else brought up to date. */
export function planOwnSheet<Contents>(
  snapshot: WorkbookSnapshot,
  { table, layOut, filledIn }: OwnSheet<Contents>,
  contents: Contents,
): Step[] {
  const standing = snapshot.ownTables[table];
  if (standing && filledIn) return [];
  const wanted = layOut(contents);
  return standing
    ? planStandingSheet(wanted, { table, ...standing }, snapshot)
    : planNewSheet({ ...wanted, name: freeName(snapshot, wanted.name) }, snapshot);
}

/** The colours alone of a sheet of ours that stands. */
export function planOwnColours<Contents>(
  snapshot: WorkbookSnapshot,
  { table, layOut, filledIn }: OwnSheet<Contents>,
  contents: Contents,
): Step[] {
  const standing = snapshot.ownTables[table];
  return standing && !filledIn ? planStandingColours(layOut(contents), { table, ...standing }, snapshot) : [];
}

/** A foreign sheet may already have the name: ours then gets a number, and theirs is left alone. */
export function freeName(snapshot: WorkbookSnapshot, name: string): string {
  const taken = new Set(snapshot.sheets.map((sheet) => sheet.toLowerCase()));
  const candidates = [name, ...Array.from({ length: 99 }, (_, index) => `${name.slice(0, 26)} (${index + 2})`)];
  return candidates.find((candidate) => !taken.has(candidate.toLowerCase())) ?? name;
}
