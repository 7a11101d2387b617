import { randomUUID } from 'node:crypto';
import type { Coverage, Entry } from '../../src/sync/protocol';
import { HOSTILE_TEXTS } from '../support/hostileTexts';
import { openAddIn, type AddInUnderTest } from '../support/openAddIn';

const TEXTS = HOSTILE_TEXTS.map(([, text]) => text);
const AREAS = 8;
const FIRST_ROW = 5;

let addIn: AddInUnderTest;
beforeAll(async () => {
  addIn = await openAddIn();
  await addIn.workbench.ribbon('LS.Create');
});
afterAll(() => addIn.close());

const sync = async () => {
  await addIn.workbench.ribbon('LS.Sync');
  await addIn.workbench.settle();
};
const remarks = async (): Promise<Map<number, Entry>> => {
  const { entries } = (await addIn.hub.get('skane', '/v1/coverage?round=2026')).json<Coverage>();
  const ours = entries.filter(({ unit, dimension }) => unit === 'skane' && dimension === null);
  return new Map(ours.map((entry) => [entry.area, entry]));
};

/** Every formula in the workbook, hidden sheets too, by cell: nothing that comes from the hub is to be among them. */
async function formulas(): Promise<Map<string, string>> {
  const { Excel } = addIn.workbench.window;
  return await Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load('items/name');
    await context.sync();
    const used = worksheets.items.map(({ name }) => ({ name, range: worksheets.getItem(name).getUsedRange() }));
    for (const { range } of used) range.load('values, formulas');
    await context.sync();
    return new Map(
      used.flatMap(({ name, range }) =>
        range.formulas.flatMap((row: unknown[], i) =>
          row.flatMap((formula, j): [string, string][] =>
            typeof formula === 'string' && formula.startsWith('=') && formula !== range.values[i]![j]
              ? [[`${name} ${i} ${j}`, formula]]
              : [],
          ),
        ),
      ),
    );
  });
}

const chunks = Array.from({ length: Math.ceil(TEXTS.length / AREAS) }, (_, i) =>
  TEXTS.slice(i * AREAS, (i + 1) * AREAS),
);

test.each(chunks.map((texts) => [texts.map((text) => JSON.stringify(text)).join('  '), texts] as const))(
  'remarks and sources from the hub stand in their cells as text, and go back as they came: %s',
  async (_what, texts) => {
    const known = await remarks();
    const changes = texts.map(
      (text, index) =>
        ({
          ...{ unit: 'skane', area: (index + 1) as Entry['area'], dimension: null, level: null },
          ...{ note: text, source: text, baseVersion: known.get(index + 1)?.version ?? 0 },
        }) as const,
    );
    const pushed = await addIn.hub.push('sjv-sodra', {
      id: randomUUID(),
      round: '2026',
      changes,
    });
    expect(pushed.json()).toMatchObject({ conflicts: [], refused: [] });
    await sync();
    const stand = texts.flatMap((_text, index) => ['I', 'J'].map((column) => `Skåne!${column}${FIRST_ROW + index}`));
    expect(stand.map((cell) => addIn.workbench.read(cell))).toEqual(texts.flatMap((text) => [text, text]));
    const before = await remarks();
    await sync();
    const after = await remarks();
    expect(after).toEqual(before);
    expect(texts.map((_text, index) => after.get(index + 1)?.note)).toEqual(texts);
  },
);

test('nothing that came so is a formula', async () => {
  const found = await formulas();
  expect(found.size).toBeGreaterThan(20);
  expect([...found.keys()].filter((cell) => /^(Skåne \d+ (8|9)|LS_bas_.*)$/.test(cell))).toEqual([]);
});

test.each(["=cmd|' /C calc'!A0", '-2 förslag', "'text", '1 maj'])(
  'a round called %j, with a method by somebody called the same, adds no formula to any sheet',
  async (text) => {
    const { store } = addIn.hub;
    const before = await formulas();
    const by = { caller: { tid: 't', oid: 'o', name: text }, now: '2026-03-01T12:00:00.000Z' };
    const renamed = await store.changeRound({ id: '2026', change: { title: text }, ...by });
    if (renamed.kind !== 'saved') throw new Error(renamed.kind);
    const method = { ...renamed.round.method, evidenceMonths: renamed.round.method.evidenceMonths === 24 ? 25 : 24 };
    const saved = await store.saveMethod({ id: '2026', method, ...by });
    expect(saved.kind).toBe('saved');
    await addIn.workbench.ribbon('LS.Refresh');
    await addIn.workbench.settle();
    expect([...(await formulas())].filter(([cell, formula]) => before.get(cell) !== formula)).toEqual([]);
    const rows = addIn.workbench.used('Data').values;
    expect(rows.some((row) => row[0] === text)).toBe(true);
    expect(
      addIn.workbench
        .used('Metod')
        .values.flat()
        .some((cell) => String(cell).endsWith(` av ${text}`)),
    ).toBe(true);
  },
);
