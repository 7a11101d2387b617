import { fireEvent, getByText, queryByText, waitFor, within } from '@testing-library/dom';
import { placeKey } from '../../src/core/assessment';
import type { Change, Entry } from '../../src/sync/protocol';
import { openAddIn, type AddInUnderTest } from '../support/openAddIn';

let addIn: AddInUnderTest;
beforeAll(async () => {
  addIn = await openAddIn();
  await addIn.workbench.ribbon('LS.Create');
  await addIn.open('conflicts');
});
afterAll(() => addIn.close());

const THEIRS = [
  { area: 1, level: 'red' },
  { area: 2, level: 'red' },
  { dimension: null, note: 'deras kommentar' },
] as const;

/** All agree on a Grön; then a colleague and I change it, and two other things, each in our own way. */
beforeEach(async () => {
  await colleague({ area: 1, level: 'green' }, { area: 2, level: null }, { dimension: null, note: null });
  await type({ B5: 'Grön', B6: '', I5: '' });
  await sync();
  await colleague(...THEIRS);
  await type({ B5: 'gul', B6: 'g', I5: 'min kommentar' });
});

async function type(words: Record<string, string>): Promise<void> {
  for (const [cell, word] of Object.entries(words)) await addIn.workbench.type(`Skåne!${cell}`, word);
}

const read = (...cells: string[]) => cells.map((cell) => addIn.workbench.read(`Skåne!${cell}`));
const sync = () => addIn.workbench.ribbon('LS.Sync');
const focused = () => addIn.workbench.window.document.activeElement;
const FIRST = /Strukturer för samverkan, Kommunicerad \(nivå\)/;
const conflict = (title: RegExp) => find('[role=group]', title);
const eventually = (holds: () => void) => waitFor(holds, { container: addIn.pane() });

/** What a person finds by what it says: asking for roles works out every name of the pane, a second at a time. */
function find(selector: string, text: RegExp, inside: HTMLElement = addIn.pane()): HTMLElement {
  const says = (element: Element) => text.test(element.getAttribute('aria-label') ?? element.textContent ?? '');
  const found = [...inside.querySelectorAll<HTMLElement>(selector)].find(says);
  if (!found) throw new Error(`The pane has no ${selector} that says ${text}.`);
  return found;
}

async function click(text: RegExp, inside?: HTMLElement): Promise<void> {
  find('button', text, inside).click();
  await addIn.workbench.settle();
  await eventually(() => expect(addIn.pane().querySelector('button[aria-disabled=true]')).toBeNull());
  await addIn.workbench.settle();
}

let pushes = 0;
/** Changes by a colleague who has seen what the hub has. */
async function colleague(...changes: Partial<Change>[]): Promise<void> {
  const standing = new Map((await entries()).map((entry) => [placeKey(entry), entry.version]));
  const whole = changes.map((change) => {
    const one = {
      unit: 'skane' as const,
      area: 1 as const,
      dimension: 'kommunicerad' as const,
      level: null,
      ...change,
    };
    return { ...one, baseVersion: standing.get(placeKey(one)) ?? 0 };
  });
  await addIn.hub.push('sjv-sodra', { id: `by-a-colleague-${++pushes}`, round: '2026', changes: whole });
}

async function entries(): Promise<Entry[]> {
  const answer = await addIn.hub.get('lasare', '/v1/coverage?round=2026&since=0');
  return answer.json<{ entries: Entry[] }>().entries;
}

async function stored(): Promise<string[]> {
  return (await entries()).map(({ area, level, note }) => `${area} ${note ?? level}`).sort();
}

test('both values stand side by side, with who and when, what was before, and the history of the cell', async () => {
  await sync();
  const item = within(conflict(FIRST));
  for (const text of ['Gul', 'Röd', 'Så var det senast synkat: Grön']) expect(item.getByText(text)).toBeTruthy();
  expect(item.getByText(/^Samordnare, Södra sjukvårdsregionen, \d{4}-/)).toBeTruthy();

  await click(/^Historik/, conflict(FIRST));
  const lines = [...find('ol', /^Historik/, conflict(FIRST)).children];
  const words = lines.map(({ firstChild }) => firstChild?.textContent);
  expect(words).toEqual(['Grön → Röd', 'Ej bedömd → Grön']);
});

test('a third value is what both sides say; the focus goes to what is chosen, and back to what is left', async () => {
  await sync();
  await click(/^Annat/, conflict(FIRST));
  const select = conflict(FIRST).querySelector('select')!;
  expect(focused()).toBe(select);
  expect([...select.options].map(({ text }) => text)).toEqual(['Grön', 'Gul', 'Röd', 'Ej bedömd']);
  fireEvent.keyDown(select, { key: 'Escape' });
  await eventually(() => expect(focused()).toBe(find('button', /^Annat/, conflict(FIRST))));

  await click(/^Annat/, conflict(FIRST));
  fireEvent.change(conflict(FIRST).querySelector('select')!, { target: { value: '' } });
  await click(/^Använd/, conflict(FIRST));
  expect(read('B5')).toEqual(['']);
  expect(await stored()).toContain('1 null');
  expect(getByText(addIn.pane(), '1 konflikt är löst.').closest('[role=status]')).toBeTruthy();
  await eventually(() => expect(focused()).toBe(find('h2', /^2 konflikter$/)));
});

