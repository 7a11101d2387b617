import { planKeys } from '../../workbook/registers/planKeys';
import type { Session } from '../session';
import { readTables, type ReadTable } from './readTables';

/** How often others may go on writing while rows are given keys, before it is left to the next sync. */
const ATTEMPTS = 6;

export interface KeyedTables {
  readonly tables: readonly ReadTable[];
  /** Those that have no room for what a sync rests on. */
  readonly withoutRoom: readonly ReadTable[];
}

/** Reads the registers' tables, and again once their rows have got keys. */
export async function readKeyedTables(session: Session): Promise<KeyedTables> {
  const { workbook, newId } = session.world;
  for (let attempt = 0; ; attempt++) {
    const read = (await readTables(session)).map((one) => ({ ...one, keys: planKeys(one.table, one.base, newId) }));
    const plan = read.filter(({ keys }) => keys.steps.some((step) => step.do !== 'leave'));
    if (!plan.length || attempt === ATTEMPTS) {
      return {
        tables: read.filter(({ keys }) => !keys.steps.length),
        withoutRoom: read.filter(({ keys }) => keys.steps.some((step) => step.do === 'leave')),
      };
    }
    await workbook.apply(
      plan.flatMap(({ keys }) => keys.steps),
      plan.flatMap(({ keys }) => keys.frames),
    );
  }
}
