import { said } from '../../core/registers/registerRow';
import { rowTitle } from '../../core/registers/rowTitle';
import type { Register } from '../../core/registers/registers';
import type { RegisterOutcome } from '../../sync/syncRegister';
import { cellAddress } from '../../workbook/address';
import type { CellPlace } from '../../workbook/readUnit';
import type { StandingRegister, StandingRow } from '../../workbook/registers/readRegister';
import type { PlacedRefusal, PlacedRowConflict, RegisterProblem } from './registersState';

/** What in a table needs a person, with the cell where to look. */
export function registerProblems(
  table: StandingRegister,
  outcome: RegisterOutcome | null,
  withoutRoom = 0,
): RegisterProblem[] {
  const { register, columns, rows } = table;
  const at = { register: register.id, ...headOf(table) };
  const missingColumns = register.fields
    .filter(({ id, required }) => required && !columns.has(id))
    .map(({ id }): RegisterProblem => ({ kind: 'missingColumn', ...at, field: id }));
  const faults = rows.flatMap((row) =>
    row.faults.map(({ field, fault, cell }): RegisterProblem => {
      const { sheet, address, value } = cell;
      return { kind: 'fault', register: register.id, sheet, address, field: field.id, fault, written: String(value) };
    }),
  );
  const incomplete = (outcome?.refused ?? []).flatMap(({ id, reason }): RegisterProblem[] => {
    const row = rows.find(({ key, isBlank }) => key === id && !isBlank);
    if (reason !== 'incomplete' || !row) return [];
    return register.fields
      .filter((field) => field.required && said(row.fields, field.id) === '')
      .filter((field) => !row.faults.some((fault) => fault.field === field))
      .map((field) => ({ kind: 'missing', register: register.id, ...cellOf(table, row, field.id), field: field.id }));
  });
  const noRoom: RegisterProblem[] = withoutRoom ? [{ kind: 'noRoom', ...at, count: withoutRoom }] : [];
  return [...missingColumns, ...faults, ...incomplete, ...noRoom];
}

export function placedConflicts(table: StandingRegister, { conflicts }: RegisterOutcome): PlacedRowConflict[] {
  return conflicts.map((conflict) => ({
    ...conflict,
    ...placeOf(table, conflict.id, conflict.fields[0]),
    title: rowTitle(table.register, conflict.mine ?? conflict.theirs.fields),
  }));
}

/** An incomplete row is a problem of its cells. */
export function placedRefusals(table: StandingRegister, { refused }: RegisterOutcome): PlacedRefusal[] {
  return refused
    .filter(({ reason }) => reason !== 'incomplete')
    .map((one) => {
      const row = rowOf(table, one.id);
      return {
        ...one,
        ...placeOf(table, one.id),
        title: rowTitle(table.register, row?.fields ?? one.theirs?.fields ?? {}),
      };
    });
}

function placeOf(table: StandingRegister, id: string, field?: string): CellPlace & { register: Register['id'] } {
  const row = rowOf(table, id);
  return { register: table.register.id, ...(row ? cellOf(table, row, field) : headOf(table)) };
}

function rowOf({ rows }: StandingRegister, id: string): StandingRow | undefined {
  return rows.find(({ key, isBlank }) => key === id && !isBlank);
}

function cellOf(table: StandingRegister, { row, cells }: StandingRow, field = ''): CellPlace {
  const cell = cells.get(field);
  return { sheet: table.sheet, address: cell?.address ?? cellAddress(row, table.area.column) };
}

/** Where a table begins. */
export function headOf({ sheet, area }: StandingRegister): CellPlace {
  return { sheet, address: cellAddress(area.row, area.column) };
}