test('a third text is written as text, and sent', async () => {
  await sync();
  const item = () => conflict(/områdets kommentar/);
  await click(/^Annat/, item());
  const box = item().querySelector('textarea')!;
  expect(box.value).toBe('min kommentar');
  fireEvent.change(box, { target: { value: '=båda' } });
  await click(/^Använd/, item());
  expect(read('I5')).toEqual(['=båda']);
  expect(await stored()).toContain('1 =båda');
});

describe('several at once', () => {
  async function chooseAll(act: RegExp): Promise<void> {
    find('label', /^Välj alla/).click();
    await eventually(() => find('button', act));
    await click(act);
  }
  const preview = () => find('section', /så blir det/);

  test('are shown before it is done, carried out as one act, and undone by one', async () => {
    await sync();
    await chooseAll(/^Behåll mina \(3\)/);
    expect(focused()).toBe(find('h3', /så blir det$/));
    expect(within(preview()).getByText('Hubben: deras kommentar → min kommentar')).toBeTruthy();
    expect(within(preview()).getByText('Arbetsboken: min kommentar (står kvar)')).toBeTruthy();
    expect(await stored()).toEqual(['1 deras kommentar', '1 red', '2 red']);

    await click(/^Genomför$/);
    expect(await stored()).toEqual(['1 min kommentar', '1 yellow', '2 green']);
    expect(getByText(addIn.pane(), '3 konflikter är lösta.')).toBeTruthy();
    await click(/^Ångra: Lös konflikten – 3 skickade ändringar$/);
    expect(await stored()).toEqual(['1 deras kommentar', '1 red', '2 red']);
    expect(read('B5', 'B6', 'I5')).toEqual(['Gul', 'Grön', 'min kommentar']);
    expect(getByText(addIn.pane(), '3 konflikter')).toBeTruthy();
  });

  test('can be only those of one kind', async () => {
    await sync();
    const kinds = find('select', /^Nivåer, kommentarer och källor/);
    fireEvent.change(kinds, { target: { value: 'level' } });
    await chooseAll(/^Ta deras \(2\)/);
    await click(/^Genomför$/);
    expect(read('B5', 'B6', 'I5')).toEqual(['Röd', 'Röd', 'min kommentar']);
    expect(getByText(addIn.pane(), '1 konflikt')).toBeTruthy();
  });

  test('leave what moved meanwhile as it is, and say where', async () => {
    await sync();
    await chooseAll(/^Behåll mina \(3\)/);
    await colleague({ area: 2, level: 'yellow' });
    await click(/^Genomför$/);
    expect(await stored()).toEqual(['1 min kommentar', '1 yellow', '2 yellow']);
    expect(
      getByText(addIn.pane(), /^2 konflikter är lösta\. 1 ställe ändrades under tiden och har inte rörts: Skåne!B6\.$/),
    ).toBeTruthy();
    expect(getByText(addIn.pane(), '1 konflikt')).toBeTruthy();
  });
});

test('conflicts are found again when the pane is opened anew, and Home leads to them: nothing is sent or written for it', async () => {
  await sync();
  const [cells, hub] = [addIn.workbench.used('Skåne').values, await stored()];
  const reopened = await addIn.workbench.join('skane');
  const pane = reopened.window.document.body;
  await waitFor(() => getByText(pane, '3 konflikter'), { container: pane });
  find('button', /^Gå till Konflikter$/, pane).click();
  await waitFor(() => find('h2', /^3 konflikter$/, pane), { container: pane });
  expect(pane.ownerDocument.activeElement).toBe(find('h1', /^Konflikter$/, pane));
  expect(addIn.workbench.shown('Skåne!B5').note).toContain('i hubben ”Röd”');
  expect([addIn.workbench.used('Skåne').values, await stored()]).toEqual([cells, hub]);
  await reopened.close();
});

test('a conflict that was never synced into is found when the pane opens, and ends by typing theirs', async () => {
  const opened = await addIn.workbench.join('skane');
  const pane = opened.window.document.body;
  await waitFor(() => getByText(pane, '3 konflikter'), { container: pane });
  await opened.type('Skåne!B6', 'röd');
  await waitFor(() => getByText(pane, '2 konflikter'), { container: pane });
  await opened.close();
});

test('the last conflict leaves no section behind, and the focus is still somewhere', async () => {
  await addIn.workbench.type('Skåne!B6', 'röd');
  await addIn.workbench.type('Skåne!I5', 'deras kommentar');
  await sync();
  expect(queryByText(addIn.pane(), /^Välj alla/)).toBeNull();
  await click(/^Ta deras$/);
  expect(queryByText(addIn.pane(), /^\d+ konflikt(er)?$/)).toBeNull();
  await eventually(() => expect(focused()?.tagName).toBe('H1'));
});
