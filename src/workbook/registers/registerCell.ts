import { UNKNOWN, type Field } from '../../core/registers/field';
import { fieldWords } from '../../core/registers/fieldWords';
import { readField, type FieldReading } from '../../core/registers/readField';
import { dayNumber } from '../dayNumber';
import { plainText } from '../plainText';
import type { CellValue } from '../port';
import { safeText } from '../safeText';

/** What a field's cell shows: words for ids, Excel's numbers for days and numbers. Text is as it is to be read. */
export function shownContent(field: Field, value: string): string | number {
  if (value !== '' && value !== UNKNOWN) {
    if (field.form.kind === 'date') return dayNumber(value);
    if (field.form.kind === 'number') return Number(value);
  }
  return fieldWords(field, value, 'sv');
}

/** The same as it is written: text as text, whatever it looks like. */
export function registerContent(field: Field, value: string): CellValue {
  const shown = shownContent(field, value);
  return typeof shown === 'string' ? safeText(shown) : shown;
}

/** Reads what a field's cell holds. */
export function readRegisterCell(field: Field, value: CellValue): FieldReading {
  const isDay = field.form.kind === 'date' && typeof value === 'number';
  return readField(field, isDay ? dayOf(value) : plainText(value));
}

const LAST_DAY = 2_958_465;

/** The day of one of Excel's numbers; as it is where it is none. */
function dayOf(number: number): string {
  if (!(number >= 1 && number <= LAST_DAY)) return String(number);
  return new Date(Date.UTC(1899, 11, 30) + Math.floor(number) * 86_400_000).toISOString().slice(0, 10);
}
