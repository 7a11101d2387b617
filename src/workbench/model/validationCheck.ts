import { parseAddress } from '../a1';
import type { Book } from '../book';
import type { CellValue } from '../engine/cellData';
import type { UniverSheet } from '../engine/univerSheet';
import { Range } from './range';
import type { NumberRule, ValidationRecord } from './validationStore';

const STANDARD_MESSAGE = 'Värdet stämmer inte med de begränsningar för dataverifiering som angetts för cellen.';

/**
 * What Excel's Stop dialog says to a typed value, or null when the value may stand. Custom formulas are not checked
 * here: they can only be tried with the value in place, and the grid does that.
 */
export function refusal(book: Book, sheet: UniverSheet, record: ValidationRecord, value: CellValue): string | null {
  const { rule, alert } = record;
  const stops = alert === undefined || (alert.showAlert && alert.style === 'Stop');
  if (!rule || !stops) return null;
  if (value === '' && record.ignoreBlanks !== false) return null;
  if (typeof value === 'string' && value.startsWith('=')) return null;
  const allowed = rule.list ? inList(book, sheet, rule.list.source, value) : inNumbers(rule, value);
  if (allowed) return null;
  return [alert?.title, alert?.message].filter(Boolean).join(': ') || STANDARD_MESSAGE;
}

function inList(book: Book, sheet: UniverSheet, source: unknown, value: CellValue): boolean {
  const typed = String(value).replace(/^'/, '');
  return listItems(book, sheet, source).some((item) => item === typed);
}

/** The items of a list rule, as the dropdown shows them. */
export function listItems(book: Book, sheet: UniverSheet, source: unknown): string[] {
  if (source instanceof Range) return (source.Values ?? []).flat().map(String).filter(Boolean);
  const text = String(source);
  if (!text.startsWith('=')) return text.split(',').map((item) => item.trim());
  const named = book.grid.facade
    .getDefinedNames()
    .find((name) => name.getName().toLowerCase() === text.slice(1).toLowerCase());
  const address = parseAddress(named ? named.getFormulaOrRefString() : text);
  const target = address && (address.sheet === null ? sheet : book.grid.sheetNamed(address.sheet));
  return target ? target.values(address.area).flat().map(String).filter(Boolean) : [];
}

function inNumbers({ wholeNumber, decimal }: NonNullable<ValidationRecord['rule']>, value: CellValue): boolean {
  const rule = wholeNumber ?? decimal;
  if (!rule) return true;
  if (typeof value !== 'number' || (wholeNumber && !Number.isInteger(value))) return false;
  return compare(rule, value);
}

function compare({ operator, formula1, formula2 }: NumberRule, value: number): boolean {
  const [low, high] = [Number(formula1), Number(formula2)];
  switch (operator) {
    case 'Between':
      return value >= low && value <= high;
    case 'NotBetween':
      return value < low || value > high;
    case 'EqualTo':
      return value === low;
    case 'NotEqualTo':
      return value !== low;
    case 'GreaterThan':
      return value > low;
    case 'LessThan':
      return value < low;
    case 'GreaterThanOrEqualTo':
      return value >= low;
    case 'LessThanOrEqualTo':
      return value <= low;
    default:
      return true;
  }
}
