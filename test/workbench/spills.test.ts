import { Feeds } from './feeds';
import { openFixture, type OpenFixture } from './openFixture';

let fixture: OpenFixture;
beforeAll(async () => {
  fixture = await openFixture();
});
afterAll(() => fixture.close());
const feeds = new Feeds(() => fixture);
const read = (...cells: string[]) => cells.map((cell) => fixture.workbench.read(`Blad1!${cell}`));
const type = (cell: string, text: string) => fixture.workbench.type(`Blad1!${cell}`, text);

const MIXED = [
  ['Region', 'Poäng', 'Version'],
  ['Skåne', 62.5, '1.1'],
  ['0', 0, '2026-03-01'],
  ['', true, '1/2'],
];

// "Dynamic array formulas and spilled array behavior": "Excel will dynamically size the output range for you, and place
// the results into each cell within that range." The results are the function's: number, text or truth value each.
describe('an array', () => {
  test('of a function spills with its types', async () => {
    await type('A1', `'${JSON.stringify(MIXED)}`);
    await type('C1', '=LS.TABLE(A1)');
    expect(fixture.workbench.used('Blad1')).toMatchObject({ address: 'Blad1!A1:E4' });
    expect([read('C1', 'D1', 'E1'), read('C2', 'D2', 'E2'), read('C3', 'D3', 'E3'), read('C4', 'D4', 'E4')]).toEqual(
      MIXED,
    );
    expect(fixture.workbench.shown('Blad1!D2').text).toBe('62,5');
    expect(fixture.workbench.shown('Blad1!E3').text).toBe('2026-03-01');
  });

  test('of a stream spills with its types', async () => {
    await feeds.start('Blad1!G1', '=LS.FEED("blandat")', MIXED);
    expect([read('G1', 'H1', 'I1'), read('G2', 'H2', 'I2'), read('G3', 'H3', 'I3'), read('G4', 'H4', 'I4')]).toEqual(
      MIXED,
    );
  });

  // CustomFunctions.Error, first example: an array "of the first and third calculations and a #NUM! error in place of
  // the second result".
  test('may hold errors', async () => {
    await type('A6', '\'[[1],[{"code":"#NUM!"}],[3]]');
    await type('B6', '=LS.TABLE(A6)');
    expect(read('B6', 'B7', 'B8')).toEqual([1, '#NUM!', 3]);
  });

  test('leaves nothing behind when another size, a value or an error replaces it', async () => {
    await type('K1', '=LS.SCORE(H1:H9)');
    await type('K2', '=COUNTA(G1:I9)');
    await feeds.send('blandat', [['a', 1], ['b', 2], ['c', 3], ['d', 4], ['e', 5]]); // prettier-ignore
    expect(read('G5', 'H5', 'I1', 'K1', 'K2')).toEqual(['e', 5, '', 15, 10]);
    await feeds.send('blandat', [['a', 1], ['b', 2]]); // prettier-ignore
    expect(read('G3', 'H2', 'H3', 'H5', 'K1', 'K2')).toEqual(['', 2, '', '', 3, 4]);
    await feeds.send('blandat', 'ensam');
    expect(read('G1', 'H1', 'G2', 'H2', 'K1', 'K2')).toEqual(['ensam', '', '', '', 0, 1]);
    await feeds.send('blandat', [['a', 1], ['b', 2]]); // prettier-ignore
    await feeds.fail('blandat', '#N/A', '');
    expect(read('G1', 'H1', 'G2', 'H2', 'K1', 'K2')).toEqual(['#N/A', '', '', '', 0, 1]);
  });

  // "Excel worksheets": 1,048,576 rows by 16,384 columns, so there is room.
  test('may be larger than what is used of the sheet', async () => {
    await feeds.start(
      'Blad1!AA1',
      '=LS.FEED("stor")',
      Array.from({ length: 400 }, (_, i) => [i, i * 2]),
    );
    expect(read('AA1', 'AB400')).toEqual([0, 798]);
    await type('AA1', '');
    expect(read('AA1', 'AB400')).toEqual(['', '']);
  });
});

