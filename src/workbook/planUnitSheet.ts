import { unitById, type UnitId } from '../core/catalogue/units';
import type { Round } from '../core/round';
import { isBound } from './binding/readBindings';
import { freeName, sheetOf } from './findSheet';
import type { UnitForm } from './form';
import { methodSource } from './formulas';
import { planAreaLabels } from './planAreaLabels';
import { planEmptyBase, planForgotten, planMissingBase } from './planBase';
import { planFormulas } from './planFormulas';
import { planLines } from './planLines';
import { planNewSheet } from './planNewSheet';
import { planStandingSheet } from './planStandingSheet';
import type { FullSnapshot, Step, UnitTable, WorkbookSnapshot } from './port';
import { readUnit } from './readUnit';
import { restoreUnitTable } from './restoreUnitTable';
import { layOutUnitSheet } from './sheets/unitSheet';
import { unitForms } from './unitForms';
import { unitMover } from './unitMover';

/** Makes the sheet of a unit, or puts what stands of it right: nothing that people fill in is ever written. */
export function planUnitSheet(snapshot: FullSnapshot, unitId: UnitId, round: Round): Step[] {
  const form = unitForms(snapshot).find(({ unit }) => unit === unitId);
  if (form?.kind === 'table') return planStandingTable(snapshot, form, round);
  if (form) return [...planUnitRound(snapshot, form, round), ...planMissingBase(snapshot, unitId, round.id)];
  // A bound range that is broken is mended by its user; a sheet of ours beside it would be a second place for the same.
  if (isBound(snapshot.names, unitId)) return [];
  const wanted = layOutUnitSheet(unitById(unitId), round);
  const sheet = sheetOf(wanted, snapshot);
  return [
    // A new sheet starts from an empty base: with the old one, its empty cells would read as answers taken back.
    ...planEmptyBase(snapshot, unitId, round.id),
    ...(sheet
      ? planStandingSheet(wanted, sheet, snapshot)
      : planNewSheet({ ...wanted, name: freeName(snapshot.sheets, wanted.name) }, snapshot)),
  ];
}

function planStandingTable(snapshot: FullSnapshot, table: UnitTable, round: Round): Step[] {
  const { restored, steps } = restoreUnitTable(snapshot, table, round);
  const base = snapshot.bases.find(({ unit }) => unit === table.unit);
  return [
    ...steps,
    ...planForgotten(snapshot, table.unit, readUnit(table, base)),
    ...planUnitRound(snapshot, restored, round),
    ...planMissingBase(snapshot, table.unit, round.id),
  ];
}

/** What a unit's sheet shows of its round. The headings of a bound range are the user's. */
export function planUnitRound(snapshot: WorkbookSnapshot, form: UnitForm, round: Round): Step[] {
  const formulas = planFormulas(form, methodSource(round.method));
  if (form.kind === 'bound') return formulas;
  const { lines } = layOutUnitSheet(unitById(form.unit), round);
  const { steps } = planLines(lines, form.sheet, unitMover(form, snapshot.names), snapshot);
  return [...steps, ...planAreaLabels(form, round), ...formulas];
}
