import { createRequire } from 'node:module';
import { join } from 'node:path';
import { getByRole, queryByRole, waitFor } from '@testing-library/dom';
import type { Change } from '../../src/sync/protocol';
import type { NodeWorkbench } from '../../src/workbench/node';
import { FaultProxy } from '../support/faultProxy';
import { aChange, aPush, removeFolder, temporaryFolder } from '../support/hub';
import '../support/patience';
import { RunningHub } from '../support/runningHub';

const { openWorkbench } = createRequire(__filename)(
  join(__dirname, '../../dist/workbench/node.cjs'),
) as typeof import('../../src/workbench/node');

/** The shipped add-in in the local host before the shipped hub, a process of its own; between them a proxy. */
let folder: string;
let hub: RunningHub;
let proxy: FaultProxy;
let workbench: NodeWorkbench;

beforeEach(async () => {
  folder = temporaryFolder();
  hub = new RunningHub({ LS_DATA_DIR: folder });
  await hub.start();
  proxy = await FaultProxy.open(() => hub.origin);
});
afterEach(async () => {
  await workbench.close();
  await proxy.close();
  await hub.stop('SIGKILL');
  removeFolder(folder);
});

async function open(): Promise<void> {
  workbench = await openWorkbench({ origin: proxy.origin });
  await workbench.ribbon('LS.Create');
}

const TITLE = 'Nytt finns hos hubben – synka';
const pane = ({ window } = workbench) => window.document.body;
const lit = (of = workbench) => queryByRole(pane(of), 'heading', { name: TITLE }) !== null;
const untilLit = (of = workbench) => waitFor(() => expect(lit(of)).toBe(true), { container: pane(of) });
const untilOut = (of = workbench) => waitFor(() => expect(lit(of)).toBe(false), { container: pane(of) });
const items = (of = workbench) =>
  [...pane(of).querySelectorAll('li')].map((item) => item.textContent).filter((text) => /ändr/.test(text ?? ''));
const listens = () => proxy.asked.filter((url) => url.startsWith('/v1/events?since'));

let pushes = 0;
const push = (user: string, ...changes: Partial<Change>[]) =>
  hub.push(user, aPush(`push-${++pushes}-live`, changes.map(aChange)));

test('a colleague’s push lights up without being asked for, writes nothing, and goes out with a sync', async () => {
  await open();
  await push('sjv-sodra', { level: 'red' }, { area: 2, level: 'red' });
  await push('halland', { unit: 'halland' });
  await untilLit();
  await waitFor(() => expect(items()).toContain('1 ändring i andra enheter'), { container: pane() });
  expect(proxy.asked).not.toContain('/v1/events');
  expect(items()).toContain('2 ändringar i arbetsbokens egna enheter');
  expect(getByRole(pane(), 'status', { name: TITLE }).textContent).toBe(TITLE);
  expect(workbench.read('Skåne!B5')).toBe('');

  getByRole(pane(), 'button', { name: 'Hämta det nya' }).click();
  await untilOut();
  await workbench.settle();
  expect(workbench.read('Skåne!B5')).toBe('Röd');
});

test('what I push myself does not light up; that the process leader closes the round does', async () => {
  await open();
  await workbench.type('Skåne!B5', 'g');
  await workbench.ribbon('LS.Sync');
  // The stream tells of both in order: when the second shows, the first has been seen to.
  const token = await hub.token('processledare');
  await fetch(`${hub.origin}/v1/rounds/2026`, {
    method: 'PATCH',
    headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
    body: '{"closed":true}',
  });
  await untilLit();
  expect(items()).toEqual(expect.arrayContaining(['Omgångar eller metod har ändrats']));
  expect(items().filter((text) => text?.includes('enheter'))).toEqual([]);
});

test('a hub that is killed and started again is heard again, and tells what was missed', async () => {
  await open();
  await waitFor(() => expect(listens()).toHaveLength(1), { container: pane() });
  await hub.stop('SIGKILL');
  await hub.start();
  await push('sjv-sodra', { level: 'red' });
  await untilLit();
  expect(listens().length).toBeGreaterThan(1);
});

test('where a proxy keeps the stream back, the pane asks instead', async () => {
  await open();
  await waitFor(() => expect(listens()).toHaveLength(1), { container: pane() });
  proxy.decide = ({ url }) => (url!.startsWith('/v1/events?since') ? 'held' : 'none');
  proxy.cutAll();
  await push('sjv-sodra', { level: 'red' });
  await untilLit();
  expect(proxy.asked).toContain('/v1/events');
  expect(proxy.happened.get('held')).toBe(1);
});

test('two panes on one workbook and one on another: all light up, and go out where it was fetched', async () => {
  await open();
  const colleague = await workbench.join('sjv-sodra');
  try {
    await push('skane', { level: 'green' });
    await Promise.all([untilLit(), untilLit(colleague)]);
    await workbench.ribbon('LS.Sync');
    await untilOut();
    // The other pane's cells have it too by now, but its formulas don't: its own sync sees to them.
    await colleague.ribbon('LS.Sync');
    await untilOut(colleague);
  } finally {
    await colleague.close();
  }
});
