import { cellName, type Area } from '../a1';
import type { CellFormat } from '../engine/conditionalFormats';

export type ConditionalFormatType = 'Custom' | 'CellValue' | 'ContainsText';

export interface CellValueRule {
  readonly operator: string;
  readonly formula1: string;
  readonly formula2?: string;
}

export interface TextRule {
  readonly operator: string;
  readonly text: string;
}

/** One conditional format as the add-in defined it. Rule and format arrive as separate property writes. */
export interface ConditionalFormatRecord {
  readonly id: string;
  readonly sheetId: string;
  readonly type: ConditionalFormatType;
  areas: readonly Area[];
  formula: string | null;
  cellValue: CellValueRule | null;
  text: TextRule | null;
  format: CellFormat;
  stopIfTrue: boolean;
  /** Differs from what the grid shows. */
  dirty: boolean;
}

const COMPARE: Readonly<Record<string, string>> = {
  EqualTo: '=',
  NotEqualTo: '<>',
  GreaterThan: '>',
  LessThan: '<',
  GreaterThanOrEqual: '>=',
  LessThanOrEqual: '<=',
};

/** The formula Excel gives a rule, relative to the first cell of its range; null while the rule is not written yet. */
export function ruleFormula({ type, areas, formula, cellValue, text }: ConditionalFormatRecord): string | null {
  const first = areas[0] ? cellName(areas[0].row, areas[0].column) : 'A1';
  if (type === 'Custom') return formula === null ? null : `=${formula.replace(/^=/, '')}`;
  if (type === 'CellValue') return cellValue && cellValueFormula(first, cellValue);
  return text && textFormula(first, text);
}

function cellValueFormula(cell: string, { operator, formula1, formula2 }: CellValueRule): string | null {
  const [low, high] = [formula1, formula2 ?? formula1].map((part) => String(part).replace(/^=/, ''));
  if (operator === 'Between') return `=AND(${cell}>=${low},${cell}<=${high})`;
  if (operator === 'NotBetween') return `=OR(${cell}<${low},${cell}>${high})`;
  const sign = COMPARE[operator];
  return sign === undefined ? null : `=${cell}${sign}${low}`;
}

function textFormula(cell: string, { operator, text }: TextRule): string | null {
  const quoted = `"${text.replaceAll('"', '""')}"`;
  switch (operator) {
    case 'Contains':
      return `=NOT(ISERROR(SEARCH(${quoted},${cell})))`;
    case 'NotContains':
      return `=ISERROR(SEARCH(${quoted},${cell}))`;
    case 'BeginsWith':
      return `=LEFT(${cell},LEN(${quoted}))=${quoted}`;
    case 'EndsWith':
      return `=RIGHT(${cell},LEN(${quoted}))=${quoted}`;
    default:
      return null;
  }
}
