import type { UnitId } from '../core/catalogue/units';
import type { ColourRule, Ink } from './palette';
import type { UsedCells } from './usedCells';

/** What one cell holds. Excel reads an empty cell as empty text. */
export type CellValue = string | number | boolean;

/** A unit's table, read where it stands now: people rename and move sheets. */
export interface UnitTable {
  readonly unit: UnitId;
  readonly sheet: string;
  /** Excel's own id of the sheet, as events name it. */
  readonly sheetId: string;
  /** `A4:J12`, headings included. */
  readonly address: string;
  readonly values: readonly (readonly CellValue[])[];
  /** The same cells as formulas; a cell without one holds its value. */
  readonly formulas: readonly (readonly CellValue[])[];
}

/** The very hidden sheet with what was last synced for a unit. */
export interface BaseSheet {
  readonly unit: UnitId;
  readonly values: readonly (readonly CellValue[])[];
}

/** A conditional format of ours as it stands; people's own are never looked at. */
export interface StandingRule {
  readonly sheet: string;
  readonly id: string;
  readonly mark: string;
  /** Relative to the sheet; after pasting often several: `B5:E8,B10:E12`. */
  readonly address: string;
}

/** The fill that a cell has by itself, whatever conditional formats make of it: `#RRGGBB`, white where it has none. */
export interface CellFill {
  readonly sheet: string;
  readonly address: string;
  readonly colour: string;
}

/** Where the workbook's names point, as formulas. */
export type NamesByName = Readonly<Record<string, string>>;

/** What the product needs to know to keep the units' sheets, as plain data. */
export interface WorkbookSnapshot {
  readonly sheets: readonly string[];
  readonly settings: Readonly<Record<string, string>>;
  readonly tables: readonly UnitTable[];
  readonly bases: readonly BaseSheet[];
  /** What dropdowns and formulas take from cells; `null` where the sheet isn't there. */
  readonly lists: readonly (readonly CellValue[])[] | null;
  /** On the sheets that were read. */
  readonly rules: readonly StandingRule[];
  /** Of units' level cells that say nothing. */
  readonly emptyFills: readonly CellFill[];
  readonly names: NamesByName;
  /** By sheet, those with a unit's table. */
  readonly usedCells: Readonly<Record<string, UsedCells>>;
}

/** The same with all the other sheets of ours, which are many cells more. */
export interface FullSnapshot extends WorkbookSnapshot {
  /** The tables that are no unit's, by name, where they stand: people move them too. */
  readonly ownTables: Readonly<Record<string, { readonly sheet: string; readonly address: string }>>;
}

export interface CellStyle {
  readonly ink?: Ink;
  readonly fontColour?: string;
  readonly bold?: boolean;
  readonly size?: number;
  readonly wrap?: boolean;
  readonly align?: 'Left' | 'Center' | 'Right';
  readonly numberFormat?: string;
}

interface At {
  readonly sheet: string;
  readonly address: string;
}

/** One thing to do to a workbook. A plan is made from what stands, so that carrying out a new one is safe to repeat. */
export type Step =
  | { readonly do: 'addSheet'; readonly sheet: string; readonly hidden: boolean }
  /** Contents that start with `=` are formulas, in English with commas. */
  | ({ readonly do: 'write'; readonly contents: readonly (readonly CellValue[])[] } & At)
  | ({ readonly do: 'style'; readonly style: CellStyle } & At)
  | ({ readonly do: 'clearFill' } & At)
  | ({ readonly do: 'table'; readonly name: string } & At)
  | ({ readonly do: 'resizeTable'; readonly name: string } & At)
  /** `formula`: where the name points, `=Metod!$A$6:$A$9`; `stands`: it exists already. */
  | {
      readonly do: 'name';
      readonly name: string;
      readonly formula: string;
      readonly stands: boolean;
      readonly hidden: boolean;
    }
  | ({ readonly do: 'choices'; readonly name: string } & At)
  | ({ readonly do: 'addRule'; readonly rule: ColourRule } & At)
  | { readonly do: 'removeRule'; readonly sheet: string; readonly id: string }
  /** Widths and heights are in points; rows count from 0. */
  | { readonly do: 'columnWidths'; readonly sheet: string; readonly widths: readonly number[] }
  | { readonly do: 'rowHeight'; readonly sheet: string; readonly row: number; readonly height: number }
  | { readonly do: 'freeze'; readonly sheet: string; readonly rows: number }
  /** What a cell says when it is selected (`null`: nothing), and its dropdown again where a paste took that away. */
  | ({ readonly do: 'explain'; readonly explanation: Explanation | null; readonly choices: string } & At)
  /** Marks cells for recalculation. */
  | ({ readonly do: 'recalculate' } & At)
  | { readonly do: 'setting'; readonly key: string; readonly value: string }
  /** Nothing: so much of a part of ours is missing and stays so, since its cells hold something else. */
  | { readonly do: 'leave'; readonly sheet: string; readonly part: string; readonly missing: number }
  /** Does `then` only if the cell still holds what it did when the plan was made. */
  | ({ readonly do: 'ifUnchanged'; readonly expected: CellValue; readonly then: readonly PlainStep[] } & At);

/** Excel shows at most 32 and 255 characters of them. */
export interface Explanation {
  readonly title: string;
  readonly message: string;
}

/** Guards are not nested: what is compared is compared before anything is written. */
export type PlainStep = Exclude<Step, { do: 'ifUnchanged' }>;

export type WritePlan = readonly Step[];

/** The workbook as an edge implements it. */
export interface WorkbookPort {
  /** The units' sheets: two round trips, however many units there are. */
  readonly read: () => Promise<WorkbookSnapshot>;
  /** Every sheet of ours: as many round trips, and one more where a run was cut short. */
  readonly readAll: () => Promise<FullSnapshot>;
  /** At most two round trips: what must be compared, then all writes in one batch. */
  readonly apply: (plan: WritePlan) => Promise<{ readonly leftAlone: readonly { sheet: string; address: string }[] }>;
  readonly select: (place: { sheet: string; address: string }) => Promise<void>;
}
