import { readFileSync } from 'node:fs';
import { getByRole, getByText, queryByRole, queryByText, waitFor } from '@testing-library/dom';
import { openEntraAddIn, personOf, type EntraAddIn } from '../support/openEntraAddIn';
import { AUDIENCE, CLIENT } from '../support/issuer';

/**
 * What Office does is taken from
 * https://learn.microsoft.com/office/dev/add-ins/develop/enable-nested-app-authentication-in-your-add-in
 * ("Acquire your first token": silently first, and by a window when that fails), and how it says so from the bridge of
 * @azure/msal-browser, which runs here as it ships.
 */

const [SKANE, HALLAND] = [personOf('skane'), personOf('halland')];
let addIn: EntraAddIn;
const open = async (scene: Parameters<typeof openEntraAddIn>[0]) => void (addIn = await openEntraAddIn(scene));
afterEach(() => addIn.close());

const button = (name: string) => queryByRole(addIn.pane(), 'button', { name });
const text = (words: RegExp | string) => queryByText(addIn.pane(), words);
const shows = (words: RegExp | string) =>
  waitFor(() => expect(getByText(addIn.pane(), words)).toBeTruthy(), { container: addIn.pane() });
/** Looks where it is told who one is. */
const showsAs = async (words: RegExp) => {
  await addIn.open('home');
  await shows(words);
};
/** Signs in or out where that is done, and where one then is. */
const press = async (name: string) => {
  await addIn.open('settings');
  getByRole(addIn.pane(), 'button', { name }).click();
  await addIn.workbench.settle();
};

