import { LEVELS, NOT_ASSESSED } from '../../src/core/level';
import {
  HEADING_INK,
  LEVEL_INK,
  LINE_COLOURS,
  levelCellRules,
  MUTED_FONT,
  NOT_ASSESSED_INK,
  markOf,
  statusCellRules,
  UNKNOWN_INK,
} from '../../src/workbook/palette';

/** Relative luminance by WCAG 2.1. */
function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5]
    .map((at) => parseInt(colour.slice(at, at + 2), 16) / 255)
    .map((part) => (part <= 0.03928 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(a: string, b: string): number {
  const [dark = 0, light = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return (light + 0.05) / (dark + 0.05);
}

describe('the palette', () => {
  test.each([...Object.values(LEVEL_INK), NOT_ASSESSED_INK, UNKNOWN_INK, HEADING_INK])(
    '$font on $fill has a contrast of at least 4.5',
    ({ fill, font }) => {
      expect(contrast(fill, font)).toBeGreaterThanOrEqual(4.5);
    },
  );

  test('has muted text that can be read on white', () =>
    expect(contrast(MUTED_FONT, '#FFFFFF')).toBeGreaterThanOrEqual(4.5));

  test('stays apart in grey print: the fills differ in lightness by half again and more', () => {
    const fills = [...Object.values(LEVEL_INK), NOT_ASSESSED_INK].map(({ fill }) => fill);
    for (const [i, a] of fills.entries())
      for (const b of fills.slice(i + 1)) expect(contrast(a, b)).toBeGreaterThanOrEqual(1.5);
  });
});

describe('the lines of charts', () => {
  test('can be seen on white, every one', () => {
    for (const colour of LINE_COLOURS) expect(contrast(colour, '#FFFFFF')).toBeGreaterThanOrEqual(3);
  });

  test('stay apart in grey print: each is lighter than the one before by a fifth and more', () => {
    for (const [i, colour] of LINE_COLOURS.slice(1).entries()) {
      expect(luminance(colour)).toBeGreaterThan(luminance(LINE_COLOURS[i]!));
      expect(contrast(colour, LINE_COLOURS[i]!)).toBeGreaterThanOrEqual(1.2);
    }
  });
});

describe('a colour rule', () => {
  test('knows every accepted word of its level, so that the colour comes before the word is tidied', () => {
    const rules = levelCellRules('B5');
    LEVELS.forEach(({ accepted }, index) => {
      for (const word of accepted) expect(rules[index]!.formula).toContain(`TRIM(B5)="${word}"`);
    });
    for (const word of NOT_ASSESSED.accepted) expect(rules[3]!.formula).toContain(`TRIM(B5)="${word}"`);
  });

  test('carries our mark, and uses no list or text rule that other readers of the file would lose', () => {
    for (const { formula, mark } of [...levelCellRules('B5'), ...statusCellRules('G5')]) {
      expect(markOf(formula)).toBe(mark);
      expect(formula).not.toMatch(/[{}]/);
      expect(formula.length).toBeLessThanOrEqual(8192);
    }
  });
});
