import { covers, parseArea } from '../../src/workbook/address';
import { planTidying } from '../../src/workbook/planTidying';
import { levelsInRow, readLevelCells, readUnit } from '../../src/workbook/readUnit';
import { BASE_ADDRESS } from '../../src/workbook/sheets/baseSheet';
import { unitColours } from '../../src/workbook/sheets/unitColours';
import { baseSheet, unitTable } from '../support/workbook';

const tidy = (filledIn: Parameters<typeof unitTable>[1]) =>
  planTidying(unitTable('skane', filledIn), { isConcerned: ({ value }) => value !== '', marks: new Map() });

describe("a unit's sheet", () => {
  test('is read by its headings and area labels', () => {
    const cells = readLevelCells(unitTable('skane', { C6: 'gul' }));
    expect(cells).toHaveLength(32);
    expect(cells.find(({ address }) => address === 'C6')).toMatchObject({
      place: { unit: 'skane', area: 2, dimension: 'identifierad' },
      reading: { kind: 'level', level: 'yellow' },
    });
  });

  test('is still understood when its rows are sorted and its columns have changed places', () => {
    const table = unitTable('skane', { B5: 'Grön' });
    const [headings, ...rows] = table.values.map((row) => [...row].reverse());
    const turned = { ...table, values: [headings!, ...rows.reverse()] };
    const green = readLevelCells(turned).filter(({ value }) => value === 'Grön');
    expect(green).toMatchObject([{ place: { area: 1, dimension: 'kommunicerad' }, address: 'I12' }]);
  });

  test('counts only the first of two rows of the same area', () => {
    const table = unitTable('skane', { B5: 'Grön' });
    const copied = { ...table, values: [...table.values, table.values[1]!], address: 'A4:J13' };
    expect(readLevelCells(copied)).toHaveLength(32);
  });

  test('gives a formula the levels of its row, and nothing outside the rows', () => {
    const table = unitTable('skane', { B5: 'g', C5: 'röd' });
    expect(levelsInRow(table, parseArea('L5').row)).toEqual(['g', 'röd', '', '']);
    expect(levelsInRow(table, parseArea('L4').row)).toBeNull();
    expect(levelsInRow(table, parseArea('L13').row)).toBeNull();
  });

  test('holds remarks of an area in Kommentar and Källa', () => {
    const assessments = readUnit(unitTable('skane', { I5: 'bra', J5: 2026 }), undefined, '2026');
    const remark = assessments.find(({ place }) => place.area === 1 && place.dimension === null);
    expect(remark?.workbook).toEqual({ level: null, note: 'bra', source: '2026' });
  });

  test('takes a remark for untouched when someone removed its column', () => {
    const table = unitTable('skane');
    const without = { ...table, values: table.values.map((row) => row.slice(0, 8)), address: 'A4:H12' };
    const remark = readUnit(without, undefined, '2026').find(({ place }) => place.dimension === null)!;
    expect(remark.workbook).toEqual(remark.base);
  });

  test('has an unreadable level where the word is not known: neither sent nor overwritten', () => {
    const [first] = readUnit(unitTable('skane', { B5: 'blå' }), undefined, '2026');
    expect(first).toMatchObject({ readable: false, workbook: { level: null } });
  });

  test('takes a base that was made for another round for none', () => {
    const base = baseSheet('skane', '2025', BASE_ADDRESS);
    base.values.map((row) => row as string[]).find(([key]) => key === 'skane/1/kommunicerad')![1] = 'red';
    expect(readUnit(unitTable('skane'), base, '2025')[0]!.base.level).toBe('red');
    expect(readUnit(unitTable('skane'), base, '2026')[0]!.base.level).toBeNull();
  });
});

describe('tidying', () => {
  test.each([
    ['g', 'Grön'],
    [2, 'Grön'],
    ['viss', 'Gul'],
    [0, 'Röd'],
    ['?', 'Ej bedömd'],
  ])('turns %j into %j, if the cell still holds it', (typed, word) => {
    expect(tidy({ B5: typed })[0]).toEqual({
      do: 'ifUnchanged',
      sheet: 'Skåne',
      address: 'B5',
      expected: typed,
      then: [{ do: 'write', sheet: 'Skåne', address: 'B5', contents: [[word]] }],
    });
  });

  test('writes nothing over a word that is right', () => {
    expect(tidy({ B5: 'Grön' })).toEqual([{ do: 'explain', sheet: 'Skåne', address: 'B5', explanation: null }]);
  });

  test('explains an unknown word and never touches it', () => {
    const [step, ...others] = tidy({ B5: 'blå' });
    expect(others).toEqual([]);
    expect(step).toMatchObject({
      do: 'explain',
      explanation: { title: 'Okänt ord', message: expect.stringContaining('"blå"') as string },
    });
  });
});

describe('the coloured regions', () => {
  const headings = unitTable('skane').values[0]!;

  test('are the label of the round, the level columns together, and the status', () => {
    const regions = unitColours({ address: 'A4:J12', headings });
    expect(regions.map(({ address }) => address)).toEqual(['A2', 'B5:E12', 'G5:G12']);
    expect(regions[1]!.rules).toHaveLength(4);
  });

  test('follow the table and its columns where they have moved', () => {
    const moved = [
      'Område',
      'Kommunicerad',
      'Egen',
      'Identifierad',
      'Styrdokument',
      'Infrastruktur',
      'Poäng',
      'Status',
    ];
    const regions = unitColours({ address: 'C8:J16', headings: moved });
    expect(regions.map(({ address }) => address)).toEqual(['A2', 'D9:D16', 'F9:F16', 'G9:G16', 'H9:H16', 'J9:J16']);
    expect(regions[1]!.rules[0]!.formula).toContain('TRIM(D9)="grön"');
  });
});

test.each([
  ['B5:E12', 'C6', true],
  ['B5:E12', 'F6', false],
  ['B5', 'B5', true],
  ['5:7', 'B6', true],
])('the address %s covers %s: %p', (address, cell, covered) => expect(covers(address, cell)).toBe(covered));
