import type { AssessmentFields, AssessmentPlace } from '../core/assessment';
import type { AreaNumber } from '../core/catalogue/strategies';
import type { UnitId } from '../core/catalogue/units';
import type { Method } from '../core/method';
import type { HubConnection } from '../sync/callHub';
import type { RoundChange, RoundFields } from '../sync/protocol';
import type { CellPlace } from '../workbook/readUnit';
import type { WordlessFill } from '../workbook/wordlessFills';
import { askHealth } from './askHealth';
import { askHistory } from './askHistory';
import { cancel } from './cancel';
import type { Decision } from './decision';
import { forgetHub } from './forgetHub';
import { goToPlace } from './goToPlace';
import { hubAct } from './hubAct';
import { judge, settleUnwritten } from './judge';
import { leaderActs, type LeaderActs } from './leaderActs';
import { nationActs, type NationActs } from './nation/nationActs';
import type { OldEvidence } from './oldEvidence';
import { registerActs, type RegisterActs } from './registers/registerActs';
import type { RowChoice } from './registers/rowChoice';
import type { ScreenId } from './screen';
import type { Session } from './session';
import { settleFills } from './settleFills';
import { start } from './start';
import type { OpenSuggestion } from './suggestions';
import { takeSuggestion } from './takeSuggestion';
import { unbindUnit } from './unbindUnit';
import { undo } from './undo';

/** What a person can do from the pane. None of them throws; the outcome is in the session's state. */
export interface Acts {
  /** Shows a screen of the pane. */
  readonly go: (screen: ScreenId) => void;
  readonly start: () => Promise<void>;
  /** Asks the hub how it is, whatever goes on. */
  readonly askHealth: () => Promise<void>;
  /** May ask the person, in a window of Office's. */
  readonly signIn: () => Promise<void>;
  readonly signOut: () => Promise<void>;
  readonly create: () => Promise<void>;
  /** Ends the act that runs between two of its steps. */
  readonly cancel: () => Promise<void>;
  readonly sync: () => Promise<void>;
  readonly refresh: () => Promise<void>;
  readonly switchRound: (round: string) => Promise<void>;
  readonly decide: (decisions: readonly Decision[]) => Promise<void>;
  readonly askHistory: (place: AssessmentPlace) => Promise<void>;
  readonly settleRows: (choices: readonly RowChoice[]) => Promise<void>;
  readonly saveMethod: (round: string, method: Method) => Promise<void>;
  readonly createRound: (round: string, fields: RoundFields) => Promise<void>;
  readonly changeRound: (round: string, change: RoundChange) => Promise<void>;
  readonly takeBack: () => Promise<void>;
  readonly undo: () => Promise<void>;
  readonly showSymbols: (symbols: boolean) => Promise<void>;
  readonly writeWords: (fills: readonly WordlessFill[]) => Promise<void>;
  readonly clearFills: (fills: readonly WordlessFill[]) => Promise<void>;
  readonly confirmEvidence: (evidence: OldEvidence) => Promise<void>;
  /** Writes what a person says of a place. `seen`: what the fields said when they began; without, what they say now. */
  readonly judge: (
    place: AssessmentPlace,
    fields: Partial<AssessmentFields>,
    seen?: Partial<AssessmentFields>,
  ) => Promise<void>;
  /** What becomes of what couldn't be written: it is written over what stands there now, or let go. */
  readonly settleUnwritten: (place: AssessmentPlace, outcome: 'write' | 'drop') => Promise<void>;
  readonly takeSuggestion: (suggestion: OpenSuggestion, area: AreaNumber) => Promise<void>;
  readonly look: () => Promise<void>;
  readonly bind: (binding: { place: CellPlace; unit: UnitId; scores: boolean }) => Promise<void>;
  readonly unbind: (unit: UnitId) => Promise<void>;
  readonly show: (place: CellPlace) => Promise<void>;
  /** Goes to a place: at once in the pane, and in the grid as soon as Excel follows. */
  readonly goTo: (place: AssessmentPlace) => Promise<void>;
  readonly leader: LeaderActs;
  readonly nation: NationActs;
  readonly registers: RegisterActs;
}

/** What the acts need besides the session. */
interface Needs {
  readonly connection: HubConnection;
  readonly signIn: { signIn: () => Promise<boolean>; signOut: () => void };
  /** Has formulas know nothing of the coverage model any more. */
  readonly forgetModel: () => void;
}

export function actsOf(session: Session, { connection, signIn, forgetModel }: Needs): Acts {
  const acts: Acts = {
    go: (screen) => session.update({ screen }),
    start: () => session.run('start', start),
    askHealth: () => askHealth(session, connection),
    signIn: async () => {
      if (await signIn.signIn()) await acts.start();
    },
    signOut: () => {
      signIn.signOut();
      return session.runQuietly(() => forgetHub(session, forgetModel));
    },
    create: () => session.run('create', hubAct('createWorkbook')),
    cancel: () => cancel(session),
    sync: () => session.run('sync', hubAct('synchronise')),
    refresh: () => session.run('refresh', hubAct('refreshNation')),
    switchRound: (...asked) => session.run('switchRound', hubAct('switchRound', ...asked)),
    decide: (...asked) => session.run('resolve', hubAct('decideConflicts', ...asked)),
    askHistory: (place) => session.runQuietly(() => askHistory(session, place)),
    settleRows: (...asked) => session.run('sync', hubAct('settleRows', ...asked)),
    saveMethod: (...asked) => session.run('saveMethod', hubAct('saveMethod', ...asked)),
    createRound: (...asked) => session.run('saveRound', hubAct('createRound', ...asked)),
    changeRound: (...asked) => session.run('saveRound', hubAct('changeRound', ...asked)),
    confirmEvidence: (...asked) => session.run('sync', hubAct('confirmEvidence', ...asked)),
    judge: (...judgement) => judge(session, ...judgement),
    settleUnwritten: (...choice) => settleUnwritten(session, ...choice),
    takeSuggestion: (...choice) => session.run('takeSuggestion', () => takeSuggestion(session, ...choice)),
    takeBack: () => session.run('takeBack', hubAct('takeBackRefused')),
    writeWords: (fills) => session.run('writeWords', () => settleFills(session, fills, 'words')),
    clearFills: (fills) => session.run('clearFills', () => settleFills(session, fills, 'cleared')),
    showSymbols: (...asked) => session.run('showSymbols', hubAct('showSymbols', ...asked)),
    undo: () => session.run('undo', undo),
    look: () => session.run('look', hubAct('lookAtSelection')),
    bind: (...asked) => session.run('bind', hubAct('bindRange', ...asked)),
    unbind: (unit) => session.run('unbind', () => unbindUnit(session, unit)),
    show: (place) => session.runQuietly(() => session.world.workbook.select(place)),
    goTo: (place) => goToPlace(session, place),
    leader: leaderActs(session),
    nation: nationActs(session),
    registers: registerActs(session),
  };
  return acts;
}
