import { getByRole, getByText, queryByText } from '@testing-library/dom';
import type { NodeWorkbench } from '../../src/workbench/node';
import { openAddIn, type AddInUnderTest } from '../support/openAddIn';
import { showScreen } from '../support/showScreen';

/** Two coordinators who may both judge Skåne, in one workbook, each with an add-in of their own. */
let addIn: AddInUnderTest;
let skane: NodeWorkbench;
let sodra: NodeWorkbench;
/** Who changed which cells, as each add-in was told. */
let told: Map<NodeWorkbench, string[]>;

beforeEach(async () => {
  addIn = await openAddIn();
  skane = addIn.workbench;
  await skane.ribbon('LS.Create');
  sodra = await skane.join('sjv-sodra');
  told = new Map([
    [skane, await changesToldTo(skane)],
    [sodra, await changesToldTo(sodra)],
  ]);
});
afterEach(async () => {
  await sodra.close();
  await addIn.close();
});

async function changesToldTo({ window }: NodeWorkbench): Promise<string[]> {
  const changes: string[] = [];
  await window.Excel.run(async (context) => {
    context.workbook.worksheets.onChanged.add(({ address, source, triggerSource }) =>
      Promise.resolve(void changes.push(`${address} ${source} ${triggerSource}`)),
    );
    await context.sync();
  });
  return changes;
}

const settle = () => Promise.all([skane.settle(), sodra.settle()]);
const pane = ({ window }: NodeWorkbench) => window.document.body;
const read = (...cells: string[]) => cells.map((cell) => skane.read(`Skåne!${cell}`));

async function storedLevels(): Promise<Record<string, string | null>> {
  const answer = await addIn.hub.get('lasare', '/v1/coverage?round=2026&since=0');
  const { entries } = answer.json<{ entries: { area: number; dimension: string; level: string | null }[] }>();
  return Object.fromEntries(entries.map(({ area, dimension, level }) => [`${area} ${dimension}`, level]));
}

const changeByColleague = (level: string) =>
  addIn.hub.push('processledare', {
    id: `colleague-${level}`,
    round: '2026',
    changes: [{ unit: 'skane', area: 1, dimension: 'kommunicerad', level, baseVersion: 0 }],
  });

test('both type at once and sync at once: nothing is lost, and nobody is asked', async () => {
  await Promise.all([
    skane.type('Skåne!B5', 'g'),
    sodra.type('Skåne!C5', 'r'),
    skane.type('Skåne!B6', 'gul'),
    sodra.type('Skåne!C6', 'g'),
  ]);
  await settle();
  expect(read('B5', 'C5', 'B6', 'C6')).toEqual(['Grön', 'Röd', 'Gul', 'Grön']);

  await Promise.all([skane.ribbon('LS.Sync'), sodra.ribbon('LS.Sync')]);
  await settle();
  expect(read('B5', 'C5', 'B6', 'C6')).toEqual(['Grön', 'Röd', 'Gul', 'Grön']);
  expect(await storedLevels()).toEqual({
    '1 kommunicerad': 'green',
    '1 identifierad': 'red',
    '2 kommunicerad': 'yellow',
    '2 identifierad': 'green',
  });
  for (const view of [skane, sodra]) expect(queryByText(pane(view), /konflikt/)).toBeNull();
});

test('what one has synced the other has nothing to do with', async () => {
  await skane.type('Skåne!B5', 'g');
  await sodra.type('Skåne!C5', 'r');
  await skane.ribbon('LS.Sync');
  const before = await storedLevels();
  const cursor = () =>
    addIn.hub
      .get('lasare', '/v1/coverage?round=2026&since=0')
      .then((answer) => answer.json<{ cursor: number }>().cursor);
  const [cells, at] = [skane.used('Skåne').values, await cursor()];
  await sodra.ribbon('LS.Sync');
  expect([await storedLevels(), await cursor(), skane.used('Skåne').values]).toEqual([before, at, cells]);
  expect(getByText(pane(sodra), 'Allt är skickat')).toBeTruthy();
  expect(getByText(pane(sodra), '0 ändringar skickade')).toBeTruthy();
});

test('the add-in of the other writes nothing because of what one types', async () => {
  await skane.type('Skåne!B5', 'g');
  await settle();
  expect(read('B5', 'F5')).toEqual(['Grön', 100]);
  expect(told.get(skane)).toContain('B5 Local ThisLocalAddin');
  expect(told.get(skane)!.filter((change) => change.includes('Remote'))).toEqual([]);
  expect(told.get(sodra)!.filter((change) => change.includes('Local'))).toEqual([]);
  expect(told.get(sodra)).toContain('B5 Remote Unknown');
});

/** Lets something happen when the hub has answered the view's next call, before the add-in hears of it. */
function afterNextAnswer({ window }: NodeWorkbench, path: string, happen: () => Promise<void>): Promise<void> {
  const ask = window.fetch.bind(window);
  return new Promise((resolve, reject) => {
    window.fetch = async (input, init) => {
      const answer = await ask(input, init);
      if (!(input as string).includes(path)) return answer;
      window.fetch = ask;
      await happen().then(resolve, reject);
      return answer;
    };
  });
}

describe('one who closes in the middle of a sync', () => {
  test.each(['/v1/coverage', '/v1/changes'])(
    'after the answer of %s loses nothing: the other completes it',
    async (path) => {
      await skane.type('Skåne!B5', 'g');
      await sodra.type('Skåne!C5', 'r');
      await settle();
      const closed = afterNextAnswer(sodra, path, () => sodra.close());
      void sodra.ribbon('LS.Sync').catch(() => undefined);
      await closed;

      await skane.ribbon('LS.Sync');
      expect(read('B5', 'C5')).toEqual(['Grön', 'Röd']);
      expect(await storedLevels()).toEqual({ '1 kommunicerad': 'green', '1 identifierad': 'red' });
      expect(getByText(pane(skane), 'Allt är skickat')).toBeTruthy();
      expect(queryByText(pane(skane), /konflikt/)).toBeNull();
    },
  );

  test('leaves the formulas to the other’s add-in', async () => {
    await skane.type('Skåne!N5', '=LS.SCORE(B5:E5)');
    const joined = await skane.join('halland');
    await skane.close();
    await joined.type('Skåne!B5', 'Röd');
    expect(joined.read('Skåne!N5')).toBe(0);
    await joined.close();
  });
});

describe('a conflict with the hub', () => {
  beforeEach(async () => {
    await changeByColleague('red');
    await skane.type('Skåne!B5', 'g');
    await skane.ribbon('LS.Sync');
    await sodra.ribbon('LS.Sync');
    await settle();
  });

  test('shows in both panes, and neither touches the cell', () => {
    for (const view of [skane, sodra]) expect(getByText(pane(view), '1 konflikt')).toBeTruthy();
    expect(read('B5')).toEqual(['Grön']);
    expect(skane.shown('Skåne!B5').note).toContain('i hubben ”Röd”');
  });

  test('that one settles is settled for the other', async () => {
    await showScreen(skane, 'conflicts');
    getByRole(pane(skane), 'button', { name: 'Behåll mitt' }).click();
    await skane.settle();
    await skane.ribbon('LS.Sync');
    await sodra.ribbon('LS.Sync');
    await settle();
    for (const view of [skane, sodra]) expect(queryByText(pane(view), '1 konflikt')).toBeNull();
    expect(read('B5')).toEqual(['Grön']);
    expect(await storedLevels()).toEqual({ '1 kommunicerad': 'green' });
  });
});
