import { BorderStyleTypes, type IStyleData } from '@univerjs/core';
import { FormulaResultStatus } from '@univerjs/engine-formula';
import {
  CFRuleType,
  CFSubRuleType,
  ConditionalFormattingFormulaService,
  ConditionalFormattingService,
  type IConditionFormattingRule,
  type IFormulaHighlightCell,
} from '@univerjs/sheets-conditional-formatting';
import { clipToSheet } from './clipToSheet';
import type { Area } from '../a1';
import { fromUniver, toUniver } from './univerArea';
import type { UniverSheet } from './univerSheet';

export interface CellFormat {
  readonly fill?: string;
  readonly color?: string;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly underline?: boolean;
  readonly strikethrough?: boolean;
  /** Shown instead of the cell's own. */
  readonly numberFormat?: string;
  /** Colour of a thin border around the cell. */
  readonly border?: string;
}

/** Every rule the host knows ends as a formula, as Excel itself defines cell-value and text rules. */
export interface StoredFormat {
  readonly id: string;
  readonly areas: readonly Area[];
  readonly formula: string;
  readonly format: CellFormat;
  readonly stopIfTrue: boolean;
}

type FormulaRule = IConditionFormattingRule<IFormulaHighlightCell>;

/** The rules of a sheet, first priority first. */
export function storedFormats(sheet: UniverSheet): StoredFormat[] {
  return sheet.facade.getConditionalFormattingRules().map((rule) => ({
    id: rule.cfId,
    areas: rule.ranges.map(fromUniver),
    formula: isFormulaRule(rule) ? rule.rule.value : '',
    format: 'style' in rule.rule ? fromStyle(rule.rule.style) : {},
    stopIfTrue: rule.stopIfTrue,
  }));
}

/** Adds the rule with first priority, or replaces the one with its id in place. */
export function putFormat(sheet: UniverSheet, stored: StoredFormat): void {
  const rule: FormulaRule = {
    cfId: stored.id,
    ranges: stored.areas.map((area) => toUniver(clipToSheet(sheet, area))),
    stopIfTrue: stored.stopIfTrue,
    rule: {
      type: CFRuleType.highlightCell,
      subType: CFSubRuleType.formula,
      value: stored.formula,
      style: toStyle(stored.format),
    },
  };
  const ids = sheet.facade.getConditionalFormattingRules().map(({ cfId }) => cfId);
  const position = ids.indexOf(stored.id);
  // Replacing in place would leave the formula registered for the old ranges: take out, put back, move.
  if (position >= 0) sheet.facade.deleteConditionalFormattingRule(stored.id);
  sheet.facade.addConditionalFormattingRule(rule);
  if (position > 0) moveFormat(sheet, stored.id, position);
}

export function removeFormat(sheet: UniverSheet, id: string): void {
  sheet.facade.deleteConditionalFormattingRule(id);
}

export function moveFormat(sheet: UniverSheet, id: string, position: number): void {
  const others = sheet.facade
    .getConditionalFormattingRules()
    .map(({ cfId }) => cfId)
    .filter((other) => other !== id);
  const before = others[position];
  const last = others.at(-1);
  if (before !== undefined) sheet.facade.moveConditionalFormattingRule(id, before, 'before');
  else if (last !== undefined) sheet.facade.moveConditionalFormattingRule(id, last, 'after');
}

/** Whether a rule of the sheet still waits for its formula: these are calculated apart from the cells, and later. */
export function awaitsFormats(sheet: UniverSheet): boolean {
  const service = sheet.book.injector.get(ConditionalFormattingFormulaService);
  return sheet.facade
    .getConditionalFormattingRules()
    .some(
      (rule) =>
        isFormulaRule(rule) &&
        service.getFormulaResultWithCoords(sheet.book.id, sheet.id, rule.cfId, rule.rule.value).status ===
          FormulaResultStatus.WAIT,
    );
}

/** What conditional formats make of a cell, priority and stopIfTrue respected; null when none applies. */
export function appliedFormat(sheet: UniverSheet, row: number, column: number): CellFormat | null {
  const service = sheet.book.injector.get(ConditionalFormattingService);
  const style = service.composeStyle(sheet.book.id, sheet.id, row, column)?.style;
  return style ? fromStyle(style) : null;
}

const isFormulaRule = (rule: IConditionFormattingRule): rule is FormulaRule =>
  rule.rule.type === CFRuleType.highlightCell && 'subType' in rule.rule && rule.rule.subType === CFSubRuleType.formula;

function toStyle({
  fill,
  color,
  bold,
  italic,
  underline,
  strikethrough,
  border,
  numberFormat,
}: CellFormat): IStyleData {
  const side = { s: BorderStyleTypes.THIN, cl: { rgb: border ?? '#000000' } };
  return {
    ...(fill ? { bg: { rgb: fill } } : {}),
    ...(color ? { cl: { rgb: color } } : {}),
    ...(bold ? { bl: 1 } : {}),
    ...(italic ? { it: 1 } : {}),
    ...(underline ? { ul: { s: 1 } } : {}),
    ...(strikethrough ? { st: { s: 1 } } : {}),
    ...(numberFormat ? { n: { pattern: numberFormat } } : {}),
    ...(border ? { bd: { t: side, b: side, l: side, r: side } } : {}),
  };
}

function fromStyle({ bg, cl, bl, it, ul, st, bd, n }: IStyleData): CellFormat {
  const border = bd?.t?.cl?.rgb;
  return {
    ...(bg?.rgb ? { fill: bg.rgb } : {}),
    ...(cl?.rgb ? { color: cl.rgb } : {}),
    ...(bl ? { bold: true } : {}),
    ...(it ? { italic: true } : {}),
    ...(ul?.s ? { underline: true } : {}),
    ...(st?.s ? { strikethrough: true } : {}),
    ...(border ? { border } : {}),
    ...(n?.pattern ? { numberFormat: n.pattern } : {}),
  };
}
