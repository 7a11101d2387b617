import type { RowChange } from '../../src/sync/registerProtocol';
import { actionPlanTools, COLUMNS, FIRST_ROW, SHEET } from '../support/actionPlan';
import { openAddIn, type AddInUnderTest } from '../support/openAddIn';

/** Skåne's workbook and Södra sjukvårdsregionen's, which may both write Skåne's rows, on one hub. */
let addIn: AddInUnderTest;
beforeAll(async () => {
  addIn = await openAddIn();
  for (const user of ['sjv-sodra', 'skane']) {
    await addIn.workbench.user(user);
    await addIn.workbench.ribbon('LS.Create');
  }
});
afterAll(() => addIn.close());

const { sync, visit, syncAs, measures, rowOf, at, read, add, change, hubRows, hubRow, pushAs, excel, deleteRow, says } =
  actionPlanTools(() => addIn);

test('rows that two coordinators add in their own workbooks stand in both, words and days as they write them', async () => {
  await add('Gemensam biobank', { unit: 'skåne', area: '2', due: '2026-12-01', owner: 'FoU-chef' });
  await sync();
  says('Handlingsplan: 1 rad skickade, 0 rader hämtade');
  await visit('sjv-sodra');
  await add('Testbädd', { unit: 'Blekinge' });
  await sync();
  expect([read('Gemensam biobank', 'unit'), read('Gemensam biobank', 'area')]).toEqual([
    'Region Skåne',
    expect.stringMatching(/^2\. /),
  ]);
  expect(addIn.workbench.shown(at('Gemensam biobank', 'due')).text).toBe('2026-12-01');
  await syncAs('skane');
  expect(measures().filter((one) => one !== '')).toEqual(['Gemensam biobank', 'Testbädd']);
  expect((await hubRows()).map(({ fields }) => fields.due)).toEqual(['2026-12-01', undefined]);
});

test('the same sync again costs one round trip for all registers, and writes nothing', async () => {
  await sync();
  const before = addIn.workbench.sheets().map((sheet) => addIn.workbench.used(sheet));
  const versions = await hubRows();
  addIn.workbench.reset();
  await sync();
  // Six are the assessments': read, write, and read again.
  expect(addIn.workbench.calls().syncs).toBeLessThanOrEqual(7);
  expect(addIn.workbench.sheets().map((sheet) => addIn.workbench.used(sheet))).toEqual(before);
  expect(await hubRows()).toEqual(versions);
});

test('a row that both change in different fields is merged', async () => {
  await change('Gemensam biobank', 'goal', 'En per år');
  await sync();
  await visit('sjv-sodra');
  await change('Gemensam biobank', 'owner', 'Strateg');
  await sync();
  expect([read('Gemensam biobank', 'goal'), read('Gemensam biobank', 'owner')]).toEqual(['En per år', 'Strateg']);
  expect(await hubRow('Gemensam biobank')).toMatchObject([{ fields: { goal: 'En per år', owner: 'Strateg' } }]);
});

test('a row that is removed in one workbook goes away in the other, but nothing that people wrote beside it', async () => {
  await visit('skane');
  for (const name of ['Kort åtgärd', 'Annan åtgärd']) await add(name);
  await sync();
  await visit('sjv-sodra');
  await sync();
  const beside = `${SHEET}!L${rowOf('Kort åtgärd')}`;
  await addIn.workbench.type(beside, 'Ring oss');
  await visit('skane');
  await deleteRow('Kort åtgärd');
  await sync();
  expect(await hubRow('Kort åtgärd')).toEqual([]);
  await syncAs('sjv-sodra');
  expect(measures()).not.toContain('Kort åtgärd');
  expect(measures()).toContain('Annan åtgärd');
  expect(addIn.workbench.read(beside)).toBe('Ring oss');
});

test('rows keep their identity when they are sorted and others are put between', async () => {
  const before = await hubRows();
  await excel((sheet) => {
    sheet.getRange(`A${FIRST_ROW}:J${FIRST_ROW + 2}`).sort.apply([{ key: 2, ascending: false }]);
    sheet.getRange(`${FIRST_ROW + 1}:${FIRST_ROW + 1}`).insert('Down');
  });
  await sync();
  expect(await hubRows()).toEqual(before);
});

test('a copy of a row is a new row, whichever of the two is changed', async () => {
  const from = rowOf('Gemensam biobank');
  const to = rowOf('');
  await excel((sheet) => sheet.getRange(`A${to}:J${to}`).copyFrom(`A${from}:J${from}`));
  await addIn.workbench.type(`${SHEET}!${COLUMNS.measure}${from}`, 'Original');
  await sync();
  const [original, copy] = [await hubRow('Original'), await hubRow('Gemensam biobank')];
  expect([original.length, copy.length]).toEqual([1, 1]);
  expect(new Set([read('Original', 'key'), read('Gemensam biobank', 'key')]).size).toBe(2);
});

test('text from the hub is never a formula, whatever it begins with, and comes below the table where that is full', async () => {
  const nasty = ['=1+1', '+SUM(A1)', '-2', '@x', "'=1"];
  const many = Array.from({ length: 20 }, (_, index) => `Rad ${index}`);
  const rowAt = (measure: string, index: number): RowChange => ({
    ...{ id: `nasty-row-${index}`, baseVersion: 0, fields: { unit: 'skane', measure, due: '2026-03-01' } },
  });
  await pushAs('skane', [...nasty, ...many].map(rowAt));
  await sync();
  expect(measures()).toEqual(expect.arrayContaining([...nasty, ...many]));
  expect(addIn.workbench.shown(at('Rad 19', 'due')).text).toBe('2026-03-01');
  const before = await hubRows();
  await sync();
  expect(await hubRows()).toEqual(before);
});

test('without the column of keys each row is known again by what it says', async () => {
  const before = await hubRows();
  const key = read('Original', 'key');
  await excel((sheet) => sheet.getRange('J:J').delete('Left'));
  await sync();
  expect(await hubRows()).toEqual(before);
  expect(read('Original', 'key')).toBe(key);
});

test('a sheet that is deleted removes nothing, and comes back with its rows', async () => {
  const before = await hubRows();
  await excel((sheet) => sheet.delete());
  await sync();
  await addIn.workbench.ribbon('LS.Create');
  await sync();
  expect(await hubRows()).toEqual(before);
  expect(measures()).toEqual(expect.arrayContaining(['Original', 'Annan åtgärd', '=1+1']));
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
