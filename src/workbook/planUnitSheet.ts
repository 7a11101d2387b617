import { unitById, type UnitId } from '../core/catalogue/units';
import type { Round } from '../core/round';
import { areaAddress } from './address';
import { columnIndex } from './columns';
import { findNamed } from './findNamed';
import { methodSource } from './formulas';
import { freeName, sheetOf } from './findSheet';
import { UNIT_COLUMNS, unitTableName } from './layout';
import { moverOf, type Mover } from './mover';
import { coloursOn } from './placedParts';
import { planAreaLabels } from './planAreaLabels';
import { planEmptyBase, planForgotten, planMissingBase } from './planBase';
import { planColours } from './planColours';
import { planFormulas } from './planFormulas';
import { planLines } from './planLines';
import { planNewSheet } from './planNewSheet';
import { planStandingSheet } from './planStandingSheet';
import type { FullSnapshot, NamesByName, Step, UnitTable, WorkbookSnapshot } from './port';
import { readUnit } from './readUnit';
import { restoreUnitTable } from './restoreUnitTable';
import { LABEL, layOutUnitSheet, unitColours, unitLines, UNIT_TABLE_AT } from './sheets/unitSheet';

/** Makes the sheet of a unit, or puts the standing one right: nothing that people fill in is ever written. */
export function planUnitSheet(snapshot: FullSnapshot, unitId: UnitId, round: Round): Step[] {
  const table = snapshot.tables.find(({ unit }) => unit === unitId);
  if (table) return planStandingUnit(snapshot, table, round);
  const wanted = layOutUnitSheet(unitById(unitId), round);
  const sheet = sheetOf(wanted, snapshot);
  return [
    // A new sheet starts from an empty base: with the old one, its empty cells would read as answers taken back.
    ...planEmptyBase(snapshot, unitId, round.id),
    ...(sheet
      ? planStandingSheet(wanted, sheet, snapshot)
      : planNewSheet({ ...wanted, name: freeName(snapshot.sheets, wanted.name) }, snapshot.names)),
  ];
}

function planStandingUnit(snapshot: FullSnapshot, table: UnitTable, round: Round): Step[] {
  const { restored, steps } = restoreUnitTable(snapshot, table, round);
  const base = snapshot.bases.find(({ unit }) => unit === table.unit);
  return [
    ...steps,
    ...planForgotten(snapshot, table, readUnit(table, base)),
    ...planUnitRound(snapshot, restored, round),
    ...planUnitColours(snapshot, restored),
    ...planMissingBase(snapshot, table.unit, round.id),
  ];
}

/** What a unit's sheet shows of its round. */
export function planUnitRound(snapshot: WorkbookSnapshot, table: UnitTable, round: Round): Step[] {
  const wanted = layOutUnitSheet(unitById(table.unit), round);
  const { steps } = planLines(wanted.lines, table.sheet, moverOfUnit(table, snapshot.names), snapshot);
  return [...steps, ...planAreaLabels(table, round), ...planFormulas(table, methodSource(round.method))];
}

/** Puts the colours of a unit's sheet right, wherever its table and its round's label stand now. */
export function planUnitColours({ names, rules }: WorkbookSnapshot, table: UnitTable): Step[] {
  const headings = table.values[0] ?? [];
  const columns = UNIT_COLUMNS.map(({ id }) => columnIndex(headings, id)).map((index) => (index < 0 ? null : index));
  const tables = new Map([[unitTableName(table.unit), { address: table.address, columns, rows: [] }]]);
  const label = unitLines(table.unit)[LABEL]!;
  const named = findNamed(names, label.name);
  const area = moverOfUnit(table, names)(label.at);
  const address = named?.sheet === table.sheet ? named.address : area && areaAddress(area);
  const lines = new Map(address ? [[label.name, address]] : []);
  return planColours(table.sheet, coloursOn({ colours: unitColours(table.unit) }, { lines, tables }), rules);
}

function moverOfUnit(table: UnitTable, names: NamesByName): Mover {
  const name = unitTableName(table.unit);
  const parts = { lines: unitLines(table.unit), tables: [{ name, at: UNIT_TABLE_AT }] };
  return moverOf(parts, table.sheet, { names, tables: { [name]: table } });
}
