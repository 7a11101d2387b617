import {
  findByRole,
  getByLabelText,
  getByRole,
  getByText,
  queryByRole,
  queryByText,
  waitFor,
} from '@testing-library/dom';
import userEvent from '@testing-library/user-event';
import type { Round } from '../../src/core/round';
import type { Model, RoundChange } from '../../src/sync/protocol';
import { openAddIn, type AddInUnderTest } from '../support/openAddIn';

let addIn: AddInUnderTest;
beforeAll(async () => {
  addIn = await openAddIn();
  // Skåne is 50 points in its first area: Gul by the method that a round comes with.
  await addIn.hub.push('skane', {
    id: 'four-levels',
    round: '2026',
    changes: (['kommunicerad', 'identifierad', 'styrdokument', 'infrastruktur'] as const).map((dimension) => ({
      ...{ unit: 'skane', area: 1, dimension, level: 'yellow', baseVersion: 0 },
    })),
  });
  await addIn.workbench.user('processledare');
  await addIn.workbench.ribbon('LS.Create');
});
afterAll(() => addIn.close());

const user = () => userEvent.setup({ document: addIn.workbench.window.document });
const section = (name: string) => getByRole(addIn.pane(), 'button', { name });
/** Goes to the round, whose method is unfolded from the start, and has a section of it unfolded. */
async function unfold(name = 'Omgång och metod'): Promise<void> {
  await addIn.open('round');
  const header = await findByRole(addIn.pane(), 'button', { name });
  if (header.getAttribute('aria-expanded') === 'false') await user().click(header);
  await waitFor(() => expect(section(name).getAttribute('aria-expanded')).toBe('true'), { container: addIn.pane() });
}
async function fold(): Promise<void> {
  await user().click(section('Omgång och metod'));
  await waitFor(() => expect(queryByText(addIn.pane(), 'Metodens version')).toBeNull(), { container: addIn.pane() });
}
async function write(label: string, text: string): Promise<void> {
  const field = getByLabelText<HTMLInputElement>(addIn.pane(), label);
  await user().clear(field);
  if (text) await user().type(field, text);
}
/** Chooses a round where one sees which it is, and is there then. */
async function chooseRound(id: string): Promise<void> {
  await addIn.open('home');
  const select = getByLabelText<HTMLSelectElement>(addIn.pane(), 'Omgång');
  await waitFor(() => expect(select.disabled).toBe(false), { container: addIn.pane() });
  await user().selectOptions(select, id);
  await addIn.workbench.settle();
}
const model = async () => (await addIn.hub.get('lasare', '/v1/model')).json<Model>();
const round = async (id: string): Promise<Round> => (await model()).rounds.find((one) => one.id === id)!;
/** Another process leader decides something of a round, while this pane stands as it is. */
async function decideElsewhere(id: string, change: RoundChange): Promise<void> {
  expect((await addIn.hub.patch('processledare', `/v1/rounds/${id}`, change)).statusCode).toBe(200);
}
const riket = (name: string) => addIn.workbench.used('Riket').values.find(([first]) => first === name)?.[2];
const metodRow = (part: string) => addIn.workbench.used('Metod').values.find(([first]) => first === part);
const metod = (part: string) => metodRow(part)?.[1];
const fact = (term: string) => getByText(addIn.pane(), term, { selector: 'dt' }).nextElementSibling?.textContent;