// "How to correct a #SPILL! error": "This error occurs when the spill range for a spilled array formula isn't blank. …
// As soon as the obstruction is cleared, the array formula will spill as intended."
describe('an array without room', () => {
  test('is #SPILL!, and the cell in its way stands', async () => {
    await type('N2', 'min');
    await feeds.start('Blad1!M1', '=LS.FEED("trång")', [['a', 1], ['b', 2]]); // prettier-ignore
    expect(read('M1', 'N1', 'M2', 'N2')).toEqual(['#SPILL!', '', '', 'min']);
  });

  test('spills by itself when the cell is emptied, with what was set meanwhile', async () => {
    await feeds.send('trång', [['a', 1], ['b', 3]]); // prettier-ignore
    expect(read('M1', 'N2')).toEqual(['#SPILL!', 'min']);
    fixture.workbench.reset();
    await type('N2', '');
    expect(read('M1', 'N1', 'M2', 'N2')).toEqual(['a', 1, 'b', 3]);
    expect(fixture.workbench.functionCalls()).toEqual({});
  });

  test('becomes #SPILL! when someone types into it, and what was typed stands', async () => {
    await type('P1', '=LS.SCORE(N1:N2)');
    fixture.workbench.reset();
    await type('N2', '99');
    expect(read('M1', 'N1', 'M2', 'N2', 'P1')).toEqual(['#SPILL!', '', '', 99, 99]);
    expect(fixture.workbench.functionCalls()).toEqual({ SCORE: 1 });
    expect(feeds.running('trång')).toBe(1);
    await type('N2', '');
    expect(read('M1', 'N2', 'P1')).toEqual(['a', 3, 4]);
  });

  test('does not keep others from the room it wanted', async () => {
    await type('R2', 'i vägen');
    await feeds.start('Blad1!R1', '=LS.FEED("övre")', [[1, 2], [3, 4]]); // prettier-ignore
    await feeds.start('Blad1!S1', '=LS.FEED("högra")', [[5], [6]]);
    await feeds.send('högra', [[7], [8]]);
    expect(read('R1', 'S1', 'S2')).toEqual(['#SPILL!', 7, 8]);
    await type('R2', '');
    expect(read('R1', 'S1', 'S2')).toEqual(['#SPILL!', 7, 8]);
    await type('S1', '');
    expect(read('R1', 'S1', 'R2', 'S2')).toEqual([1, 2, 3, 4]);
  });
});

describe('over a spilled area', () => {
  const spillOf = (address: string) =>
    fixture.run(async (context, sheet) => {
      const range = sheet.getRange(address);
      const [parent, area] = [range.getSpillParentOrNullObject(), range.getSpillingToRangeOrNullObject()];
      range.load('values,formulas,valueTypes,hasSpill');
      parent.load('address');
      area.load('address');
      await context.sync();
      return {
        range,
        parent: parent.isNullObject ? null : parent.address,
        area: area.isNullObject ? null : area.address,
      };
    });

  // Range.formulas: "Represents the formula in A1-style notation. If a cell has no formula, its value is returned
  // instead." The formula belongs to the first cell: "only the first cell in the spill area is editable".
  test('office.js reads the values, and the formula in the first cell only', async () => {
    const { range } = await spillOf('M1:N2');
    expect(range.values).toEqual([['a', 1], ['b', 3]]); // prettier-ignore
    expect(range.formulas).toEqual([['=LS.FEED("trång")', 1], ['b', 3]]); // prettier-ignore
    expect(range.valueTypes).toEqual([['String', 'Double'], ['String', 'Double']]); // prettier-ignore
  });

  // "Handle dynamic arrays and spilling": getSpillingToRange gives the spill range of an anchor cell, getSpillParent
  // the anchor of a cell getting spilled into; hasSpill is null where only some cells have a spill border.
  test('office.js knows where the array begins and ends', async () => {
    expect(await spillOf('M1')).toMatchObject({ parent: 'Blad1!M1', area: 'Blad1!M1:N2', range: { hasSpill: true } });
    expect(await spillOf('N2')).toMatchObject({ parent: 'Blad1!M1', area: null, range: { hasSpill: true } });
    expect(await spillOf('N2:O2')).toMatchObject({ parent: null, area: null, range: { hasSpill: null } });
    expect(await spillOf('O2')).toMatchObject({ parent: null, area: null, range: { hasSpill: false } });
  });

  test('getSpillingToRange fails where nothing spills', async () => {
    const asked = fixture.run(async (context, sheet) => {
      sheet.getRange('O2').getSpillingToRange().load('address');
      await context.sync();
    });
    await expect(asked).rejects.toMatchObject({ code: 'ItemNotFound' });
  });

  test('what office.js writes stands, and the array is #SPILL!', async () => {
    await fixture.run(async (context, sheet) => {
      sheet.getRange('N1').values = [['skrivet']];
      await context.sync();
    });
    await fixture.workbench.settle();
    expect(read('M1', 'N1', 'M2', 'N2')).toEqual(['#SPILL!', 'skrivet', '', '']);
  });
});

test('nothing complained', () => expect(fixture.errors).toEqual([]));
