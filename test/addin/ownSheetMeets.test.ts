import { getByText, within } from '@testing-library/dom';
import { openAddIn, type AddInUnderTest } from '../support/openAddIn';
import { ownSheet, TITLES } from '../support/ownSheet';

let addIn: AddInUnderTest;
let own: ReturnType<typeof ownSheet>;
beforeEach(async () => {
  addIn = await openAddIn();
  own = ownSheet(addIn);
});
afterEach(() => addIn.close());

test('what differs from the hub at the first sync is a conflict, what is equal or empty none', async () => {
  const changes = ['green', 'green', 'yellow'].map((level, i) => ({
    unit: 'skane',
    area: i + 1,
    dimension: 'kommunicerad',
    level,
    baseVersion: 0,
  }));
  await addIn.hub.push('sjv-sodra', { id: 'from-another-workbook', round: '2026', changes });
  await addIn.workbench.paste('Blad1!A1', [['g'], ['r']]);
  await own.bind('A1:D8');
  expect(own.read('A1', 'A2', 'A3')).toEqual(['Grön', 'Röd', 'Gul']);
  await addIn.open('conflicts');
  expect(getByText(addIn.pane(), '1 konflikt')).toBeTruthy();
  expect(addIn.workbench.shown('Blad1!A2')).toMatchObject({
    note: expect.stringContaining('i hubben ”Grön”') as string,
  });
  expect(await own.stored()).toMatchObject({ '2 kommunicerad': 'green' });
  await addIn.click('Behåll mitt');
  expect(await own.stored()).toEqual({
    '1 kommunicerad': 'green',
    '2 kommunicerad': 'red',
    '3 kommunicerad': 'yellow',
  });
});

test('two people on one workbook see the same binding, and the second sync sends nothing', async () => {
  await addIn.workbench.book('gemensam');
  await addIn.workbench.paste('Blad1!B2', [['g', 'g', 'g', 'g']]);
  await own.bind('B2:E9');
  await addIn.workbench.user('sjv-sodra');
  await addIn.workbench.book('gemensam');
  await own.sync();
  expect(getByText(addIn.pane(), '0 ändringar skickade')).toBeTruthy();
  await addIn.workbench.type('Blad1!B3', 'gul');
  await own.sync();
  expect(await own.stored()).toMatchObject({ '1 kommunicerad': 'green', '2 kommunicerad': 'yellow' });
  expect(addIn.workbench.sheets()).not.toContain('Skåne');
});

test('several units can be bound on one sheet, each with its colours', async () => {
  await addIn.workbench.user('sjv-sodra');
  await addIn.workbench.paste('Blad1!B2', [['g', 'g', 'g', 'g', 'r', 'r', 'r', 'r']]);
  await own.bind('B2:E9');
  await own.bind('F2:I9');
  expect(addIn.workbench.shown('Blad1!B2')).toMatchObject({ text: 'Grön', fill: '#9AD0B0' });
  expect(addIn.workbench.shown('Blad1!F2')).toMatchObject({ text: 'Röd', fill: '#A4262C' });
  await own.look('G3:J10');
  await addIn.click('Koppla');
  expect(
    within(addIn.pane())
      .getAllByRole('alert')
      .map((alert) => alert.textContent),
  ).toContainEqual(expect.stringContaining('Markeringen rör vid Region Blekinges kopplade område, Blad1!F2:I9'));
});

test('a bound sheet is emptied and filled with another round, and back again', async () => {
  await addIn.workbench.user('gotland');
  await addIn.workbench.paste('Blad1!B2', [['g', 'gul', 'r', 'g']]);
  await own.bind('B2:E9');
  const filledIn = () =>
    addIn.workbench
      .used('Blad1')
      .values.flat()
      .filter((value) => value !== '');
  expect(filledIn()).toEqual(['Grön', 'Gul', 'Röd', 'Grön']);
  await own.chooseRound('demo');
  expect(filledIn().length).toBeGreaterThan(8);
  await own.chooseRound('2026');
  expect(filledIn()).toEqual(['Grön', 'Gul', 'Röd', 'Grön']);
  expect(getByText(addIn.pane(), 'Allt är skickat')).toBeTruthy();
});

test('of a large sheet of a user’s own only what belongs to the range is read', async () => {
  await addIn.workbench.paste('Blad1!B2', [['g', 'gul', 'r', 'g']]);
  await addIn.workbench.paste(
    'Blad1!K20',
    Array.from({ length: 300 }, () => Array.from({ length: 20 }, () => 'ett långt svar '.repeat(10))),
  );
  await own.bind('B2:E9', { scores: true });
  addIn.workbench.reset();
  await addIn.workbench.type('Blad1!B3', 'g');
  await own.sync();
  expect(own.read('B3', 'F2')).toEqual(['Grön', 62.5]);
  expect(addIn.workbench.calls().largest).toBeLessThan(300_000);
});

describe('a selection is refused, with what to do instead', () => {
  test('when it has another shape', async () => {
    await own.look('B2:D4');
    expect(getByText(addIn.pane(), /Markeringen Blad1!B2:D4 är 3 × 3 celler/)).toBeTruthy();
  });

  test('on a sheet of ours', async () => {
    await addIn.workbench.ribbon('LS.Create');
    await own.look('B5:E12', 'Skåne');
    expect(getByText(addIn.pane(), /Bladet ”Skåne” är ett av tilläggets egna/)).toBeTruthy();
  });

  test('when the unit has a sheet of ours already', async () => {
    await addIn.workbench.ribbon('LS.Create');
    await own.bind('B2:E9');
    expect(getByText(addIn.pane(), /Region Skåne fylls redan i på bladet ”Skåne”/)).toBeTruthy();
    expect(await own.names()).toEqual([]);
  });

  test('when a heading contradicts the order', async () => {
    await addIn.workbench.paste('Blad1!A2', [[TITLES[0]!], [TITLES[2]!], ['Något annat']]);
    await own.look('B2:E9');
    expect(getByText(addIn.pane(), new RegExp(`Rubriken ”${TITLES[2]!}” i Blad1!A3`))).toBeTruthy();
  });
});
