import { DIMENSIONS } from '../../core/catalogue/dimensions';
import { areaLabel, areasOf } from '../../core/catalogue/strategies';
import type { Unit, UnitId } from '../../core/catalogue/units';
import type { Round } from '../../core/round';
import { areaAddress, cellAddress } from '../address';
import { methodSource, scoreFormulas, type MethodSource } from '../formulas';
import { LEVEL_WORDS_NAME, UNIT_COLUMNS, unitSheetName, unitTableName, type UnitColumnId } from '../layout';
import { HEADING_INK, levelCellRules, MUTED_FONT, statusCellRules } from '../palette';
import { roundLabel, roundLabelRules } from './roundLabel';
import { lineName, type WantedColours, type WantedSheet, type WantedTable } from './wantedSheet';

const HEADINGS_ROW = 3;
const FIRST_ROW = HEADINGS_ROW + 1;
const ROWS = 8;

const CLOSED = 'Omgången är stängd: ändringar synkas inte.';
const HOW_TO_FILL_IN =
  'Välj nivå i listan eller skriv g (grön), gul, r (röd). Tomt = ej bedömd. Synka på fliken LS när du är klar.';

/** A coordinator's own sheet: 8 areas × 4 dimensions, with score, status and what is still possible. */
export function layOutUnitSheet(unit: Unit, round: Round): WantedSheet {
  const texts = [unit.name, roundLabel(round), round.closed ? CLOSED : HOW_TO_FILL_IN];
  return {
    name: unitSheetName(unit),
    lines: unitLines(unit.id).map((line, index) => ({ ...line, content: texts[index]! })),
    tables: [layOutUnitTable(unit, round)],
    colours: unitColours(unit.id),
    form: {
      styles: [
        { address: 'A1', style: { bold: true, size: 16 } },
        { address: 'A2:A3', style: { fontColour: MUTED_FONT } },
        { address: headings, style: { ink: HEADING_INK, bold: true, wrap: true } },
        { address: columns(DIMENSIONS[0].id, 'possible'), style: { align: 'Center' } },
        { address: columns('area', 'area'), style: { wrap: true } },
        { address: columns('score', 'score'), style: { numberFormat: '0.0' } },
        // Text, so that a date or a formula typed as a remark stays the text it is.
        { address: columns('note', 'source'), style: { wrap: true, numberFormat: '@' } },
      ],
      choices: [{ address: columns(DIMENSIONS[0].id, DIMENSIONS[DIMENSIONS.length - 1]!.id), name: LEVEL_WORDS_NAME }],
      columnWidths: UNIT_COLUMNS.map(({ width }) => width),
      rowHeights: [{ row: HEADINGS_ROW, height: 24 }],
      frozenRows: FIRST_ROW,
    },
  };
}

/** The lines above the table: name, round, how to fill in. */
export function unitLines(unit: UnitId): { name: string; at: string }[] {
  return ['A1', 'A2', 'A3'].map((at, index) => ({ name: lineName(unitTableName(unit), index), at }));
}

export const LABEL = 1;
export const UNIT_TABLE_AT = cellAddress(HEADINGS_ROW, 0);

export function unitColours(unit: UnitId): WantedColours[] {
  const part = unitTableName(unit);
  return [
    { part: unitLines(unit)[LABEL]!.name, rules: roundLabelRules },
    { part, columns: DIMENSIONS.map(({ id }) => indexOf(id)), rules: levelCellRules },
    { part, columns: [indexOf('status')], rules: statusCellRules },
  ];
}

function layOutUnitTable(unit: Unit, round: Round): WantedTable {
  return {
    name: unitTableName(unit.id),
    at: UNIT_TABLE_AT,
    headings: UNIT_COLUMNS.map(({ title }) => title),
    rows: areasOf(round.strategy).map((area, index) => {
      const formulas = formulasOf(FIRST_ROW + index, methodSource(round.method));
      return UNIT_COLUMNS.map(({ id }) =>
        id === 'area' ? areaLabel(area) : (formulas.find((one) => one.id === id)?.formula ?? null),
      );
    }),
    keys: [indexOf('area')],
  };
}

function formulasOf(row: number, source: MethodSource) {
  const levels = areaAddress({ row, column: indexOf(DIMENSIONS[0].id), rows: 1, columns: DIMENSIONS.length });
  return scoreFormulas(levels, source);
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

const headings = areaAddress({ row: HEADINGS_ROW, column: 0, rows: 1, columns: UNIT_COLUMNS.length });
