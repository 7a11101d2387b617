import { actionPlanTools } from '../support/actionPlan';
import { openAddIn, type AddInUnderTest } from '../support/openAddIn';

const NASTY = ['=1+1', '+SUM(A1)', '-2', '@x', "'=1"];

/** Skåne's workbook, with rows that the hub has too. */
let addIn: AddInUnderTest;
beforeAll(async () => {
  addIn = await openAddIn();
  await addIn.workbench.ribbon('LS.Create');
  for (const measure of ['Gemensam biobank', 'Testbädd']) await add(measure);
  await pushAs(
    'skane',
    NASTY.map((measure, index) => ({ id: `nasty-row-${index}`, baseVersion: 0, fields: { unit: 'skane', measure } })),
  );
  await sync();
});
afterAll(() => addIn.close());

const { sync, visit, syncAs, measures, read, add, hubRows, hubRow, pushAs, excel, says } = actionPlanTools(() => addIn);

test('without the column of keys each row is known again by what it says', async () => {
  const before = await hubRows();
  const key = read('Testbädd', 'key');
  await excel((sheet) => sheet.getRange('J:J').delete('Left'));
  await sync();
  expect(await hubRows()).toEqual(before);
  expect(read('Testbädd', 'key')).toBe(key);
});

test('a sheet that is deleted removes nothing, and comes back with its rows', async () => {
  const before = await hubRows();
  await excel((sheet) => sheet.delete());
  await sync();
  await addIn.workbench.ribbon('LS.Create');
  await sync();
  expect(await hubRows()).toEqual(before);
  expect(measures()).toEqual(expect.arrayContaining(['Gemensam biobank', 'Testbädd', ...NASTY]));
});

test('offline nothing is lost: the next sync catches up', async () => {
  const { window } = addIn.workbench;
  const ask = window.fetch.bind(window);
  window.fetch = () => Promise.reject(new TypeError('offline'));
  await add('Skriven på tåget');
  await sync();
  expect(read('Skriven på tåget', 'unit')).toBe('Skåne');
  window.fetch = ask;
  await sync();
  expect(await hubRow('Skriven på tåget')).toHaveLength(1);
});

describe('the sources’ rows', () => {
  test('stay as the sources say them; what is filled in beside them is shared', async () => {
    await visit('processledare');
    await addIn.workbench.ribbon('LS.Create');
    await addIn.workbench.type('Dialoger!E7', '3 mars');
    await addIn.workbench.type('Dialoger!B8', 'Mitt eget forum');
    await sync();
    await addIn.open('registers');
    says('Dialoger: Mitt eget forum');
    expect(addIn.workbench.read('Dialoger!B8')).toBe('Mitt eget forum');
    await syncAs('skane');
    expect(addIn.workbench.read('Dialoger!E7')).toBe('3 mars');
    expect(addIn.workbench.read('Dialoger!B8')).not.toBe('Mitt eget forum');
  });

  test('are known again in an older workbook, which gets the columns that it lacks', async () => {
    await addIn.workbench.type(`Dialoger!B${addIn.workbench.used('Dialoger').values.length + 1}`, 'Vårt forum');
    await excel((sheet) => sheet.getRange('I:J').delete('Left'), 'Dialoger');
    await sync();
    const { values } = addIn.workbench.used('Dialoger');
    expect(values.find((row) => row.includes('Forum'))).toEqual(expect.arrayContaining(['Enhet', 'LS-nyckel']));
    expect(values.filter((row) => row[1] === 'Socialstyrelsen')).toEqual([expect.arrayContaining(['Riket'])]);
    await addIn.open('registers');
    says(/Enhet saknas/);
    await addIn.workbench.type(`Dialoger!I${values.findIndex((row) => row[1] === 'Vårt forum') + 1}`, 'Skåne');
    await sync();
    expect(await hubRows('dialogues')).toMatchObject([{ fields: { unit: 'skane', forum: 'Vårt forum' } }]);
  });
});

test('who closes the add-in in the middle loses nothing, and nothing is sent twice', async () => {
  await add('Avbruten');
  const leaver = await addIn.workbench.join('sjv-sodra');
  const ask = leaver.window.fetch.bind(leaver.window);
  const closed = new Promise<void>((resolve) => {
    leaver.window.fetch = async (input, init) => {
      const answer = await ask(input, init);
      if (!(input as string).endsWith('/v1/actions')) return answer;
      await leaver.close();
      resolve();
      return answer;
    };
  });
  void leaver.ribbon('LS.Sync').catch(() => undefined);
  await closed;
  expect(await hubRow('Avbruten')).toHaveLength(1);
  await sync();
  expect(await hubRow('Avbruten')).toMatchObject([{ version: 1 }]);
  expect(measures().filter((one) => one === 'Avbruten')).toHaveLength(1);
});
