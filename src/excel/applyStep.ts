import { parseArea } from '../workbook/address';
import type { PlainStep, Step } from '../workbook/port';
import { addChart } from './addChart';
import { addRule, removeRule } from './colourRules';
import { applyChoices, applyExplanation, type StandingPrompts } from './explanations';

/** Queues one step; nothing happens before the next `context.sync()`. */
export function applyStep(context: Excel.RequestContext, step: PlainStep, prompts: StandingPrompts): void {
  const { workbook } = context;
  switch (step.do) {
    case 'addSheet': {
      const sheet = workbook.worksheets.add(step.sheet);
      if (step.hidden) sheet.visibility = Excel.SheetVisibility.veryHidden;
      return;
    }
    case 'write':
      rangeOf(context, step).formulas = step.contents.map((row) => [...row]);
      return;
    case 'style':
      applyStyle(rangeOf(context, step), step);
      return;
    case 'clearFill':
      rangeOf(context, step).format.fill.clear();
      return;
    case 'table': {
      const table = workbook.worksheets.getItem(step.sheet).tables.add(step.address, true);
      table.name = step.name;
      table.style = 'TableStyleLight1';
      table.showFilterButton = false;
      return;
    }
    case 'name':
      if (step.stands) workbook.names.getItem(step.name).formula = step.formula;
      else workbook.names.add(step.name, step.formula).visible = !step.hidden;
      return;
    case 'resizeTable':
      resizeTable(context, step);
      return;
    case 'removeName':
      // Somebody else may have taken it away meanwhile.
      workbook.names.getItemOrNullObject(step.name).delete();
      return;
    case 'noChoices':
      rangeOf(context, step).dataValidation.clear();
      return;
    case 'choices':
      applyChoices(rangeOf(context, step).dataValidation, step.name);
      return;
    case 'chart':
      addChart(context, step);
      return;
    case 'addRule':
      addRule(rangeOf(context, step), step.rule);
      return;
    case 'removeRule':
      removeRule(workbook.worksheets.getItem(step.sheet), step.id);
      return;
    case 'columnWidths':
      step.widths.forEach((width, column) => {
        workbook.worksheets.getItem(step.sheet).getCell(0, column).format.columnWidth = width;
      });
      return;
    case 'rowHeight':
      workbook.worksheets.getItem(step.sheet).getCell(step.row, 0).format.rowHeight = step.height;
      return;
    case 'freeze':
      workbook.worksheets.getItem(step.sheet).freezePanes.freezeRows(step.rows);
      return;
    case 'page':
      applyPage(workbook.worksheets.getItem(step.sheet).pageLayout, step.titleRows);
      return;
    case 'explain':
      applyExplanation(rangeOf(context, step).dataValidation, step, prompts);
      return;
    case 'recalculate':
      rangeOf(context, step).setDirty();
      return;
    case 'setting':
      workbook.settings.add(step.key, step.value);
      return;
    case 'leave':
      return;
  }
}

function rangeOf(context: Excel.RequestContext, { sheet, address }: { sheet: string; address: string }): Excel.Range {
  return context.workbook.worksheets.getItem(sheet).getRange(address);
}

/** ExcelApi 1.13. Where Excel is older the rows stand below the table, which Excel extends itself where it can. */
function resizeTable(
  { workbook }: Excel.RequestContext,
  { name, address }: Extract<Step, { do: 'resizeTable' }>,
): void {
  if (Office.context.requirements.isSetSupported('ExcelApi', '1.13')) workbook.tables.getItem(name).resize(address);
}

function applyPage(page: Excel.PageLayout, titleRows: number): void {
  page.orientation = Excel.PageOrientation.landscape;
  page.paperSize = Excel.PaperType.a4;
  page.zoom = { horizontalFitToPages: 1 };
  if (titleRows) page.setPrintTitleRows(`1:${titleRows}`);
}

function applyStyle(range: Excel.Range, { style, address }: Extract<Step, { do: 'style' }>): void {
  const { format } = range;
  if (style.numberFormat) range.numberFormat = matrixOf(address, style.numberFormat);
  if (style.ink) format.fill.color = style.ink.fill;
  const fontColour = style.fontColour ?? style.ink?.font;
  if (fontColour) format.font.color = fontColour;
  if (style.bold) format.font.bold = true;
  if (style.size) format.font.size = style.size;
  if (style.wrap) format.wrapText = true;
  if (style.align) format.horizontalAlignment = style.align;
  format.verticalAlignment = Excel.VerticalAlignment.center;
}

function matrixOf<T>(address: string, value: T): T[][] {
  const { rows, columns } = parseArea(address);
  return Array.from({ length: rows }, () => Array.from({ length: columns }, () => value));
}
