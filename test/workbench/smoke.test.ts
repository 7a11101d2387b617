import { openFixture, type OpenFixture } from './openFixture';

let fixture: OpenFixture;
beforeAll(async () => {
  fixture = await openFixture();
});
afterAll(() => fixture.close());

test('a typed formula of the add-in is calculated', async () => {
  const { workbench } = fixture;
  await workbench.type('Blad1!A1', '2');
  await workbench.type('Blad1!B1', '1,5');
  await workbench.type('Blad1!C1', '=LS.SCORE(A1:B1)');
  expect(workbench.read('Blad1!C1')).toBe(3.5);
  expect(workbench.formula('Blad1!C1')).toBe('=LS.SCORE(A1:B1)');
  await workbench.ribbon('LS.Create');
  expect(workbench.read('Blad1!K1')).toBe('ribbon was here');
  expect(fixture.errors).toEqual([]);
});
