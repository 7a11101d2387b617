import { REGION_UNITS } from '../../src/core/catalogue/units';
import { measureActs } from './acts';
import { openHostedWorkbench, type Shipped } from './hostedWorkbench';
import type { BenchResult } from './result';

/** One workbook that the coordinators of all 21 regions share: what the last of them asks of Excel. */
export async function benchShared(shipped: Shipped): Promise<BenchResult[]> {
  const hosted = await openHostedWorkbench(shipped);
  const { workbench } = hosted;
  const last = REGION_UNITS.at(-1)!;
  try {
    for (const { id } of REGION_UNITS) {
      await workbench.user(id);
      await workbench.book('gemensam');
      if (id !== last.id) await workbench.ribbon('LS.Create');
    }
    return await measureActs(workbench, {
      sheet: last.shortName,
      where: `${REGION_UNITS.length} regions in one workbook`,
      prefix: 'shared',
    });
  } finally {
    await hosted.close();
  }
}
