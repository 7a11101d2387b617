import { BLANK, placeKey, type AssessmentFields, type AssessmentPlace } from '../core/assessment';
import { DIMENSIONS } from '../core/catalogue/dimensions';
import { findArea } from '../core/catalogue/strategies';
import { parseLevel, type LevelReading } from '../core/level';
import type { MergeField } from '../core/merge';
import { cellAddress, parseArea, type Area } from './address';
import { columnIndex } from './columns';
import type { UnitColumnId } from './layout';
import type { StandingForm, StandingTable } from './form';
import { boundCells } from './binding/boundCells';
import type { BaseSheet, CellValue } from './port';
import { plainText } from './plainText';
import { baseCell, NO_RECORD, readBase } from './sheets/baseSheet';
import { formulaOf } from './standingContent';

export interface CellPlace {
  readonly sheet: string;
  readonly address: string;
}

/** A cell that people fill in, as it stands. */
export interface FilledCell extends CellPlace {
  readonly value: CellValue;
  /** That a user wrote, and its value comes out of: it is read, and never written over unasked. */
  readonly formula: string | null;
}

/** A level cell as it stands. */
export interface LevelCell extends FilledCell {
  readonly place: AssessmentPlace;
  readonly reading: LevelReading;
}

/** One place of a unit as the workbook has it, with its base and where each field stands. */
export interface UnitAssessment {
  readonly place: AssessmentPlace;
  readonly workbook: AssessmentFields;
  readonly readable: boolean;
  readonly pinned: boolean;
  readonly base: AssessmentFields;
  /** The hub's version when the base was last written; 0 before the first. */
  readonly baseVersion: number;
  readonly cells: { readonly [F in MergeField]: FilledCell | null };
}

/** The level cells of a unit, in whatever order they stand now. */
export function readLevelCells(form: StandingForm): LevelCell[] {
  if (form.kind === 'table') return readTableCells(form);
  return boundCells(form).map(({ area, dimension, ...cell }) => ({
    ...cell,
    sheet: form.sheet,
    place: { unit: form.unit, area, dimension },
    reading: readLevel(cell),
  }));
}

/** A formula gives 0 for an empty cell, and that is nobody's Röd: of a formula only words count. */
function readLevel({ value, formula }: Pick<FilledCell, 'value' | 'formula'>): LevelReading {
  return formula !== null && typeof value === 'number' ? { kind: 'unknown', text: String(value) } : parseLevel(value);
}

/** Found by the table's headings and area labels. */
function readTableCells(table: StandingTable): LevelCell[] {
  return rowsOf(table).flatMap(({ area, cell }) =>
    DIMENSIONS.flatMap(({ id }) => {
      const found = cell(id);
      if (!found) return [];
      return [{ ...found, place: { unit: table.unit, area, dimension: id }, reading: readLevel(found) }];
    }),
  );
}

/** The levels of the area in whose row (column, where areas go across) a cell of the sheet stands; `null` for others. */
export function levelsBeside(form: StandingForm, at: Pick<Area, 'row' | 'column'>): CellValue[] | null {
  const line = form.kind === 'bound' && form.orientation === 'areasAcross' ? 'column' : 'row';
  const levels = readLevelCells(form).filter(({ address }) => parseArea(address)[line] === at[line]);
  return levels.length ? levels.map(({ value }) => value) : null;
}

/** Everything of a unit that syncs, with its base. */
export function readUnit(form: StandingForm, baseSheet: BaseSheet | undefined): UnitAssessment[] {
  const base = baseSheet && readBase(baseSheet);
  const recordOf = (place: AssessmentPlace) => base?.records.get(placeKey(place)) ?? NO_RECORD;

  const levels = readLevelCells(form).map((cell): UnitAssessment => {
    const { fields, own, version } = recordOf(cell.place);
    const { reading, place } = cell;
    const level = reading.kind === 'level' ? reading.level : fields.level;
    return {
      place,
      workbook: { ...own, level },
      readable: reading.kind === 'level',
      pinned: cell.formula !== null,
      base: fields,
      baseVersion: version,
      cells: {
        level: cell,
        note: { ...baseCell(place, 'ownNote'), value: own.note, formula: null },
        source: { ...baseCell(place, 'ownSource'), value: own.source, formula: null },
      },
    };
  });

  const remarks = remarksOf(form).map(({ area, note, source }): UnitAssessment => {
    const place: AssessmentPlace = { unit: form.unit, area, dimension: null };
    const { fields, version } = recordOf(place);
    // A remark column that isn't there is no emptied remark: what was synced stands.
    const workbook = { ...BLANK, note: textOf(note) ?? fields.note, source: textOf(source) ?? fields.source };
    const cells = { level: null, note, source };
    return { place, workbook, readable: true, pinned: false, base: fields, baseVersion: version, cells };
  });
  return [...levels, ...remarks];
}

/** Where an area's remark stands; a bound range has no cells for it. */
function remarksOf(form: StandingForm) {
  if (form.kind === 'bound') return form.areas.map((area) => ({ area, note: null, source: null }));
  return rowsOf(form).map(({ area, cell }) => ({ area, note: cell('note'), source: cell('source') }));
}

function textOf(cell: { value: CellValue } | null): string | null {
  return cell && plainText(cell.value);
}

function rowsOf(table: StandingTable) {
  const at = parseArea(table.address);
  const [headings = [], ...rows] = table.values;
  const areas = rows.map((values) => findArea(String(values[columnIndex(headings, 'area')] ?? '')));
  return rows.flatMap((values, index) => {
    const area = areas[index] ?? null;
    // Of an area that stands twice neither row counts: nobody can say which one is meant.
    if (area === null || areas.filter((one) => one === area).length > 1) return [];
    const cell = (id: UnitColumnId) => {
      const column = columnIndex(headings, id);
      if (column < 0) return null;
      const address = cellAddress(at.row + 1 + index, at.column + column);
      const value = values[column] ?? '';
      return { sheet: table.sheet, address, value, formula: formulaOf(value, table.formulas[1 + index]?.[column]) };
    };
    return [{ area, cell }];
  });
}
