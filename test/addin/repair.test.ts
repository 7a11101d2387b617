import { getByText, queryByText } from '@testing-library/dom';
import { openAddIn, type AddInUnderTest } from '../support/openAddIn';

let addIn: AddInUnderTest;
beforeEach(async () => {
  addIn = await openAddIn();
  await addIn.workbench.ribbon('LS.Create');
  await addIn.workbench.paste('Skåne!B5', [['Grön', 'Gul', 'Röd', 'Grön']]);
  await addIn.workbench.ribbon('LS.Sync');
});
afterEach(() => addIn.close());

const excel = async (change: (context: Excel.RequestContext) => void) => {
  await addIn.workbench.window.Excel.run(async (context) => {
    change(context);
    await context.sync();
  });
  await addIn.workbench.settle();
};
const firstRow = () => ['B5', 'C5', 'D5', 'E5'].map((cell) => addIn.workbench.read(`Skåne!${cell}`));
const storedLevels = async () => {
  const answer = await addIn.hub.get('lasare', '/v1/coverage?round=2026&since=0');
  return answer.json<{ entries: { level: string | null }[] }>().entries.map(({ level }) => level);
};
const FILLED_IN = ['green', 'yellow', 'red', 'green'];

test('a sheet that was deleted comes back with what the hub has', async () => {
  await addIn.workbench.deleteSheet('Skåne');
  await addIn.workbench.ribbon('LS.Create');
  expect(firstRow()).toEqual(['Grön', 'Gul', 'Röd', 'Grön']);
  expect(await storedLevels()).toEqual(FILLED_IN);
});

test('a row that was deleted and written anew is filled from the hub, not taken back from it', async () => {
  await addIn.workbench.deleteRows('Skåne!A5');
  await addIn.workbench.ribbon('LS.Sync');
  expect(getByText(addIn.pane(), /1\. Strukturer för samverkan” har ingen rad/)).toBeTruthy();
  await addIn.workbench.insertRows('Skåne!A6');
  await addIn.workbench.type('Skåne!A6', '1. Strukturer för samverkan');
  await addIn.workbench.ribbon('LS.Sync');
  expect(['B6', 'C6', 'D6', 'E6'].map((cell) => addIn.workbench.read(`Skåne!${cell}`))).toEqual([
    'Grön',
    'Gul',
    'Röd',
    'Grön',
  ]);
  expect(await storedLevels()).toEqual(FILLED_IN);
});

test('a heading that was changed is told of, and nothing is lost when it is written back', async () => {
  await addIn.workbench.type('Skåne!B4', 'Kommunikation');
  await addIn.workbench.ribbon('LS.Sync');
  expect(getByText(addIn.pane(), /Kolumnen ”Kommunicerad” finns inte/)).toBeTruthy();
  await addIn.workbench.type('Skåne!B4', 'kommunicerad');
  await addIn.workbench.ribbon('LS.Sync');
  expect(queryByText(addIn.pane(), /att rätta/)).toBeNull();
  expect(await storedLevels()).toEqual(FILLED_IN);
});

test('Metod can be deleted and comes back, with the words of the dropdowns', async () => {
  await addIn.workbench.deleteSheet('Metod');
  await addIn.workbench.ribbon('LS.Create');
  expect(addIn.workbench.sheets()).toContain('Metod');
  expect(queryByText(addIn.pane(), /Excel kunde inte/)).toBeNull();
  await addIn.workbench.type('Skåne!B6', 'banan');
  expect(queryByText(addIn.pane(), /Excel kunde inte/)).toBeNull();
});

test('a status that was pasted over is put back: it would be nobody’s judgement', async () => {
  await addIn.workbench.paste('Skåne!F5', [[100, 'Grön', 'Grön']]);
  expect(['F5', 'G5', 'H5'].map((cell) => addIn.workbench.read(`Skåne!${cell}`))).toEqual([62.5, 'Gul', 'Gul']);
});

test('Riket follows a row that someone put above it', async () => {
  await addIn.workbench.insertRows('Riket!A1');
  await addIn.workbench.ribbon('LS.Refresh');
  const names = addIn.workbench.used('Riket').values.map(([first]) => first);
  expect(names.filter((name) => name === 'Region Skåne')).toHaveLength(1);
  expect(addIn.workbench.shown('Riket!C27')).toMatchObject({ text: 'Gul', fill: '#FFF1B8' });
});

test('the very hidden base can be deleted: what both sides have is recorded anew', async () => {
  await excel(({ workbook }) => {
    const base = workbook.worksheets.getItem('LS_bas_skane');
    base.visibility = 'Visible';
    base.delete();
  });
  await addIn.workbench.ribbon('LS.Sync');
  expect(getByText(addIn.pane(), 'Allt är skickat')).toBeTruthy();
  expect(queryByText(addIn.pane(), /konflikt/)).toBeNull();
  expect(await storedLevels()).toEqual(FILLED_IN);
});

test('sheets of another round than the setting says are never sent into it', async () => {
  await excel(({ workbook }) => workbook.settings.add('LS.round', 'demo'));
  await addIn.workbench.type('Skåne!B6', 'g');
  await addIn.workbench.ribbon('LS.Sync');
  const demo = await addIn.hub.get('lasare', '/v1/coverage?round=demo&since=0');
  expect(demo.json<{ entries: { unit: string }[] }>().entries.some(({ unit }) => unit === 'skane')).toBe(false);
  expect(await storedLevels()).toEqual([...FILLED_IN, 'green']);
});

test('several LS.SCORE() on one sheet all follow their rows', async () => {
  for (const number of [5, 6, 7, 8]) await addIn.workbench.type(`Skåne!N${number}`, '=LS.SCORE()');
  await addIn.workbench.paste('Skåne!B5', [
    ['r', 'r', 'r', 'r'],
    ['g', 'g', 'g', 'g'],
    ['y', 'y', 'y', 'y'],
    ['g', 'y', 'r', 'g'],
  ]);
  expect([5, 6, 7, 8].map((number) => addIn.workbench.read(`Skåne!N${number}`))).toEqual([0, 100, 50, 62.5]);
});

test.each(['2026-05-01', '007', '=1+1', 'TRUE', '12,5'])(
  'the remark %j stays the text it is, here and in the hub',
  async (text) => {
    await addIn.workbench.type('Skåne!J5', text);
    await addIn.workbench.ribbon('LS.Sync');
    expect(addIn.workbench.read('Skåne!J5')).toBe(text);
    const answer = await addIn.hub.get('lasare', '/v1/coverage?round=2026&since=0');
    expect(answer.json<{ entries: { source: string | null }[] }>().entries.some(({ source }) => source === text)).toBe(
      true,
    );
  },
);

test('names that came along with a sheet of another workbook are pointed home', async () => {
  const names = { LS_Nivaer: "='[Annan.xlsx]LS_listor'!$A$1:$A$4", LS_Riket_rad1: "='[Annan.xlsx]Riket'!$A$1" };
  await addIn.workbench.deleteSheet('Riket');
  await excel(({ workbook }) => {
    for (const [name, formula] of Object.entries(names)) workbook.names.getItem(name).formula = formula;
  });
  await addIn.workbench.ribbon('LS.Create');
  expect(getByText(addIn.pane(), /^Skapade: Riket\./)).toBeTruthy();
  await addIn.workbench.ribbon('LS.Create');
  expect(getByText(addIn.pane(), 'Allt stod rätt. Inget skrevs.')).toBeTruthy();
});
