import { BLANK, placeKey, placesOf, type AssessmentFields, type AssessmentPlace } from '../../core/assessment';
import type { UnitId } from '../../core/catalogue/units';
import { LEVELS, type Level } from '../../core/level';
import { cellAddress } from '../address';
import { baseSheetName } from '../layout';
import type { BaseSheet, CellValue, Step } from '../port';
import { safeText } from '../safeText';

/**
 * The base of a unit: what was last synced, in cells, since cells are all that Excel co-authors. One row per place at a
 * fixed position, found by key and not by the address of the level's cell, so that sorting, inserting and moving in the
 * unit's sheet never shifts it. The notes on single dimensions, which have no column in the sheet, stand here too.
 */
export interface Base {
  /** The round it was synced for; a base of another round says nothing. */
  readonly round: string;
  /** ISO 8601, or empty before the first sync. */
  readonly syncedAt: string;
  readonly records: ReadonlyMap<string, BaseRecord>;
}

export interface BaseRecord {
  readonly fields: AssessmentFields;
  /** The hub's version; 0 where it has none. */
  readonly version: number;
  /** The workbook's side of a dimension's note and source. */
  readonly own: { readonly note: string; readonly source: string };
}

const COLUMNS = { level: 1, note: 2, source: 3, version: 4, ownNote: 5, ownSource: 6 } as const;
const HEADINGS = ['plats', 'nivå', 'anteckning', 'källa', 'version', 'egen anteckning', 'egen källa'];
const FIRST_ROW = 2;
/** Heading, column titles and 40 places. */
export const BASE_ADDRESS = 'A1:G42';

export const NO_RECORD: BaseRecord = {
  fields: BLANK,
  version: 0,
  own: { note: '', source: '' },
};

/** A base that says that nothing was synced, for a round. */
export function emptyBase(unit: UnitId, round: string): CellValue[][] {
  const empty = HEADINGS.map(() => '');
  return [
    ['omgång', safeText(round), 'synkad', '', ...empty].slice(0, HEADINGS.length),
    HEADINGS,
    ...placesOf(unit).map((place) => recordRow(place, NO_RECORD)),
  ];
}

export function readBase(sheet: BaseSheet): Base {
  const [heading = [], , ...rows] = sheet.values.map((row) => row.map(String));
  return {
    round: heading[1] ?? '',
    syncedAt: heading[3] ?? '',
    records: new Map(
      rows.map(([key = '', level = '', note = '', source = '', version = '', ownNote = '', ownSource = '']) => [
        key,
        {
          fields: { level: readLevelId(level), note, source },
          version: Number(version) || 0,
          own: { note: ownNote, source: ownSource },
        },
      ]),
    ),
  };
}

export type BaseColumn = keyof typeof COLUMNS;

/** Where one thing about a place stands in the base sheet. */
export function baseCell(place: AssessmentPlace, column: BaseColumn): { sheet: string; address: string } {
  const row = FIRST_ROW + (ROWS.get(rowKey(place)) ?? -1);
  return { sheet: baseSheetName(place.unit), address: cellAddress(row, COLUMNS[column]) };
}

/** Every unit's base has the same rows. */
const ROWS = new Map(placesOf('riket').map((place, index) => [rowKey(place), index]));

function rowKey({ area, dimension }: AssessmentPlace): string {
  return `${area}/${dimension ?? ''}`;
}

/** Writes a place as one that was never synced. */
export function planEmptyRecord(place: AssessmentPlace): Step {
  const { sheet, address } = baseCell(place, 'level');
  const last = baseCell(place, 'ownSource').address;
  return { do: 'write', sheet, address: `${address}:${last}`, contents: [recordRow(place, NO_RECORD).slice(1)] };
}

/** Says which round the base is for and when it was synced. */
export function planBaseHeading(unit: UnitId, round: string, syncedAt: string): Step {
  return {
    do: 'write',
    sheet: baseSheetName(unit),
    address: 'B1:D1',
    contents: [[safeText(round), 'synkad', syncedAt]],
  };
}

function recordRow(place: AssessmentPlace, { fields, version, own }: BaseRecord): CellValue[] {
  const texts = [fields.level ?? '', fields.note, fields.source, String(version), own.note, own.source];
  return [placeKey(place), ...texts.map(safeText)];
}

function readLevelId(text: string): Level | null {
  return LEVELS.find(({ id }) => id === text)?.id ?? null;
}
