import { benchClick } from './click';
import { benchColdStart } from './coldStart';
import { benchMerge } from './merge';
import { benchModel } from './model';
import type { Shipped } from './hostedWorkbench';
import { benchOwnTime } from './ownTime';
import { benchPayload } from './payload';
import { benchRefresh } from './refresh';
import type { BenchResult } from './result';
import { benchScore } from './score';
import { benchShared } from './shared';
import { benchStores } from './stores';
import { benchThousand } from './thousand';

/** Runs every bench. A new one is a file here and a line below. */
export async function runBenches(shipped: Shipped): Promise<BenchResult[]> {
  return [
    ...benchScore(shipped.project),
    ...benchMerge(),
    ...(await benchModel()),
    ...(await benchRefresh(shipped)),
    ...(await benchShared(shipped)),
    ...(await benchPayload(shipped)),
    ...(await benchStores(shipped.project)),
    ...(await benchThousand(shipped)),
    ...(await benchColdStart(shipped)),
    ...(await benchClick(shipped)),
    ...(await benchOwnTime(shipped)),
  ];
}
