import type { SessionState } from '../../commands/state';
import type { Round } from '../../core/round';
import type { SignInState } from '../../identity/signIn';

/** What keeps a person from the work, or comes before it; each has a screen that says what to do. */
export type Situation =
  /** Nobody is signed in. */
  | 'signedOut'
  /** The hub doesn't take the account that is. */
  | 'refused'
  /** It takes the account, and doesn't know it. */
  | 'unknownAccount'
  /** It knows the account, and no units of it. */
  | 'noUnits'
  /** It has not answered since the add-in was opened, and there is nothing to work on meanwhile. */
  | 'noNetwork'
  /** The round takes no answers, and nothing here waits for a decision. */
  | 'closed'
  | 'emptyWorkbook'
  /** It has contents, and none of ours. */
  | 'foreignWorkbook';

type Facts = Pick<
  SessionState,
  | 'me'
  | 'unknownAccount'
  | 'failure'
  | 'offlineSince'
  | 'workbook'
  | 'hasOtherContents'
  | 'model'
  | 'round'
  | 'unsent'
  | 'unsentRows'
  | 'registers'
  | 'conflicts'
  | 'problems'
  | 'report'
>;

/** The situation that a person is in; `null` where the work can go on, or too little is known yet. */
export function situationOf(state: Facts, signIn: SignInState): Situation | null {
  const { me, workbook } = state;
  if (!me) return withoutHub(state, signIn);
  if (me.units.length === 0 && (me.role === 'coordinator' || me.role === 'careRegionCoordinator')) return 'noUnits';
  if (workbook === 'unknown') return null;
  if (firstRound(state)?.closed && !needsDecision(state)) return 'closed';
  if (workbook === 'ours') return null;
  return state.hasOtherContents ? 'foreignWorkbook' : 'emptyWorkbook';
}

/** The round of the workbook or, where that isn't ours, the one that it would be made for. */
export function firstRound({ workbook, round, model }: Pick<Facts, 'workbook' | 'round' | 'model'>): Round | null {
  if (workbook === 'ours') return round;
  return model?.rounds.find(({ id }) => id === model.currentRound) ?? null;
}

function withoutHub(
  { unknownAccount, failure, offlineSince, workbook }: Facts,
  { account, fault, asking }: SignInState,
) {
  if (unknownAccount !== null) return 'unknownAccount';
  const isCut = fault === 'network' && offlineSince !== null;
  if (account === null && (asking || (fault !== null && !isCut))) return 'signedOut';
  if (account !== null && failure?.kind === 'hub' && failure.problem.code === 'unauthenticated') return 'refused';
  return offlineSince === null || workbook === 'ours' ? null : 'noNetwork';
}

/** Whatever waits for a person must not be hidden, though the round takes nothing more. */
function needsDecision({ unsent, unsentRows, conflicts, registers, problems, report }: Facts): boolean {
  const decisions = [conflicts, registers.conflicts, registers.removals, problems, report?.refused ?? []];
  return unsent + unsentRows > 0 || decisions.some(({ length }) => length > 0);
}
