import { said, type RowFields } from '../../core/registers/registerRow';
import { findSourceRow } from '../../core/registers/sourceRows';
import type { Register } from '../../core/registers/registers';
import { areaAddress, cellAddress } from '../address';
import { registerBaseName } from '../layout';
import type { Frame, PlainStep, Step } from '../port';
import { safeText } from '../safeText';
import type { RegisterBaseSheet } from './registersSnapshot';

/**
 * What was last synced of a register, in cells of a very hidden sheet: a row each, found by its key, and a column for each
 * field, found by its id. Two add-ins that write a new row at the same time may write it to the same place: what is then
 * missing here was never synced as far as anybody knows, and is found equal on both sides at the next sync.
 */
export interface RegisterBase {
  readonly register: Register;
  readonly isThere: boolean;
  /** The columns' field ids after the first column, which holds keys; empty where the sheet isn't there. */
  readonly headings: readonly string[];
  readonly records: ReadonlyMap<string, BaseRow>;
  /** The keys from the second row on, as they stand. */
  readonly keys: readonly string[];
}

interface BaseRow {
  /** On the sheet, counted from 0. */
  readonly row: number;
  readonly fields: RowFields;
}

export function readRegisterBase(register: Register, sheet: RegisterBaseSheet | undefined): RegisterBase {
  const [heading = [], ...rows] = (sheet?.values ?? []).map((row) => row.map(String));
  const headings = heading.slice(1);
  const records = rows.map(([key = '', ...texts], index): [string, BaseRow] => [
    key,
    { row: index + 1, fields: Object.fromEntries(headings.map((id, column) => [id, texts[column] ?? ''])) },
  ]);
  return {
    register,
    isThere: sheet !== undefined,
    headings,
    records: new Map(records.filter(([key]) => key !== '')),
    keys: rows.map(([key = '']) => key),
  };
}

/** What a row said when it was last synced. Of a source's row that was never other than the source: what the source says. */
export function baseFields({ register, records }: RegisterBase, key: string): RowFields | null {
  return records.get(key)?.fields ?? findSourceRow(register.id, key)?.fields ?? null;
}

/** What tells that the rows of the base stand where they were read. */
export function framesOfBase({ register, headings, keys }: RegisterBase): Frame[] {
  if (!headings.length) return [];
  const address = areaAddress({ row: 0, column: 0, rows: 1 + keys.length, columns: 1 });
  return [{ kind: 'cells', sheet: registerBaseName(register.id), address, values: [KEY, ...keys].map((key) => [key]) }];
}

const KEY = 'nyckel';

/** Writes a register's base: rows where they stand, new ones in rows that were emptied and then below. */
export class BaseWriter {
  readonly #base: RegisterBase;
  readonly #sheet: string;
  readonly #ids: readonly string[];
  readonly #free: number[];
  readonly #made = new Map<string, number>();
  #next: number;
  /** Everything that was planned without a guard. */
  readonly steps: Step[] = [];

  constructor(base: RegisterBase) {
    this.#base = base;
    this.#sheet = registerBaseName(base.register.id);
    const added = base.register.fields.map(({ id }) => id).filter((id) => !base.headings.includes(id));
    this.#ids = [...base.headings, ...added];
    this.#free = base.keys.flatMap((key, index) => (key === '' ? [index + 1] : []));
    this.#next = base.keys.length + 1;
  }

  /** Writes what one field of a row says. */
  field(key: string, id: string, value: string): PlainStep {
    const address = cellAddress(this.#rowOf(key), 1 + this.#ids.indexOf(id));
    return { do: 'write', sheet: this.#sheet, address, contents: [[safeText(value)]] };
  }

  /** Writes all that a row says. */
  record(key: string, fields: RowFields): void {
    this.#write(this.#rowOf(key), [key, ...this.#ids.map((id) => said(fields, id))]);
  }

  /** The row counts as never synced. */
  forget(key: string): void {
    const row = this.#base.records.get(key)?.row;
    if (row !== undefined) this.#write(row, ['', ...this.#ids.map(() => '')]);
  }

  #rowOf(key: string): number {
    const known = this.#base.records.get(key)?.row ?? this.#made.get(key);
    if (known !== undefined) return known;
    const row = this.#free.shift() ?? this.#next++;
    this.#makeSheet();
    this.#made.set(key, row);
    // Of a source's row all that wasn't changed goes on saying what the source does.
    this.#write(row, [key, ...this.#ids.map((id) => said(baseFields(this.#base, key), id))]);
    return row;
  }

  #makeSheet(): void {
    if (this.#made.size || this.#ids.length === this.#base.headings.length) return;
    if (!this.#base.isThere) this.steps.push({ do: 'addSheet', sheet: this.#sheet, hidden: true });
    this.#write(0, [KEY, ...this.#ids]);
  }

  #write(row: number, texts: readonly string[]): void {
    const address = areaAddress({ row, column: 0, rows: 1, columns: texts.length });
    this.steps.push({ do: 'write', sheet: this.#sheet, address, contents: [texts.map(safeText)] });
  }
}
