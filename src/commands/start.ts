import { ActFailed, type Session } from './session';
import { readWorkbook } from './readWorkbook';

/** Asks the hub who the user is and what is judged, and looks at the workbook. A foreign workbook is no failure. */
export async function start(session: Session): Promise<void> {
  await meet(session);
  try {
    await readWorkbook(session);
  } catch (error) {
    if (!(error instanceof ActFailed && error.failure.kind === 'noWorkbook')) throw error;
  }
}

/** Makes sure that the user and the model are known. */
export async function meet(session: Session): Promise<void> {
  const { hub } = session.world;
  if (!session.state.me) session.update({ me: session.expect(await hub.me()) });
  if (!session.state.model) session.update({ model: session.expect(await hub.model()) });
}
