import { placeKey, placesOf } from '../core/assessment';
import type { UnitId } from '../core/catalogue/units';
import { baseSheetName } from './layout';
import type { Step, WorkbookSnapshot } from './port';
import type { UnitAssessment } from './readUnit';
import { BASE_ADDRESS, emptyBase, planEmptyRecord, readBase } from './sheets/baseSheet';

/** The base of a unit whose sheet stands, where someone deleted it or it was never finished. */
export function planMissingBase(snapshot: WorkbookSnapshot, unit: UnitId, round: string): Step[] {
  const base = snapshot.bases.find((one) => one.unit === unit);
  return base && readBase(base).round !== '' ? [] : planEmptyBase(snapshot, unit, round);
}

/** Makes a base that says that nothing was synced, for a round. */
export function planEmptyBase(snapshot: WorkbookSnapshot, unit: UnitId, round: string): Step[] {
  const sheet = baseSheetName(unit);
  return [
    ...(snapshot.sheets.includes(sheet) ? [] : [{ do: 'addSheet' as const, sheet, hidden: true }]),
    { do: 'style', sheet, address: BASE_ADDRESS, style: { numberFormat: '@' } },
    { do: 'write', sheet, address: BASE_ADDRESS, contents: emptyBase(unit, round) },
  ];
}

/** What is no longer in the workbook counts as never synced: when its row or column comes back empty, nothing is taken back. */
export function planForgotten(
  { bases }: WorkbookSnapshot,
  unit: UnitId,
  assessments: readonly UnitAssessment[],
): Step[] {
  const base = bases.find((one) => one.unit === unit);
  if (!base) return [];
  const { records } = readBase(base);
  const present = new Set(assessments.map(({ place }) => placeKey(place)));
  return placesOf(unit).flatMap((place) => {
    const record = records.get(placeKey(place));
    return record && record.version > 0 && !present.has(placeKey(place)) ? [planEmptyRecord(place)] : [];
  });
}
