// Acts that people ask for once they see the pane, and that go to the hub anyway: one file, fetched by `hubAct`.
export { lookAtSelection, bindRange } from './bindRange';
export { changeRound } from './changeRound';
export { confirmEvidence } from './confirmEvidence';
export { createRound } from './createRound';
export { createWorkbook } from './createWorkbook';
export { decideConflicts } from './decideConflicts';
export { refreshNation } from './refreshNation';
export { readLists } from './registers/readLists';
export { bringRowBack, removeRow } from './registers/removeRow';
export { saveRow, settleForm } from './registers/saveRow';
export { settleRows } from './registers/settleRows';
export { saveMethod } from './saveMethod';
export { showSymbols } from './showSymbols';
export { switchRound } from './switchRound';
export { synchronise } from './synchronise';
export { takeBackRefused } from './takeBackRefused';
