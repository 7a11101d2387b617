/**
 * Functions of our rules that came after Excel 2007: files have them under another name (ECMA-376 is of 2006, MS-XLSX
 * 2.2.2 lists them). Without it, neither Excel nor LibreOffice knows them, and a rule that fails says "unknown word".
 */
const NEWER = ['ISFORMULA'];
const NEWER_IN_CELL = new RegExp(`(?<![.\\w])(${NEWER.join('|')})(?=\\()`, 'gi');
const NEWER_IN_FILE = /\b_xlfn\.(?:_xlws\.)?(?=[A-Z])/gi;

/**
 * How Excel writes a function of an add-in's into a file: `LS.SCORE` as `_xldudf_LS_SCORE` (office-js issues 2568 and
 * 5611). Written otherwise, Excel takes it for an unknown function until someone types it anew.
 */
const IN_FILE = /\b_xldudf_LS_([A-Z]+)(?=\()/gi;
const IN_CELL = /\bLS\.([A-Z]+)(?=\()/gi;

/** What is quoted in a formula is text, whatever it says. */
const QUOTED = /("(?:[^"]|"")*")/;

export function formulaInFile(formula: string): string {
  return outsideQuotes(formula, (part) => part.replace(IN_CELL, '_xldudf_LS_$1').replace(NEWER_IN_CELL, '_xlfn.$1'));
}

export function formulaInCell(formula: string): string {
  return outsideQuotes(formula, (part) => part.replace(IN_FILE, 'LS.$1').replace(NEWER_IN_FILE, ''));
}

function outsideQuotes(formula: string, change: (part: string) => string): string {
  return formula
    .split(QUOTED)
    .map((part, index) => (index % 2 === 0 ? change(part) : part))
    .join('');
}
