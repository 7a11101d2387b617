/** What a typed text becomes: the value as the object model takes it, and the number format typing gives the cell. */
export interface TypedInput {
  readonly value: string | number | boolean;
  readonly format: string | null;
}

const SPACES = /[\s\u00a0\u202f]/g;
const NUMBER = /^[-+]?(?:\d{1,3}(?:[ \u00a0\u202f]\d{3})+|\d+)?(?:,\d+)?(?:e[-+]?\d+)?$/i;
const ISO_DATE = /^(\d{4})-(\d{1,2})-(\d{1,2})$/;
const TIME = /^(\d{1,2}):(\d{2})(?::(\d{2}))?$/;
const MS_PER_DAY = 86_400_000;

/** Day 0 of Excel's calendar, once its imagined 29 February 1900 is counted. */
const DAY_ZERO = Date.UTC(1899, 11, 30);

/** Reads a text as Swedish Excel reads what is typed into a cell. */
export function parseSwedishInput(text: string): TypedInput {
  if (text === '') return plain('');
  if (text.startsWith("'")) return plain(text);
  if (text.startsWith('=') && text.length > 1) return plain(parseSwedishFormula(text));
  const trimmed = text.trim();
  if (/^sant$/i.test(trimmed)) return plain(true);
  if (/^falskt$/i.test(trimmed)) return plain(false);
  return (
    parsePercent(trimmed) ?? parseNumber(trimmed) ?? parseDate(trimmed) ?? parseTime(trimmed) ?? plain(asText(text))
  );
}

const plain = (value: TypedInput['value']): TypedInput => ({ value, format: null });

function parseNumber(text: string): TypedInput | null {
  if (!/\d/.test(text) || !NUMBER.test(text)) return null;
  return plain(Number(text.replace(SPACES, '').replace(',', '.')));
}

function parsePercent(text: string): TypedInput | null {
  const number = text.endsWith('%') ? parseNumber(text.slice(0, -1).trim()) : null;
  if (number === null) return null;
  // Through a rounded decimal: 7 % is 0.07, not 0.07000000000000001.
  const value = Number((Number(number.value) / 100).toPrecision(15));
  return { value, format: text.includes(',') ? '0.00%' : '0%' };
}

function parseDate(text: string): TypedInput | null {
  const [, year, month, day] = ISO_DATE.exec(text) ?? [];
  if (year === undefined) return null;
  const time = Date.UTC(Number(year), Number(month) - 1, Number(day));
  const date = new Date(time);
  const exists = date.getUTCMonth() === Number(month) - 1 && date.getUTCDate() === Number(day);
  return exists && Number(year) >= 1900 ? { value: (time - DAY_ZERO) / MS_PER_DAY, format: 'yyyy-mm-dd' } : null;
}

function parseTime(text: string): TypedInput | null {
  const [, hours, minutes, seconds] = TIME.exec(text) ?? [];
  if (hours === undefined || Number(hours) > 23 || Number(minutes) > 59 || Number(seconds ?? 0) > 59) return null;
  const value = (Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds ?? 0)) / 86_400;
  return { value, format: seconds === undefined ? 'hh:mm' : 'hh:mm:ss' };
}

/** Text that the object model, which reads English, would take for a number or a truth value needs the apostrophe. */
function asText(text: string): string {
  const readAsOther = /^\s*[-+]?(\d+\.?\d*|\.\d+)(e[-+]?\d+)?%?\s*$/i.test(text) || /^(true|false)$/i.test(text);
  return readAsOther ? `'${text}` : text;
}

/** Swedish names of functions that people type; English names are understood as well. */
const FUNCTIONS: Readonly<Record<string, string>> = {
  SUMMA: 'SUM',
  MEDEL: 'AVERAGE',
  OM: 'IF',
  OMFEL: 'IFERROR',
  OCH: 'AND',
  ELLER: 'OR',
  ICKE: 'NOT',
  ANTAL: 'COUNT',
  ANTALV: 'COUNTA',
  'ANTAL.OM': 'COUNTIF',
  'SUMMA.OM': 'SUMIF',
  AVRUNDA: 'ROUND',
  LETARAD: 'VLOOKUP',
  XLETAUPP: 'XLOOKUP',
  IDAG: 'TODAY',
};

const TOKENS = /"(?:[^"]|"")*"|'(?:[^']|'')*'|\[[^\]]*\]|[{}\\;]|\d+,\d+|[\p{L}_][\p{L}\p{N}_.]*\(?/gu;

/** `=LS.SCORE(B5:E5;;"min")` → `=LS.SCORE(B5:E5,,"min")`: separators, decimal comma, truth values, function names. */
export function parseSwedishFormula(formula: string): string {
  let inArray = false;
  return formula.replace(TOKENS, (token) => {
    if (token === '{' || token === '}') {
      inArray = token === '{';
      return token;
    }
    // In {1\2;3\4} the backslash separates columns and the semicolon rows, as in English.
    if (token === '\\') return inArray ? ',' : token;
    if (token === ';') return inArray ? token : ',';
    if (/^\d/.test(token)) return token.replace(',', '.');
    return translateWord(token);
  });
}

function translateWord(token: string): string {
  if (/^sant$/i.test(token)) return 'TRUE';
  if (/^falskt$/i.test(token)) return 'FALSE';
  if (!token.endsWith('(')) return token;
  const english = FUNCTIONS[token.slice(0, -1).toUpperCase()];
  return english === undefined ? token : `${english}(`;
}
