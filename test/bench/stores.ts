import { startPostgres } from '../support/postgres';
import type { BenchResult } from './result';
import { benchStorePull } from './storePull';
import { benchStorePush } from './storePush';
import { benchTwoHubs } from './twoHubs';

/** The stores, each as durable as in production. */
export async function benchStores(project: string): Promise<BenchResult[]> {
  const postgres = await startPostgres({ durable: true });
  try {
    return [
      ...(await benchStorePush(postgres)),
      ...(await benchStorePull(postgres)),
      ...(await benchTwoHubs(project, postgres)),
    ];
  } finally {
    await postgres.stop();
  }
}
