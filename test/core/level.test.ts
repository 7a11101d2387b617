import { levelWord, parseLevel } from '../../src/core/level';

describe('a level cell', () => {
  test.each<[unknown, string | null]>([
    ...['grön', 'gron', 'green', 'g', '2', 'hög', 'GRÖN', ' Grön ', 2].map((cell): [unknown, string] => [
      cell,
      'green',
    ]),
    ...['gul', 'yellow', 'y', '1', 'viss', 'Gul', 1].map((cell): [unknown, string] => [cell, 'yellow']),
    ...['röd', 'rod', 'red', 'r', '0', 'stärkas', 'RÖD', 0].map((cell): [unknown, string] => [cell, 'red']),
    ...['', '-', '–', 'ej bedömd', 'Ej bedömd', '?', '   ', null, undefined].map((cell): [unknown, null] => [
      cell,
      null,
    ]),
    ['gro\u0308n', 'green'],
  ])('that holds %j is read as %j', (cell, level) => {
    expect(parseLevel(cell)).toEqual({ kind: 'level', level });
  });

  test.each(['blå', 'grönt', '3', 3, 0.5, 'g,', 'ja', true, '#N/A', 'ej', 'toString', '__proto__'])(
    'that holds %j is never guessed',
    (cell) => expect(parseLevel(cell)).toEqual({ kind: 'unknown', text: String(cell) }),
  );

  test('is written with its Swedish word', () => {
    expect([levelWord('green'), levelWord('yellow'), levelWord('red'), levelWord(null)]).toEqual([
      'Grön',
      'Gul',
      'Röd',
      'Ej bedömd',
    ]);
  });
});
