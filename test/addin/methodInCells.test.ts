import type { Method } from '../../src/core/method';
import type { Model } from '../../src/sync/protocol';
import { openAddIn, type AddInUnderTest } from '../support/openAddIn';

let addIn: AddInUnderTest;
beforeAll(async () => {
  addIn = await openAddIn();
  await addIn.workbench.user('skane');
  await addIn.workbench.ribbon('LS.Create');
  await addIn.workbench.paste('Skåne!B5', [['Grön', 'Röd', '', 'Grön']]);
  await addIn.workbench.type('Skåne!L5', '=LS.SCORE()');
});
afterAll(() => addIn.close());

const read = (cell: string) => addIn.workbench.read(`Skåne!${cell}`);
const formula = (cell: string) => addIn.workbench.formula(`Skåne!${cell}`);

/** The process leader changes the method, somewhere else. */
async function changeMethod(change: Partial<Method>): Promise<void> {
  const model = (await addIn.hub.get('processledare', '/v1/model')).json<Model>();
  const { method } = model.rounds.find(({ id }) => id === '2026')!;
  const answer = await addIn.hub.app.inject({
    method: 'PUT',
    url: '/v1/rounds/2026/method',
    payload: { ...method, ...change },
    headers: { authorization: `Bearer ${await addIn.hub.token('processledare')}` },
  });
  expect(answer.statusCode).toBe(200);
}

test('with the default method the formulas stand on their own', () => {
  expect(formula('F5')).toBe('=LS.SCORE(B5:E5)');
  expect(['F5', 'G5', 'H5', 'L5'].map(read)).toEqual([200 / 3, 'Gul', 'Gul', 200 / 3]);
});

test('with another method they take it from cells with names, and a score agrees with Riket', async () => {
  await changeMethod({ weights: [2, 1, 1, 1], redBelow: 20, guard: false });
  await addIn.workbench.ribbon('LS.Sync');
  expect(formula('F5')).toBe('=LS.SCORE(B5:E5,LS_Vikter,LS_Regel)');
  expect(formula('G12')).toBe('=LS.STATUS(B12:E12,LS_Vikter,LS_Regel,LS_Granser)');
  expect(['F5', 'G5', 'H5', 'L5'].map(read)).toEqual([75, 'Grön', 'Gul–Grön', 75]);

  const riket = addIn.workbench.used('Riket').values.find(([name]) => name === 'Region Skåne');
  expect(riket?.[2]).toBe('Grön');
  await addIn.workbench.type('Skåne!L7', '=LS.UNIT("skåne";1)');
  expect(read('L7')).toBe(75);
});

test('a formula that someone wrote over a score of ours is theirs', async () => {
  await addIn.workbench.type('Skåne!F6', '=1+1');
  await addIn.workbench.ribbon('LS.Sync');
  expect([formula('F6'), formula('F7')]).toEqual(['=1+1', '=LS.SCORE(B7:E7,LS_Vikter,LS_Regel)']);
});

test('back at the default they are short again', async () => {
  await changeMethod({ weights: [1, 1, 1, 1], redBelow: 34, guard: true });
  await addIn.workbench.ribbon('LS.Refresh');
  expect(formula('F5')).toBe('=LS.SCORE(B5:E5)');
  expect([read('F5'), read('L5')]).toEqual([200 / 3, 200 / 3]);
});

test('weights follow their dimensions where someone has moved the columns', async () => {
  await changeMethod({ weights: [10, 1, 1, 1], guard: false });
  const headings = ['B4', 'E4'].map(read);
  await addIn.workbench.paste('Skåne!B4', [[headings[1]!]]);
  await addIn.workbench.paste('Skåne!E4', [[headings[0]!]]);
  await addIn.workbench.ribbon('LS.Sync');
  expect(formula('F5')).toBe('=LS.SCORE(CHOOSE({1,2,3,4},E5&"",C5&"",D5&"",B5&""),LS_Vikter,LS_Regel)');
  const riket = addIn.workbench.used('Riket').values.find(([name]) => name === 'Region Skåne');
  expect([read('F5'), read('G5'), read('L5'), riket?.[2]]).toEqual([1100 / 12, 'Grön', 1100 / 12, 'Grön']);
});