describe('the process leader', () => {
  test('reads how the round is judged', async () => {
    await unfold();
    expect([fact('Omgång'), fact('Strategi'), fact('Metodens version')]).toEqual(['2026', '2024', '1']);
    expect(fact('Läge')).toBe('öppen, nya arbetsböcker görs för den');
    expect(fact('Ändrad')).toBe('aldrig');
    expect(getByText(addIn.pane(), /gäller omgången ”2026” och ingen annan/)).toBeTruthy();
  });

  test('is told at the field what is wrong, and nothing is sent', async () => {
    await write('Röd under (poäng)', '70');
    await write('Vikt för Identifierad', 'två');
    await addIn.click('Spara metoden');
    const field = getByLabelText(addIn.pane(), 'Vikt för Identifierad');
    expect(addIn.workbench.window.document.activeElement).toBe(field);
    const explanation = addIn.workbench.window.document.getElementById(field.getAttribute('aria-describedby')!);
    expect(explanation?.textContent).toBe('”Vikt för Identifierad” ska vara ett tal från 0 till 1000.');
    expect(getByText(addIn.pane(), '”Röd under (poäng)” ska vara lägre än ”Grön från (poäng)”.')).toBeTruthy();
    expect((await round('2026')).method.version).toBe('1');
    await addIn.click('Ångra');
    expect(getByLabelText<HTMLInputElement>(addIn.pane(), 'Vikt för Identifierad').value).toBe('1');
  });

  test('changes the thresholds: Metod and Riket follow in at most three round trips, other rounds keep theirs', async () => {
    expect(riket('Region Skåne')).toBe('Gul');
    await write('Röd under (poäng)', '50,5');
    await write('Minsta täckning (%)', '33,3');
    await write('Vikt för Identifierad', '0,5');
    addIn.workbench.reset();
    await addIn.click('Spara metoden');
    expect(addIn.workbench.calls().syncs).toBeLessThanOrEqual(3);

    expect(riket('Region Skåne')).toBe('Röd');
    expect(metod('Metodens version')).toBe('2');
    expect(metod('Röd under (poäng)')).toBe(50.5);
    expect(metodRow('Metodens version')?.[2]).toMatch(/^ändrad \d{4}-\d\d-\d\d \d\d:\d\d av Processledare$/);
    expect((await round('2026')).method).toMatchObject({
      ...{ version: '2', redBelow: 50.5, minimumCoverage: 0.333, weights: [1, 0.5, 1, 1] },
    });
    expect([fact('Metodens version'), fact('Ändrad')]).toEqual([
      '2',
      expect.stringMatching(/^\d{4}-\d\d-\d\d \d\d:\d\d av Processledare$/),
    ]);
    expect((await round('demo')).method).toMatchObject({ version: '1', redBelow: 34 });
  });

  test('finds the old method in another round, and the new one back in its own', async () => {
    await chooseRound('demo');
    expect(metod('Metodens version')).toBe('1');
    expect(metod('Röd under (poäng)')).toBe(34);
    await unfold();
    expect(getByLabelText<HTMLInputElement>(addIn.pane(), 'Röd under (poäng)').value).toBe('34');
    await chooseRound('2026');
    expect([metod('Metodens version'), riket('Region Skåne')]).toEqual(['2', 'Röd']);
    await unfold();
  });

  test('who was overtaken is told so, keeps what was typed, and undoes to see what holds', async () => {
    await write('Grön från (poäng)', '90');
    const { method } = await round('2026');
    await addIn.hub.put('processledare', '/v1/rounds/2026/method', { ...method, greenFrom: 80 });
    await addIn.click('Spara metoden');
    expect(getByText(addIn.pane(), /Någon annan har ändrat metoden för omgången/)).toBeTruthy();
    expect(getByText(addIn.pane(), /Välj Ångra för att se den som gäller nu/)).toBeTruthy();
    expect(fact('Metodens version')).toBe('3');
    await fold();
    await addIn.open('home');
    await unfold();
    const field = getByLabelText<HTMLInputElement>(addIn.pane(), 'Grön från (poäng)');
    expect(field.value).toBe('90');
    await addIn.click('Ångra');
    expect(field.value).toBe('80');
    await write('Grön från (poäng)', '85');
    await addIn.click('Spara metoden');
    expect((await round('2026')).method).toMatchObject({ version: '4', greenFrom: 85 });
  });

  test('closes the round, which then keeps its method, and opens it again', async () => {
    await addIn.click('Stäng omgången');
    expect((await round('2026')).closed).toBe(true);
    expect(queryByRole(addIn.pane(), 'button', { name: 'Spara metoden' })).toBeNull();
    expect(fact('Grön från (poäng)')).toBe('85');
    expect(fact('Läge')).toBe('stängd, nya arbetsböcker görs för den');
    await addIn.open('home');
    expect(getByText(addIn.pane(), /Omgången är stängd. Det går att läsa/)).toBeTruthy();
    await unfold();
    await addIn.click('Öppna omgången');
    expect((await round('2026')).closed).toBe(false);
    expect(getByRole(addIn.pane(), 'button', { name: 'Spara metoden' })).toBeTruthy();
  });

  test('makes a new round, and is told what is wrong with it first', async () => {
    await unfold('Ny omgång');
    await write('Id', '2026');
    await addIn.click('Lägg upp');
    expect(getByText(addIn.pane(), 'Det finns redan en omgång med det id:t.')).toBeTruthy();
    expect(getByText(addIn.pane(), 'Skriv en titel på högst 60 tecken.')).toBeTruthy();
    await write('Id', '2027');
    await write('Titel', 'År 2027');
    await addIn.open('home');
    await unfold('Ny omgång');
    expect(getByLabelText<HTMLInputElement>(addIn.pane(), 'Titel').value).toBe('År 2027');
    await user().click(getByLabelText(addIn.pane(), 'Nya arbetsböcker görs för den här'));
    await addIn.click('Lägg upp');
    expect(getByText(addIn.pane(), /”År 2027” är upplagd/)).toBeTruthy();
    expect(getByLabelText<HTMLInputElement>(addIn.pane(), 'Titel').value).toBe('');
    expect((await model()).currentRound).toBe('2027');
    expect(await round('2027')).toMatchObject({ title: 'År 2027', method: { version: '1', greenFrom: 85 } });
    await chooseRound('2027');
    expect([metod('Metodens version'), riket('Region Skåne')]).toEqual(['1', 'Ej bedömd']);
    await chooseRound('2026');
    await unfold();
    await unfold('Ny omgång');
  });

  test('who makes a round that another just made is told so, and the other’s stands', async () => {
    await write('Id', '2028');
    await write('Titel', 'Min');
    const other = { title: 'En annans', strategy: '2024', closed: true, current: false };
    const { statusCode } = await addIn.hub.put('processledare', '/v1/rounds/2028', other);
    expect(statusCode).toBe(200);
    await addIn.click('Lägg upp');
    expect(getByText(addIn.pane(), /^Det finns redan en omgång med id:t ”2028”/)).toBeTruthy();
    expect(queryByText(addIn.pane(), /är upplagd/)).toBeNull();
    expect(getByLabelText<HTMLInputElement>(addIn.pane(), 'Titel').value).toBe('Min');
    expect(await round('2028')).toMatchObject({ title: 'En annans', closed: true });
  });

  test('makes a round current that was closed and renamed elsewhere: it stays so, and the pane then shows it', async () => {
    await decideElsewhere('2026', { closed: true, title: 'År 2026' });
    expect([fact('Omgång'), fact('Läge')]).toEqual(['2026', 'öppen']);
    await addIn.click('Gör till aktuell');
    expect((await model()).currentRound).toBe('2026');
    expect(await round('2026')).toMatchObject({ closed: true, title: 'År 2026' });
    expect([fact('Omgång'), fact('Läge')]).toEqual(['År 2026', 'stängd, nya arbetsböcker görs för den']);
    expect(addIn.workbench.read('Riket!A2')).toContain('År 2026');

    await decideElsewhere('2027', { current: true });
    await addIn.click('Öppna omgången');
    expect(await round('2026')).toMatchObject({ closed: false, title: 'År 2026' });
    expect([fact('Omgång'), fact('Läge')]).toEqual(['År 2026', 'öppen']);
  });
});

