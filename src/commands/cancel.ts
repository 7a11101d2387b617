import { readWorkbook } from './readWorkbook';
import type { Session } from './session';

/** Cancels the act that runs, once the step that it is in is over, and shows what then stands. */
export async function cancel(session: Session): Promise<void> {
  session.cancellation.ask();
  await session.runQuietly(async () => void (await readWorkbook(session)));
}
