import type { HubConnection } from '../sync/callHub';
import { fetchHealth } from '../sync/fetchHealth';
import type { Session } from './session';

/** Asks how the hub is. Waits for no act: it may be asked since one takes long. */
export async function askHealth(session: Session, connection: Pick<HubConnection, 'origin' | 'fetch'>): Promise<void> {
  const asked = session.world.now();
  const health = await fetchHealth(connection);
  const at = session.world.now();
  session.update({ healthAnswer: { at, milliseconds: at.getTime() - asked.getTime(), health } });
}
