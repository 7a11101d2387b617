import type { UnitId } from '../core/catalogue/units';
import type { Round } from '../core/round';
import type { WorkbookContents } from '../workbook/contents';
import { swedishTime } from '../workbook/swedishTime';
import { fetchRounds, knownRounds, roundOf } from './coverage';
import type { Session } from './session';

export type FetchedContents = Pick<WorkbookContents, 'coverage' | 'rounds' | 'claims'>;

/** All that the sheets of a round are made of, fetched before anything is written. */
export async function fetchContents(session: Session, round: Round): Promise<FetchedContents> {
  return { ...(await fetchRounds(session, round)), claims: session.claims };
}

/**
 * A reading together with what its round's sheets are made of. The hub is asked first: a reading is of one moment, and
 * people move rows while an answer is on its way.
 */
export async function readFetched<Reading extends { readonly round: Round }>(
  session: Session,
  read: () => Promise<Reading>,
): Promise<{ readonly reading: Reading; readonly contents: FetchedContents }> {
  let round = roundOf(session, session.state.model!);
  for (;;) {
    const contents = round && (await fetchContents(session, round));
    const reading = await read();
    if (contents && reading.round.id === round?.id) return { reading, contents };
    round = reading.round;
  }
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
