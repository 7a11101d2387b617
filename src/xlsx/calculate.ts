import type { Method } from '../core/method';
import type { CellValue } from '../workbook/port';
import { addressesIn, cellAt, putCell, sheetNamed, type Book, type BookSheet } from './book';
import { parseFormula, type Expression, type Sign } from './parseFormula';
import { sheetFunctions, type Argument } from './sheetFunctions';

/**
 * Gives the formulas of a workbook of ours their results, so that a reader without the add-in sees them. It knows what
 * our own sheets use and no more: a formula beyond that is a fault of ours, and must not pass for an empty cell.
 * @param method of the round; formulas that name the cells of the sheet Metod mean the same
 */
export function calculate(book: Book, method: Method): void {
  const functions = sheetFunctions(method);
  const settled = new Set<string>();

  /** What a cell holds; what it rests on is calculated first. */
  function valueOf(sheet: BookSheet, address: string): CellValue {
    const { formula, value } = cellAt(sheet, address);
    const key = `${sheet.name}!${address}`;
    if (formula === null || settled.has(key)) return value;
    settled.add(key);
    const expression = parseFormula(formula) ?? beyond(formula);
    const result = single(evaluate(expression, sheet));
    putCell(sheet, address, { value: result });
    return result;
  }

  function evaluate(expression: Expression, sheet: BookSheet): Argument {
    switch (expression.kind) {
      case 'value':
        return expression.value;
      case 'cells':
        return cells(expression.reference, sheet);
      case 'call': {
        const perform = functions[expression.name] ?? beyond(expression.name);
        return perform(expression.given.map((argument) => evaluate(argument, sheet)));
      }
      case 'arithmetic': {
        const [left, right] = [expression.left, expression.right].map((side) => Number(single(evaluate(side, sheet))));
        return ARITHMETIC[expression.sign](left!, right!);
      }
    }
  }

  function cells(reference: string, sheet: BookSheet): CellValue[][] {
    const name = book.names.get(reference);
    if (name) return cells(name.formula.slice(1), sheet);
    const [, quoted, address = reference] = /^(?:(.*)!)?(.*)$/.exec(reference) ?? [];
    const at = quoted === undefined ? sheet : sheetNamed(book, quoted.replace(/^'|'$/g, '').replaceAll("''", "'"));
    if (!at || !ADDRESS.test(address)) return beyond(reference);
    return addressesIn(address).map((row) => row.map((cell) => valueOf(at, cell)));
  }

  for (const sheet of book.sheets) for (const address of sheet.cells.keys()) valueOf(sheet, address);
}

const ADDRESS = /^\$?[A-Z]{1,3}\$?\d+(:\$?[A-Z]{1,3}\$?\d+)?$/i;

const ARITHMETIC: { readonly [S in Sign]: (left: number, right: number) => number } = {
  '+': (left, right) => left + right,
  '-': (left, right) => left - right,
  '*': (left, right) => left * right,
  '/': (left, right) => left / right,
};

function single(result: Argument): CellValue {
  return Array.isArray(result) ? (result[0]?.[0] ?? '') : result;
}

function beyond(what: string): never {
  throw new Error(`Nobody knows the result of ${what} in a file`);
}
