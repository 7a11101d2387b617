import { getByRole, getByText, within } from '@testing-library/dom';
import { openAddIn, type AddInUnderTest } from '../support/openAddIn';

let addIn: AddInUnderTest;
beforeAll(async () => {
  addIn = await openAddIn();
});
afterAll(() => addIn.close());

/** Counts what the add-in writes to cells while something runs. */
async function writesDuring(act: () => Promise<void>): Promise<number> {
  const { Excel } = addIn.workbench.window;
  let writes = 0;
  const handler = await Excel.run(async (context) => {
    const added = context.workbook.worksheets.onChanged.add(() => {
      writes++;
      return Promise.resolve();
    });
    await context.sync();
    return added;
  });
  await act();
  await addIn.workbench.settle();
  await Excel.run(handler.context, async (context) => {
    handler.remove();
    await context.sync();
  });
  return writes;
}

const everything = () =>
  addIn.workbench.sheets().map((sheet) => ({
    sheet,
    used: addIn.workbench.used(sheet),
    formats: addIn.workbench.formats(sheet),
  }));
const create = () => addIn.workbench.ribbon('LS.Create');

test('a new workbook takes at most twelve round trips, none of them a megabyte', async () => {
  addIn.workbench.reset();
  expect(await writesDuring(create)).toBeGreaterThan(0);
  const { syncs, largest } = addIn.workbench.calls();
  // Two of them are the counting's own.
  expect(syncs - 2).toBeLessThanOrEqual(12);
  expect(largest).toBeLessThan(1_000_000);
  expect(within(addIn.pane()).getByText(/^Skapade: Skåne, Riket, /)).toBeTruthy();
});

test('the same again takes at most three, and writes nothing', async () => {
  await addIn.workbench.paste('Skåne!B5', [
    ['Grön', 'Gul', 'Röd', 'Ej bedömd'],
    ['Grön', 'Gul', 'Röd', ''],
  ]);
  await addIn.workbench.ribbon('LS.Sync');
  await create();
  const before = everything();
  addIn.workbench.reset();
  await create();
  expect(addIn.workbench.calls().syncs).toBeLessThanOrEqual(3);
  expect(await writesDuring(create)).toBe(0);
  expect(everything()).toEqual(before);
  getByText(addIn.pane(), 'Allt stod rätt. Inget skrevs.');
});

test('what was changed in cells of ours is put right, and nothing else is written', async () => {
  await addIn.workbench.type('Riket!A7', 'Min egen region');
  await addIn.workbench.type('Metod!L3', 'Egen anteckning');
  expect(await writesDuring(create)).toBeGreaterThan(0);
  expect(addIn.workbench.used('Riket').values.map(([first]) => first)).toContain('Min egen region');
  expect(addIn.workbench.read('Metod!L3')).toBe('Egen anteckning');
  getByText(addIn.pane(), 'Rättade: Riket.');
});

test('what was done to the sheets is told where readers listen already, and no longer than until the next act', async () => {
  await addIn.workbench.ribbon('LS.Sync');
  const region = getByRole(addIn.pane(), 'status', { name: 'Bladen' });
  expect(region.textContent).toBe('');
  await create();
  expect(region.textContent).toBe('BladenAllt stod rätt. Inget skrevs.');
  await addIn.workbench.ribbon('LS.Sync');
  expect(region.isConnected).toBe(true);
  expect(region.textContent).toBe('');
});
