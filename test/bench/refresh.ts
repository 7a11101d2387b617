import { openHostedWorkbench, type Shipped } from './hostedWorkbench';
import { result, type BenchResult } from './result';

const FORMULAS = 100;

/** What the shipped add-in asks of Excel for each act: round trips and bytes, in the local host. */
export async function benchRefresh(shipped: Shipped): Promise<BenchResult[]> {
  const hosted = await openHostedWorkbench(shipped);
  const { workbench } = hosted;
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
    await measure('repair', 'repair a workbook that is right', 3, () => workbench.ribbon('LS.Create'));
    await measure('type', 'a level typed into the sheet', 4, () => workbench.type('Skåne!B5', 'g'));
    await measure('sync', 'one sync', 6, () => workbench.ribbon('LS.Sync'));
    await measure('refresh', 'refresh Riket', 3, () => workbench.ribbon('LS.Refresh'));
    return [...figures, ...(await benchFollowing(workbench))];
  } finally {
    await hosted.close();
  }
}

/** How soon formulas follow a sync: from the click to the last of a hundred cells, the sync itself included. */
async function benchFollowing(workbench: Awaited<ReturnType<Shipped['openWorkbench']>>): Promise<BenchResult[]> {
  const cells = Array.from({ length: FORMULAS }, (_, i) => `Blad1!A${i + 1}`);
  await workbench.paste(
    cells[0]!,
    cells.map(() => ['=LS.UNIT("skane",1)']),
  );
  await workbench.type('Skåne!B5', 'r');
  workbench.reset();
  const start = performance.now();
  const sync = workbench.ribbon('LS.Sync');
  while (workbench.read(cells.at(-1)!) !== 0) await new Promise((resolve) => setTimeout(resolve, 5));
  const taken = performance.now() - start;
  await sync;
  const called = Object.values(workbench.functionCalls()).reduce((sum, calls) => sum + calls, 0);
  return [
    result('follow.time', `a sync, until the last of ${FORMULAS} formulas shows it`, taken, 'ms', 1000),
    result('follow.calls', 'functions that Excel calls for it', called, 'calls', 0),
  ];
}
