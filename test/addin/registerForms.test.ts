import { findByText, fireEvent, getByLabelText, queryByText, waitFor } from '@testing-library/dom';
import { actionPlanTools } from '../support/actionPlan';
import { accessibilityFaults } from '../support/accessibilityFaults';
import { openAddIn, type AddInUnderTest } from '../support/openAddIn';

/** Skåne's coordinator, who fills in registers in the pane. */
let addIn: AddInUnderTest;
beforeAll(async () => {
  addIn = await openAddIn();
  await addIn.workbench.user('skane');
  await addIn.workbench.ribbon('LS.Create');
  await addIn.open('registers');
});
afterAll(() => addIn.close());

const { sync, read, measures, change, hubRow, hubRows, pushAs } = actionPlanTools(() => addIn);
const shown = (text: string | RegExp) => findByText(addIn.pane(), text);
const focused = () => addIn.workbench.window.document.activeElement;
const until = (holds: () => void) => waitFor(holds, { container: addIn.pane() });
/** The button whose words are so; a role with a name takes seconds to find among a hundred rows. */
const button = (words: RegExp) =>
  [...addIn.pane().querySelectorAll('button')].find(({ textContent }) => words.test(textContent)) ?? null;
async function press(words: RegExp): Promise<void> {
  button(words)!.click();
  await addIn.workbench.settle();
}
async function write(label: RegExp, value: string): Promise<void> {
  fireEvent.change(getByLabelText(addIn.pane(), label), { target: { value } });
  await addIn.workbench.settle();
}
/** Another person's add-in, while the form stands as it is. */
async function changeElsewhere(register: string, id: string, fields: object): Promise<void> {
  const { version = 0 } = (await hubRows(register)).find((row) => row.id === id) ?? {};
  const headers = { authorization: `Bearer ${await addIn.hub.token('sjv-sodra')}` };
  const payload = { id: crypto.randomUUID(), changes: [{ id, baseVersion: version, fields }] };
  const answer = await addIn.hub.app.inject({ method: 'POST', url: `/v1/${register}`, headers, payload });
  expect(answer.statusCode).toBe(200);
}

describe('a register that has a sheet', () => {
  test('says which fault comes first, and keeps what was typed', async () => {
    await press(/^Handlingsplan/);
    await press(/^Lägg till$/);
    await write(/Mätbart mål/, 'En biobank');
    await press(/^Spara$/);
    await shown('Fyll i åtgärd.');
    await until(() => expect(focused()).toBe(getByLabelText(addIn.pane(), /Åtgärd/)));
    expect(await accessibilityFaults(addIn.workbench.window)).toEqual([]);
    expect(measures().filter((one) => one !== '')).toEqual([]);
  });

  test('takes a new row into its table and to the hub', async () => {
    await write(/Åtgärd/, 'Gemensam biobank');
    await addIn.click('Spara');
    await shown('”Gemensam biobank” är sparad och skickad.');
    expect([read('Gemensam biobank', 'unit'), read('Gemensam biobank', 'goal')]).toEqual([
      'Region Skåne',
      'En biobank',
    ]);
    expect(await hubRow('Gemensam biobank')).toMatchObject([{ version: 1, fields: { goal: 'En biobank' } }]);
    expect(focused()?.textContent).toBe('Handlingsplan');
    await sync();
    expect(await hubRow('Gemensam biobank')).toMatchObject([{ version: 1 }]);
  });

  test('merges what was typed in the sheet meanwhile, and asks where both changed the same', async () => {
    await press(/^Gemensam biobank/);
    await write(/Mätbart mål/, 'Mitt mål');
    await change('Gemensam biobank', 'owner', 'FoU-chef');
    await change('Gemensam biobank', 'goal', 'Mål på bladet');
    await addIn.click('Spara');
    await shown(/Någon annan har ändrat samma sak/);
    expect(read('Gemensam biobank', 'goal')).toBe('Mål på bladet');
    await addIn.click('Behåll mitt');
    await shown('”Gemensam biobank” är sparad och skickad.');
    expect(await hubRow('Gemensam biobank')).toMatchObject([{ fields: { goal: 'Mitt mål', owner: 'FoU-chef' } }]);
  });

  test('tells of a change that meets another one at the hub; both stand under conflicts', async () => {
    const [{ id } = { id: '' }] = await hubRow('Gemensam biobank');
    await press(/^Gemensam biobank/);
    await write(/Mätbart mål/, 'Mitt nya mål');
    await changeElsewhere('actions', id, { goal: 'Deras mål' });
    await addIn.click('Spara');
    await shown(/någon annan har ändrat samma sak. Välj under Konflikter/);
    expect(read('Gemensam biobank', 'goal')).toBe('Mitt nya mål');
    await addIn.open('conflicts');
    await addIn.click('Ta deras rad');
    expect(read('Gemensam biobank', 'goal')).toBe('Deras mål');
    await addIn.open('registers');
  });

  test('keeps a row that can’t be sent on its sheet, counted as unsent', async () => {
    const { window } = addIn.workbench;
    const ask = window.fetch.bind(window);
    window.fetch = () => Promise.reject(new TypeError('offline'));
    await press(/^Gemensam biobank/);
    await write(/Ansvarig/, 'Strateg');
    await addIn.click('Spara');
    await shown(/sparad på bladet men inte skickad/);
    expect(read('Gemensam biobank', 'owner')).toBe('Strateg');
    expect(button(/^Gemensam biobank.*Inte skickad/)).not.toBeNull();
    window.fetch = ask;
    await sync();
    expect(await hubRow('Gemensam biobank')).toMatchObject([{ fields: { owner: 'Strateg' } }]);
    expect(button(/Inte skickad/)).toBeNull();
  });

  test('gives a year that its table has no column for one', async () => {
    await press(/^Gemensam biobank/);
    const year = new Date().getFullYear();
    for (let next = year + 1; next <= year + 3; next++) await press(new RegExp(`^Lägg till ${next}$`));
    await write(new RegExp(`Uppföljning ${year + 3}`), 'Klart');
    await addIn.click('Spara');
    await shown('”Gemensam biobank” är sparad och skickad.');
    expect(await hubRow('Gemensam biobank')).toMatchObject([{ fields: { [`followUp${year + 3}`]: 'Klart' } }]);
    expect(addIn.workbench.used('Handlingsplan').values.flat()).toEqual(
      expect.arrayContaining([`Uppföljning ${year + 3}`, 'Klart']),
    );
  });

  test('removes a row everywhere, and brings it back where it stood', async () => {
    const before = addIn.workbench.used('Handlingsplan').values;
    await press(/^Gemensam biobank/);
    await addIn.click('Ta bort raden');
    await shown('”Gemensam biobank” är borttagen.');
    expect([measures().includes('Gemensam biobank'), await hubRow('Gemensam biobank')]).toEqual([false, []]);
    await addIn.click('Ångra');
    await shown('”Gemensam biobank” är tillbaka.');
    expect(await hubRow('Gemensam biobank')).toHaveLength(1);
    expect(addIn.workbench.used('Handlingsplan').values).toEqual(before);
  });
});

