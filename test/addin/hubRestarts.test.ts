import type { Coverage } from '../../src/sync/protocol';
import { openHub } from '../support/hub';
import { openAddIn } from '../support/openAddIn';

// The keys of a hub in development live and end with its process (hub/identity/development.ts).
test('an open workbook syncs on after the hub has restarted with new keys', async () => {
  const addIn = await openAddIn();
  await addIn.workbench.user('skane');
  await addIn.workbench.ribbon('LS.Create');
  const { hostname, port } = new URL(addIn.origin);
  await addIn.hub.app.close();
  const restarted = await openHub(null, { store: addIn.hub.store, now: () => new Date() });
  await restarted.app.listen({ host: hostname, port: Number(port) });

  await addIn.workbench.type('Skåne!B5', 'Grön');
  await addIn.workbench.ribbon('LS.Sync');

  const { entries } = (await restarted.get('skane', '/v1/coverage?round=2026&since=0')).json<Coverage>();
  expect(entries).toMatchObject([{ unit: 'skane', area: 1, dimension: 'kommunicerad', level: 'green' }]);
  await restarted.app.close();
  await addIn.close();
});
