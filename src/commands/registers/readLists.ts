import { REGISTERS } from '../../core/registers/registers';
import { emptyRegister, pullRegister } from '../../sync/registerCache';
import type { Session } from '../session';
import { listHub } from './listRows';
import { readTables } from './readTables';

/** Reads every register: its table where the workbook has one (1 round trip for all), and of the hub what stands in none. */
export async function readLists(session: Session): Promise<void> {
  const read = await readTables(session);
  const standing = new Set(read.map(({ table }) => table.register.id));
  const others = REGISTERS.filter(({ id }) => !standing.has(id));
  const { registers } = session.world.hub;
  const answers = await Promise.all(
    others.map(({ id }) => pullRegister(registers, session.registerCaches.get(id) ?? emptyRegister(id))),
  );
  const caches = answers.map((answer) => session.expect(answer));
  for (const cache of caches) session.registerCaches.set(cache.register, cache);
  const { openRegisters } = session.state;
  const lists = new Map([...openRegisters.lists, ...caches.map((cache) => [cache.register, listHub(cache)] as const)]);
  session.update({ openRegisters: { ...openRegisters, lists } });
}
