import {
  DataValidationErrorStyle,
  DataValidationRenderMode,
  type IDataValidationRuleOptions,
  type IRange,
} from '@univerjs/core';
import type { FDataValidation, FDataValidationBuilder } from '@univerjs/sheets-data-validation/facade';
import { growOver, intersection, moveArea, type Area } from '../a1';
import type { NumberRule, ValidationRecord } from '../model/validationStore';
import { invalidArgument, notModelled } from '../richapi/apiError';
import { fromUniver } from './univerArea';
import type { UniverSheet } from './univerSheet';

type ListSource = { readonly sheet: UniverSheet; readonly area: Area } | readonly string[];

const ALERT_STYLES = {
  Stop: DataValidationErrorStyle.STOP,
  Warning: DataValidationErrorStyle.WARNING,
  Information: DataValidationErrorStyle.INFO,
} as const;

/** The id of the rule at the area's cells; null where there is none. */
export const validationId = (sheet: UniverSheet, area: Area): string | null =>
  sheet.range(area).getDataValidation()?.rule.uid ?? null;

/** Validation in new cells keeps a table from growing over them, unless it is that of the entire column. */
export function allowsGrowth(sheet: UniverSheet, added: Area): boolean {
  const isEntire = ({ row, rows }: Area): boolean => row === 0 && rows >= sheet.facade.getMaxRows();
  return sheet
    .range(added)
    .getDataValidations()
    .every((validation) => areasOf(validation).every((area) => isEntire(area) || !intersection(area, added)));
}

/** Rules that cover columns of the body from its first row to its last go on over the rows below. */
export function extendValidation(sheet: UniverSheet, body: Area, rows: number): void {
  for (const validation of sheet.range(body).getDataValidations()) {
    const areas = areasOf(validation);
    const grown = areas.map((area) => growOver(area, body, rows));
    if (grown.some((area, i) => area !== areas[i])) validation.setRanges(grown.map((area) => sheet.range(area)));
  }
}

/** Validation travels with copied cells; what has none in the source has none in the target. Says which rule is which. */
export function copyValidation(
  from: { readonly sheet: UniverSheet; readonly area: Area },
  to: { readonly sheet: UniverSheet; readonly area: Area },
): (readonly [sourceId: string, copyId: string])[] {
  const moved = from.sheet
    .range(from.area)
    .getDataValidations()
    .flatMap((validation) =>
      areasOf(validation).flatMap((area) => {
        const common = intersection(area, from.area);
        return common ? [{ validation, area: moveArea(common, from.area, to.area) }] : [];
      }),
    );
  clearValidation(to.sheet, to.area);
  return moved.flatMap(({ validation, area }) => {
    // The second copy is the one with an id of its own.
    to.sheet.range(area).setDataValidation(validation.copy().copy().build());
    const id = validationId(to.sheet, area);
    return id === null ? [] : [[validation.rule.uid, id] as const];
  });
}

const areasOf = ({ rule }: FDataValidation): Area[] => (rule.ranges as readonly IRange[]).map(fromUniver);

export function clearValidation(sheet: UniverSheet, area: Area): void {
  sheet.range(area).setDataValidation(null);
}

/** Puts the rule on the area and returns its id. */
export function putValidation(
  sheet: UniverSheet,
  area: Area,
  record: ValidationRecord,
  listSource: (source: unknown) => ListSource,
): string | null {
  const builder = sheet.book.api.newDataValidation();
  const { list, wholeNumber, decimal, custom, textLength } = record.rule ?? {};
  if (list) requireList(builder, listSource(list.source), list.inCellDropDown !== false);
  else if (wholeNumber) requireNumber(builder, wholeNumber, true);
  else if (decimal) requireNumber(builder, decimal, false);
  else if (custom) builder.requireFormulaSatisfied(custom.formula);
  else throw notModelled(textLength ? 'data validation by text length' : 'this kind of data validation');
  builder.setAllowBlank(record.ignoreBlanks !== false).setOptions(optionsOf(record));
  sheet.range(area).setDataValidation(builder.build());
  return validationId(sheet, area);
}

function requireList(builder: FDataValidationBuilder, source: ListSource, dropDown: boolean): void {
  if ('area' in source) builder.requireValueInRange(source.sheet.range(source.area), false, dropDown);
  else builder.requireValueInList([...source], false, dropDown);
}

function requireNumber(builder: FDataValidationBuilder, rule: NumberRule, whole: boolean): void {
  const [low, high] = [Number(rule.formula1), Number(rule.formula2)];
  switch (rule.operator) {
    case 'Between':
      return void builder.requireNumberBetween(low, high, whole);
    case 'NotBetween':
      return void builder.requireNumberNotBetween(low, high, whole);
    case 'EqualTo':
      return void builder.requireNumberEqualTo(low, whole);
    case 'NotEqualTo':
      return void builder.requireNumberNotEqualTo(low, whole);
    case 'GreaterThan':
      return void builder.requireNumberGreaterThan(low, whole);
    case 'LessThan':
      return void builder.requireNumberLessThan(low, whole);
    case 'GreaterThanOrEqualTo':
      return void builder.requireNumberGreaterThanOrEqualTo(low, whole);
    case 'LessThanOrEqualTo':
      return void builder.requireNumberLessThanOrEqualTo(low, whole);
    default:
      throw invalidArgument('DataValidation.rule');
  }
}

function optionsOf({ alert, prompt }: ValidationRecord): Partial<IDataValidationRuleOptions> {
  return {
    errorStyle: ALERT_STYLES[alert?.style ?? 'Stop'],
    error: alert?.message ?? '',
    errorTitle: alert?.title ?? '',
    // Without an alert Excel lets any value stand; Univer calls that a warning.
    ...(alert?.showAlert === false ? { errorStyle: DataValidationErrorStyle.WARNING } : {}),
    // An arrow beside the value, as in Excel; the default draws a chip over the cell's colours.
    renderMode: DataValidationRenderMode.ARROW,
    showErrorMessage: alert?.showAlert !== false,
    ...(prompt ? { prompt: prompt.message, promptTitle: prompt.title, showInputMessage: prompt.showPrompt } : {}),
  };
}
