// Root of the add-in: wires Excel, the hub, the acts and the pane. Ribbon buttons answer before the pane has loaded.
import { actsOf } from './commands/acts';
import { fetchWanted } from './commands/coverage';
import { followNews } from './commands/followNews';
import { prepareHubActs } from './commands/hubAct';
import { followPointed } from './commands/followPointed';
import { followSelection } from './commands/followSelection';
import { keepRibbon } from './commands/keepRibbon';
import type { ScreenId } from './commands/screen';
import { Session } from './commands/session';
import { tidyEdited, type Edited } from './commands/tidyEdited';
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
  const acts = actsOf(session, { connection, signIn, forgetModel: () => modelSource.forget() });

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
