import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startHub } from '../../src/hub/startHub';
import { result, type BenchResult } from './result';

/** The built project. */
export interface Shipped {
  readonly project: string;
  readonly openWorkbench: typeof import('../../src/workbench/node').openWorkbench;
}

/** What the shipped add-in asks of Excel for each act: round trips and bytes, in the local host. */
export async function benchRefresh({ project, openWorkbench }: Shipped): Promise<BenchResult[]> {
  const folder = mkdtempSync(join(tmpdir(), 'bench-'));
  const hub = await startHub({ PORT: '0', LS_DATA_DIR: folder }, project);
  if (hub.kind === 'failed') throw new Error(JSON.stringify(hub.failure));
  const workbench = await openWorkbench({ origin: new URL(hub.address).origin });
  const figures: BenchResult[] = [];
  const measure = async (id: string, what: string, limit: number, act: () => Promise<void>) => {
    workbench.reset();
    await act();
    const { syncs, bytes, largest } = workbench.calls();
    figures.push(
      result(`${id}.syncs`, `${what}: round trips to Excel`, syncs, 'round trips', limit),
      result(`${id}.bytes`, `${what}: bytes to and from Excel`, bytes, 'bytes'),
      result(`${id}.largest`, `${what}: largest single request or answer`, largest, 'bytes', 1_000_000),
    );
  };
  try {
    await measure('create', 'create the workbook', 12, () => workbench.ribbon('LS.Create'));
    await measure('type', 'a level typed into the sheet', 4, () => workbench.type('Skåne!B5', 'g'));
    await measure('sync', 'one sync', 6, () => workbench.ribbon('LS.Sync'));
    await measure('refresh', 'refresh Riket', 3, () => workbench.ribbon('LS.Refresh'));
    return figures;
  } finally {
    await workbench.close();
    await hub.stop();
    rmSync(folder, { recursive: true, force: true });
  }
}
