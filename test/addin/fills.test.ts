import { findByRole, getByRole, getByText, queryByRole, within } from '@testing-library/dom';
import { openAddIn, type AddInUnderTest } from '../support/openAddIn';

let addIn: AddInUnderTest;
let isHubDown: boolean;
beforeEach(async () => {
  isHubDown = false;
  addIn = await openAddIn({}, (app) =>
    app.addHook('onRequest', (request, _, done) => {
      if (isHubDown && request.url.startsWith('/v1/')) request.raw.destroy();
      else done();
    }),
  );
  await addIn.workbench.ribbon('LS.Create');
});
afterEach(() => addIn.close());

const GREEN = '#00B050';
const AMBER = '#FFC000';
const read = (...cells: string[]) => cells.map((cell) => addIn.workbench.read(`Skåne!${cell}`));
const shown = (cell: string) => addIn.workbench.shown(`Skåne!${cell}`);
const section = () => within(getByRole(addIn.pane(), 'region', { name: /^Färger utan ord/ }));
const isAsking = () => queryByRole(addIn.pane(), 'region', { name: /^Färger utan ord/ }) !== null;

/** What people mail each other: a matrix of coloured squares. */
const pasteSquares = () =>
  addIn.workbench.paste(
    'Skåne!B5',
    [
      ['', '', 'Röd'],
      ['', '', ''],
    ],
    {
      fills: [
        [GREEN, AMBER, '#FF0000'],
        [GREEN, '#4472C4', null],
      ],
    },
  );

test('colours that were pasted without words are asked about, and nothing is written unasked', async () => {
  await pasteSquares();
  expect(await findByRole(addIn.pane(), 'heading', { name: 'Färger utan ord: 3 celler' })).toBeTruthy();
  expect(section().getByText('Färgen grön läses som Grön')).toBeTruthy();
  expect(section().getByText('Skåne: 2 celler')).toBeTruthy();
  expect(section().getByText('Färgen gul läses som Gul')).toBeTruthy();
  expect(read('B5', 'C5', 'D5', 'B6', 'C6', 'F5')).toEqual(['', '', 'Röd', '', '', 0]);
  await addIn.workbench.ribbon('LS.Sync');
  expect(getByText(addIn.pane(), '1 ändring skickad')).toBeTruthy();
  expect(isAsking()).toBe(true);
});

test('the words are written by a click, the fills give way to the colours of the words, and it can be undone', async () => {
  await pasteSquares();
  await addIn.click('Skriv orden');
  expect(read('B5', 'C5', 'B6', 'C6')).toEqual(['Grön', 'Gul', 'Grön', '']);
  expect(shown('B5')).toMatchObject({ text: 'Grön', fill: '#9AD0B0' });
  expect(isAsking()).toBe(false);
  // A colour that is none of the three is the user's own.
  expect(shown('C6').fill).toBe('#4472C4');
  await addIn.workbench.type('Skåne!B5', '');
  expect(shown('B5').fill).toBeNull();

  await addIn.click('Ångra: Skriv orden – 3 celler');
  expect(read('B5', 'C5', 'B6')).toEqual(['', '', '']);
});

test('each colour can be settled by itself, and taken away instead', async () => {
  await pasteSquares();
  await addIn.click('Skriv Grön (grön, Skåne!B5)');
  expect(read('B5', 'C5', 'B6')).toEqual(['Grön', '', 'Grön']);
  expect(addIn.workbench.window.document.activeElement?.textContent).toBe('Färger utan ord: 1 cell');
  await addIn.click('Ta bort färgerna');
  expect(read('C5')).toEqual(['']);
  expect(shown('C5').fill).toBeNull();
  expect(isAsking()).toBe(false);
});

test('a colour between two levels is told of, and means what a person chooses', async () => {
  await addIn.workbench.paste('Skåne!B5', [['', '']], { fills: [['#ED7D31', '#ED7D31']] });
  expect(section().getByText('Färgen orange kan betyda flera nivåer')).toBeTruthy();
  expect(section().queryByRole('button', { name: 'Skriv orden' })).toBeNull();
  await addIn.click('Skriv Gul (orange, Skåne!B5)');
  expect(read('B5', 'C5')).toEqual(['Gul', 'Gul']);
});

test('two shades of one hue are told apart by their codes', async () => {
  await addIn.workbench.paste('Skåne!B5', [['', '']], { fills: [[GREEN, '#92D050']] });
  expect(section().getByText('Färgen grön (#00B050) läses som Grön')).toBeTruthy();
  expect(section().getByText('Färgen grön (#92D050) läses som Grön')).toBeTruthy();
  await addIn.click('Skriv Grön (grön, Skåne!C5)');
  expect(read('B5', 'C5')).toEqual(['', 'Grön']);
});

test('words that were written without a hub can be undone without one', async () => {
  await pasteSquares();
  isHubDown = true;
  await addIn.workbench.user('skane');
  expect(getByText(addIn.pane(), /Hubben har inte svarat sedan/)).toBeTruthy();
  await findByRole(addIn.pane(), 'button', { name: 'Skriv orden' });
  await addIn.click('Skriv orden');
  expect(
    getByRole(addIn.pane(), 'button', { name: /^Ångra/, description: /^Skåne: cellerna får tillbaka/ }),
  ).toBeTruthy();
  await addIn.click('Ångra: Skriv orden – 3 celler');
  expect(read('B5', 'C5', 'B6')).toEqual(['', '', '']);
});

test('a word that was typed meanwhile stands', async () => {
  await pasteSquares();
  await addIn.workbench.window.Excel.run(async (context) => {
    context.workbook.worksheets.getItem('Skåne').getRange('B5').values = [['Röd']];
    await context.sync();
  });
  await addIn.click('Skriv orden');
  expect(read('B5', 'C5')).toEqual(['Röd', 'Gul']);
});

test('cells that were coloured before the add-in was there are found when it starts, at no round trip more', async () => {
  await pasteSquares();
  await addIn.workbench.user('skane');
  expect(await findByRole(addIn.pane(), 'heading', { name: 'Färger utan ord: 3 celler' })).toBeTruthy();
  addIn.workbench.reset();
  await addIn.workbench.ribbon('LS.Sync');
  // One of them reads the registers.
  expect(addIn.workbench.calls().syncs).toBeLessThanOrEqual(7);
});
