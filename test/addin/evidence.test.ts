import { getByRole, getByText, queryByText, within } from '@testing-library/dom';
import { openAddIn, type AddInUnderTest } from '../support/openAddIn';

let addIn: AddInUnderTest;
let now = new Date();
beforeAll(async () => {
  addIn = await openAddIn();
  await addIn.workbench.user('skane');
  await addIn.workbench.ribbon('LS.Create');
}, 60_000);
afterAll(() => addIn.close());

const section = (name: string) => within(getByRole(addIn.pane(), 'region', { name }));

describe('a suggestion from the register of governing documents', () => {
  test('is shown with the words it rests on, and writes nothing by itself', () => {
    const shown = section('1 förslag för Styrdokument');
    expect(shown.getByText('Region Skåne: Gul')).toBeTruthy();
    expect(shown.getByText(/Strategi 2014-12-04\. Ny inom femårsperiod.*rad 147, 174/)).toBeTruthy();
    expect(
      addIn.workbench
        .used('Skåne')
        .values.slice(4)
        .map((row) => row[3]),
    ).toEqual(Array(8).fill(''));
  });

  test('is written by a click, in one area, with the source as its evidence', async () => {
    await addIn.click(
      'Skriv Gul för Styrdokument i 2. Nyttiggörande av hälso- och vårddata för forskning och innovation',
    );
    expect([addIn.workbench.read('Skåne!D5'), addIn.workbench.read('Skåne!D6')]).toEqual(['', 'Gul']);
    await addIn.workbench.ribbon('LS.Sync');
    const history = await addIn.hub.get('skane', '/v1/history?round=2026&unit=skane&area=2&dimension=styrdokument');
    expect(history.json<{ changes: unknown[] }>().changes).toMatchObject([
      {
        level: 'yellow',
        note: 'Strategi 2014-12-04. Ny inom femårsperiod. Eftersökning tillgänglig uppdatering pågår.',
        source: 'Dokument 000, rad 147 och 174',
      },
    ]);
  });

  test('leaves alone what was filled in meanwhile, and offers only what is empty', async () => {
    await addIn.workbench.type('Skåne!D5', 'r');
    const shown = section('1 förslag för Styrdokument');
    expect(shown.getAllByRole('button')).toHaveLength(6);
    expect(shown.queryByRole('button', { name: /i 1\. Strukturer/ })).toBeNull();
  });

  test('is not made where the sources disagree', async () => {
    await addIn.workbench.user('halland');
    await addIn.workbench.book('halland');
    await addIn.workbench.ribbon('LS.Create');
    expect(queryByText(addIn.pane(), /förslag för Styrdokument/)).toBeNull();
  });
});