/** All that can be told without colours on a screen. */
async function accessibilityFaults(): Promise<string[]> {
  const page = addIn.workbench.window as typeof addIn.workbench.window & { axe: typeof import('axe-core') };
  page.eval(readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8'));
  const rules = { 'color-contrast': { enabled: false } };
  const { violations } = await page.axe.run({ exclude: [['[data-tabster-dummy]']] }, { rules });
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
}

describe('with an account in Office', () => {
  test('the person is signed in without a window, and the token is for the hub and from the add-in', async () => {
    await open({ account: SKANE });
    await showsAs(/Samordnare, Region Skåne · Samordnare/);
    await addIn.open('settings');
    await addIn.open('settings');
    expect(getByText(addIn.pane(), /^Konto: Samordnare, Region Skåne \(.{4}@region\.example\)$/)).toBeTruthy();
    expect(button('Logga ut')).not.toBeNull();
    expect(addIn.office.asked).toEqual(['silent']);
    expect(addIn.office.requests[0]).toMatchObject({
      clientId: CLIENT,
      scope: `${AUDIENCE}/Coverage.ReadWrite`,
      authority: addIn.tenant.issuer.replace('/v2.0', ''),
    });
  });

  test('one that is about to expire is renewed in silence, for the same account', async () => {
    await open({ account: SKANE, lifetime: 200 });
    await showsAs(/Samordnare, Region Skåne · Samordnare/);
    await addIn.workbench.settle();
    addIn.office.lifetime = 3600;
    addIn.office.requests.length = 0;
    await addIn.workbench.ribbon('LS.Create');
    expect(addIn.office.requests).toHaveLength(1);
    expect(addIn.office.requests[0]).toMatchObject({ platformBrokerId: `${SKANE.oid}.${addIn.tenant.tid}` });
    await addIn.workbench.ribbon('LS.Refresh');
    expect(addIn.office.requests).toHaveLength(1);
    expect(addIn.office.asked).not.toContain('popup');
  });

  test('one that the hub refuses before its time is replaced by another, past Office’s memory, and nothing is seen of it', async () => {
    await open({ account: SKANE, odd: [{ exp: Math.floor(Date.now() / 1000) - 100 }] });
    await showsAs(/Samordnare, Region Skåne · Samordnare/);
    expect(addIn.office.requests.map(({ forceRefresh }) => forceRefresh)).toEqual([false, true]);
  });

  test('somebody whom the hub does not know is told so, with an id to copy for the process leader', async () => {
    const oid = '99999999-9999-4999-8999-999999999999';
    await open({ account: { oid, name: 'Ny Person' } });
    await shows('Du har ingen behörighet än');
    await addIn.open('settings');
    const field = getByRole<HTMLInputElement>(addIn.pane(), 'textbox', { name: 'Ditt id, som processledaren behöver' });
    expect(field.value).toBe(`${addIn.tenant.tid}/${oid}`);
    const copied: string[] = [];
    const clipboard = { writeText: (copy: string) => Promise.resolve(void copied.push(copy)) };
    Object.defineProperty(addIn.workbench.window.navigator, 'clipboard', { value: clipboard });
    await press('Kopiera id');
    await shows('Kopierat');
    expect(copied).toEqual([field.value]);
    expect(await accessibilityFaults()).toEqual([]);
  });

  test('one that the hub is not open to is told so, and may leave', async () => {
    await open({ account: SKANE, odd: Array.from({ length: 20 }, () => ({ aud: CLIENT })) });
    await shows(/^Hubben tar inte emot kontot/);
    await addIn.open('settings');
    expect(button('Logga ut')).not.toBeNull();
  });
});

describe('without an account in Office', () => {
  test('no window comes by itself: the pane offers to sign in, and a click opens it', async () => {
    await open({ account: null });
    await shows(/^Logga in för att synka/);
    expect(addIn.office.asked).not.toContain('popup');
    addIn.office.windows.push(() => addIn.office.signInAs(SKANE));
    await press('Logga in');
    await showsAs(/Samordnare, Region Skåne · Samordnare/);
    expect(text(/^Logga in för att synka/)).toBeNull();
    expect(addIn.office.asked.filter((method) => method === 'popup')).toHaveLength(1);
  });

  test('nothing that is asked for from the ribbon opens one, and the pane says why nothing came of it', async () => {
    await open({ account: null });
    await addIn.workbench.ribbon('LS.Create');
    await shows(/^Logga in för att synka/);
    expect(addIn.office.asked).not.toContain('popup');
  });

  test.each([
    ['closes it', { status: 'USER_CANCEL' }, /^Inloggningen avbröts/],
    ['declines', { status: 'USER_INTERACTION_REQUIRED', description: 'AADSTS65004: declined' }, /inte fått tillåtelse/],
    ['has to ask an administrator', { status: 'PERSISTENT_ERROR', code: 'AADSTS90094' }, /be din it-avdelning/],
    ['is of another organisation', { status: 'PERSISTENT_ERROR', description: 'AADSTS50020: …' }, /annan organisation/],
    ['has no account', { status: 'ACCOUNT_UNAVAILABLE' }, /^Office har inget konto/],
    ['has no network', { status: 'NO_NETWORK' }, /^Inloggningen nås inte/],
    ['meets a failure', { status: 'TRANSIENT_ERROR' }, /^Inloggningen misslyckades/],
  ] as const)('a person who %s is told what it means, and may try again', async (_what, error, words) => {
    await open({ account: null });
    await shows(/^Logga in för att synka/);
    addIn.office.windows.push(() => ({ kind: 'error', ...error }));
    await press('Logga in');
    await shows(words);
    addIn.office.windows.push(() => addIn.office.signInAs(SKANE));
    await press('Logga in');
    await showsAs(/Samordnare, Region Skåne · Samordnare/);
    expect(text(words)).toBeNull();
  });

  test('the pane says that a window waits, and a second click opens no second one', async () => {
    await open({ account: null });
    await shows(/^Logga in för att synka/);
    let finish: () => void = () => undefined;
    addIn.office.windows.push(() => new Promise((resolve) => (finish = () => resolve(addIn.office.signInAs(SKANE)))));
    await press('Logga in');
    await shows(/^Slutför inloggningen i fönstret/);
    await press('Logga in');
    finish();
    await showsAs(/Samordnare, Region Skåne · Samordnare/);
    expect(addIn.office.asked.filter((method) => method === 'popup')).toHaveLength(1);
  });
});

test('signing out forgets who it was and what the hub said; what stands in cells stays, and the next is somebody else', async () => {
  await open({ account: SKANE });
  await addIn.workbench.ribbon('LS.Create');
  await addIn.workbench.type('Skåne!B5', 'g');
  await addIn.workbench.type('Skåne!N5', '=LS.UNIT("Riket";;"demo")');
  const unit = () => addIn.workbench.read('Skåne!N5');
  await waitFor(() => expect(unit()).toEqual(expect.any(Number)), { container: addIn.pane() });
  const answer = unit();
  expect(addIn.office.asked).toEqual(['silent']);

  await addIn.open('settings');
  await addIn.open('settings');
  const one = getByRole(addIn.pane(), 'button', { name: 'Logga ut' });
  one.focus();
  await press('Logga ut');
  await shows(/^Du är utloggad/);
  expect(addIn.workbench.window.document.activeElement).toBe(one);
  expect(one.textContent).toBe('Logga in');
  await addIn.open('home');
  expect(text(/Region Skåne · Samordnare/)).toBeNull();
  expect(getByText(addIn.pane(), /1 ändring/)).toBeTruthy();
  expect([addIn.workbench.read('Skåne!B5'), unit()]).toEqual(['Grön', answer]);

  addIn.workbench.reset();
  await addIn.workbench.ribbon('LS.Sync');
  await addIn.workbench.type('Skåne!N6', '=LS.UNIT("Riket";;"demo")');
  await addIn.workbench.settle();
  expect([addIn.workbench.calls().requests, addIn.office.asked]).toEqual([0, ['silent']]);
  expect(addIn.workbench.read('Skåne!N6')).toBe('#N/A');

  addIn.office.windows.push(() => addIn.office.signInAs(HALLAND));
  await press('Logga in');
  await showsAs(/Samordnare, Region Halland · Samordnare/);
  await addIn.workbench.ribbon('LS.Sync');
  await shows(/du får inte ändra den enheten/);
  expect(await addIn.hub.store.readHistory({ round: '2026', unit: 'skane' })).toEqual([]);
});

describe('an Office from before nested app authentication', () => {
  test('signs in by the token that it gives itself', async () => {
    await open({ account: SKANE, hasNestedApp: false });
    await showsAs(/Samordnare, Region Skåne · Samordnare/);
    expect(addIn.office.asked).toEqual([]);
  });

  test('without an account says what to do', async () => {
    await open({ account: null, hasNestedApp: false });
    await shows(/^Office har inget konto att logga in med/);
    addIn.office.account = SKANE;
    await press('Logga in');
    await showsAs(/Samordnare, Region Skåne · Samordnare/);
  });
});

test('an Office whose nested app authentication is turned off signs in by the older way', async () => {
  await open({ account: SKANE });
  addIn.office.silently = { kind: 'error', status: 'DISABLED' };
  addIn.office.windows.push(() => ({ kind: 'error', status: 'DISABLED' }));
  await addIn.open('settings');
  await shows(/^Konto: /);
  await press('Logga ut');
  await press('Logga in');
  await showsAs(/Samordnare, Region Skåne · Samordnare/);
});
