import type { Static } from '@sinclair/typebox';
import { queryByText } from '@testing-library/dom';
import type { Language } from '../../src/core/language';
import type { RegisterHistorySchema } from '../../src/sync/registerProtocol';
import { actionPlanTools } from '../support/actionPlan';
import { accessibilityFaults } from '../support/accessibilityFaults';
import { openAddIn, type AddInUnderTest } from '../support/openAddIn';
import { speak } from '../support/speak';

/** Skåne's workbook, with rows of its own, one of Blekinge's, and many that a colleague has written for Skåne. */
let addIn: AddInUnderTest;
beforeAll(async () => {
  addIn = await openAddIn();
  await addIn.workbench.user('skane');
  await addIn.workbench.ribbon('LS.Create');
  const rowOfUnit = (unit: string) => (measure: string, index: number) => ({
    ...{ id: `row-${unit}-${index}`, baseVersion: 0, fields: { unit, measure } },
  });
  const many = Array.from({ length: 16 }, (_, index) => `Rad ${index}`);
  await pushAs('sjv-sodra', ['Gemensam biobank', 'Annan åtgärd', ...many].map(rowOfUnit('skane')));
  await pushAs('sjv-sodra', ['Testbädd'].map(rowOfUnit('blekinge')));
  await sync();
});
afterAll(() => addIn.close());

const { sync, read, add, change, measures, hubRow, pushAs, deleteRow, says } = actionPlanTools(() => addIn);
/** What a colleague makes of a row while nobody here knows. */
async function changeElsewhere(measure: string, goal: string): Promise<void> {
  const [{ id, version } = { id: '', version: 0 }] = await hubRow(measure);
  await pushAs('sjv-sodra', [{ id, baseVersion: version, fields: { goal } }]);
}

describe('a row that both change in the same field', () => {
  let turn = 0;
  let [mine, theirs] = ['', ''];
  beforeEach(async () => {
    turn++;
    [mine, theirs] = [`Mitt mål ${turn}`, `Deras mål ${turn}`];
    await change('Gemensam biobank', 'goal', mine);
    await changeElsewhere('Gemensam biobank', theirs);
    await sync();
    await addIn.open('conflicts');
  });

  test('is a conflict: both stand side by side, and mine can be kept', async () => {
    expect(read('Gemensam biobank', 'goal')).toBe(mine);
    says('1 rad i konflikt');
    says(mine);
    says(theirs);
    await addIn.click('Behåll min rad');
    expect(queryByText(addIn.pane(), '1 rad i konflikt')).toBeNull();
    const [row] = await hubRow('Gemensam biobank');
    expect(row?.fields.goal).toBe(mine);
    const history = await addIn.hub.get('lasare', `/v1/actions/history?id=${row?.id}`);
    const { changes } = history.json<Static<typeof RegisterHistorySchema>>();
    expect(changes.map(({ fields }) => fields.goal).slice(-2)).toEqual([theirs, mine]);
  });

  test('is a conflict, and theirs can be taken', async () => {
    await addIn.click('Ta deras rad');
    expect(read('Gemensam biobank', 'goal')).toBe(theirs);
    expect(queryByText(addIn.pane(), '1 rad i konflikt')).toBeNull();
    expect(await hubRow('Gemensam biobank')).toMatchObject([{ fields: { goal: theirs } }]);
  });
});

test('a row that one removes and the other changes is a conflict, and taking theirs brings it back', async () => {
  await changeElsewhere('Annan åtgärd', 'Ändrad');
  await deleteRow('Annan åtgärd');
  await sync();
  await addIn.open('conflicts');
  says('1 rad i konflikt');
  expect(await hubRow('Annan åtgärd')).toHaveLength(1);
  await addIn.click('Ta deras rad');
  expect(read('Annan åtgärd', 'goal')).toBe('Ändrad');
});

