import type { UnitId } from '../core/catalogue/units';
import type { Round } from '../core/round';
import type { WorkbookContents } from '../workbook/contents';
import { swedishTime } from '../workbook/swedishTime';
import { fetchRounds, knownRounds } from './coverage';
import type { Session } from './session';

export type FetchedContents = Pick<WorkbookContents, 'coverage' | 'rounds' | 'claims'>;

/** All that the sheets of a round are made of, fetched before anything is written. */
export async function fetchContents(session: Session, round: Round): Promise<FetchedContents> {
  return { ...(await fetchRounds(session, round)), claims: session.claims };
}

/** The same of what is known already. */
export function knownContents(session: Session, round: Round): FetchedContents {
  return { ...knownRounds(session, round), claims: session.claims };
}

/** What was fetched, as it is written now. */
export function contentsFor({ world }: Session, fetched: FetchedContents, units: readonly UnitId[]): WorkbookContents {
  const at = world.now();
  return { ...fetched, units, asOf: at.toISOString(), fetchedAt: swedishTime(at), year: at.getFullYear() };
}
