import { getByText, queryByText } from '@testing-library/dom';
import type { NodeWorkbench } from '../../src/workbench/node';
import type { RegisterHistorySchema, RegisterRow, RegisterRows } from '../../src/sync/registerProtocol';
import type { Static } from '@sinclair/typebox';
import { openAddIn, type AddInUnderTest } from '../support/openAddIn';

let addIn: AddInUnderTest;
/** The workbook that stands open. */
let here: NodeWorkbench;
beforeEach(async () => {
  addIn = await openAddIn();
  here = addIn.workbench;
  await here.ribbon('LS.Create');
}, 60_000);
afterEach(() => addIn.close());

const PLAN = { Enhet: 'A', Område: 'B', Åtgärd: 'C', Mål: 'D', Ansvarig: 'E', Klart: 'F' } as const;
const KEY = 'J';
const cell = (column: keyof typeof PLAN, row: number) => `Handlingsplan!${PLAN[column]}${row}`;
const sync = () => here.ribbon('LS.Sync');
/** Another user's own workbook with the same hub, made on the first visit. */
async function visit(user: string): Promise<void> {
  await here.user(user);
  if (!here.sheets().includes('Handlingsplan')) await here.ribbon('LS.Create');
}
async function measure(row: number, texts: Partial<Record<keyof typeof PLAN, string>>): Promise<void> {
  for (const [column, text] of Object.entries(texts)) await here.type(cell(column as keyof typeof PLAN, row), text);
}
/** What the plan's filled rows say, without their keys. */
const plan = () =>
  here
    .used('Handlingsplan')
    .values.slice(6)
    .map((row) => row.slice(0, 6))
    .filter((row) => row.some((one) => one !== ''));
const keys = () =>
  here
    .used('Handlingsplan')
    .values.slice(6)
    .map((row) => String(row[9] ?? ''))
    .filter((key) => key !== '');
async function rowsOf(register: string): Promise<RegisterRow[]> {
  const rows = (await addIn.hub.get('lasare', `/v1/${register}`)).json<RegisterRows>().rows;
  return rows.filter(({ removed, source }) => !removed && source === null);
}
const measures = async () => (await rowsOf('actions')).map(({ fields }) => fields.measure).sort();
const excel = async (change: (context: Excel.RequestContext) => void) => {
  await here.window.Excel.run(async (context) => {
    change(context);
    await context.sync();
  });
  await here.settle();
};
const deleteRow = (row: number) =>
  excel(({ workbook }) => workbook.worksheets.getItem('Handlingsplan').getRange(`${row}:${row}`).delete('Up'));

test('rows that two regions add in their own workbooks stand in both', async () => {
  await measure(7, { Enhet: 'Region Skåne', Område: '2', Åtgärd: 'Gemensam biobank', Klart: '2026-12-01' });
  await sync();
  await visit('halland');
  await measure(7, { Enhet: 'Halland', Åtgärd: 'Testbädd' });
  await sync();
  const [first, second] = plan();
  expect([first?.[2], second?.[2]]).toEqual(['Testbädd', 'Gemensam biobank']);
  expect(here.shown(cell('Klart', 8)).text).toBe('2026-12-01');
  expect(second?.slice(0, 2)).toEqual(['Region Skåne', expect.stringMatching(/^2\. /)]);
  await visit('skane');
  await sync();
  expect(plan().map((row) => row[2])).toEqual(['Gemensam biobank', 'Testbädd']);
  expect(await measures()).toEqual(['Gemensam biobank', 'Testbädd']);
});

test('a sync with nothing new costs one round trip for all registers, and writes nothing', async () => {
  await measure(7, { Enhet: 'Skåne', Åtgärd: 'Gemensam biobank' });
  await sync();
  const before = here.sheets().map((sheet) => here.used(sheet));
  const versions = await rowsOf('actions');
  here.reset();
  await sync();
  // Six are the assessments': read, write, read again.
  expect(here.calls().syncs).toBeLessThanOrEqual(7);
  expect(here.sheets().map((sheet) => here.used(sheet))).toEqual(before);
  expect(await rowsOf('actions')).toEqual(versions);
});

