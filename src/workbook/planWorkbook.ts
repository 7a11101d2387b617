import { placeKey, placesOf } from '../core/assessment';
import { unitById, type Unit, type UnitId } from '../core/catalogue/units';
import type { Round } from '../core/round';
import type { WorkbookContents } from './contents';
import { baseSheetName, LAYOUT_VERSION, SETTINGS } from './layout';
import { inOrder } from './inOrder';
import { OWN_SHEETS } from './ownSheets';
import { planColours } from './planColours';
import { freeName, planOwnSheet } from './planOwnSheet';
import { planUnitRound } from './planRound';
import type { Step, UnitTable, WorkbookSnapshot } from './port';
import type { UnitAssessment } from './readUnit';
import { layOutBaseSheet, planEmptyRecord, type Base } from './sheets/baseSheet';
import { unitColours } from './sheets/unitColours';
import { layOutUnitSheet } from './sheets/unitSheet';
import { planContents, planNewSheet } from './sheets/wantedSheet';

/**
 * Brings the workbook to what it should be: makes the sheets that are missing and brings the product's own cells of the
 * standing ones up to date. Repeating it changes nothing; it never writes a cell that people fill in.
 */
export function planWorkbook(snapshot: WorkbookSnapshot, contents: WorkbookContents): Step[] {
  const { round } = contents;
  return inOrder([
    ...contents.units.flatMap((unit) => planUnit(snapshot, unitById(unit), round)),
    ...OWN_SHEETS.flatMap((sheet) => planOwnSheet(snapshot, sheet, contents)),
    { do: 'setting', key: SETTINGS.round, value: round.id },
    { do: 'setting', key: SETTINGS.layout, value: LAYOUT_VERSION },
  ]);
}

function planUnit(snapshot: WorkbookSnapshot, unit: Unit, round: Round): Step[] {
  const table = snapshot.tables.find((one) => one.unit === unit.id);
  if (table)
    return [
      ...planUnitRound(table, round),
      ...planUnitColours(snapshot, table),
      ...planMissingBase(snapshot, unit.id, round.id),
    ];
  const wanted = layOutUnitSheet(unit, round);
  // A new sheet starts from an empty base: with the old one, its empty cells would read as answers taken back.
  return [
    ...planNewSheet({ ...wanted, name: freeName(snapshot, wanted.name) }, snapshot),
    ...planEmptyBase(snapshot, unit.id, round.id),
  ];
}

/** The base of a unit whose sheet stands, where someone deleted it. */
export function planMissingBase(snapshot: WorkbookSnapshot, unit: UnitId, round: string): Step[] {
  return hasBase(snapshot, unit) ? [] : planEmptyBase(snapshot, unit, round);
}

/** Makes a base that says that nothing was synced, for a round. */
export function planEmptyBase(snapshot: WorkbookSnapshot, unit: UnitId, round: string): Step[] {
  const wanted = layOutBaseSheet(unit, round);
  return hasBase(snapshot, unit) ? planContents(wanted) : planNewSheet(wanted, snapshot);
}

function hasBase(snapshot: WorkbookSnapshot, unit: UnitId): boolean {
  return snapshot.sheets.includes(baseSheetName(unit));
}

/** What is no longer in the table counts as never synced: when its row or column comes back empty, nothing is taken back. */
export function planForgotten(
  table: UnitTable,
  assessments: readonly UnitAssessment[],
  base: Base | undefined,
): Step[] {
  const present = new Set(assessments.map(({ place }) => placeKey(place)));
  return placesOf(table.unit).flatMap((place) => {
    const record = base?.records.get(placeKey(place));
    return record && record.version > 0 && !present.has(placeKey(place)) ? [planEmptyRecord(place)] : [];
  });
}

/** Puts the colours of a unit's sheet right, wherever its table stands now. */
export function planUnitColours(snapshot: WorkbookSnapshot, { sheet, address, values }: UnitTable): Step[] {
  return planColours(sheet, unitColours({ address, headings: values[0] ?? [] }), snapshot);
}