describe('a register that only the hub has', () => {
  const hubTitles = async () => (await hubRows('documents')).map(({ fields }) => fields.title);

  test('checks links, and takes a new row', async () => {
    await press(/^Alla register$/);
    await press(/^Styrdokument/);
    await press(/^Lägg till$/);
    await write(/Titel/, 'Regional plan');
    await write(/Länk/, 'www.skane.se/plan');
    await press(/^Spara$/);
    await shown(/”www.skane.se\/plan” är ingen hel länk/);
    await write(/Länk/, 'https://www.skane.se/plan');
    await addIn.click('Spara');
    await shown('”Regional plan” är sparad och skickad.');
    expect(await hubTitles()).toEqual(['Regional plan']);
  });

  test('keeps what was typed while the hub is away, also on another screen', async () => {
    const { window } = addIn.workbench;
    const ask = window.fetch.bind(window);
    window.fetch = () => Promise.reject(new TypeError('offline'));
    await press(/^Regional plan/);
    await write(/Nummer/, 'RS 2026-17');
    await addIn.click('Spara');
    await shown(/Hubben svarar inte. Det du har skrivit finns kvar här/);
    await addIn.open('home');
    await addIn.open('registers');
    expect(getByLabelText(addIn.pane(), /Nummer/)).toHaveProperty('value', 'RS 2026-17');
    window.fetch = ask;
    await addIn.click('Spara');
    await shown('”Regional plan” är sparad och skickad.');
  });

  test('asks where somebody changed the same meanwhile, and loses neither', async () => {
    const [{ id } = { id: '' }] = await hubRows('documents');
    await press(/^Regional plan/);
    await write(/Nummer/, 'Mitt');
    await write(/Framtaget av/, 'FoU');
    await changeElsewhere('documents', id, { number: 'Deras', type: 'Plan' });
    await addIn.click('Spara');
    await shown('Deras');
    expect(await accessibilityFaults(addIn.workbench.window)).toEqual([]);
    await addIn.click('Ta det andra');
    await shown('”Regional plan” är sparad och skickad.');
    expect(await hubRows('documents')).toMatchObject([{ fields: { number: 'Deras', type: 'Plan', drawnUpBy: 'FoU' } }]);
  });

  test('removes a row, and brings it back', async () => {
    await press(/^Regional plan/);
    await addIn.click('Ta bort raden');
    expect(await hubTitles()).toEqual([]);
    await addIn.click('Ångra');
    expect(await hubTitles()).toEqual(['Regional plan']);
  });

  test('lets what was given up be taken up again', async () => {
    await press(/^Regional plan/);
    await write(/Titel/, 'Halvskriven');
    await press(/^Avbryt$/);
    await press(/^Fortsätt skriva$/);
    expect(getByLabelText(addIn.pane(), /Titel/)).toHaveProperty('value', 'Halvskriven');
    await press(/^Avbryt$/);
  });
});

test('others’ rows and the sources’ words can be read, with the reason why not written', async () => {
  await pushAs('sjv-sodra', [
    { id: 'row-of-blekinge', baseVersion: 0, fields: { unit: 'blekinge', measure: 'Testbädd' } },
  ]);
  await sync();
  await press(/^Alla register$/);
  await press(/^Handlingsplan/);
  await press(/^Testbädd/);
  await shown(/Raden hör till en annan enhet/);
  expect(queryByText(addIn.pane(), 'Spara')).toBeNull();
  await press(/^Tillbaka$/);
  await press(/^Alla register$/);
  await press(/^Insatser/);
  await press(/^Regeringens life science-samordnare/);
  await shown(/Raden kommer ur en källa/);
  expect(queryByText(addIn.pane(), 'Ta bort raden')).toBeNull();
});
