import type { UnitId } from '../core/catalogue/units';
import type { ColourRule, Ink } from './palette';
import type { RegistersSnapshot } from './registers/registersSnapshot';

/** What one cell holds. Excel reads an empty cell as empty text. */
export type CellValue = string | number | boolean;

/** A unit's table, read where it stands now: people rename and move sheets. */
export interface UnitTable {
  readonly kind: 'table';
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

/** The cells of a sheet that hold something, as formulas; all others are empty. */
export interface UsedCells {
  readonly address: string;
  readonly formulas: readonly (readonly CellValue[])[];
}

/** Cells as they stand, somewhere on a sheet. */
export interface Cells extends UsedCells {
  readonly values: readonly (readonly CellValue[])[];
}

/** A range with what it goes by: people's own headings, and scores. */
export interface RangeCells {
  readonly sheet: string;
  readonly sheetId: string;
  /** `C4:F11` */
  readonly address: string;
  readonly around: readonly Cells[];
}

/** A range of a user's own that a unit is filled in in, as the workbook's names say. */
export interface BoundRange extends RangeCells {
  readonly unit: UnitId;
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
  /** Found by name; of a name that points nowhere any more only the name is left. */
  readonly boundRanges: readonly BoundRange[];
  readonly bases: readonly BaseSheet[];
  /** What dropdowns and formulas take from cells; `null` where the sheet isn't there. */
  readonly lists: readonly (readonly CellValue[])[] | null;
  /** On the sheets of our tables and of bound ranges. */
  readonly rules: readonly StandingRule[];
  /** Of units' level cells that say nothing. */
  readonly emptyFills: readonly CellFill[];
  readonly names: NamesByName;
  /** By sheet, those with a unit's table. */
  readonly usedCells: Readonly<Record<string, UsedCells>>;
}

/** The same with all the other sheets of ours, which are many cells more, and the workbook's charts. */
export interface FullSnapshot extends WorkbookSnapshot {
  /** The tables that are no unit's, by name, where they stand: people move them too. */
  readonly ownTables: Readonly<Record<string, { readonly sheet: string; readonly address: string }>>;
  /** The names of all charts, people's own too, by sheet: one of ours may have been moved to a sheet of theirs. */
  readonly charts: Readonly<Record<string, readonly string[]>>;
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

/** Columns stacked of rows of cells, on top of each other; or a line with points for each column of cells. */
export type ChartKind = 'stackedColumns' | 'lines';

/** Fixed ends of the axis of values. */
export interface ValueScale {
  readonly minimum: number;
  readonly maximum: number;
}

export interface SeriesLook {
  readonly colour: string;
  /** Colour of the numbers on it; without, it has none. */
  readonly labels?: string;
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
  | { readonly do: 'removeName'; readonly name: string }
  | ({ readonly do: 'choices'; readonly name: string } & At)
  /** Takes dropdowns and explanations away. */
  | ({ readonly do: 'noChoices' } & At)
  | ({ readonly do: 'addRule'; readonly rule: ColourRule } & At)
  | { readonly do: 'removeRule'; readonly sheet: string; readonly id: string }
  /** Widths and heights are in points; rows count from 0. */
  | { readonly do: 'columnWidths'; readonly sheet: string; readonly widths: readonly number[] }
  | { readonly do: 'rowHeight'; readonly sheet: string; readonly row: number; readonly height: number }
  | { readonly do: 'freeze'; readonly sheet: string; readonly rows: number }
  /** A4 across, one page wide; `titleRows`: so many rows from the top are repeated on every page. */
  | { readonly do: 'page'; readonly sheet: string; readonly titleRows: number }
  /** Over cells with names in their first row and column. `title`: the formula that it takes its title from. */
  | ({
      readonly do: 'chart';
      readonly name: string;
      readonly title: string;
      readonly kind: ChartKind;
      /** Of each series; one that people put among the product's own keeps what Excel gives it (`null`). */
      readonly series: readonly (SeriesLook | null)[];
      readonly scale?: ValueScale;
      /** The cells that it covers. */
      readonly over: string;
    } & At)
  /** What a cell says when it is selected (`null`: nothing), and its dropdown again where a paste took that away. */
  | ({ readonly do: 'explain'; readonly explanation: Explanation | null; readonly choices: string } & At)
  /** Marks cells for recalculation. */
  | ({ readonly do: 'recalculate' } & At)
  | { readonly do: 'setting'; readonly key: string; readonly value: string }
  /** Nothing: something of a part of ours is missing and stays so. */
  | { readonly do: 'leave'; readonly sheet: string; readonly part: string; readonly why: WhyLeft }
  /** Does `then` only if the cell still holds what it did when the plan was made. */
  | ({ readonly do: 'ifUnchanged'; readonly expected: CellValue; readonly then: readonly PlainStep[] } & At);

/** Why something of ours is left missing. */
export type WhyLeft =
  /** Other cells are in its place. */
  | 'occupied'
  /** The column that tells rows apart is gone. */
  | 'keys'
  /** The columns of a chart stand apart. */
  | 'apart';

/** Excel shows at most 32 and 255 characters of them. */
export interface Explanation {
  readonly title: string;
  readonly message: string;
}

/** Guards are not nested: what is compared is compared before anything is written. */
export type PlainStep = Exclude<Step, { do: 'ifUnchanged' }>;

export type WritePlan = readonly Step[];

/** What must be as it was when a plan was made, or the addresses in it mean other cells. */
export type Frame =
  | {
      readonly kind: 'cells';
      readonly sheet: string;
      readonly address: string;
      readonly values: readonly (readonly CellValue[])[];
    }
  | { readonly kind: 'name'; readonly name: string; readonly formula: string };

/** So many are done, of so many in all. */
export interface Count {
  readonly done: number;
  readonly of: number;
}

/** Whoever waits for a plan: hears of the sheets that it makes, and may end it between two of them. */
export interface PlanWatch {
  /** `null`: it is carried out whole. */
  readonly signal: AbortSignal | null;
  /** Before each sheet that the plan makes, and after the last. */
  readonly onSheet: (made: Count) => void;
}

/** What became of a plan. */
export interface Applied {
  /** Cells that had moved or changed since it was made. */
  readonly leftAlone: readonly { readonly sheet: string; readonly address: string }[];
  /** Something of its frame had moved: nothing was written. */
  readonly moved: boolean;
}

/** The workbook as an edge implements it. */
export interface WorkbookPort {
  /** The units' sheets: two round trips, however many units there are. */
  readonly read: () => Promise<WorkbookSnapshot>;
  /** Every sheet of ours: as many round trips, and one more where a run was cut short. */
  readonly readAll: () => Promise<FullSnapshot>;
  /** The registers' tables and what was last synced of them: one round trip, however many there are. */
  readonly readRegisters: () => Promise<RegistersSnapshot>;
  /**
   * Two round trips at most where nothing is made: what must be compared, then all writes in one batch; more where they
   * weigh too much for one. Each sheet that the plan makes is a round trip of its own.
   */
  readonly apply: (plan: WritePlan, frames?: readonly Frame[], watch?: PlanWatch) => Promise<Applied>;
  /** Whether any of these sheets holds anything. One round trip. */
  readonly holdsAnything: (sheets: readonly string[]) => Promise<boolean>;
  readonly select: (place: { sheet: string; address: string }) => Promise<void>;
  /** Where the user's selection is; `null` when it is no single range. One round trip. */
  readonly readSelection: () => Promise<{ readonly sheet: string; readonly address: string } | null>;
  /** With the cells that may be its headings or hold its scores. One round trip. */
  readonly readRange: (place: { sheet: string; address: string }) => Promise<RangeCells>;
}
