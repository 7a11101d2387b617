import { LEVELS, NOT_ASSESSED } from '../../src/core/level';
import {
  HEADING_INK,
  LEVEL_INK,
  LEVEL_SYMBOL,
  LINE_COLOURS,
  levelCellRules,
  MUTED_FONT,
  NOT_ASSESSED_INK,
  markOf,
  statusCellRules,
  UNKNOWN_INK,
} from '../../src/workbook/palette';
import { contrast, difference, lightness, luminance } from '../support/vision';

describe('the palette', () => {
  test.each([...Object.values(LEVEL_INK), NOT_ASSESSED_INK, UNKNOWN_INK, HEADING_INK])(
    '$font on $fill has a contrast of at least 4.5',
    ({ fill, font }) => {
      expect(contrast(fill, font)).toBeGreaterThanOrEqual(4.5);
    },
  );

  test('has muted text that can be read on white', () =>
    expect(contrast(MUTED_FONT, '#FFFFFF')).toBeGreaterThanOrEqual(4.5));

  const pairs = [
    ['green', 'yellow'],
    ['yellow', 'red'],
    ['green', 'red'],
  ] as const;

  // Of L*, from black (0) to white (100): about a sixth of the way is seen at a glance, also in a poor copy.
  test.each(pairs)(
    'keeps %s and %s apart in grey print: by 15 of the 100 steps of lightness and more',
    (one, other) => {
      const [a, b] = [lightness(LEVEL_INK[one].fill), lightness(LEVEL_INK[other].fill)];
      expect(Math.abs(a - b)).toBeGreaterThanOrEqual(15);
    },
  );

  // Where about 2 can just be told apart side by side, 20 is no matter of looking closely.
  test.each(
    pairs.flatMap(([one, other]) =>
      (['protanopia', 'deuteranopia', 'tritanopia'] as const).map((seenBy) => ({ one, other, seenBy })),
    ),
  )('keeps $one and $other apart for $seenBy: ΔE of 20 and more', ({ one, other, seenBy }) => {
    expect(difference(LEVEL_INK[one].fill, LEVEL_INK[other].fill, seenBy)).toBeGreaterThanOrEqual(20);
  });

  test.each(['protanopia', 'deuteranopia', 'tritanopia'] as const)(
    'keeps a word that is not known apart from the three for %s: ΔE of 15 and more',
    (seenBy) => {
      for (const { fill } of Object.values(LEVEL_INK))
        expect(difference(UNKNOWN_INK.fill, fill, seenBy)).toBeGreaterThanOrEqual(15);
    },
  );

  test('is measured by eyes that lack what they should: a red and a green of one lightness are near for deuteranopia', () => {
    const [red, green] = ['#C85A5A', '#5B8C3C'];
    expect(difference(red, green)).toBeGreaterThan(60);
    expect(difference(red, green, 'deuteranopia')).toBeLessThan(20);
    expect(Math.abs(lightness('#FFFFFF') - 100)).toBeLessThan(0.01);
  });

  test('has symbols of three shapes, from the characters that every font of Excel has', () => {
    expect(new Set(Object.values(LEVEL_SYMBOL)).size).toBe(3);
    // The geometric shapes of WGL4.
    for (const symbol of Object.values(LEVEL_SYMBOL)) expect('■□▪▫▲►▼◄◊○●◘◙◦').toContain(symbol);
  });

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

  test('with symbols has another mark, and shows the symbol before the word', () => {
    const [green] = levelCellRules('B5', { symbols: true });
    expect(green).toMatchObject({ mark: 'LS1 green symbol', ink: LEVEL_INK.green, numberFormat: '"▲ "@' });
    expect(markOf(green!.formula)).toBe('LS1 green symbol');
    expect(statusCellRules('G5', { symbols: true }).map(({ mark }) => mark)).toEqual([
      'LS1 green symbol',
      'LS1 yellow symbol',
      'LS1 red symbol',
    ]);
    expect(levelCellRules('B5', { symbols: true })[3]).toEqual(levelCellRules('B5')[3]);
  });
});
