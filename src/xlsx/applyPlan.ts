import type { PlainStep, WritePlan } from '../workbook/port';
import { heldValue } from '../workbook/safeText';
import { addressesIn, cellAt, emptySheet, putCell, sheetNamed, type Book, type BookSheet } from './book';

type StepOf<Do extends PlainStep['do']> = Extract<PlainStep, { do: Do }>;

/** Carries a plan out on a workbook in memory: the same steps that Excel is given, one small function each. */
export function applyPlan(book: Book, plan: WritePlan): void {
  for (const step of plan) {
    if (step.do !== 'ifUnchanged') applyStep(book, step);
    else if (cellAt(sheetOf(book, step), step.address).value === step.expected) applyPlan(book, step.then);
  }
}

function applyStep(book: Book, step: PlainStep): void {
  switch (step.do) {
    case 'addSheet':
      return addSheet(book, step);
    case 'write':
      return write(sheetOf(book, step), step);
    case 'style':
      return style(sheetOf(book, step), step);
    case 'table':
      return addTable(sheetOf(book, step), step);
    case 'name':
      return giveName(book, step);
    case 'choices':
      return addChoices(sheetOf(book, step), step);
    case 'addRule':
      return addRule(sheetOf(book, step), step);
    case 'columnWidths':
      return setColumnWidths(sheetOf(book, step), step);
    case 'rowHeight':
      return setRowHeight(sheetOf(book, step), step);
    case 'freeze':
      return freeze(sheetOf(book, step), step);
    case 'page':
      return setPage(sheetOf(book, step), step);
    case 'chart':
      return addChart(sheetOf(book, step), step);
    // Settings are in a part of Excel's own for add-ins; a file needs none, its bases say which round it is for. A new one
    // has nothing to take away, to fit, to leave or to explain either, and all of its formulas are calculated at the end.
    case 'setting':
    case 'removeName':
    case 'noChoices':
    case 'removeRule':
    case 'clearFill':
    case 'resizeTable':
    case 'leave':
    case 'explain':
    case 'recalculate':
      return;
  }
}

function sheetOf(book: Book, { sheet }: { readonly sheet: string }): BookSheet {
  const found = sheetNamed(book, sheet);
  if (!found) throw new Error(`A plan names the sheet ${sheet} before it adds it`);
  return found;
}

function addSheet({ sheets }: Book, { sheet, hidden }: StepOf<'addSheet'>): void {
  sheets.push(emptySheet(sheet, hidden));
}

function write(sheet: BookSheet, { address, contents }: StepOf<'write'>): void {
  addressesIn(address).forEach((row, i) =>
    row.forEach((cell, j) => {
      const content = contents[i]?.[j] ?? '';
      const isFormula = typeof content === 'string' && content.startsWith('=');
      putCell(sheet, cell, isFormula ? { value: '', formula: content } : { value: heldValue(content), formula: null });
    }),
  );
}

function style(sheet: BookSheet, { address, style }: StepOf<'style'>): void {
  for (const cell of addressesIn(address).flat())
    putCell(sheet, cell, { style: { ...cellAt(sheet, cell).style, ...style } });
}

function addTable({ tables }: BookSheet, { name, address }: StepOf<'table'>): void {
  tables.push({ name, address });
}

function giveName({ names }: Book, { name, formula, hidden }: StepOf<'name'>): void {
  names.set(name, { formula, hidden });
}

function addChoices({ choices }: BookSheet, { address, name }: StepOf<'choices'>): void {
  choices.push({ address, name });
}

function addRule({ rules }: BookSheet, { address, rule }: StepOf<'addRule'>): void {
  rules.push({ address, rule });
}

function setColumnWidths(sheet: BookSheet, { widths }: StepOf<'columnWidths'>): void {
  sheet.columnWidths = widths;
}

function setRowHeight({ rowHeights }: BookSheet, { row, height }: StepOf<'rowHeight'>): void {
  rowHeights.set(row, height);
}

function freeze(sheet: BookSheet, { rows }: StepOf<'freeze'>): void {
  sheet.frozenRows = rows;
}

function setPage(sheet: BookSheet, { titleRows }: StepOf<'page'>): void {
  sheet.page = { titleRows };
}

function addChart({ charts }: BookSheet, step: StepOf<'chart'>): void {
  charts.push(step);
}
