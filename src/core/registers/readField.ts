import { findArea } from '../catalogue/strategies';
import { findUnit } from '../catalogue/units';
import { findObjective } from '../crosswalk';
import { isWebLink } from '../isWebLink';
import { nameKey } from '../nameKey';
import { UNKNOWN, unknownWords, type Choice, type Field } from './field';

/** Why what somebody wrote is nothing that a field takes. */
export const FIELD_FAULTS = [
  'tooLong',
  'noLink',
  'noNumber',
  'noDate',
  'unknownUnit',
  'unknownArea',
  'unknownObjective',
  'unknownChoice',
] as const;
export type FieldFault = (typeof FIELD_FAULTS)[number];

/** What somebody wrote in a field: the one text that is kept for it, empty where nothing was written, or what is wrong. */
export type FieldReading =
  { readonly kind: 'value'; readonly value: string } | { readonly kind: 'fault'; readonly fault: FieldFault };

/** Reads what somebody wrote. What it gives for a value is read as itself again. */
export function readField(field: Field, written: string): FieldReading {
  const { form } = field;
  if (written.trim() === '') return value('');
  if ('maxLength' in form && written.length > form.maxLength) return fault('tooLong');
  if (form.kind === 'text') return value(written);
  const text = written.trim();
  const unknown = unknownWords(field);
  if (unknown && [UNKNOWN, unknown.sv, unknown.en].some((words) => nameKey(words) === nameKey(text)))
    return value(UNKNOWN);
  switch (form.kind) {
    case 'link':
      return isWebLink(text) ? value(text) : fault('noLink');
    case 'number':
      return orFault(readNumber(text), 'noNumber');
    case 'date':
      return isDay(text) ? value(text) : fault('noDate');
    case 'unit':
      return orFault(findUnit(text)?.id ?? null, 'unknownUnit');
    case 'area':
      return orFault(findArea(text)?.toString() ?? null, 'unknownArea');
    case 'objectives':
      return orFault(readObjectives(text, form.strategy), 'unknownObjective');
    case 'choice':
      return orFault(findChoice(text, form.choices), 'unknownChoice');
  }
}

/** Days that a coordinator can mean: a year typed into a cell of dates is a day of 1905 to Excel. */
const FIRST_YEAR = 1990;
const LAST_YEAR = 2199;

/** A day of the calendar as `2026-03-01`. */
export function isDay(text: string): boolean {
  const [, year, month, day] = (/^(\d{4})-(\d{2})-(\d{2})$/.exec(text) ?? []).map(Number);
  if (!year || !month || !day || year < FIRST_YEAR || year > LAST_YEAR || month > 12) return false;
  const isLeap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  const days = month === 2 ? (isLeap ? 29 : 28) : [4, 6, 9, 11].includes(month) ? 30 : 31;
  return day <= days;
}

/** Digits that a number keeps on its way through a cell. */
const DIGITS = 15;

function readNumber(text: string): string | null {
  const plain = text
    .replace(/[\s\u00a0]/g, '')
    .replace(/^\u2212/, '-')
    .replace(',', '.');
  if (!/^-?\d+(\.\d+)?$/.test(plain) || plain.replace(/\D/g, '').length > DIGITS) return null;
  const number = String(Number(plain));
  return number.includes('e') ? null : number;
}

/** `1.1 Title; 1.4` → `1.1;1.4`: each is known by its number, whatever title stands beside it. */
function readObjectives(text: string, strategy: '2019' | '2024'): string | null {
  const numbers = text.split(/;\s*(?=\d+\.\d)/).map((part) => /^\d+\.\d+(?![\d.])/.exec(part.trim())?.[0] ?? '');
  return numbers.every((number) => findObjective(strategy, number)) ? [...new Set(numbers)].join(';') : null;
}

function findChoice(text: string, choices: readonly Choice[]): string | null {
  const key = nameKey(text);
  return (
    choices.find(({ id, words }) => id === text || [words.sv, words.en].some((one) => nameKey(one) === key))?.id ?? null
  );
}

function value(text: string): FieldReading {
  return { kind: 'value', value: text };
}

function fault(why: FieldFault): FieldReading {
  return { kind: 'fault', fault: why };
}

function orFault(found: string | null, why: FieldFault): FieldReading {
  return found === null ? fault(why) : value(found);
}
