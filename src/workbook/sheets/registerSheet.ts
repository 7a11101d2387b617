import type { Field } from '../../core/registers/field';
import { said } from '../../core/registers/registerRow';
import { registerById, type RegisterId } from '../../core/registers/registers';
import { SOURCE_ROWS } from '../../core/registers/sourceRows';
import { areaAddress, parseArea } from '../address';
import { AREA_LABELS_NAME, REGISTER_TABLES, UNIT_NAMES_NAME } from '../layout';
import { KEY_STYLE } from '../registers/planColumns';
import { KEY_HEADING } from '../registers/readRegister';
import { shownContent } from '../registers/registerCell';
import { layOutSourceSheet, type SourceColumn } from './sourceSheet';
import { tableAddress, type WantedSheet } from './wantedSheet';

/** How a register's sheet looks; what its columns are is the register's own. */
export interface RegisterSheet {
  readonly register: RegisterId;
  readonly name: string;
  readonly title: string;
  readonly about: readonly string[];
  /** Width of each column that a new sheet has, in points, by field. */
  readonly widths: Readonly<Record<string, number>>;
  /** Fields that tell the sources' rows apart. */
  readonly keys: readonly string[];
  /** Rows for people to begin with. */
  readonly emptyRows?: number;
}

/** Narrow: nobody reads it. */
const KEY_WIDTH = 20;

/** Lays out a sheet with a register's table: the sources' rows with their keys, and room for people's. */
export function layOutRegisterSheet(sheet: RegisterSheet): WantedSheet {
  const { register, name, title, about, widths, keys, emptyRows = 0 } = sheet;
  const fields = registerById(register).fields.filter(({ id }) => id in widths);
  const sources = SOURCE_ROWS[register].map((row) => [
    ...fields.map((field) => shownContent(field, said(row.fields, field.id))),
    row.id,
  ]);
  const empty = Array.from({ length: emptyRows }, () => [...fields, null].map(() => ''));
  const laidOut = layOutSourceSheet({
    name,
    table: REGISTER_TABLES[register]!,
    title,
    about,
    columns: [...fields.map((field) => columnOf(field, widths)), { title: KEY_HEADING, width: KEY_WIDTH }],
    keys: keys.map((id) => fields.findIndex((field) => field.id === id)),
    rows: [...sources, ...empty],
  });
  const body = parseArea(tableAddress(laidOut.tables[0]!));
  const inColumn = (column: number) =>
    areaAddress({ row: body.row + 1, rows: body.rows - 1, column: body.column + column, columns: 1 });
  const choices = fields.flatMap(({ form }, column) => {
    const list = form.kind === 'unit' ? UNIT_NAMES_NAME : form.kind === 'area' ? AREA_LABELS_NAME : null;
    return list === null ? [] : [{ address: inColumn(column), name: list }];
  });
  return {
    ...laidOut,
    form: {
      ...laidOut.form,
      styles: [...laidOut.form.styles, { address: inColumn(fields.length), style: KEY_STYLE }],
      // Where the sources' rows stand some cells say that a thing is unknown, which is on no list.
      ...(emptyRows ? { choices } : {}),
    },
  };
}

function columnOf({ id, heading, form }: Field, widths: RegisterSheet['widths']): SourceColumn {
  const width = widths[id]!;
  if (form.kind === 'date') return { title: heading.sv, width, dates: true };
  return { title: heading.sv, width, ...(form.kind === 'number' ? { centred: true as const } : {}) };
}
