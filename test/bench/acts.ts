import type { NodeWorkbench } from '../../src/workbench/node';
import { result, type BenchResult } from './result';

const MEGABYTE = 1_000_000;

/** What people do, and how many round trips to Excel it may take at most. @param sheet of the unit */
const actsOn = (workbench: NodeWorkbench, sheet: string) => [
  { id: 'create', what: 'create the workbook', limit: 12, act: () => workbench.ribbon('LS.Create') },
  { id: 'repair', what: 'repair what is right', limit: 3, act: () => workbench.ribbon('LS.Create') },
  { id: 'type', what: 'a level typed', limit: 4, act: () => workbench.type(`${sheet}!B5`, 'g') },
  // One of them reads the registers.
  { id: 'sync', what: 'one sync', limit: 7, act: () => workbench.ribbon('LS.Sync') },
  { id: 'refresh', what: 'refresh Riket', limit: 3, act: () => workbench.ribbon('LS.Refresh') },
];

/** What each act asks of Excel: round trips, bytes, and the largest single request or answer. */
export async function measureActs(
  workbench: NodeWorkbench,
  { sheet, where, prefix }: { sheet: string; where: string; prefix: string },
): Promise<BenchResult[]> {
  const figures: BenchResult[] = [];
  for (const { id, what, limit, act } of actsOn(workbench, sheet)) {
    workbench.reset();
    await act();
    const { syncs, bytes, largest } = workbench.calls();
    const name = `${prefix}.${id}`;
    figures.push(
      result(`${name}.syncs`, `${where}: ${what}, round trips to Excel`, syncs, 'round trips', limit),
      result(`${name}.bytes`, `${where}: ${what}, bytes to and from Excel`, bytes, 'bytes'),
      result(`${name}.largest`, `${where}: ${what}, largest single request or answer`, largest, 'bytes', MEGABYTE),
    );
  }
  return figures;
}
