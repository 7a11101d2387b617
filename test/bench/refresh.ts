import { measureActs } from './acts';
import { openHostedWorkbench, type Shipped } from './hostedWorkbench';
import { result, type BenchResult } from './result';

const FORMULAS = 100;

/** What the shipped add-in asks of Excel for each act: round trips and bytes, in the local host. */
export async function benchRefresh(shipped: Shipped): Promise<BenchResult[]> {
  const hosted = await openHostedWorkbench(shipped);
  const { workbench } = hosted;
  try {
    const figures = await measureActs(workbench, { sheet: 'Skåne', where: 'one region', prefix: 'one' });
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
