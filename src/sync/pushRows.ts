import type { RegisterId } from '../core/registers/registers';
import type { Reply } from './callHub';
import type { RegisterCalls } from './registerCalls';
import type { RegisterPush, RegisterPushAnswer } from './registerProtocol';

/** A lost answer is harmless: the same id gives the same answer, so a push is simply sent again. */
export async function pushRows(
  hub: RegisterCalls,
  register: RegisterId,
  push: RegisterPush,
): Promise<Reply<RegisterPushAnswer>> {
  const first = await hub.push(register, push);
  return first.kind === 'offline' ? hub.push(register, push) : first;
}
