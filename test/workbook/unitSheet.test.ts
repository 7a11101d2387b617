import { covers, parseArea } from '../../src/workbook/address';
import { planFormulas } from '../../src/workbook/planFormulas';
import { planTidying } from '../../src/workbook/planTidying';
import { findProblems } from '../../src/workbook/findProblems';
import { findArea } from '../../src/core/catalogue/strategies';
import { planUnitColours } from '../../src/workbook/planUnitColours';
import type { UnitTable } from '../../src/workbook/port';
import { PaperWorkbook } from '../support/paperWorkbook';
import { levelsBeside, readLevelCells, readUnit } from '../../src/workbook/readUnit';
import { unitTable } from '../support/workbook';

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
    const turned = { ...table, values: [headings!, ...rows.reverse()], formulas: [] };
    const green = readLevelCells(turned).filter(({ value }) => value === 'Grön');
    expect(green).toMatchObject([{ place: { area: 1, dimension: 'kommunicerad' }, address: 'I12' }]);
  });

  test('counts neither of two rows of the same area, and says so', () => {
    const table = unitTable('skane', { B5: 'Grön' });
    const values = [...table.values, table.values[1]!];
    const copied = { ...table, values, formulas: values, address: 'A4:J13' };
    expect(readLevelCells(copied)).toHaveLength(28);
    expect(findProblems(copied)).toMatchObject([
      { kind: 'unknownArea', address: 'A5' },
      { kind: 'unknownArea', address: 'A13' },
    ]);
  });

  test.each([
    ['a heading that was changed', { B4: 'Kommunikation' }, { kind: 'missingColumn', title: 'Kommunicerad' }],
    [
      'an area label that was changed',
      { A6: 'Data' },
      { kind: 'missingArea', title: expect.stringContaining('2. Nyttig') as string },
    ],
    ['a word that is not known', { C7: 'blå' }, { kind: 'unknownWord', address: 'C7', word: 'blå' }],
  ])('leaves nothing out in silence: %s', (_, filledIn, problem) => {
    expect(findProblems(unitTable('skane', filledIn))).toMatchObject([problem]);
  });

  test('has no problems when it is new, whatever the case of its headings', () => {
    expect(findProblems(unitTable('skane'))).toEqual([]);
    expect(findProblems(unitTable('skane', { B4: ' kommunicerad ' }))).toEqual([]);
  });

  test.each([
    ['4. Integrering av forskning och innovation i vården', 4],
    ['Forskning och infrastruktur', 6],
    ['3. Något annat', 3],
    ['1.1 Eget delmål', null],
    ['2. Strukturer för samverkan', null],
    ['', null],
  ])('takes the label %j for area %p', (label, area) => expect(findArea(label)).toBe(area));

  test('gives a formula the levels of its row, and nothing outside the rows', () => {
    const table = unitTable('skane', { B5: 'g', C5: 'röd' });
    expect(levelsBeside(table, parseArea('L5'))).toEqual(['g', 'röd', '', '']);
    expect(levelsBeside(table, parseArea('L4'))).toBeNull();
    expect(levelsBeside(table, parseArea('L13'))).toBeNull();
  });

  test('holds remarks of an area in Kommentar and Källa', () => {
    const assessments = readUnit(unitTable('skane', { I5: 'bra', J5: 2026 }), undefined);
    const remark = assessments.find(({ place }) => place.area === 1 && place.dimension === null);
    expect(remark?.workbook).toEqual({ level: null, note: 'bra', source: '2026' });
  });

  test('takes a remark for untouched when someone removed its column', () => {
    const table = unitTable('skane');
    const without = { ...table, values: table.values.map((row) => row.slice(0, 8)), address: 'A4:H12', formulas: [] };
    const remark = readUnit(without, undefined).find(({ place }) => place.dimension === null)!;
    expect(remark.workbook).toEqual(remark.base);
  });

  test('has an unreadable level where the word is not known: neither sent nor overwritten', () => {
    const [first] = readUnit(unitTable('skane', { B5: 'blå' }), undefined);
    expect(first).toMatchObject({ readable: false, workbook: { level: null } });
  });

  test('keeps half an emoji out of what is synced', () => {
    const remark = readUnit(unitTable('skane', { I5: 'bra \ud83d' }), undefined)[32]!;
    expect(remark.workbook.note).toBe('bra \ufffd');
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
    expect(tidy({ B5: 'Grön' })).toMatchObject([{ do: 'explain', sheet: 'Skåne', address: 'B5', explanation: null }]);
  });

  test('explains an unknown word and never touches it', () => {
    const [step, ...others] = tidy({ B5: 'blå' });
    expect(others).toEqual([]);
    expect(step).toMatchObject({
      do: 'explain',
      explanation: { title: 'Okänt ord', message: expect.stringContaining('”blå”') as string },
    });
  });
});

test('a level that comes out of a formula is read, and not replaced by its word', () => {
  const table = unitTable('skane', { B5: 'g' });
  const formulas = table.formulas.map((row, i) => row.map((cell, j) => (i === 1 && j === 1 ? '=N5' : cell)));
  const plan = planTidying({ ...table, formulas }, { isConcerned: () => true, marks: new Map() });
  expect(plan.filter((step) => step.do === 'ifUnchanged')).toEqual([]);
  expect(readUnit({ ...table, formulas }, undefined)[0]).toMatchObject({ workbook: { level: 'green' }, pinned: true });
});

test('a colour that was pasted over a formula of ours is put back', () => {
  const table = unitTable('skane', { F5: 100, G5: 'Grön', G6: '' });
  expect(planFormulas(table, 'default')).toEqual([
    { do: 'write', sheet: 'Skåne', address: 'F5', contents: [['=LS.SCORE(B5:E5)']] },
    { do: 'write', sheet: 'Skåne', address: 'G5', contents: [['=LS.STATUS(B5:E5)']] },
    { do: 'write', sheet: 'Skåne', address: 'G6', contents: [['=LS.STATUS(B6:E6)']] },
  ]);
});

describe('the coloured regions', () => {
  const addressesOf = (table: UnitTable) => [
    ...new Set(
      planUnitColours({ ...new PaperWorkbook().snapshot(), tables: [table] }).map(
        (step) => step.do === 'addRule' && step.address,
      ),
    ),
  ];

  test('are the label of the round, the level columns together, and the status', () => {
    expect(addressesOf(unitTable('skane'))).toEqual(['A2', 'B5:E12', 'G5:G12']);
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
    const table = { ...unitTable('skane'), address: 'C8:J16', values: [moved] };
    expect(addressesOf(table)).toEqual(['C6', 'D9:D16', 'F9:H16', 'J9:J16']);
  });
});

test.each([
  ['B5:E12', 'C6', true],
  ['B5:E12', 'F6', false],
  ['B5', 'B5', true],
  ['5:7', 'B6', true],
])('the address %s covers %s: %p', (address, cell, covered) => expect(covers(address, cell)).toBe(covered));
