import { getByLabelText, getByRole, queryByText, waitFor, within } from '@testing-library/dom';
import userEvent from '@testing-library/user-event';
import type { Entry } from '../../src/sync/protocol';
import { openAddIn, type AddInUnderTest } from '../support/openAddIn';

let addIn: AddInUnderTest;
beforeAll(async () => {
  addIn = await openAddIn();
  await addIn.workbench.user('skane');
  await addIn.workbench.ribbon('LS.Create');
});
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
        source: 'NSG Forskning och life science 2022, rad 147, 174',
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

describe('evidence older than the limit of the round', () => {
  const old = /bedömning(ar)? är äldre än 24 månader/;
  const chooseRound = async (round: string) => {
    const select = getByLabelText<HTMLSelectElement>(addIn.pane(), 'Omgång');
    await waitFor(() => expect(select.disabled).toBe(false), { container: addIn.pane() });
    await userEvent.setup({ document: addIn.workbench.window.document }).selectOptions(select, round);
    await addIn.workbench.settle();
  };
  const prompt = async (cell: string) => {
    const page = addIn.workbench.window;
    return page.Excel.run(async (context) => {
      const { dataValidation } = context.workbook.worksheets.getItem('Stockholm').getRange(cell);
      dataValidation.load('prompt');
      await context.sync();
      return dataValidation.prompt.title;
    });
  };

  const heading = () => getByRole(addIn.pane(), 'heading', { name: old }).textContent ?? '';
  const firstListed = () => {
    const [, cell = ''] = /Stockholm!(\w+)/.exec(
      within(getByRole(addIn.pane(), 'region', { name: old })).getAllByRole('button', { name: /^Gå till/ })[0]!
        .textContent,
    )!;
    return cell;
  };

  test('is listed with a jump, and its cells say how old it is; the colour stands', async () => {
    await addIn.workbench.user('stockholm');
    await addIn.workbench.book('stockholm');
    await addIn.workbench.ribbon('LS.Create');
    await chooseRound('demo');
    expect(await prompt(firstListed())).toBe('Gammalt underlag');
    expect(addIn.workbench.shown(`Stockholm!${firstListed()}`).fill).not.toBeNull();
  });

  test('is new again when someone says that it still holds, and nothing else about it has changed', async () => {
    const [before, cell] = [Number.parseInt(heading(), 10), firstListed()];
    const word = addIn.workbench.read(`Stockholm!${cell}`);
    const button = within(getByRole(addIn.pane(), 'region', { name: old })).getAllByRole('button', {
      name: /^Stämmer ännu/,
    })[0]!;
    await addIn.click(button.getAttribute('aria-label')!);
    expect(Number.parseInt(heading(), 10)).toBe(before - 1);
    expect(firstListed()).not.toBe(cell);
    expect([addIn.workbench.read(`Stockholm!${cell}`), await prompt(cell)]).toEqual([word, '']);
    const stored = await addIn.hub.get('lasare', '/v1/coverage?round=demo&since=0');
    const confirmed = stored
      .json<{ entries: Entry[] }>()
      .entries.filter((entry) => entry.unit === 'stockholm' && entry.version === 2);
    expect(confirmed.map(({ levelSince }) => levelSince?.slice(0, 4))).toEqual(['2023']);
  });

  test('is not asked about in a closed round, where nobody may answer', async () => {
    await chooseRound('demo-2023');
    expect(queryByText(addIn.pane(), old)).toBeNull();
  });

  test('is not spoken of where everything is new', async () => {
    await chooseRound('2026');
    expect(queryByText(addIn.pane(), old)).toBeNull();
    await addIn.workbench.type('Stockholm!B5', 'g');
    await addIn.workbench.ribbon('LS.Sync');
    expect(queryByText(addIn.pane(), old)).toBeNull();
    expect(await prompt('B5')).toBe('');
  });
});
