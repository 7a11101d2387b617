import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startHub } from '../../src/hub/startHub';

/** The built project. */
export interface Shipped {
  readonly project: string;
  readonly openWorkbench: typeof import('../../src/workbench/node').openWorkbench;
}

/** The shipped add-in in the local host, before a hub of its own. */
export async function openHostedWorkbench({ project, openWorkbench }: Shipped) {
  const folder = mkdtempSync(join(tmpdir(), 'bench-'));
  const hub = await startHub({ PORT: '0', LS_DATA_DIR: folder }, project);
  if (hub.kind === 'failed') throw new Error(JSON.stringify(hub.failure));
  const workbench = await openWorkbench({ origin: new URL(hub.address).origin });
  return {
    workbench,
    close: async () => {
      await workbench.close();
      await hub.stop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
