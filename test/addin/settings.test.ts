import { getByRole, getByText, queryByText, waitFor } from '@testing-library/dom';
import { accessibilityFaults } from '../support/accessibilityFaults';
import { openAddIn, type AddInUnderTest } from '../support/openAddIn';

let addIn: AddInUnderTest;
beforeAll(async () => {
  addIn = await openAddIn();
  await addIn.workbench.ribbon('LS.Create');
  await addIn.open('settings');
});
afterAll(() => addIn.close());

const shows = (words: string | RegExp) => waitFor(() => getByText(addIn.pane(), words), { container: addIn.pane() });
const language = () => addIn.workbench.window.document.documentElement.lang;

test('the hub is told with its address, version and database, and asked whether it answers', async () => {
  await shows(addIn.origin);
  await shows(/^ja, på \d+ ms$/);
  getByText(addIn.pane(), '1.2.3');
  getByText(addIn.pane(), 'libsql');
  getByText(addIn.pane(), 'Ctrl+Shift+Alt+B');
  expect(await accessibilityFaults(addIn.workbench.window)).toEqual([]);
});

test('the language is changed at once, and is the person’s own the next time, whatever Office speaks', async () => {
  getByRole(addIn.pane(), 'radio', { name: 'English' }).click();
  await shows('Check the hub');
  expect(language()).toBe('en');
  const { localStorage } = addIn.workbench.window;
  expect(localStorage.getItem('LS.language')).toBe('en');
  getByRole(addIn.pane(), 'radio', { name: 'Svenska' }).click();
  await shows('Kontrollera hubben');
  expect(language()).toBe('sv');
});

test('the sheets are put right from here, and what that did is told', async () => {
  await addIn.workbench.type('Riket!A7', 'Min egen region');
  await addIn.click('Ställ bladen i ordning');
  getByText(addIn.pane(), 'Rättade: Riket.');
});

test('the diagnostics are shown before they are copied, and hold nothing that somebody wrote', async () => {
  await addIn.workbench.type('Skåne!I5', 'Nämnden har inte beslutat');
  await addIn.workbench.type('Skåne!B5', 'blåaktigt');
  await addIn.workbench.ribbon('LS.Sync');
  const copied: string[] = [];
  const clipboard = { writeText: (copy: string) => Promise.resolve(void copied.push(copy)) };
  Object.defineProperty(addIn.workbench.window.navigator, 'clipboard', { value: clipboard });
  await addIn.click('Visa diagnostiken');
  const shown = getByRole<HTMLTextAreaElement>(addIn.pane(), 'textbox', { name: 'Diagnostik' }).value;
  await addIn.click('Kopiera diagnostiken');
  await shows('Kopierat');
  expect(copied).toEqual([shown]);
  expect(shown).toMatch(/^ {2}host: Excel \S+ 16\.0\.17928\.20000$/m);
  expect(shown).toMatch(/ExcelApi 1\.15, SharedRuntime 1\.2, CustomFunctionsRuntime 1\.4/);
  expect(shown).toMatch(/^ {2}health: ok 1\.2\.3 libsql$/m);
  expect(shown).toMatch(/^ {2}problems: unknownWord 1$/m);
  for (const secret of ['blåaktigt', 'Nämnden', 'Skåne', 'Samordnare']) expect(shown).not.toContain(secret);
  expect(await accessibilityFaults(addIn.workbench.window)).toEqual([]);
});

test('a hub that does not answer is told to be away', async () => {
  addIn.workbench.window.fetch = () => Promise.reject(new TypeError('no network'));
  await addIn.click('Kontrollera hubben');
  await shows('nej');
  expect(queryByText(addIn.pane(), '1.2.3')).toBeNull();
});
