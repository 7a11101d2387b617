import { findByRole, findByText, getByLabelText, getByRole, queryByRole, waitFor, within } from '@testing-library/dom';
import userEvent from '@testing-library/user-event';
import { DEVELOPMENT_TENANT, TEST_USERS } from '../../src/hub/identity/testUsers';
import { openAddIn, type AddInUnderTest } from '../support/openAddIn';

let addIn: AddInUnderTest;
beforeAll(async () => {
  addIn = await openAddIn();
  await addIn.workbench.user('processledare');
  await addIn.open('round');
});
afterAll(() => addIn.close());

const halland = TEST_USERS.find(({ id }) => id === 'halland')!;
const leader = TEST_USERS.find(({ id }) => id === 'processledare')!;
const user = () => userEvent.setup({ document: addIn.workbench.window.document });
const until = (holds: () => void) => waitFor(holds, { container: addIn.pane() });
const shown = (text: string | RegExp) => findByText(addIn.pane(), text);
const isIdle = () => expect(addIn.pane().querySelectorAll('button[aria-disabled=true]')).toHaveLength(0);
const person = (name: string) =>
  getByRole(addIn.pane(), 'button', { name: `Ändra behörigheten för ${name}` }).closest('li')!;
const focused = () => addIn.workbench.window.document.activeElement;
/** Another process leader changes somebody, while this pane stands as it is. */
const saveElsewhere = (oid: string, fields: object) =>
  addIn.hub.put('processledare', `/v1/members/${DEVELOPMENT_TENANT}/${oid}`, fields);
async function search(text: string): Promise<void> {
  const field = getByLabelText(addIn.pane(), 'Sök på namn, roll eller enhet');
  await user().clear(field);
  if (text) await user().type(field, text);
}

test('the list is asked for when it is unfolded, and is searched by name, role and unit', async () => {
  await user().click(await findByRole(addIn.pane(), 'button', { name: 'Behörigheter' }));
  await shown('29 personer');
  await shown('och 17 till: sök för att hitta dem');
  await search('kalmar');
  await shown('1 person');
  await search('samordnare för sjukvårdsregion');
  await shown('6 personer');
  await search('nobody');
  await shown('Ingen passar in på sökningen.');
  await search('Halland');
});

test('a change made meanwhile is not overwritten: what holds is shown, and saving again is a decision', async () => {
  await addIn.click(`Ändra behörigheten för ${halland.name}`);
  await user().click(getByLabelText(addIn.pane(), 'Kronoberg'));
  // What is half written is there again after a look at another screen.
  await addIn.open('home');
  await addIn.open('round');
  await user().click(await findByRole(addIn.pane(), 'button', { name: 'Behörigheter' }));
  await search('Halland');
  await addIn.click(`Ändra behörigheten för ${halland.name}`);
  expect(getByLabelText<HTMLInputElement>(addIn.pane(), 'Kronoberg').checked).toBe(true);
  const fields = { name: halland.name, role: 'coordinator', units: ['halland', 'blekinge'], version: 1 };
  expect((await saveElsewhere(halland.oid, fields)).statusCode).toBe(200);
  await addIn.click('Spara behörigheten');
  await shown(/Någon annan har ändrat behörigheten för Samordnare, Region Halland under tiden/);
  await shown('Samordnare, Region Halland, Region Blekinge');
  expect(await addIn.hub.store.readMember(halland)).toMatchObject({ units: ['halland', 'blekinge'] });
  await addIn.click('Spara behörigheten');
  await shown(`${halland.name}: Samordnare, Region Halland, Region Kronoberg.`);
  expect(await addIn.hub.store.readMember(halland)).toMatchObject({ units: ['halland', 'kronoberg'] });
});

test('the focus stays with the person whose form is gone', async () => {
  await until(() => expect(person(halland.name).contains(focused())).toBe(true));
});

test('the last process leader is not taken away, and the list stands', async () => {
  await search('processledare');
  await addIn.click(`Ta bort behörigheten för ${leader.name}`);
  expect(focused()?.textContent).toBe('Avbryt');
  await addIn.click('Ja, ta bort behörigheten');
  await shown(/är den enda processledaren/);
  expect(within(person(leader.name)).getByText('Processledare', { selector: 'span:not(:first-child)' })).toBeTruthy();
});

test('the trail is asked for when it is unfolded, latest first, and more of it by a button', async () => {
  for (let version = 3; version < 105; version++) {
    const fields = { name: halland.name, role: 'coordinator', units: [version % 2 ? 'halland' : 'skane'], version };
    expect((await saveElsewhere(halland.oid, fields)).statusCode).toBe(200);
  }
  await user().click(getByRole(addIn.pane(), 'button', { name: 'Spårbarhet' }));
  const list = await findByRole(addIn.pane(), 'list', { name: 'Senaste händelserna' });
  await until(isIdle);
  expect(within(list).getAllByRole('listitem')).toHaveLength(100);
  expect(within(list).getAllByRole('listitem')[0]?.textContent).toContain('enheter: Region Halland → Region Skåne');
  await addIn.click('Hämta fler');
  expect(within(list).getAllByRole('listitem').length).toBeGreaterThan(100);
  expect(queryByRole(addIn.pane(), 'button', { name: 'Hämta fler' })).toBeNull();
});

test('the rows are copied as a table whose formulas are text; where nothing may be copied it stands there to copy', async () => {
  const { version } = (await addIn.hub.store.readMembers()).find(({ oid }) => oid === halland.oid)!;
  const fields = { name: '=1+1', role: 'reader', units: [], version };
  expect((await saveElsewhere(halland.oid, fields)).statusCode).toBe(200);
  await user().click(getByRole(addIn.pane(), 'button', { name: 'Spårbarhet' }));
  await user().click(getByRole(addIn.pane(), 'button', { name: 'Spårbarhet' }));
  await shown(/Gav behörighet: =1\+1/);
  await addIn.click('Kopiera som tabell');
  await shown('100 rader är kopierade.');
  const { navigator } = addIn.workbench.window;
  const copied = await navigator.clipboard.readText();
  const [heading, latest] = copied.split('\n').map((line) => line.split('\t'));
  expect(heading).toEqual(['Tid (UTC)', 'Vem', 'Tenant-id', 'Objekt-id', 'Händelse', 'Gäller', 'Vad']);
  expect(latest?.slice(4, 6)).toEqual(['Gav behörighet', "'=1+1"]);

  // As Excel on the web does for what runs in its frame.
  navigator.clipboard.writeText = () => Promise.reject(new Error('refused'));
  await addIn.click('Kopiera som tabell');
  await shown('Tabellen är markerad: tryck Ctrl+C (på Mac ⌘C).');
  const table = getByLabelText<HTMLTextAreaElement>(addIn.pane(), 'Tabell att kopiera');
  expect(focused()).toBe(table);
  expect(table.value).toBe(copied);
});

test('who gives the role away sees the sections no more, at once', async () => {
  const other = TEST_USERS.find(({ id }) => id === 'lasare')!;
  await saveElsewhere(other.oid, { name: other.name, role: 'processLeader', units: [], version: 1 });
  await search('Processledare');
  await addIn.click(`Ta bort behörigheten för ${leader.name}`);
  await addIn.click('Ja, ta bort behörigheten');
  await until(() => expect(queryByRole(addIn.pane(), 'button', { name: 'Behörigheter' })).toBeNull());
  expect(queryByRole(addIn.pane(), 'button', { name: 'Spårbarhet' })).toBeNull();
});