describe('one row in two workbooks', () => {
  beforeEach(async () => {
    await measure(7, { Enhet: 'Skåne', Åtgärd: 'Gemensam biobank', Ansvarig: 'FoU-chef' });
    await sync();
    await visit('sjv-sodra');
    await sync();
  });

  test('changed in different fields is merged', async () => {
    await measure(7, { Mål: 'En per år' });
    await sync();
    await visit('skane');
    await measure(7, { Ansvarig: 'Strateg' });
    await sync();
    expect(plan()[0]).toEqual(['Region Skåne', '', 'Gemensam biobank', 'En per år', 'Strateg', '']);
    expect(await rowsOf('actions')).toMatchObject([{ version: 3, fields: { goal: 'En per år', owner: 'Strateg' } }]);
  });

  test('changed in the same field is a conflict: both stand side by side until a person decides', async () => {
    await measure(7, { Mål: 'Två per år' });
    await sync();
    await visit('skane');
    await measure(7, { Mål: 'Tre per år' });
    await sync();
    expect(here.read(cell('Mål', 7))).toBe('Tre per år');
    getByText(addIn.pane(), '1 rad i konflikt');
    getByText(addIn.pane(), 'Tre per år');
    getByText(addIn.pane(), 'Två per år');
    await addIn.click('Behåll min rad');
    expect(queryByText(addIn.pane(), '1 rad i konflikt')).toBeNull();
    expect(await rowsOf('actions')).toMatchObject([{ fields: { goal: 'Tre per år' } }]);
    const [{ id } = { id: '' }] = await rowsOf('actions');
    const history = await addIn.hub.get('lasare', `/v1/actions/history?id=${id}`);
    const said = history.json<Static<typeof RegisterHistorySchema>>().changes.map(({ fields }) => fields.goal);
    expect(said).toEqual([undefined, 'Två per år', 'Tre per år']);
  });

  test('theirs can be taken, too', async () => {
    await measure(7, { Mål: 'Två per år' });
    await sync();
    await visit('skane');
    await measure(7, { Mål: 'Tre per år' });
    await sync();
    await addIn.click('Ta deras rad');
    expect(here.read(cell('Mål', 7))).toBe('Två per år');
    expect(queryByText(addIn.pane(), '1 rad i konflikt')).toBeNull();
  });

  test('removed in one goes away in the other, but not the row beside it', async () => {
    for (const row of [8, 9]) await measure(row, { Enhet: 'Skåne', Åtgärd: `Åtgärd ${row}` });
    await sync();
    await deleteRow(7);
    await sync();
    await visit('skane');
    await sync();
    expect(plan().map((row) => row[2])).toEqual(['Åtgärd 8', 'Åtgärd 9']);
    expect(await measures()).toEqual(['Åtgärd 8', 'Åtgärd 9']);
  });

  test('removed in one and changed in the other is a conflict, and taking theirs brings it back', async () => {
    for (const row of [8, 9]) await measure(row, { Enhet: 'Skåne', Åtgärd: `Åtgärd ${row}` });
    await measure(7, { Mål: 'Två per år' });
    await sync();
    await visit('skane');
    await sync();
    await visit('sjv-sodra');
    await measure(7, { Mål: 'Tre per år' });
    await sync();
    await visit('skane');
    await deleteRow(7);
    await sync();
    getByText(addIn.pane(), '1 rad i konflikt');
    expect(await measures()).toContain('Gemensam biobank');
    await addIn.click('Ta deras rad');
    expect(plan().map((row) => [row[2], row[3]])).toContainEqual(['Gemensam biobank', 'Tre per år']);
  });
});

test('rows keep their identity when the table is sorted and rows are put between', async () => {
  for (const [row, text] of [
    [7, 'B'],
    [8, 'A'],
    [9, 'C'],
  ] as const)
    await measure(row, { Enhet: 'Skåne', Åtgärd: `Åtgärd ${text}` });
  await sync();
  const before = await rowsOf('actions');
  await excel(({ workbook }) => {
    const sheet = workbook.worksheets.getItem('Handlingsplan');
    sheet.getRange('A7:J9').sort.apply([{ key: 2, ascending: true }]);
    sheet.getRange('8:8').insert('Down');
  });
  await sync();
  expect(await rowsOf('actions')).toEqual(before);
  expect(plan().map((row) => row[2])).toEqual(['Åtgärd A', 'Åtgärd B', 'Åtgärd C']);
  await measure(7, { Mål: 'Ny' });
  await sync();
  expect((await rowsOf('actions')).filter(({ version }) => version === 2)).toMatchObject([
    { fields: { measure: 'Åtgärd A', goal: 'Ny' } },
  ]);
});

