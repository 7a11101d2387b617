import { getByLabelText, getByRole, getByText, queryByRole, waitFor, within } from '@testing-library/dom';
import userEvent from '@testing-library/user-event';
import { accessibilityFaults } from '../support/accessibilityFaults';
import { openAddIn, type AddInUnderTest } from '../support/openAddIn';

let addIn: AddInUnderTest;
beforeAll(async () => {
  addIn = await openAddIn();
  await addIn.workbench.ribbon('LS.Create');
}, 120_000);
afterAll(() => addIn.close());

const pane = () => addIn.pane();
const square = (place: string) => pane().querySelector<HTMLButtonElement>(`[data-place="${place}"]`)!;
const show = async (place: string) => {
  square(place).click();
  await addIn.workbench.settle();
};
const choose = async (label: string, round: string) => {
  const user = userEvent.setup({ document: addIn.workbench.window.document });
  await user.selectOptions(getByLabelText<HTMLSelectElement>(pane(), label), round);
  await addIn.workbench.settle();
};
/** The current step of the trail counts as unavailable: `addIn.click` would wait for it. */
const press = async (name: string) => {
  getByRole(pane(), 'button', { name }).click();
  await addIn.workbench.settle();
};
const focused = () => addIn.workbench.window.document.activeElement as HTMLElement;

test('opening Riket shows the round of the workbook, that nothing is judged in it, and writes in no cell', async () => {
  addIn.workbench.reset();
  await addIn.open('nation');
  await waitFor(() => getByText(pane(), /^Hämtat /), { container: pane() });
  expect(getByRole(pane(), 'grid', { name: 'Täckning per område' }).querySelectorAll('td button')).toHaveLength(28 * 8);
  expect(addIn.workbench.calls().syncs).toBe(0);
  expect(getByText(pane(), 'Ingen region har bedömt något i den här omgången än.')).toBeTruthy();
});

test('another round can be looked at without giving the workbook it; an invented one says so', async () => {
  await choose('Omgång', 'demo');
  expect(getByText(pane(), 'Påhittade exempeldata – inga verkliga bedömningar.')).toBeTruthy();
  expect(square('gavleborg/4').getAttribute('aria-label')).toContain('Region Gävleborg, 4. Integrering');
  expect(square('gavleborg/4').getAttribute('aria-label')).toMatch(/: Röd$/);
  expect(square('dalarna/1').getAttribute('aria-label')).toContain('Ej bedömd. Möjligt när allt är besvarat: Röd–Grön');
  expect(addIn.workbench.used('Skåne').texts.flat().join(' ')).not.toContain('PÅHITTADE');
});

test('the squares say what LS.ROLLUP says', async () => {
  await addIn.workbench.type('Blad1!A1', '=LS.ROLLUP("sjukvårdsregioner";"demo")');
  await waitFor(() => expect(addIn.workbench.read('Blad1!A2')).toBe('Norra sjukvårdsregionen'), { container: pane() });
  for (const [index, column] of ['B', 'C', 'D', 'E', 'F', 'G', 'H', 'I'].entries()) {
    const label = square(`norra/${index + 1}`).getAttribute('aria-label')!;
    expect(label).toContain(`: ${String(addIn.workbench.read(`Blad1!${column}2`))}. `);
  }
});

test('one goes down from a square to the judgement, its reasons and its evidence, and out again to where one was', async () => {
  await show('uppsala/1');
  expect(focused().textContent).toBe('1. Strukturer för samverkan');
  expect(getByRole(pane(), 'region', { name: 'Varför den färgen' }).textContent).toMatch(/poäng/);
  await show('uppsala/1/kommunicerad');
  expect(getByRole(pane(), 'heading', { name: 'Region Uppsala, 1. Strukturer för samverkan, Kommunicerad' })).toBe(
    focused(),
  );
  expect(getByText(pane(), 'Påhittat exempel: området tas upp på regionens webbplats och i nyhetsbrev.')).toBeTruthy();
  expect(getByText(pane(), 'Påhittad källa: webbplats, mars 2026')).toBeTruthy();
  expect(getByText(pane(), 'Regeringens life science-samordnare')).toBeTruthy();
  expect(await accessibilityFaults(addIn.workbench.window)).toEqual([]);

  await press('Tillbaka till 1. Strukturer för samverkan');
  expect(focused().dataset['place']).toBe('uppsala/1/kommunicerad');
  const trail = getByRole(pane(), 'navigation', { name: 'Var du är' });
  within(trail).getByRole('button', { name: 'Översikt' }).click();
  await addIn.workbench.settle();
  expect(focused().dataset['place']).toBe('uppsala/1');
});

test('old evidence is flagged at its judgement, and a group lists the regions behind its colour', async () => {
  await show('norra/1');
  expect(getByText(pane(), 'Sammanställt av 4 regioner.')).toBeTruthy();
  const regions = getByRole(pane(), 'region', { name: '4 regioner' });
  expect(within(regions).getAllByRole('listitem')).toHaveLength(4);
  const old = await oldPlaceOf(['norrbotten', 'vasterbotten', 'vasternorrland']);
  await press('Tillbaka till Norra sjukvårdsregionen');
  await press('Tillbaka till Översikt');
  await show(old.slice(0, old.lastIndexOf('/')));
  expect(square(old).textContent).toContain('Gammalt underlag');
  await show(old);
  expect(getByText(pane(), 'Gammalt underlag: äldre än 24 månader. Färgen står kvar.')).toBeTruthy();
});

/** The first place of some units that was judged long ago, as the hub has it. */
async function oldPlaceOf(units: readonly string[]): Promise<string> {
  const answer = await addIn.hub.get('skane', '/v1/coverage?round=demo&since=0');
  const { entries } = answer.json<{
    entries: { unit: string; area: number; dimension: string | null; level: string | null; changedAt: string }[];
  }>();
  const old = entries.find(
    ({ unit, level, changedAt }) => units.includes(unit) && level !== null && changedAt.startsWith('2023'),
  )!;
  return `${old.unit}/${old.area}/${old.dimension}`;
}

test('what somebody looks at is there when they come back, and rounds are compared at a unit', async () => {
  within(getByRole(pane(), 'navigation', { name: 'Var du är' }))
    .getByRole('button', { name: 'Översikt' })
    .click();
  await addIn.workbench.settle();
  await show('uppsala');
  for (const screen of ['home', 'nation']) {
    // Where there is no layout, tabs count as hidden once another is chosen.
    pane().querySelector<HTMLElement>(`[role=tab][value=${screen}]`)!.click();
    await addIn.workbench.settle();
  }
  expect(getByRole(pane(), 'heading', { name: 'Region Uppsala' })).toBeTruthy();
  const changes = getByRole(pane(), 'table', { name: /^Från Demo 2023/ });
  expect(within(changes).getAllByRole('row')).toHaveLength(9);
  expect(changes.textContent).toMatch(/(Upp|Ned) [\d,]+ poäng/);
});

test('without a hub the picture stays, with the time that it was fetched', async () => {
  addIn.workbench.window.fetch = () => Promise.reject(new TypeError('no network'));
  await press('Hämta det senaste');
  await waitFor(() => getByText(pane(), /^Hubben svarar inte. Du ser det som hämtades /), { container: pane() });
  expect(queryByRole(pane(), 'heading', { name: 'Region Uppsala' })).not.toBeNull();
});
