import type { Session } from './session';
import { readWorkbook } from './readWorkbook';

/** Looks at the workbook, and asks the hub who the user is and what is judged. Without a hub, the first still holds. */
export async function start(session: Session): Promise<void> {
  await readWorkbook(session);
  await meet(session);
  await readWorkbook(session);
}

/** Learns who the user is and what is judged, anew: the add-in lives for days, and rounds open and close meanwhile. */
export async function meet(session: Session): Promise<void> {
  const { hub } = session.world;
  const [me, model] = await Promise.all([hub.me(), hub.model()]);
  session.update({ me: session.expect(me), model: session.expect(model) });
}