test('a copy of a row is a new row', async () => {
  await measure(7, { Enhet: 'Skåne', Åtgärd: 'Gemensam biobank' });
  await sync();
  await excel(({ workbook }) => {
    const sheet = workbook.worksheets.getItem('Handlingsplan');
    sheet.getRange('A8:J8').copyFrom('A7:J7');
  });
  await measure(7, { Mål: 'Ändrad' });
  await sync();
  expect(new Set(keys()).size).toBe(2);
  expect((await rowsOf('actions')).map(({ fields, version }) => [fields.goal, version])).toEqual([
    ['Ändrad', 2],
    [undefined, 1],
  ]);
});

test('what a row can’t be sent for is listed with its cell, and sent once it is right', async () => {
  await measure(7, { Enhet: 'Atlantis', Åtgärd: 'Gemensam biobank', Klart: 'snart' });
  await measure(8, { Enhet: 'Skåne', Åtgärd: 'Testbädd' });
  await sync();
  getByText(addIn.pane(), /”Atlantis” är ingen enhet/);
  getByText(addIn.pane(), /”snart” är inget datum/);
  expect(await measures()).toEqual(['Testbädd']);
  await measure(7, { Enhet: 'Skåne' });
  await sync();
  expect(queryByText(addIn.pane(), /Atlantis/)).toBeNull();
  expect(await measures()).toEqual(['Gemensam biobank', 'Testbädd']);
  expect(here.read(cell('Klart', 7))).toBe('snart');
});

test('a row of another unit is refused, stays in its cells, and says why', async () => {
  await measure(7, { Enhet: 'Halland', Åtgärd: 'Deras biobank' });
  await sync();
  getByText(addIn.pane(), /Deras biobank/);
  expect(await measures()).toEqual([]);
  expect(here.read(cell('Åtgärd', 7))).toBe('Deras biobank');
});

describe('when rows are gone', () => {
  beforeEach(async () => {
    for (let row = 7; row < 11; row++) await measure(row, { Enhet: 'Skåne', Åtgärd: `Åtgärd ${row}` });
    await sync();
  });

  test('all at once, with the sheet, nothing is removed: they come back with it', async () => {
    await excel(({ workbook }) => workbook.worksheets.getItem('Handlingsplan').delete());
    await sync();
    expect(await measures()).toHaveLength(4);
    await here.ribbon('LS.Create');
    await sync();
    expect(plan().map((row) => row[2])).toEqual(['Åtgärd 7', 'Åtgärd 8', 'Åtgärd 9', 'Åtgärd 10']);
  });

  test('many at once, a person is asked first; yes removes them', async () => {
    for (let times = 0; times < 3; times++) await deleteRow(7);
    await sync();
    getByText(addIn.pane(), '3 rader saknas i Handlingsplan');
    expect(await measures()).toHaveLength(4);
    await addIn.click('Ta bort dem överallt');
    expect(await measures()).toEqual(['Åtgärd 10']);
    expect(queryByText(addIn.pane(), '3 rader saknas i Handlingsplan')).toBeNull();
  });

  test('no brings them back', async () => {
    for (let times = 0; times < 3; times++) await deleteRow(7);
    await sync();
    await addIn.click('Hämta tillbaka dem');
    expect(plan()).toHaveLength(4);
    expect(await measures()).toHaveLength(4);
  });

  test('the column of keys is deleted, each row is known again by what it says', async () => {
    const before = await rowsOf('actions');
    await excel(({ workbook }) =>
      workbook.worksheets.getItem('Handlingsplan').getRange(`${KEY}:${KEY}`).delete('Left'),
    );
    await sync();
    expect(await rowsOf('actions')).toEqual(before);
    expect(keys()).toHaveLength(4);
  });
});

