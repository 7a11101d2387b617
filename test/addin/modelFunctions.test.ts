import { getByLabelText, waitFor } from '@testing-library/dom';
import userEvent from '@testing-library/user-event';
import { openAddIn, type AddInUnderTest } from '../support/openAddIn';

let addIn: AddInUnderTest;
beforeAll(async () => {
  addIn = await openAddIn();
  await addIn.workbench.user('skane');
  await addIn.workbench.ribbon('LS.Create');
});
afterAll(() => addIn.close());

const read = (cell: string) => addIn.workbench.read(cell);
const type = (cell: string, text: string) => addIn.workbench.type(cell, text);
async function chooseRound(round: string): Promise<void> {
  const select = getByLabelText<HTMLSelectElement>(addIn.pane(), 'Omgång');
  await waitFor(() => expect(select.disabled).toBe(false), { container: addIn.pane() });
  await userEvent.setup({ document: addIn.workbench.window.document }).selectOptions(select, round);
  await addIn.workbench.settle();
}
const shown = (cell: string) => addIn.workbench.shown(cell);

/** Somebody else, in another workbook, judges and syncs. */
async function elsewhere(
  changes: readonly { area: number; dimension: string; level: string | null; baseVersion: number }[],
) {
  const push = {
    id: crypto.randomUUID(),
    round: '2026',
    changes: changes.map((change) => ({ unit: 'halland', ...change })),
  };
  const answer = await addIn.hub.push('halland', push);
  expect(answer.json<{ applied: unknown[] }>().applied).toHaveLength(changes.length);
}

describe('formulas that ask the coverage model', () => {
  test('stand in any sheet and follow a sync by themselves', async () => {
    await type('Skåne!N3', '=LS.UNIT("region halland";1)');
    await type('Riket!N3', '=LS.LEVEL("Halland";1;"Styrdokument")');
    await type('Metod!F3', '=LS.UNIT("vastra";1)*2');
    expect([read('Skåne!N3'), read('Riket!N3')]).toEqual(['', 'Ej bedömd']);

    await elsewhere([
      { area: 1, dimension: 'kommunicerad', level: 'green', baseVersion: 0 },
      { area: 1, dimension: 'styrdokument', level: 'yellow', baseVersion: 0 },
    ]);
    await addIn.workbench.ribbon('LS.Sync');
    expect([read('Skåne!N3'), read('Riket!N3'), read('Metod!F3')]).toEqual([75, 'Gul', 150]);
  });

  test('follow a refresh, and nothing else is calculated again', async () => {
    await type('Skåne!N5', '=LS.SCORE(B5:E5)');
    await elsewhere([{ area: 1, dimension: 'styrdokument', level: 'green', baseVersion: 1 }]);
    addIn.workbench.reset();
    await addIn.workbench.ribbon('LS.Refresh');
    expect(read('Skåne!N3')).toBe(100);
    expect(addIn.workbench.functionCalls()).toEqual({});
  });

  test('keep to the round they name when the workbook goes over to another', async () => {
    await type('Skåne!N10', '=LS.UNIT("halland";1;"2026")');
    expect(read('Skåne!N10')).toBe(100);
    await chooseRound('demo');
    await elsewhere([{ area: 1, dimension: 'styrdokument', level: 'red', baseVersion: 2 }]);
    await addIn.workbench.ribbon('LS.Refresh');
    expect(read('Skåne!N10')).toBe(50);
    expect(shown('Skåne!N3').text).not.toBe('50');
    await chooseRound('2026');
    expect(read('Skåne!N3')).toBe(50);
  });

  test('say which unit was probably meant', async () => {
    await type('Skåne!N7', '=LS.UNIT("Region Västmanlnd";1)');
    expect(shown('Skåne!N7')).toMatchObject({
      text: '#VALUE!',
      note: 'enhet: "Region Västmanlnd" finns inte. Menade du Region Västmanland?',
    });
  });

  test('fetch another round when one is asked for', async () => {
    await type('Skåne!N8', '=LS.UNIT("Riket";;"demo")');
    await type('Skåne!N9', '=LS.TREND("Riket";5;"demo-2023";"demo")');
    await addIn.workbench.settle();
    expect(read('Skåne!N8')).toEqual(expect.any(Number));
    expect(read('Skåne!N9')).toEqual(expect.any(Number));
  });

  test('spill tables with headings, numbers as numbers and text as text', async () => {
    await type('Skåne!P3', '=LS.ROLLUP("sjukvårdsregioner";"demo";"poäng")');
    await type('Skåne!P20', '=LS.OBJECTIVES(1)');
    expect(read('Skåne!P3')).toBe('Enhet – påhittade exempeldata');
    expect(read('Skåne!Q3')).toBe('1. Strukturer för samverkan');
    expect(read('Skåne!P4')).toBe('Norra sjukvårdsregionen');
    expect(read('Skåne!Q4')).toEqual(expect.any(Number));
    expect(['P20', 'P21', 'Q21'].map((cell) => read(`Skåne!${cell}`))).toEqual(['Målsättning', '1.1', 1]);
  });

  test('keep what stands in their way, and spill when it is gone', async () => {
    await type('Skåne!Z4', 'mitt');
    await type('Skåne!Z3', '=LS.MATRIX("skåne")');
    expect([shown('Skåne!Z3').text, read('Skåne!Z4')]).toEqual(['#SPILL!', 'mitt']);
    await type('Skåne!Z4', '');
    expect([read('Skåne!Z3'), read('Skåne!Z4')]).toEqual(['Region Skåne', 'Kommunicerad']);
  });
});

test('before any model was fetched they say so, never 0; when the hub is back they answer by themselves', async () => {
  let away = true;
  const late = await openAddIn({}, (app) =>
    app.addHook('onRequest', async (request, reply) => {
      if (away && request.url.startsWith('/v1/')) return reply.code(503).send();
    }),
  );
  try {
    await late.workbench.type('Blad1!A1', '=LS.UNIT("Riket";;"demo")');
    await late.workbench.type('Blad1!A2', '=LS.GAPS("Skåne";1)');
    for (const cell of ['A1', 'A2'])
      expect(late.workbench.shown(`Blad1!${cell}`)).toMatchObject({
        text: '#N/A',
        note: 'Täckningsmodellen är inte hämtad än. Öppna panelen LS och välj Synka eller Uppdatera riket.',
      });
    away = false;
    await late.click('Försök igen');
    expect(late.workbench.read('Blad1!A1')).toBeGreaterThan(0);
    expect(late.workbench.read('Blad1!A2')).toBe('Område');
  } finally {
    await late.close();
  }
});
