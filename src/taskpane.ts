// Root of the add-in: wires Excel, the hub, the acts and the pane. Ribbon buttons answer before the pane has loaded.
import { askHealth } from './commands/askHealth';
import { askHistory } from './commands/askHistory';
import { cancel } from './commands/cancel';
import { fetchWanted } from './commands/coverage';
import { forgetHub } from './commands/forgetHub';
import { judge, settleUnwritten } from './commands/judge';
import { leaderActs } from './commands/leaderActs';
import { nationActs } from './commands/nation/nationActs';
import { followNews } from './commands/followNews';
import { hubAct, prepareHubActs } from './commands/hubAct';
import { followPointed } from './commands/followPointed';
import { followSelection } from './commands/followSelection';
import { goToPlace } from './commands/goToPlace';
import { keepRibbon } from './commands/keepRibbon';
import { registerActs } from './commands/registers/registerActs';
import type { ScreenId } from './commands/screen';
import { Session } from './commands/session';
import { start } from './commands/start';
import { settleFills } from './commands/settleFills';
import { takeSuggestion } from './commands/takeSuggestion';
import { unbindUnit } from './commands/unbindUnit';
import { tidyEdited, type Edited } from './commands/tidyEdited';
import { undo } from './commands/undo';
import {
  decimalSeparator,
  functionsConnected,
  hasNestedApp,
  officeLanguage,
  officeReady,
  officeToken,
  openLink,
} from './excel/environment';
import { excelWorkbook } from './excel/excelWorkbook';
import { officeTheme } from './excel/officeTheme';
import { officeFacts } from './excel/officeFacts';
import { missingSets } from './excel/requirements';
import { hasRibbon, onCommand, showPane, updateRibbon } from './excel/ribbon';
import { watchCells } from './excel/watchCells';
import { watchSelection } from './excel/watchSelection';
import { modelSource } from './functions/modelSource';
import { openTokenSource } from './identity/openTokenSource';
import { signedOutMemory } from './identity/signedOutMemory';
import { SignInSession } from './identity/signInSession';
import { showUnsupported } from './pane/firstRun/showUnsupported';
import { keptLanguage } from './pane/frame/keptLanguage';
import type { Acts } from './pane/frame/paneContext';
import { openPane } from './pane/openPane';
import { pageAttention } from './sync/attention';
import type { HubConnection } from './sync/callHub';
import { createHubClient } from './sync/hubClient';

/** The build's own. */
declare const ADD_IN_VERSION: string;

/** Sideloaded from this machine into Excel itself: Office then may have no account that the local hub knows. */
const isSideloaded = location.hostname === 'localhost' && location.pathname === '/taskpane.html';
const testUser = () => localStorage.getItem('LS.testUser') ?? 'skane';

async function open(): Promise<void> {
  await officeReady();
  const element = document.getElementById('pane')!;
  const missing = missingSets();
  if (missing.length) return showUnsupported(element, missing, officeLanguage());
  const { origin } = location;
  const ask: typeof fetch = (...request) => fetch(...request);
  const office = { hasNestedApp, token: officeToken };
  const signIn = new SignInSession({
    openSource: () => openTokenSource({ origin, fetch: ask, office, testUser: isSideloaded ? testUser : null }),
    signedOut: signedOutMemory(() => localStorage),
    now: () => Date.now(),
  });
  const chosen = keptLanguage(() => localStorage);
  const language = () => chosen.read() ?? officeLanguage();
  const connection: HubConnection = { origin, token: signIn.token, language, fetch: ask };
  const hub = createHubClient({ ...connection, cancelled: () => session.cancellation.signal });
  const session = new Session({
    workbook: excelWorkbook,
    hub,
    now: () => new Date(),
    newId: () => crypto.randomUUID(),
    publish: (model) => modelSource.publish(model),
  });
  const acts: Acts = {
    go: (screen) => session.update({ screen }),
    start: () => session.run('start', start),
    askHealth: () => askHealth(session, connection),
    signIn: async () => {
      if (await signIn.signIn()) await acts.start();
    },
    signOut: () => {
      signIn.signOut();
      return session.runQuietly(() => forgetHub(session, () => modelSource.forget()));
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
    show: (place) => session.runQuietly(() => excelWorkbook.select(place)),
    goTo: (place) => goToPlace(session, place),
    leader: leaderActs(session),
    nation: nationActs(session),
    registers: registerActs(session),
  };

  const fromRibbon = (functionName: string, act: () => Promise<void>) =>
    onCommand(functionName, async () => {
      await act();
      if (session.state.failure || session.state.conflicts.length || session.state.registers.conflicts.length)
        await session.runQuietly(showPane);
    });
  fromRibbon('createWorkbook', acts.create);
  fromRibbon('synchronise', acts.sync);
  fromRibbon('refreshNation', acts.refresh);
  fromRibbon('undoLast', acts.undo);
  const onScreen = (functionName: string, screen: ScreenId) =>
    onCommand(functionName, () => {
      acts.go(screen);
      return showPane();
    });
  onScreen('showAssess', 'assess');
  onScreen('showExplain', 'explain');
  onScreen('showNation', 'nation');
  onCommand('showPane', showPane);
  if (hasRibbon()) keepRibbon(session, updateRibbon);
  modelSource.onWanted((round) => void session.runQuietly(() => fetchWanted(session, round)));
  // Formulas that wait for an answer come before everything that follows.
  await functionsConnected();
  const started = acts.start();
  // Edits that come while others are seen to wait for one turn together.
  const edits: Edited[] = [];
  const tidy = () => session.runQuietly(() => tidyEdited(session, edits.splice(0)));
  void session.runQuietly(() => watchCells((edited) => void (edits.push(edited) === 1 && tidy())));
  void session.runQuietly(() => followSelection(session, watchSelection));
  followPointed(session, watchSelection);

  const program = () => ({
    addInVersion: ADD_IN_VERSION,
    office: officeFacts(),
    browser: navigator.userAgent,
    origin,
  });
  await openPane(element, {
    ...{ session, signIn, acts, program, openLink, decimalSeparator, readTheme: officeTheme },
    language: language(),
    keepLanguage: chosen.write,
  });
  // What the first screen does without.
  void started.then(() => followNews(session, { connection, attention: pageAttention(window) }));
  await prepareHubActs();
}

void open();
