// Root of the add-in: wires Excel, the hub, the acts and the pane. Ribbon buttons answer before the pane has loaded.
import { bindRange, lookAtSelection } from './commands/bindRange';
import { changeRound } from './commands/changeRound';
import { confirmEvidence } from './commands/confirmEvidence';
import { fetchWanted } from './commands/coverage';
import { createRound } from './commands/createRound';
import { createWorkbook } from './commands/createWorkbook';
import { refreshNation } from './commands/refreshNation';
import { resolveConflict } from './commands/resolveConflict';
import { saveMethod } from './commands/saveMethod';
import { Session } from './commands/session';
import { showSymbols } from './commands/showSymbols';
import { start } from './commands/start';
import type { OldEvidence } from './commands/oldEvidence';
import type { OpenSuggestion } from './commands/suggestions';
import { settleFills } from './commands/settleFills';
import { switchRound } from './commands/switchRound';
import { takeSuggestion } from './commands/takeSuggestion';
import { synchronise } from './commands/synchronise';
import { takeBackRefused } from './commands/takeBackRefused';
import { unbindUnit } from './commands/unbindUnit';
import { tidyEdited, type Edited } from './commands/tidyEdited';
import { undo } from './commands/undo';
import type { UnitId } from './core/catalogue/units';
import type { Method } from './core/method';
import type { AreaNumber } from './core/catalogue/strategies';
import { decimalSeparator, officeLanguage, officeReady, officeToken } from './excel/environment';
import { excelWorkbook } from './excel/excelWorkbook';
import { onRibbonCommand, showPane } from './excel/ribbon';
import { watchCells } from './excel/watchCells';
import { modelSource } from './functions/modelSource';
import { developmentToken } from './sync/developmentToken';
import { createHubClient } from './sync/hubClient';
import type { RoundChange, RoundFields } from './sync/protocol';
import type { CellPlace } from './workbook/readUnit';
import type { WordlessFill } from './workbook/wordlessFills';

/** Sideloaded from this machine into Excel itself: Office then may have no account that the local hub knows. */
const isSideloaded = location.hostname === 'localhost' && location.pathname === '/taskpane.html';
const testUser = () => localStorage.getItem('LS.testUser') ?? 'skane';

async function open(): Promise<void> {
  await officeReady();
  const hub = createHubClient({
    origin: location.origin,
    token: () =>
      isSideloaded ? officeToken().catch(() => developmentToken(location.origin, testUser())) : officeToken(),
    language: officeLanguage,
    fetch: (...request) => fetch(...request),
  });
  const session = new Session({
    workbook: excelWorkbook,
    hub,
    now: () => new Date(),
    newId: () => crypto.randomUUID(),
    publish: (model) => modelSource.publish(model),
  });
  const acts = {
    start: () => session.run('start', start),
    create: () => session.run('create', createWorkbook),
    sync: () => session.run('sync', synchronise),
    refresh: () => session.run('refresh', refreshNation),
    switchRound: (round: string) => session.run('switchRound', () => switchRound(session, round)),
    resolve: (...choice: [Parameters<typeof resolveConflict>[1], 'mine' | 'theirs']) =>
      session.run('resolve', () => resolveConflict(session, ...choice)),
    saveMethod: (round: string, method: Method) => session.run('saveMethod', () => saveMethod(session, round, method)),
    createRound: (round: string, fields: RoundFields) =>
      session.run('saveRound', () => createRound(session, round, fields)),
    changeRound: (round: string, change: RoundChange) =>
      session.run('saveRound', () => changeRound(session, round, change)),
    confirmEvidence: (evidence: OldEvidence) => session.run('sync', () => confirmEvidence(session, evidence)),
    takeSuggestion: (...choice: [OpenSuggestion, AreaNumber]) =>
      session.run('takeSuggestion', () => takeSuggestion(session, ...choice)),
    takeBack: () => session.run('takeBack', takeBackRefused),
    writeWords: (fills: readonly WordlessFill[]) =>
      session.run('writeWords', () => settleFills(session, fills, 'words')),
    clearFills: (fills: readonly WordlessFill[]) =>
      session.run('clearFills', () => settleFills(session, fills, 'cleared')),
    showSymbols: (symbols: boolean) => session.run('showSymbols', () => showSymbols(session, symbols)),
    undo: () => session.run('undo', undo),
    look: () => session.run('look', lookAtSelection),
    bind: (binding: { place: CellPlace; unit: UnitId; scores: boolean }) =>
      session.run('bind', () => bindRange(session, binding)),
    unbind: (unit: UnitId) => session.run('unbind', () => unbindUnit(session, unit)),
    show: (place: CellPlace) => session.runQuietly(() => excelWorkbook.select(place)),
  };

  const fromRibbon = (functionName: string, act: () => Promise<void>) =>
    onRibbonCommand(functionName, async () => {
      await act();
      if (session.state.failure || session.state.conflicts.length) await session.runQuietly(showPane);
    });
  fromRibbon('createWorkbook', acts.create);
  fromRibbon('synchronise', acts.sync);
  fromRibbon('refreshNation', acts.refresh);
  modelSource.onWanted((round) => void session.runQuietly(() => fetchWanted(session, round)));
  void acts.start();
  // Edits that come while others are seen to wait for one turn together.
  const edits: Edited[] = [];
  const tidy = () => session.runQuietly(() => tidyEdited(session, edits.splice(0)));
  void session.runQuietly(() => watchCells((edited) => void (edits.push(edited) === 1 && tidy())));

  const { renderPane } = await import('./pane/renderPane');
  renderPane(document.getElementById('pane')!, { session, acts, language: officeLanguage(), decimalSeparator });
}

void open();
