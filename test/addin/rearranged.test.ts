import { openAddIn, type AddInUnderTest } from '../support/openAddIn';
import { aChange, aPush } from '../support/hub';

const PUSH = 'b7a0f0a8-6f53-4a35-9a44-1d6f5d6f0001';

let addIn: AddInUnderTest;
/** What happens in the workbook right after the hub has answered, while the add-in's plan is on its way. */
let meanwhile: (() => Promise<void>) | null;

beforeEach(async () => {
  meanwhile = null;
  addIn = await openAddIn({}, (app) => {
    app.addHook('onResponse', async (request) => {
      if (!request.url.startsWith('/v1/coverage')) return;
      const act = meanwhile;
      meanwhile = null;
      await act?.();
    });
  });
  await addIn.workbench.ribbon('LS.Create');
});
afterEach(() => addIn.close());

const levelsInHub = async () => {
  const answer = await addIn.hub.get('lasare', '/v1/coverage?round=2026&since=0');
  return answer
    .json<{ entries: { area: number; dimension: string | null; level: string | null }[] }>()
    .entries.filter(({ dimension }) => dimension === 'kommunicerad')
    .map(({ area, level }) => [area, level])
    .sort();
};
/** The level of each area in the sheet, by its label. */
const levelsInSheet = () =>
  Object.fromEntries(
    addIn.workbench
      .used('Skåne')
      .values.filter(([label]) => /^\d\. /.test(String(label)))
      .map(([label, level]) => [Number(String(label)[0]), level]),
  ) as Record<number, unknown>;

test.each([
  ['a row is put in above the table', () => addIn.workbench.insertRows('Skåne!2:2')],
  ['the rows are sorted', () => addIn.workbench.sort('LS_Enhet_skane', 'Område', false)],
])('when %s while the hub is asked, each answer still comes to its own area', async (_, act) => {
  const pushed = await addIn.hub.push('skane', aPush(PUSH, [aChange({ area: 2, level: 'red' })]));
  expect(pushed.statusCode).toBe(200);
  meanwhile = act;
  await addIn.workbench.ribbon('LS.Sync');
  expect(meanwhile).toBeNull();
  expect(levelsInSheet()).toMatchObject({ 1: '', 2: 'Röd', 3: '' });
  await addIn.workbench.ribbon('LS.Sync');
  expect(await levelsInHub()).toEqual([[2, 'red']]);
});

test('a formula that looks at an empty cell gives 0, which is nobody’s Röd: it is told of and not sent', async () => {
  await addIn.workbench.type('Skåne!B5', '=L5');
  await addIn.workbench.ribbon('LS.Sync');
  expect(await levelsInHub()).toEqual([]);
  expect(addIn.workbench.shown('Skåne!B5')).toMatchObject({ text: '0', fill: '#D5C4F0' });
  expect(addIn.pane().textContent).toContain('”0”');
});
