import { DIMENSIONS } from '../../core/catalogue/dimensions';
import { areaLabel, areasOf } from '../../core/catalogue/strategies';
import type { Unit } from '../../core/catalogue/units';
import type { Round } from '../../core/round';
import { areaAddress } from '../address';
import { methodSource, scoreFormulas, type MethodSource } from '../formulas';
import { LEVEL_WORDS_NAME, UNIT_COLUMNS, unitSheetName, unitTableName, type UnitColumnId } from '../layout';
import { HEADING_INK, MUTED_FONT } from '../palette';
import type { CellValue, Step } from '../port';
import { headingArea } from './headingArea';
import { unitColours } from './unitColours';
import { roundLabel } from './roundLabel';
import type { WantedSheet } from './wantedSheet';

const HEADINGS_ROW = 3;
const FIRST_ROW = HEADINGS_ROW + 1;
const ROWS = 8;

const HEADING = 'A1:A3';
const CLOSED = 'Omgången är stängd: ändringar synkas inte.';
const HOW_TO_FILL_IN =
  'Välj nivå i listan eller skriv g (grön), gul, r (röd). Tomt = ej bedömd. Synka på fliken LS när du är klar.';

/** A coordinator's own sheet: 8 areas × 4 dimensions, with score, status and what is still possible. */
export function layOutUnitSheet(unit: Unit, round: Round): WantedSheet {
  return {
    name: unitSheetName(unit),
    blocks: [
      { address: HEADING, contents: headingTexts(unit, round) },
      {
        address: areaAddress({ row: HEADINGS_ROW, column: 0, rows: 1, columns: UNIT_COLUMNS.length }),
        contents: [UNIT_COLUMNS.map(({ title }) => title)],
      },
      { address: column('area'), contents: areasOf(round.strategy).map((area) => [areaLabel(area)]) },
      {
        address: columns('score', 'possible'),
        contents: Array.from({ length: ROWS }, (_, i) => formulas(FIRST_ROW + i, methodSource(round.method))),
      },
    ],
    styles: [
      { address: 'A1', style: { bold: true, size: 16 } },
      { address: 'A2:A3', style: { fontColour: MUTED_FONT } },
      { address: headings, style: { ink: HEADING_INK, bold: true, wrap: true } },
      { address: columns(DIMENSIONS[0].id, 'possible'), style: { align: 'Center' } },
      { address: column('area'), style: { wrap: true } },
      { address: column('score'), style: { numberFormat: '0.0' } },
      // Text, so that a date or a formula typed as a remark stays the text it is.
      { address: columns('note', 'source'), style: { wrap: true, numberFormat: '@' } },
    ],
    tables: [{ name: unitTableName(unit.id), address: table }],
    choices: [{ address: levelCells, name: LEVEL_WORDS_NAME }],
    colours: unitColours({ address: table, headings: UNIT_COLUMNS.map(({ title }) => title) }),
    columnWidths: UNIT_COLUMNS.map(({ width }) => width),
    rowHeights: [{ row: HEADINGS_ROW, height: 24 }],
    frozenRows: FIRST_ROW,
  };
}

/** Writes the cells above the table, which follow the round; where someone took those rows away, nothing. */
export function planUnitHeading(
  { sheet, address }: { sheet: string; address: string },
  unit: Unit,
  round: Round,
): Step[] {
  const area = headingArea(address);
  return area ? [{ do: 'write', sheet, address: areaAddress(area), contents: headingTexts(unit, round) }] : [];
}

function headingTexts(unit: Unit, round: Round): CellValue[][] {
  return [[unit.name], [roundLabel(round)], [round.closed ? CLOSED : HOW_TO_FILL_IN]];
}

function formulas(row: number, source: MethodSource): CellValue[] {
  const levels = areaAddress({ row, column: indexOf(DIMENSIONS[0].id), rows: 1, columns: DIMENSIONS.length });
  return scoreFormulas(levels, source).map(({ formula }) => formula);
}

function indexOf(id: UnitColumnId): number {
  return UNIT_COLUMNS.findIndex((one) => one.id === id);
}

function columns(first: UnitColumnId, last: UnitColumnId): string {
  return areaAddress({
    row: FIRST_ROW,
    column: indexOf(first),
    rows: ROWS,
    columns: indexOf(last) - indexOf(first) + 1,
  });
}

function column(id: UnitColumnId): string {
  return columns(id, id);
}

const table = areaAddress({ row: HEADINGS_ROW, column: 0, rows: ROWS + 1, columns: UNIT_COLUMNS.length });
const headings = areaAddress({ row: HEADINGS_ROW, column: 0, rows: 1, columns: UNIT_COLUMNS.length });
const levelCells = columns(DIMENSIONS[0].id, DIMENSIONS[DIMENSIONS.length - 1]!.id);
