import { DIMENSIONS } from '../../core/catalogue/dimensions';
import { areaLabel, areasOf } from '../../core/catalogue/strategies';
import type { Unit } from '../../core/catalogue/units';
import type { Round } from '../../core/round';
import { areaAddress, cellAddress } from '../address';
import { LEVEL_WORDS_NAME, UNIT_COLUMNS, unitSheetName, unitTableName, type UnitColumnId } from '../layout';
import { HEADING_INK, levelCellRules, MUTED_FONT, statusCellRules } from '../palette';
import type { CellValue } from '../port';
import { roundLabel } from './roundLabel';
import type { WantedSheet } from './wantedSheet';

const HEADINGS_ROW = 3;
const FIRST_ROW = HEADINGS_ROW + 1;
const ROWS = 8;

const HOW_TO_FILL_IN =
  'Välj nivå i listan eller skriv g (grön), gul, r (röd). Tomt = ej bedömd. Synka på fliken LS när du är klar.';

/** A coordinator's own sheet: 8 areas × 4 dimensions, with score, status and what is still possible. */
export function layOutUnitSheet(unit: Unit, round: Round): WantedSheet {
  return {
    name: unitSheetName(unit),
    blocks: [
      { address: 'A1:A3', contents: unitHeading(unit, round) },
      {
        address: areaAddress({ row: HEADINGS_ROW, column: 0, rows: 1, columns: UNIT_COLUMNS.length }),
        contents: [UNIT_COLUMNS.map(({ title }) => title)],
      },
      { address: column('area'), contents: areasOf(round.strategy).map((area) => [areaLabel(area)]) },
      {
        address: columns('score', 'possible'),
        contents: Array.from({ length: ROWS }, (_, i) => formulas(FIRST_ROW + i)),
      },
    ],
    styles: [
      { address: 'A1', style: { bold: true, size: 16 } },
      { address: 'A2', style: round.invented ? { bold: true } : { fontColour: MUTED_FONT } },
      { address: 'A3', style: { fontColour: MUTED_FONT } },
      { address: headings, style: { ink: HEADING_INK, bold: true, wrap: true } },
      { address: columns(DIMENSIONS[0].id, 'possible'), style: { align: 'Center' } },
      { address: column('area'), style: { wrap: true } },
      { address: column('score'), style: { numberFormat: '0' } },
      // Text, so that a date or a formula typed as a remark stays the text it is.
      { address: columns('note', 'source'), style: { wrap: true, numberFormat: '@' } },
    ],
    tables: [
      {
        name: unitTableName(unit.id),
        address: areaAddress({ row: HEADINGS_ROW, column: 0, rows: ROWS + 1, columns: UNIT_COLUMNS.length }),
      },
    ],
    choices: [
      {
        address: levelCells,
        name: LEVEL_WORDS_NAME,
        prompt: { title: 'Nivå', message: 'Grön, Gul, Röd eller Ej bedömd. Andra ord markeras och synkas inte.' },
      },
    ],
    colours: [
      { address: levelCells, rules: levelCellRules(firstCell(DIMENSIONS[0].id)) },
      { address: column('status'), rules: statusCellRules(firstCell('status')) },
    ],
    columnWidths: UNIT_COLUMNS.map(({ width }) => width),
    frozenRows: FIRST_ROW,
  };
}

/** The cells above the table that are ours; they follow the round. */
export function unitHeading(unit: Unit, round: Round): CellValue[][] {
  return [
    [unit.name],
    [roundLabel(round)],
    [round.closed ? 'Omgången är stängd: ändringar synkas inte.' : HOW_TO_FILL_IN],
  ];
}

function formulas(row: number): CellValue[] {
  const levels = areaAddress({ row, column: indexOf(DIMENSIONS[0].id), rows: 1, columns: DIMENSIONS.length });
  return [`=LS.SCORE(${levels})`, `=LS.STATUS(${levels})`, `=LS.POSSIBLE(${levels})`];
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

function firstCell(id: UnitColumnId): string {
  return cellAddress(FIRST_ROW, indexOf(id));
}

const headings = areaAddress({ row: HEADINGS_ROW, column: 0, rows: 1, columns: UNIT_COLUMNS.length });
const levelCells = columns(DIMENSIONS[0].id, DIMENSIONS[DIMENSIONS.length - 1]!.id);