test('a row of a unit that one may not write for stays as it was typed, until the hub’s is taken', async () => {
  const before = await hubRow('Testbädd');
  await change('Testbädd', 'goal', 'Inte min');
  await sync();
  await addIn.open('registers');
  says('1 rad togs inte emot');
  expect(read('Testbädd', 'goal')).toBe('Inte min');
  await addIn.click('Ta hubbens rad');
  expect(read('Testbädd', 'goal')).toBe('');
  expect(await hubRow('Testbädd')).toEqual(before);
});

test('what can’t be sent is listed with its cell; the rest is sent, and it too once it is right', async () => {
  await add('Utan enhet', {});
  await add('Fel enhet', { unit: 'Atlantis', due: 'snart' });
  await sync();
  await addIn.open('registers');
  says(/Enhet saknas/);
  says(/”Atlantis” är ingen enhet/);
  says(/”snart” är inget datum/);
  expect([...(await hubRow('Utan enhet')), ...(await hubRow('Fel enhet'))]).toEqual([]);
  for (const measure of ['Utan enhet', 'Fel enhet']) await change(measure, 'unit', 'Skåne');
  await sync();
  expect(await hubRow('Utan enhet')).toHaveLength(1);
  expect(await hubRow('Fel enhet')).toMatchObject([{ version: 1 }]);
  expect(read('Fel enhet', 'due')).toBe('snart');
  await change('Fel enhet', 'due', '2026-06-30');
  await sync();
  expect(queryByText(addIn.pane(), /är inget datum/)).toBeNull();
});

describe('many rows at once that are gone', () => {
  beforeEach(async () => {
    for (const index of [10, 11, 12, 13, 14, 15]) await deleteRow(`Rad ${index}`);
    await sync();
    await addIn.open('registers');
  });

  test('are asked about, and come back where they weren’t meant to go', async () => {
    says('6 rader saknas i Handlingsplan');
    expect(await hubRow('Rad 10')).toHaveLength(1);
    await addIn.click('Hämta tillbaka dem');
    expect(measures()).toEqual(expect.arrayContaining(['Rad 10', 'Rad 15']));
  });

  test('are removed once a person has said so', async () => {
    await addIn.click('Ta bort dem överallt');
    expect(queryByText(addIn.pane(), '6 rader saknas i Handlingsplan')).toBeNull();
    expect(await hubRow('Rad 10')).toEqual([]);
    expect(await hubRow('Rad 9')).toHaveLength(1);
  });
});

test('all that needs a person at once: told without faults that axe finds, and settled one by one', async () => {
  await change('Gemensam biobank', 'goal', 'Mitt');
  await changeElsewhere('Gemensam biobank', 'Deras');
  await change('Testbädd', 'goal', 'Inte min');
  await add('Ogiltig', { unit: 'Atlantis' });
  for (let index = 0; index < 6; index++) await deleteRow(`Rad ${index}`);
  await sync();
  const inLanguage = async (language: Language, texts: { conflicts: string; others: readonly string[] }) => {
    await speak(addIn, language);
    await addIn.open('conflicts');
    says(texts.conflicts);
    expect(await accessibilityFaults(addIn.workbench.window)).toEqual([]);
    await addIn.open('registers');
    texts.others.forEach((text) => says(text));
    expect(await accessibilityFaults(addIn.workbench.window)).toEqual([]);
  };
  const others = ['1 row not taken in', '6 rows missing in Handlingsplan'];
  await inLanguage('en', { conflicts: '1 row in conflict', others });
  await inLanguage('sv', {
    conflicts: '1 rad i konflikt',
    others: ['1 rad togs inte emot', '6 rader saknas i Handlingsplan'],
  });

  await addIn.click('Ta hubbens rad');
  await addIn.click('Ta bort dem överallt');
  await addIn.open('conflicts');
  await addIn.click('Behåll min rad');
  await change('Ogiltig', 'unit', 'Skåne');
  await sync();
  expect(await hubRow('Gemensam biobank')).toMatchObject([{ fields: { goal: 'Mitt' } }]);
  expect([await hubRow('Rad 0'), (await hubRow('Ogiltig')).length]).toEqual([[], 1]);
  await addIn.open('registers');
  expect(queryByText(addIn.pane(), /rad i konflikt|togs inte emot|saknas i|Att rätta/)).toBeNull();
});
