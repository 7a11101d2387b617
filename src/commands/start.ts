import type { Model } from '../sync/protocol';
import { publishRounds, pullRound, roundOf } from './coverage';
import type { Session } from './session';
import { describeWorkbook, readWorkbook } from './readWorkbook';
import { readTables } from './registers/readTables';

/** Looks at the workbook, and asks the hub who the user is, what is judged and how far: the formulas
 * then answer. Without a hub, the first still holds. */
export async function start(session: Session): Promise<void> {
  const { snapshot, roundId } = await readWorkbook(session);
  const isForeign = roundId === null && (await session.world.workbook.holdsAnything(snapshot.sheets));
  session.update({ hasOtherContents: roundId === null ? isForeign : null });
  const [model] = await Promise.all([meet(session), readTables(session)]);
  describeWorkbook(session, snapshot);
  const round = roundOf(session, model);
  if (!round) return;
  await pullRound(session, round);
  describeWorkbook(session, snapshot);
  await publishRounds(session);
}

/** Learns who the user is and what is judged, anew: the add-in lives for days, and rounds open and close meanwhile. */
export async function meet(session: Session): Promise<Model> {
  const { hub } = session.world;
  const [me, model, documents] = await Promise.all([hub.me(), hub.model(), hub.documents()]);
  session.update({ me: session.expect(me), unknownAccount: null, model: session.expect(model) });
  session.claims = session.expect(documents).claims;
  return session.expect(model);
}
