import { getAllByRole, getByRole, getByText, queryByRole, queryByText, waitFor, within } from '@testing-library/dom';
import userEvent from '@testing-library/user-event';
import type { Change } from '../../src/sync/protocol';
import { openAddIn, type AddInUnderTest } from '../support/openAddIn';

let addIn: AddInUnderTest;
/** A colleague's levels and remark of Skåne's first areas, and mine that differ. */
beforeEach(async () => {
  addIn = await openAddIn();
  await addIn.workbench.ribbon('LS.Create');
  await colleague({ level: 'green' });
  await addIn.workbench.ribbon('LS.Sync');
  await colleague(
    { level: 'red', baseVersion: 1 },
    { area: 2, level: 'red' },
    { dimension: null, note: 'deras kommentar' },
  );
  for (const [cell, text] of Object.entries({ B5: 'gul', B6: 'g', I5: 'min kommentar' }))
    await addIn.workbench.type(`Skåne!${cell}`, text);
}, 60_000);
afterEach(() => addIn.close());

const read = (...cells: string[]) => cells.map((cell) => addIn.workbench.read(`Skåne!${cell}`));
const sync = () => addIn.workbench.ribbon('LS.Sync');
const focused = () => addIn.workbench.window.document.activeElement;
const user = () => userEvent.setup({ document: addIn.workbench.window.document });
const FIRST = /Strukturer för samverkan, Kommunicerad \(nivå\)/;
const conflict = (name: RegExp) => getAllByRole(addIn.pane(), 'group', { name })[0]!;
const idle = () => addIn.workbench.settle();

let pushes = 0;
async function colleague(...changes: Partial<Change>[]): Promise<void> {
  const whole = changes.map((change) => ({
    ...{ unit: 'skane', area: 1, dimension: 'kommunicerad', level: null, baseVersion: 0 },
    ...change,
  }));
  await addIn.hub.push('sjv-sodra', { id: `by-a-colleague-${++pushes}`, round: '2026', changes: whole });
}

async function stored(): Promise<string[]> {
  const answer = await addIn.hub.get('lasare', '/v1/coverage?round=2026&since=0');
  const { entries } = answer.json<{ entries: { area: number; level: string | null; note: string | null }[] }>();
  return entries.map(({ area, level, note }) => `${area} ${note ?? level}`).sort();
}

test('both values stand side by side, with who and when, what was before, and the history of the cell', async () => {
  await sync();
  const item = within(conflict(FIRST));
  for (const text of ['Gul', 'Röd', 'Så var det senast synkat: Grön']) expect(item.getByText(text)).toBeTruthy();
  expect(item.getByText(/^Samordnare, Södra sjukvårdsregionen, \d{4}-/)).toBeTruthy();

  await user().click(item.getByRole('button', { name: /^Historik/ }));
  const lines = await waitFor(() => within(item.getByRole('list', { name: /^Historik/ })).getAllByRole('listitem'), {
    container: addIn.pane(),
  });
  expect(lines.map(({ firstChild }) => firstChild?.textContent)).toEqual(['Grön → Röd', 'Ej bedömd → Grön']);
});

test('a third value, chosen by keyboard, is what both sides say; the focus goes back to what is left', async () => {
  await sync();
  const item = within(conflict(FIRST));
  const keys = user();
  await keys.click(item.getByRole('button', { name: /^Annat/ }));
  expect(focused()?.tagName).toBe('SELECT');
  await keys.keyboard('{Escape}');
  expect(focused()).toBe(item.getByRole('button', { name: /^Annat/ }));

  await keys.keyboard('{Enter}');
  const select = item.getByRole<HTMLSelectElement>('combobox', { name: 'Ska vara' });
  expect([...select.options].map(({ text }) => text)).toEqual(['Grön', 'Gul', 'Röd', 'Ej bedömd']);
  await keys.selectOptions(select, 'Ej bedömd');
  await keys.click(item.getByRole('button', { name: 'Använd' }));
  await idle();
  await waitFor(() => getByText(addIn.pane(), '2 konflikter'), { container: addIn.pane() });
  expect(read('B5')).toEqual(['']);
  expect(await stored()).toContain('1 null');
  const said = getByText(addIn.pane(), '1 konflikt är löst.');
  expect(said.closest('[role=status]')).toBeTruthy();
  await waitFor(() => expect(focused()).toBe(getByRole(addIn.pane(), 'heading', { name: '2 konflikter' })), {
    container: addIn.pane(),
  });
});