test('people’s own columns and sheets stay, also where a row is taken away', async () => {
  for (const row of [7, 8, 9]) await measure(row, { Enhet: 'Skåne', Åtgärd: `Åtgärd ${row}` });
  await here.type('Handlingsplan!K6', 'Vår egen');
  await here.type('Handlingsplan!K7', 'Ring Anna');
  await sync();
  const [{ id, version } = { id: '', version: 0 }] = await rowsOf('actions');
  const changes = [{ id, baseVersion: version, fields: {}, removed: true }];
  const token = await addIn.hub.token('sjv-sodra');
  await addIn.hub.app.inject({
    ...{ method: 'POST', url: '/v1/actions', headers: { authorization: `Bearer ${token}` } },
    payload: { id: 'removed-there', changes },
  });
  await sync();
  expect(plan().map((row) => row[2])).toEqual(['Åtgärd 8', 'Åtgärd 9']);
  expect(here.read('Handlingsplan!K7')).toBe('Ring Anna');
});

test('text from the hub is never a formula, whatever it begins with', async () => {
  const nasty = ['=1+1', '+SUM(A1)', '-2', '@x', '\t=1', "'=1"];
  const token = await addIn.hub.token('skane');
  await addIn.hub.app.inject({
    ...{ method: 'POST', url: '/v1/actions', headers: { authorization: `Bearer ${token}` } },
    payload: {
      id: 'nasty-texts',
      changes: nasty.map((measure, index) => ({
        ...{ id: `nasty-row-${index}`, baseVersion: 0, fields: { unit: 'skane', measure } },
      })),
    },
  });
  await sync();
  expect(plan().map((row) => row[2])).toEqual(nasty);
  expect(here.used('Handlingsplan').values.flat()).not.toContain(2);
});

test('what a source says stays the source’s; what is filled in beside it is the process leader’s to share', async () => {
  await visit('processledare');
  await here.type('Dialoger!E7', '3 mars');
  await here.type('Dialoger!B8', 'Mitt eget forum');
  await sync();
  getByText(addIn.pane(), /Mitt eget forum/);
  expect(here.read('Dialoger!B8')).toBe('Mitt eget forum');
  await visit('skane');
  await sync();
  expect(here.read('Dialoger!E7')).toBe('3 mars');
  expect(here.read('Dialoger!B8')).not.toBe('Mitt eget forum');
});

test('an older workbook without keys or units is upgraded with all that is in it', async () => {
  await here.type('Dialoger!B29', 'Vårt forum');
  await excel(({ workbook }) => workbook.worksheets.getItem('Dialoger').getRange('I:J').delete('Left'));
  await sync();
  const { values } = here.used('Dialoger');
  expect(values.find((row) => row.includes('Forum'))).toEqual(expect.arrayContaining(['Enhet', 'LS-nyckel']));
  expect(values.filter((row) => row[1] === 'Socialstyrelsen')).toEqual([expect.arrayContaining(['Riket'])]);
  getByText(addIn.pane(), /Enhet saknas/);
  const at = values.findIndex((row) => row[1] === 'Vårt forum') + 1;
  await here.type(`Dialoger!I${at}`, 'Skåne');
  await sync();
  expect(await rowsOf('dialogues')).toMatchObject([{ fields: { unit: 'skane', forum: 'Vårt forum' } }]);
});

test('who closes the add-in in the middle loses nothing, and sends nothing twice', async () => {
  await measure(7, { Enhet: 'Skåne', Åtgärd: 'Gemensam biobank' });
  const colleague = await here.join('sjv-sodra');
  const ask = here.window.fetch.bind(here.window);
  const answered = new Promise<void>((resolve) => {
    here.window.fetch = async (input, init) => {
      const answer = await ask(input, init);
      if (!(input as string).endsWith('/v1/actions')) return answer;
      await here.close();
      resolve();
      return answer;
    };
  });
  void here.ribbon('LS.Sync').catch(() => undefined);
  await answered;
  expect(await measures()).toEqual(['Gemensam biobank']);
  here = colleague;
  await sync();
  expect(await measures()).toEqual(['Gemensam biobank']);
  expect(plan()).toHaveLength(1);
  await colleague.close();
});

test('offline nothing is lost: the next sync catches up', async () => {
  const ask = here.window.fetch.bind(here.window);
  here.window.fetch = () => Promise.reject(new TypeError('offline'));
  await measure(7, { Enhet: 'Skåne', Åtgärd: 'Gemensam biobank' });
  await sync();
  expect(plan()).toHaveLength(1);
  here.window.fetch = ask;
  await sync();
  expect(await measures()).toEqual(['Gemensam biobank']);
});
