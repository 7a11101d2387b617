import { freeName, sheetOf } from './findSheet';
import type { OwnSheet } from './ownSheet';
import { planNewSheet } from './planNewSheet';
import { planStandingSheet } from './planStandingSheet';
import type { FullSnapshot, Step } from './port';

/** Makes a sheet of ours where it is missing, else brings it up to date. */
export function planOwnSheet<Contents>(
  snapshot: FullSnapshot,
  { layOut, filledIn }: OwnSheet<Contents>,
  contents: Contents,
  options: { readonly restamp?: boolean } = {},
): Step[] {
  const wanted = layOut(contents);
  const sheet = sheetOf(wanted, snapshot);
  if (sheet === null) return planNewSheet({ ...wanted, name: freeName(snapshot.sheets, wanted.name) }, snapshot);
  const isFinished = snapshot.ownTables[wanted.tables[0]!.name] !== undefined;
  return filledIn && isFinished ? [] : planStandingSheet(wanted, sheet, snapshot, options);
}