test('a third text is written as text, and sent', async () => {
  await sync();
  const item = within(conflict(/områdets kommentar/));
  const keys = user();
  await keys.click(item.getByRole('button', { name: /^Annat/ }));
  const box = item.getByRole<HTMLTextAreaElement>('textbox', { name: 'Ska vara' });
  expect(box.value).toBe('min kommentar');
  await keys.clear(box);
  await keys.type(box, '=båda');
  await keys.click(item.getByRole('button', { name: 'Använd' }));
  await idle();
  expect(read('I5')).toEqual(['=båda']);
  expect(await stored()).toContain('1 =båda');
});

describe('several at once', () => {
  async function chooseAll(act: RegExp): Promise<void> {
    const keys = user();
    await keys.click(getByRole(addIn.pane(), 'checkbox', { name: /^Välj alla/ }));
    await keys.click(getByRole(addIn.pane(), 'button', { name: act }));
  }
  const preview = () => getByRole(addIn.pane(), 'region', { name: /så blir det$/ });

  test('are shown before it is done, carried out as one act, and undone by one', async () => {
    await sync();
    await chooseAll(/^Behåll mina \(3\)/);
    expect(focused()).toBe(within(preview()).getByRole('heading'));
    expect(within(preview()).getByText('Hubben: deras kommentar → min kommentar')).toBeTruthy();
    expect(within(preview()).getByText('Arbetsboken: min kommentar (står kvar)')).toBeTruthy();
    expect(await stored()).toEqual(['1 deras kommentar', '1 red', '2 red']);

    await addIn.click('Genomför');
    expect(await stored()).toEqual(['1 min kommentar', '1 yellow', '2 green']);
    expect(getByText(addIn.pane(), '3 konflikter är lösta.')).toBeTruthy();
    await addIn.click('Ångra: Lös konflikten – 3 skickade ändringar');
    expect(await stored()).toEqual(['1 deras kommentar', '1 red', '2 red']);
    expect(read('B5', 'B6', 'I5')).toEqual(['Gul', 'Grön', 'min kommentar']);
    expect(getByText(addIn.pane(), '3 konflikter')).toBeTruthy();
  });

  test('can be only those of one kind', async () => {
    await sync();
    await user().selectOptions(getByRole(addIn.pane(), 'combobox', { name: 'Vad' }), 'nivå');
    await chooseAll(/^Ta deras \(2\)/);
    await addIn.click('Genomför');
    expect(read('B5', 'B6', 'I5')).toEqual(['Röd', 'Röd', 'min kommentar']);
    expect(getByText(addIn.pane(), '1 konflikt')).toBeTruthy();
  });

  test('leave what moved meanwhile as it is, and say where', async () => {
    await sync();
    await chooseAll(/^Behåll mina \(3\)/);
    await colleague({ area: 2, level: 'yellow', baseVersion: 1 });
    await addIn.click('Genomför');
    expect(await stored()).toEqual(['1 min kommentar', '1 yellow', '2 yellow']);
    expect(
      getByText(
        addIn.pane(),
        /^2 konflikter är lösta\. 1 ställe ändrades under tiden och lämnades som det var: Skåne!B6\.$/,
      ),
    ).toBeTruthy();
    expect(getByText(addIn.pane(), '1 konflikt')).toBeTruthy();
  });
});

test('conflicts are found again when the pane is opened anew: nothing is sent or written for it', async () => {
  await sync();
  const [cells, hub] = [addIn.workbench.used('Skåne').values, await stored()];
  const reopened = await addIn.workbench.join('skane');
  const pane = reopened.window.document.body;
  await waitFor(() => getByText(pane, '3 konflikter'), { container: pane });
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
  expect(queryByRole(addIn.pane(), 'checkbox', { name: /^Välj/ })).toBeNull();
  await addIn.click('Ta deras');
  expect(queryByText(addIn.pane(), /^\d+ konflikt/)).toBeNull();
  expect(focused()?.tagName).toBe('H1');
});
