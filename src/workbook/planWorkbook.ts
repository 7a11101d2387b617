import type { DocumentClaim } from '../core/governingDocuments';
import { placeKey, placesOf } from '../core/assessment';
import { unitById, type Unit, type UnitId } from '../core/catalogue/units';
import type { LevelsByUnit } from '../core/levelsByUnit';
import type { Round } from '../core/round';
import { baseSheetName, LAYOUT_VERSION, SETTINGS, TABLES } from './layout';
import { planColours } from './planColours';
import { methodSource } from './formulas';
import { planAreaLabels } from './planAreaLabels';
import { planFormulas } from './planFormulas';
import type { Step, UnitTable, WorkbookSnapshot } from './port';
import type { UnitAssessment } from './readUnit';
import { heldValue } from './safeText';
import { layOutBaseSheet, planEmptyRecord, type Base } from './sheets/baseSheet';
import { layOutDocumentsSheet } from './sheets/documentsSheet';
import { layOutMethodSheet } from './sheets/methodSheet';
import { layOutNationSheet } from './sheets/nationSheet';
import { unitColours } from './sheets/unitColours';
import { layOutUnitSheet, planUnitHeading } from './sheets/unitSheet';
import { planContents, planNewSheet, planStandingSheet, type WantedSheet } from './sheets/wantedSheet';

/** What the sheets are made of. */
export interface WorkbookContents {
  readonly round: Round;
  readonly units: readonly UnitId[];
  readonly levels: LevelsByUnit;
  readonly claims: readonly DocumentClaim[];
  /** When the levels were fetched, as a Swedish text. */
  readonly fetchedAt: string;
}

/**
 * Brings the workbook to what it should be: makes the sheets that are missing and brings the product's own cells of the
 * standing ones up to date. Repeating it changes nothing; it never writes a cell that people fill in.
 */
export function planWorkbook(snapshot: WorkbookSnapshot, contents: WorkbookContents): Step[] {
  const { round } = contents;
  const steps: Step[] = [
    ...contents.units.flatMap((unit) => planUnit(snapshot, unitById(unit), round)),
    ...planNation(snapshot, contents),
    ...planOwnSheet(snapshot, layOutDocumentsSheet(contents.claims), TABLES.documents),
    ...planMethod(snapshot, round),
    { do: 'setting', key: SETTINGS.round, value: round.id },
    { do: 'setting', key: SETTINGS.layout, value: LAYOUT_VERSION },
  ];
  // Sheets and names before what refers to them: the dropdowns of the first sheets take their words from the last.
  const rank = (step: Step) => (step.do === 'addSheet' ? 0 : step.do === 'choices' ? 2 : 1);
  return steps.sort((a, b) => rank(a) - rank(b));
}

/** Writes the national picture anew, and makes its sheet if it is not there. */
export function planNation(
  snapshot: WorkbookSnapshot,
  { round, levels, fetchedAt }: Pick<WorkbookContents, 'round' | 'levels' | 'fetchedAt'>,
): Step[] {
  return planOwnSheet(snapshot, layOutNationSheet(round, levels, fetchedAt), TABLES.nation);
}

function planMethod(snapshot: WorkbookSnapshot, round: Round): Step[] {
  return planOwnSheet(snapshot, layOutMethodSheet(round), TABLES.method);
}

/** Brings the sheet Metod to the round's method where it says another: formulas take it from there. */
export function planChangedMethod(snapshot: WorkbookSnapshot, round: Round): Step[] {
  const { tables, blocks } = layOutMethodSheet(round);
  const { address } = tables.find(({ name }) => name === TABLES.method)!;
  const wanted = blocks.find((block) => block.address === address)!.contents.map((row) => row.map(heldValue));
  const standing = snapshot.ownTables[TABLES.method]?.values;
  return JSON.stringify(standing) === JSON.stringify(wanted) ? [] : planMethod(snapshot, round);
}

/**
 * Brings what the standing sheets show of their round itself up to date: its name, its strategy's areas, its method, the
 * formulas that score by it, and Riket.
 */
export function planRound(
  snapshot: WorkbookSnapshot,
  contents: Pick<WorkbookContents, 'round' | 'levels' | 'fetchedAt'>,
): Step[] {
  const { round } = contents;
  return [
    ...snapshot.tables.flatMap((table) => planUnitRound(table, unitById(table.unit), round)),
    ...planNation(snapshot, contents),
    ...planMethod(snapshot, round),
    ...(planChangedMethod(snapshot, round).length ? snapshot.tables.flatMap(planOpenScores) : []),
  ];
}

function planUnitRound(table: UnitTable, unit: Unit, round: Round): Step[] {
  return [
    ...planUnitHeading(table, unit, round),
    ...planAreaLabels(table, round),
    ...planFormulas(table, methodSource(round.method)),
  ];
}

/** A sheet that is the product's own, found by its table so that renaming it is no loss. */
function planOwnSheet(snapshot: WorkbookSnapshot, wanted: WantedSheet, table: string): Step[] {
  const standing = snapshot.ownTables[table];
  if (!standing) return planNewSheet({ ...wanted, name: freeName(snapshot, wanted.name) }, snapshot.names);
  return planStandingSheet(wanted, { table, ...standing }, snapshot);
}

function planUnit(snapshot: WorkbookSnapshot, unit: Unit, round: Round): Step[] {
  const table = snapshot.tables.find((one) => one.unit === unit.id);
  if (table)
    return [
      ...planUnitRound(table, unit, round),
      ...planUnitColours(snapshot, table),
      ...planMissingBase(snapshot, unit.id, round.id),
    ];
  const wanted = layOutUnitSheet(unit, round);
  // A new sheet starts from an empty base: with the old one, its empty cells would read as answers taken back.
  return [
    ...planNewSheet({ ...wanted, name: freeName(snapshot, wanted.name) }),
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
  return hasBase(snapshot, unit) ? planContents(wanted) : planNewSheet(wanted);
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
export function planUnitColours({ rules }: WorkbookSnapshot, { sheet, address, values }: UnitTable): Step[] {
  return planColours(sheet, unitColours({ address, headings: values[0] ?? [] }), rules);
}

/** Marks the formulas for recalculation that Excel doesn't know to depend on the levels of their row. */
export function planOpenScores({ sheet, openScores }: UnitTable): Step[] {
  return openScores.map((address) => ({ do: 'recalculate', sheet, address }));
}

/** A foreign sheet may already have the name: ours then gets a number, and theirs is left alone. */
function freeName(snapshot: WorkbookSnapshot, name: string): string {
  const taken = new Set(snapshot.sheets.map((sheet) => sheet.toLowerCase()));
  const candidates = [name, ...Array.from({ length: 99 }, (_, index) => `${name.slice(0, 26)} (${index + 2})`)];
  return candidates.find((candidate) => !taken.has(candidate.toLowerCase())) ?? name;
}

export const OWN_SHEET_TABLES: readonly string[] = [TABLES.nation, TABLES.documents, TABLES.method];
