import { getByRole, getByText, queryByRole, waitFor } from '@testing-library/dom';
import { accessibilityFaults } from '../support/accessibilityFaults';
import { openAddIn, type AddInUnderTest } from '../support/openAddIn';

let addIn: AddInUnderTest;
afterEach(() => addIn.close());

const heading = () => getByRole(addIn.pane(), 'heading', { level: 2 }).textContent;
const showsHeading = (title: string) => waitFor(() => expect(heading()).toBe(title), { container: addIn.pane() });
const focused = () => addIn.workbench.window.document.activeElement;
const noFaults = async () => expect(await accessibilityFaults(addIn.workbench.window)).toEqual([]);

test('an empty workbook: the sheets are made for the open round, and the focus goes on with the work', async () => {
  addIn = await openAddIn();
  await showsHeading('Börja med att skapa bladen');
  getByText(addIn.pane(), 'Samordnare, Region Skåne · Samordnare');
  await noFaults();
  getByRole(addIn.pane(), 'button', { name: 'Skapa arbetsbok' }).focus();
  await addIn.click('Skapa arbetsbok');
  expect(queryByRole(addIn.pane(), 'heading', { name: 'Börja med att skapa bladen' })).toBeNull();
  expect(focused()?.tagName).toBe('H1');
});

test('a foreign workbook: what the add-in would do is told, and what stood there stands', async () => {
  addIn = await openAddIn();
  await addIn.workbench.book('budget');
  await addIn.workbench.type('Blad1!A1', 'Budget');
  await addIn.workbench.user('skane');
  addIn.workbench.reset();
  await addIn.workbench.book('budget');
  await showsHeading('Arbetsboken har annat innehåll');
  getByText(addIn.pane(), /Inget av det som redan finns i arbetsboken ändras/);
  await noFaults();
  await addIn.click('Lägg till bladen');
  expect(addIn.workbench.sheets().slice(0, 2)).toEqual(['Blad1', 'Skåne']);
  expect(addIn.workbench.used('Blad1').values).toEqual([['Budget']]);
});

test('no network: the hub was never reached, and is found once it answers', async () => {
  let isAway = true;
  addIn = await openAddIn({}, (app) =>
    app.addHook('onRequest', (request, reply, done) => {
      if (!isAway || !request.url.startsWith('/v1/')) return done();
      reply.hijack();
      request.raw.destroy();
    }),
  );
  await showsHeading('Hubben svarar inte');
  await noFaults();
  const again = getByRole(addIn.pane(), 'button', { name: 'Försök igen' });
  again.focus();
  await addIn.click('Försök igen');
  expect(heading()).toBe('Hubben svarar inte');
  expect(focused()).toBe(again);
  isAway = false;
  await addIn.click('Försök igen');
  await showsHeading('Börja med att skapa bladen');
});

test('nobody is signed in: the way in is the main action', async () => {
  addIn = await openAddIn();
  await addIn.workbench.settle();
  await addIn.open('settings');
  await addIn.click('Logga ut');
  await addIn.open('home');
  expect(heading()).toBe('Logga in');
  getByText(addIn.pane(), /^Du är utloggad\./);
  await noFaults();
  await addIn.click('Logga in');
  await showsHeading('Börja med att skapa bladen');
});

test('a closed round: a new workbook would be to read, and one that is ours goes on in the open round', async () => {
  addIn = await openAddIn();
  await addIn.workbench.ribbon('LS.Create');
  const { currentRound } = (await addIn.hub.get('skane', '/v1/model')).json<{ currentRound: string }>();
  await addIn.hub.put('processledare', '/v1/rounds/nasta', {
    ...{ title: 'Nästa', strategy: '2024', closed: false, current: true },
  });
  await addIn.hub.patch('processledare', `/v1/rounds/${currentRound}`, { closed: true });
  await addIn.workbench.ribbon('LS.Refresh');
  expect(heading()).toMatch(/^Omgången .* är stängd$/);
  await noFaults();
  await addIn.click('Byt till Nästa');
  expect(queryByRole(addIn.pane(), 'heading', { name: /är stängd$/ })).toBeNull();

  await addIn.hub.patch('processledare', '/v1/rounds/nasta', { closed: true });
  await addIn.workbench.book('en-till');
  await showsHeading('Omgången Nästa är stängd');
  await noFaults();
  await addIn.click('Skapa bladen ändå');
  expect(addIn.workbench.sheets()).toContain('Skåne');
  // There is none to go on in: nothing is asked of anybody.
  getByText(addIn.pane(), /Processledaren öppnar nästa omgång/);
  getByRole(addIn.pane(), 'button', { name: 'Uppdatera Riket' });
});

test.each([
  ['ExcelApi 1.9', { ExcelApi: '1.8' }],
  ['SharedRuntime 1.1', { SharedRuntime: null }],
  ['CustomFunctionsRuntime 1.1', { CustomFunctionsRuntime: null }],
])('an Excel without %s: nothing is read or asked, and the person is told what to do', async (set, sets) => {
  let asked = 0;
  addIn = await openAddIn({ sets }, (app) =>
    app.addHook('onRequest', (request, _, done) => {
      if (request.url.startsWith('/v1/')) asked++;
      done();
    }),
  );
  const title = 'Din version av Excel är för gammal';
  await waitFor(() => getByRole(addIn.pane(), 'heading', { level: 1, name: title }), { container: addIn.pane() });
  getByText(addIn.pane(), /Öppna arbetsboken i Excel på webben/);
  getByText(addIn.pane(), `För it-avdelningen: det saknas ${set}.`);
  expect(addIn.workbench.calls().syncs).toBe(0);
  expect(asked).toBe(0);
  await noFaults();
});

test('the same in English, where Office speaks it', async () => {
  addIn = await openAddIn({ sets: { ExcelApi: '1.8' }, displayLanguage: 'en-US' });
  const title = 'Your version of Excel is too old';
  await waitFor(() => getByRole(addIn.pane(), 'heading', { level: 1, name: title }), { container: addIn.pane() });
  expect(addIn.workbench.window.document.documentElement.lang).toBe('en');
});
