import { levelWord, LEVELS, NOT_ASSESSED, type Level } from '../core/level';

/** Fill and font of a cell, `#RRGGBB`. Contrast of font on fill is at least 4.5:1 (tested). */
export interface Ink {
  readonly fill: string;
  readonly font: string;
}

/**
 * The colours differ in lightness as much as in hue, so they stay apart for the colour-blind and in grey print;
 * the word always stands in the cell besides.
 */
export const LEVEL_INK: { readonly [L in Level]: Ink } = {
  green: { fill: '#9AD0B0', font: '#0B3D24' },
  yellow: { fill: '#FFF1B8', font: '#4A3A00' },
  red: { fill: '#A4262C', font: '#FFFFFF' },
};

/**
 * What stands before the word where a workbook shows symbols: different in shape, so that they stay apart without any
 * colour. They are in WGL4, the characters that every font of Excel's has.
 */
export const LEVEL_SYMBOL: { readonly [L in Level]: string } = { green: '▲', yellow: '●', red: '▼' };

/** Columns of what is not assessed: a grey that is none of the three, not in grey print either. */
export const NOT_ASSESSED_INK: Ink = { fill: '#999999', font: '#000000' };

/**
 * Lines in charts, from the darkest up: each lighter than the one before, so that they stay apart in grey print too, and
 * none of them a level's colour. Contrast on white is at least 3:1 (tested).
 */
export const LINE_COLOURS = [
  '#011331',
  '#4C1C01',
  '#004345',
  '#8A0684',
  '#026197',
  '#966303',
  '#9965DC',
  '#0C9ECA',
] as const;

/** A word that is not understood: marked, but as none of the three. */
export const UNKNOWN_INK: Ink = { fill: '#D5C4F0', font: '#4B1D78' };

export const HEADING_INK: Ink = { fill: '#1F4E5F', font: '#FFFFFF' };
export const MUTED_FONT = '#5C5C5C';
/** What is drawn as a picture, for documents and slides. */
export const PAPER_INK: Ink = { fill: '#FFFFFF', font: '#000000' };

/** A conditional format of ours: what marks it, the condition under which its cells get the ink, and the ink. */
export interface ColourRule {
  readonly mark: string;
  readonly formula: string;
  readonly ink: Ink;
  /** How the word is shown, symbol and all; the cell itself holds the plain word. */
  readonly numberFormat?: string;
}

/** What people choose about the look of a workbook. */
export interface Look {
  readonly symbols: boolean;
}

const PLAIN: Look = { symbols: false };

const SYMBOL = 'symbol';

/** Our rules carry their identity in their formula, since N("text") is 0: so they are known however Excel rewrites it. */
const MARK = /N\("(LS1 [a-z]+(?: [a-z]+)?)"\)/;

/** The mark of a conditional format's formula; `null` for rules that are not ours. */
export function markOf(formula: string): string | null {
  return MARK.exec(formula)?.[1] ?? null;
}

/** @param condition written for the first cell of the region that the rule is for */
export function markedRule(name: string, condition: string, ink: Ink): ColourRule {
  const mark = `LS1 ${name}`;
  return { mark, formula: `=AND(N("${mark}")=0,${condition})`, ink };
}

/** Colours for cells that people fill in: every accepted word at once, and a mark for any other. */
export function levelCellRules(firstCell: string, look = PLAIN): ColourRule[] {
  const says = (words: readonly string[]) => `OR(${words.map((word) => `TRIM(${firstCell})="${word}"`).join(',')})`;
  // A formula gives 0 for an empty cell, which is nobody's Röd.
  const isWritten = `NOT(AND(ISFORMULA(${firstCell}),ISNUMBER(${firstCell})))`;
  const known = [...LEVELS.flatMap(({ accepted }) => accepted), ...NOT_ASSESSED.accepted];
  return [
    ...LEVELS.map(({ id, accepted }) => levelRule(id, `${isWritten},${says(accepted)}`, look)),
    // An error value in the cell is no level either.
    markedRule('unknown', `IFERROR(NOT(AND(${isWritten},${says(known)})),TRUE)`, UNKNOWN_INK),
  ];
}

/** Colours for cells that the product fills in: the canonical words only. */
export function statusCellRules(firstCell: string, look = PLAIN): ColourRule[] {
  return LEVELS.map(({ id }) => levelRule(id, `${firstCell}="${levelWord(id)}"`, look));
}

/** The look that a mark tells of; `null` for rules that have but one. */
export function lookOfMark(mark: string): Look | null {
  const [, name, symbol] = mark.split(' ');
  return LEVELS.some(({ id }) => id === name) ? { symbols: symbol === SYMBOL } : null;
}

/** With symbols a rule has another mark: so it is rewritten where the look has changed. */
function levelRule(level: Level, condition: string, { symbols }: Look): ColourRule {
  if (!symbols) return markedRule(level, condition, LEVEL_INK[level]);
  const rule = markedRule(`${level} ${SYMBOL}`, condition, LEVEL_INK[level]);
  return { ...rule, numberFormat: `"${LEVEL_SYMBOL[level]} "@` };
}
