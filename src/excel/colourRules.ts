import { markOf, type ColourRule } from '../workbook/palette';
import type { StandingRule } from '../workbook/port';

/** The conditional formats of a sheet, asked for with what tells ours apart. */
export function requestRules(worksheet: Excel.Worksheet): Excel.ConditionalFormatCollection {
  const formats = worksheet.getRange().conditionalFormats;
  formats.load('items/id,items/type,items/customOrNullObject/rule/formula');
  return formats;
}

/** Ours among loaded conditional formats, with their ranges asked for (`getRange` fails where a rule was split). */
export function requestOwnRanges(formats: Excel.ConditionalFormatCollection) {
  return formats.items
    .filter(({ type }) => type === Excel.ConditionalFormatType.custom)
    .flatMap((format) => {
      const mark = markOf(format.customOrNullObject.rule.formula);
      if (mark === null) return [];
      const ranges = format.getRanges();
      ranges.load('address');
      return [{ id: format.id, mark, ranges }];
    });
}

/** One area of `Skåne!B5:E8,'Skåne, 2026'!B10:E12`, whatever its sheet is called. */
const AREA = /(?:(?:'(?:[^']|'')*'|[^',!]+)!)?([^,!']+)/g;

export function readRule(
  sheet: string,
  { id, mark, ranges }: ReturnType<typeof requestOwnRanges>[number],
): StandingRule {
  const areas = [...ranges.address.matchAll(AREA)].map(([, area = '']) => area.trim());
  return { sheet, id, mark, address: areas.join(',') };
}

export function addRule(range: Excel.Range, { formula, ink, numberFormat }: ColourRule): void {
  const { custom } = range.conditionalFormats.add(Excel.ConditionalFormatType.custom);
  custom.rule.formula = formula;
  custom.format.fill.color = ink.fill;
  custom.format.font.color = ink.font;
  if (numberFormat) custom.format.numberFormat = numberFormat;
}

/** A rule that is gone meanwhile is no failure where Excel can tell (ExcelApi 1.14). */
export function removeRule(sheet: Excel.Worksheet, id: string): void {
  const formats = sheet.getRange().conditionalFormats;
  const canTell = Office.context.requirements.isSetSupported('ExcelApi', '1.14');
  (canTell ? formats.getItemOrNullObject(id) : formats.getItem(id)).delete();
}