describe('a coordinator', () => {
  test('sees the method and who changed it, and can change nothing', async () => {
    await addIn.workbench.user('skane');
    await unfold();
    expect(fact('Regel')).toBe('viktat medelvärde');
    expect([fact('Vikt för Identifierad'), fact('Röd under (poäng)')]).toEqual(['0,5', '50,5']);
    expect(fact('Ändrad')).toMatch(/av Processledare$/);
    for (const name of ['Spara metoden', 'Stäng omgången', 'Ny omgång', 'Gör till aktuell'])
      expect(queryByRole(addIn.pane(), 'button', { name })).toBeNull();
    expect(queryByRole(addIn.pane(), 'textbox')).toBeNull();
  });

  test('gets the areas of the round’s own strategy', async () => {
    await addIn.workbench.ribbon('LS.Create');
    await chooseRound('2026');
    expect(addIn.workbench.read('Skåne!A9')).toBe('5. Teknik för ökad hälsa, delaktighet och självständighet');
    await chooseRound('demo-2023');
    expect(addIn.workbench.read('Skåne!A9')).toBe('5. Välfärdsteknik för ökad självständighet, delaktighet och hälsa');
    expect(addIn.workbench.read('Skåne!A3')).toBe('Omgången är stängd: ändringar synkas inte.');
    await chooseRound('2026');
    expect(addIn.workbench.read('Skåne!A9')).toBe('5. Teknik för ökad hälsa, delaktighet och självständighet');
    expect(addIn.workbench.read('Skåne!B5')).toBe('Gul');
  });
});
