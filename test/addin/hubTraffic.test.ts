import { getByLabelText, waitFor } from '@testing-library/dom';
import userEvent from '@testing-library/user-event';
import { openAddIn, type AddInUnderTest } from '../support/openAddIn';

let addIn: AddInUnderTest;
let asked: string[];
beforeAll(async () => {
  asked = [];
  addIn = await openAddIn({}, (app) =>
    app.addHook('onRequest', (request, _, done) => {
      const url = new URL(request.url, 'http://hub');
      if (url.pathname === '/v1/coverage') asked.push(url.searchParams.get('round')!);
      done();
    }),
  );
  await addIn.workbench.ribbon('LS.Create');
});
afterAll(() => addIn.close());

/** The rounds that the hub is asked about meanwhile. */
async function askedDuring(act: () => Promise<void>): Promise<readonly string[]> {
  asked = [];
  await act();
  await addIn.workbench.settle();
  return [...asked].sort();
}
const sync = () => addIn.workbench.ribbon('LS.Sync');

test('a change of round asks for the one that it leaves, and for the new one before anything is emptied and as it is synced', async () => {
  const select = getByLabelText<HTMLSelectElement>(addIn.pane(), 'Omgång');
  await waitFor(() => expect(select.disabled).toBe(false), { container: addIn.pane() });
  const user = userEvent.setup({ document: addIn.workbench.window.document });
  expect(await askedDuring(() => user.selectOptions(select, 'demo'))).toEqual(['2026', 'demo', 'demo', 'demo-2023']);
});

test('a sync asks for the workbook’s round, not for those that it is only compared with', async () => {
  expect(await askedDuring(sync)).toEqual(['demo']);
});

test('a round that a formula shows comes with each sync, also where it was known before', async () => {
  await addIn.workbench.type('Skåne!N9', '=LS.UNIT("Riket";;"demo-2023")');
  await addIn.workbench.settle();
  expect(await askedDuring(sync)).toEqual(['demo', 'demo-2023']);
});

test('a refresh asks for each round once, whoever wants it', async () => {
  expect(await askedDuring(() => addIn.workbench.ribbon('LS.Refresh'))).toEqual(['demo', 'demo-2023']);
});
