// Acts that people ask for once they see the pane, and that go to the hub anyway: one file, loaded after the first screen.
import { onDemand } from './onDemand';

/** Has the file come before somebody asks for what is in it. Without it the acts fetch it when they are asked for. */
export const fetchHubActs = (): Promise<unknown> => loadSynchronise().catch(() => undefined);

const loadSynchronise = () => import(/* webpackChunkName: "acts" */ './synchronise');

export const synchronise = onDemand(async () => (await loadSynchronise()).synchronise);
export const createWorkbook = onDemand(
  async () => (await import(/* webpackChunkName: "acts" */ './createWorkbook')).createWorkbook,
);
export const refreshNation = onDemand(
  async () => (await import(/* webpackChunkName: "acts" */ './refreshNation')).refreshNation,
);
export const switchRound = onDemand(
  async () => (await import(/* webpackChunkName: "acts" */ './switchRound')).switchRound,
);
export const showSymbols = onDemand(
  async () => (await import(/* webpackChunkName: "acts" */ './showSymbols')).showSymbols,
);
export const lookAtSelection = onDemand(
  async () => (await import(/* webpackChunkName: "acts" */ './bindRange')).lookAtSelection,
);
export const bindRange = onDemand(async () => (await import(/* webpackChunkName: "acts" */ './bindRange')).bindRange);
export const decideConflicts = onDemand(
  async () => (await import(/* webpackChunkName: "acts" */ './decideConflicts')).decideConflicts,
);
export const settleRows = onDemand(
  async () => (await import(/* webpackChunkName: "acts" */ './registers/settleRows')).settleRows,
);
export const confirmEvidence = onDemand(
  async () => (await import(/* webpackChunkName: "acts" */ './confirmEvidence')).confirmEvidence,
);
export const takeBackRefused = onDemand(
  async () => (await import(/* webpackChunkName: "acts" */ './takeBackRefused')).takeBackRefused,
);
export const saveMethod = onDemand(
  async () => (await import(/* webpackChunkName: "acts" */ './saveMethod')).saveMethod,
);
export const createRound = onDemand(
  async () => (await import(/* webpackChunkName: "acts" */ './createRound')).createRound,
);
export const changeRound = onDemand(
  async () => (await import(/* webpackChunkName: "acts" */ './changeRound')).changeRound,
);
export const readLists = onDemand(
  async () => (await import(/* webpackChunkName: "acts" */ './registers/readLists')).readLists,
);
export const saveRow = onDemand(
  async () => (await import(/* webpackChunkName: "acts" */ './registers/saveRow')).saveRow,
);
export const settleForm = onDemand(
  async () => (await import(/* webpackChunkName: "acts" */ './registers/saveRow')).settleForm,
);
export const removeRow = onDemand(
  async () => (await import(/* webpackChunkName: "acts" */ './registers/removeRow')).removeRow,
);
export const bringRowBack = onDemand(
  async () => (await import(/* webpackChunkName: "acts" */ './registers/removeRow')).bringRowBack,
);
