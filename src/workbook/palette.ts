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

/** A word that is not understood: marked, but as none of the three. */
export const UNKNOWN_INK: Ink = { fill: '#E6DDF5', font: '#4B1D78' };

export const HEADING_INK: Ink = { fill: '#1F4E5F', font: '#FFFFFF' };
export const MUTED_FONT = '#5C5C5C';

/** A conditional format: `formula` is true for the cells that get the ink, written for the region's first cell. */
export interface ColourRule {
  readonly formula: string;
  readonly ink: Ink;
}

/** Rules that carry this text are ours, however often they were copied, split or shifted: N("text") is always 0. */
export const RULE_MARK = 'N("LS")';

/** A rule of ours that gives cells an ink where a condition, written for the region's first cell, is true. */
export function markedRule(condition: string, ink: Ink): ColourRule {
  return { formula: `=AND(${RULE_MARK}=0,${condition})`, ink };
}

/** Colours for cells that people fill in: every accepted word at once, and a mark for any other. */
export function levelCellRules(firstCell: string): ColourRule[] {
  const says = (words: readonly string[]) => `OR(${words.map((word) => `TRIM(${firstCell})="${word}"`).join(',')})`;
  const known = [...LEVELS.flatMap(({ accepted }) => accepted), ...NOT_ASSESSED.accepted];
  return [
    ...LEVELS.map(({ id, accepted }) => markedRule(says(accepted), LEVEL_INK[id])),
    markedRule(`NOT(${says(known)})`, UNKNOWN_INK),
  ];
}

/** Colours for cells that the product fills in: the canonical words only. */
export function statusCellRules(firstCell: string): ColourRule[] {
  return LEVELS.map(({ id }) => markedRule(`${firstCell}="${levelWord(id)}"`, LEVEL_INK[id]));
}
