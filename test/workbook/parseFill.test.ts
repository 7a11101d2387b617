import { LEVEL_INK, UNKNOWN_INK, HEADING_INK } from '../../src/workbook/palette';
import { parseFill } from '../../src/workbook/parseFill';

const levelOf = (colour: string) => {
  const reading = parseFill(colour);
  return reading?.kind === 'level' ? reading.level : null;
};

describe('a fill that people use for a level is read as it', () => {
  test.each([
    ['our own', LEVEL_INK.green.fill],
    ["Excel's standard Grön", '#00B050'],
    ["Excel's standard Ljusgrön", '#92D050'],
    ["Excel's style Bra", '#C6EFCE'],
    ["Excel's green-yellow-red scale", '#63BE7B'],
    ['half way to yellow on that scale', '#B1D580'],
    ['the theme of 2013: Grön', '#70AD47'],
    ['its lightest tint', '#E2EFDA'],
    ['its darkest', '#375623'],
    ['the theme of 2023: Grön', '#4EA72E'],
    ['its dark green', '#196B24'],
    ['its lightest tint', '#C1F0C8'],
    ['the theme of 2007: Olivgrön', '#9BBB59'],
    ['its lightest tint', '#EBF1DE'],
    ['pure green', '#00FF00'],
    ['a sheet of Google: light green', '#D9EAD3'],
  ])('%s (%s): Grön', (_, colour) => expect(levelOf(colour)).toBe('green'));

  test.each([
    ['our own', LEVEL_INK.yellow.fill],
    ["Excel's standard Gul", '#FFFF00'],
    ["Excel's standard Orange, an amber", '#FFC000'],
    ["Excel's style Neutral", '#FFEB9C'],
    ["Excel's style Anteckning", '#FFFFCC'],
    ["Excel's green-yellow-red scale", '#FFEB84'],
    ['the theme of 2013: tints of Guld', '#FFD966'],
    ['the lightest of them', '#FFF2CC'],
    ['a sheet of Google: dark yellow', '#F1C232'],
  ])('%s (%s): Gul', (_, colour) => expect(levelOf(colour)).toBe('yellow'));

  test.each([
    ['our own', LEVEL_INK.red.fill],
    ["Excel's standard Röd", '#FF0000'],
    ["Excel's standard Mörkröd", '#C00000'],
    ["Excel's style Dålig", '#FFC7CE'],
    ["Excel's green-yellow-red scale", '#F8696B'],
    ['the theme of 2007: Röd', '#C0504D'],
    ['its lightest tint', '#F2DCDB'],
    ['its dark red', '#963634'],
    ['a sheet of Google: light red', '#E06666'],
    ['tomato', '#FF6347'],
  ])('%s (%s): Röd', (_, colour) => expect(levelOf(colour)).toBe('red'));
});

describe('a fill that may mean something else is none of the three', () => {
  test.each([
    ['no fill, or white', '#FFFFFF'],
    ['black', '#000000'],
    ['grey', '#A5A5A5'],
    ['the light grey of a theme', '#E7E6E6'],
    ['ivory', '#FFFFF0'],
    ['beige', '#F5F5DC'],
    ["Excel's standard Ljusblå", '#00B0F0'],
    ["Excel's standard Blå", '#0070C0'],
    ["Excel's standard Lila", '#7030A0'],
    ['turquoise', '#40E0D0'],
    ['sea green, between green and blue', '#20B2AA'],
    ['its lightest tint', '#FBE5D6'],
    ['dark brown', '#632423'],
    ['hot pink', '#FF69B4'],
    ['magenta', '#FF00FF'],
    ['our mark of an unknown word', UNKNOWN_INK.fill],
    ['our headings', HEADING_INK.fill],
    ['half a colour', '#FF00'],
    ['nothing', ''],
  ])('%s (%s)', (_, colour) => expect(parseFill(colour)).toBeNull());

  test.each([
    ['lime, between yellow and green', '#D4E157'],
    ['the theme of 2013: Orange, between yellow and red', '#ED7D31'],
    ['the theme of 2023: Orange', '#E97132'],
    ['the orange of web pages', '#FFA500'],
    ['coral', '#FF7F50'],
    ['mustard', '#BF9000'],
    ['saddle brown', '#8B4513'],
  ])('%s (%s) is doubtful: it looks like a finding, and nobody can say which', (_, colour) =>
    expect(parseFill(colour)).toEqual({ kind: 'doubtful' }),
  );

  /** Hues at full strength and lightness, from both sides of each limit. */
  test.each([
    ['#FF003F', 'red'],
    ['#FF0040', null],
    ['#FF4000', null],
    ['#FF3F00', 'red'],
    ['#FFA900', null],
    ['#FFAA00', 'yellow'],
    ['#EEFF00', 'yellow'],
    ['#EDFF00', null],
    ['#C0FF00', null],
    ['#BFFF00', 'green'],
    ['#00FFBF', 'green'],
    ['#00FFC0', null],
    // Strength and lightness.
    ['#EDFFED', 'green'],
    ['#EEFFEE', null],
    ['#FFFFD8', 'yellow'],
    ['#FFFFDA', null],
    ['#FFEDED', 'red'],
    ['#FFEEEE', null],
    ['#004D00', 'green'],
    ['#004C00', null],
    ['#CCCC00', 'yellow'],
    ['#CBCB00', null],
    ['#8D0000', 'red'],
    ['#8C0000', null],
  ])('%s is %p', (colour, level) => expect(levelOf(colour)).toBe(level));
});
