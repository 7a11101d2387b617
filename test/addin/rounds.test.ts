import { getByLabelText, getByText, waitFor } from '@testing-library/dom';
import userEvent from '@testing-library/user-event';
import { openAddIn, type AddInUnderTest } from '../support/openAddIn';

let addIn: AddInUnderTest;
beforeAll(async () => {
  addIn = await openAddIn();
  await addIn.workbench.user('gotland');
  await addIn.workbench.ribbon('LS.Create');
});
afterAll(() => addIn.close());

async function chooseRound(round: string): Promise<void> {
  const select = getByLabelText<HTMLSelectElement>(addIn.pane(), /Omgång/);
  await waitFor(() => expect(select.disabled).toBe(false), { container: addIn.pane() });
  await userEvent.setup({ document: addIn.workbench.window.document }).selectOptions(select, round);
  await addIn.workbench.settle();
}

const level = (cell: string) => addIn.workbench.shown(`Gotland!${cell}`);
const filledIn = () =>
  addIn.workbench
    .used('Gotland')
    .values.slice(4)
    .flatMap((cells) => cells.slice(1, 5))
    .filter((value) => value !== '');

test('real work starts in an empty round', () => {
  expect(getByLabelText<HTMLSelectElement>(addIn.pane(), /Omgång/).value).toBe('2026');
  expect(filledIn()).toEqual([]);
});

test('the demo round shows invented levels, and every sheet that shows them says so', async () => {
  await addIn.workbench.type('Gotland!B5', 'g');
  await addIn.workbench.ribbon('LS.Sync');
  await chooseRound('demo');
  expect(filledIn().length).toBeGreaterThan(8);
  for (const sheet of ['Gotland', 'Riket', 'Metod', 'Luckor', 'Trend', 'Data'])
    expect(addIn.workbench.shown(`${sheet}!A2`)).toMatchObject({
      text: expect.stringContaining('PÅHITTADE EXEMPELDATA') as string,
      fill: '#D5C4F0',
    });
  expect(getByText(addIn.pane(), 'Påhittade exempeldata – inga verkliga bedömningar.')).toBeTruthy();
  expect(getByText(addIn.pane(), 'Allt är skickat')).toBeTruthy();
});

test('nothing of one round goes over into another', async () => {
  await chooseRound('2026');
  expect(filledIn()).toEqual(['Grön']);
  expect(level('B5')).toMatchObject({ text: 'Grön' });
  expect(addIn.workbench.read('Gotland!A2')).toBe('Omgång 2026, strategin 2024.');
  const stored = await addIn.hub.get('lasare', '/v1/coverage?round=2026&since=0');
  expect(stored.json<{ entries: unknown[] }>().entries).toHaveLength(1);
});

test('the round is not changed while something is unsent', async () => {
  await addIn.workbench.type('Gotland!C5', 'r');
  await chooseRound('demo');
  expect(getByText(addIn.pane(), '1 ändring är inte skickad. Synka den innan du byter omgång.')).toBeTruthy();
  expect(filledIn()).toEqual(['Grön', 'Röd']);
});
