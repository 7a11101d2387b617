import { EMPTY_STATE, type SessionState } from '../../src/commands/state';
import type { SignInState } from '../../src/identity/signIn';
import { situationOf, type Situation } from '../../src/pane/firstRun/situationOf';
import type { Me, Model } from '../../src/sync/protocol';
import { ROUND } from '../support/workbook';

const ME: Me = { name: 'Samordnare', role: 'coordinator', units: ['skane'] };
const MODEL: Model = { strategies: [], dimensions: [], units: [], rounds: [ROUND], currentRound: ROUND.id };
const CLOSED = { ...ROUND, closed: true };
const problem = { type: 'about:blank', title: '', status: 401, code: 'unauthenticated', detail: '' };

const SIGNED_IN: SignInState = { account: { id: 't/o', name: '', username: '' }, fault: null, asking: false };
const SIGNED_OUT: SignInState = { account: null, fault: 'signedOut', asking: false };
const NOT_KNOWN: SignInState = { account: null, fault: null, asking: false };

const STARTED: Partial<SessionState> = { me: ME, model: MODEL };
const NONE: Partial<SessionState> = { ...STARTED, workbook: 'none', hasOtherContents: false };
const OURS: Partial<SessionState> = { ...STARTED, workbook: 'ours', round: ROUND, units: ['skane'] };
const AWAY: Partial<SessionState> = { offlineSince: new Date() };

test.each<[what: string, state: Partial<SessionState>, signIn: SignInState, situation: Situation | null]>([
  ['nothing is known yet', {}, NOT_KNOWN, null],
  ['who is signed in is known, and the hub is asked', {}, SIGNED_IN, null],
  ['nobody is signed in', {}, SIGNED_OUT, 'signedOut'],
  ['nobody is, in a workbook of ours', { workbook: 'ours' }, SIGNED_OUT, 'signedOut'],
  ['a person is being asked to', {}, { ...NOT_KNOWN, asking: true }, 'signedOut'],
  ['the way to sign in is cut', AWAY, { ...SIGNED_OUT, fault: 'network' }, 'noNetwork'],
  ['a person tried to sign in, and the way was cut', {}, { ...SIGNED_OUT, fault: 'network' }, 'signedOut'],
  ['the hub has not answered yet', AWAY, SIGNED_IN, 'noNetwork'],
  ['nor to anybody', AWAY, NOT_KNOWN, 'noNetwork'],
  ['it has not, to somebody whose workbook can be filled in', { ...AWAY, workbook: 'ours' }, SIGNED_IN, null],
  ['it answered, and then no more', { ...OURS, ...AWAY }, SIGNED_IN, null],
  ['nobody is signed in, and the hub is away', AWAY, SIGNED_OUT, 'signedOut'],
  ['the hub does not take the account', { failure: { kind: 'hub', problem } }, SIGNED_IN, 'refused'],
  ['it takes it and knows nobody of it', { unknownAccount: 't/o' }, SIGNED_IN, 'unknownAccount'],
  ['a coordinator has no units', { ...NONE, me: { ...ME, units: [] } }, SIGNED_IN, 'noUnits'],
  [
    'neither has one of a sjukvårdsregion',
    { ...OURS, me: { ...ME, role: 'careRegionCoordinator', units: [] } },
    SIGNED_IN,
    'noUnits',
  ],
  ['a reader needs none', { ...OURS, me: { ...ME, role: 'reader', units: [] } }, SIGNED_IN, null],
  ['the workbook was not read', STARTED, SIGNED_IN, null],
  ['it is empty', NONE, SIGNED_IN, 'emptyWorkbook'],
  ['whether it is was not read', { ...NONE, hasOtherContents: null }, SIGNED_IN, 'emptyWorkbook'],
  ['it has contents and none of ours', { ...NONE, hasOtherContents: true }, SIGNED_IN, 'foreignWorkbook'],
  ['it is ours', OURS, SIGNED_IN, null],
  ['a new one would be for a closed round', { ...NONE, model: { ...MODEL, rounds: [CLOSED] } }, SIGNED_IN, 'closed'],
  ['its round is closed', { ...OURS, round: CLOSED }, SIGNED_IN, 'closed'],
  ['the same, and something is not sent', { ...OURS, round: CLOSED, unsent: 1 }, SIGNED_IN, null],
  ['its round is not known to the hub', { ...OURS, round: null }, SIGNED_IN, null],
])('%s', (_, state, signIn, situation) => {
  expect(situationOf({ ...EMPTY_STATE, ...state }, signIn)).toBe(situation);
});
