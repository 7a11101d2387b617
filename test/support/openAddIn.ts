import type { AddressInfo } from 'node:net';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { getByRole, waitFor } from '@testing-library/dom';
import type { NodeWorkbench, OpenWorkbenchOptions } from '../../src/workbench/node';
import type { ScreenId } from '../../src/commands/screen';
import { openHub, type TestHub } from './hub';
import './patience';
import { showScreen } from './showScreen';

export const PROJECT = join(__dirname, '../..');
const { openWorkbench } = createRequire(__filename)(
  join(PROJECT, 'dist/workbench/node.cjs'),
) as typeof import('../../src/workbench/node');

/** The shipped add-in in the local Excel host, before a real hub on a real store file. */
export interface AddInUnderTest {
  readonly hub: TestHub;
  readonly origin: string;
  readonly workbench: NodeWorkbench;
  /** What the pane shows. */
  pane(): HTMLElement;
  /** Shows a screen of the pane, by its tab. */
  open(screen: ScreenId): Promise<void>;
  /** Clicks a button of the pane, and waits until what it started is over. */
  click(name: string): Promise<void>;
  close(): Promise<void>;
}

/** @param prepare what happens to the hub before it answers anybody */
export async function openAddIn(
  options: Partial<OpenWorkbenchOptions> = {},
  prepare: (app: TestHub['app']) => void = () => undefined,
): Promise<AddInUnderTest> {
  const hub = await openHub(null, {
    folders: {
      dist: join(PROJECT, 'dist'),
      project: PROJECT,
      officeJs: join(PROJECT, 'node_modules/@microsoft/office-js/dist'),
    },
    now: () => new Date(),
  });
  prepare(hub.app);
  await hub.app.listen({ host: '127.0.0.1', port: 0 });
  return openAddInBefore(hub, `http://127.0.0.1:${(hub.app.server.address() as AddressInfo).port}`, options);
}

/** The same before a hub that listens already. */
export async function openAddInBefore(
  hub: TestHub,
  origin: string,
  options: Partial<OpenWorkbenchOptions>,
): Promise<AddInUnderTest> {
  const workbench = await openWorkbench({ origin, ...options });
  return {
    hub,
    origin,
    workbench,
    pane: () => workbench.window.document.body,
    open: (screen) => showScreen(workbench, screen),
    click: async (name) => {
      const container = workbench.window.document.body;
      getByRole(container, 'button', { name }).click();
      await workbench.settle();
      const busy = () => container.querySelectorAll('button[aria-disabled=true]').length;
      await waitFor(() => expect(busy()).toBe(0), { container });
      await workbench.settle();
    },
    close: async () => {
      await workbench.close();
      await hub.close();
    },
  };
}
