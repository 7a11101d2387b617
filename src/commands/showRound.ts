import type { Round } from '../core/round';
import type { Reply } from '../sync/callHub';
import { publishRounds } from './coverage';
import { readWorkbook } from './readWorkbook';
import { refreshSheets } from './refreshNation';
import type { Session } from './session';
import { meet } from './start';

/**
 * What follows when a round was sent to the hub. Also a refusal brings what is known up to date, since the next try must
 * be made on what stands now; where the workbook holds the round that was saved, its sheets show it at once. 3 round
 * trips to Excel (2 to read, 1 to write), one more where areas have other names now.
 */
export async function showRound(session: Session, reply: Reply<Round>): Promise<void> {
  if (reply.kind === 'offline') return void session.expect(reply);
  await meet(session);
  if (reply.kind === 'problem') await readWorkbook(session);
  const saved = session.expect(reply);
  if (session.state.round?.id === saved.id) await refreshSheets(session);
  else await publishRounds(session);
}
