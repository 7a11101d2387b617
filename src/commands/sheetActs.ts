// The acts that make sheets. They bring the layouts and the words of the sources along: one file, loaded when needed.
import { onDemand } from './onDemand';

export const createWorkbook = onDemand(
  async () => (await import(/* webpackChunkName: "sheets" */ './createWorkbook')).createWorkbook,
);
export const switchRound = onDemand(
  async () => (await import(/* webpackChunkName: "sheets" */ './switchRound')).switchRound,
);
export const showSymbols = onDemand(
  async () => (await import(/* webpackChunkName: "sheets" */ './showSymbols')).showSymbols,
);
export const lookAtSelection = onDemand(
  async () => (await import(/* webpackChunkName: "sheets" */ './bindRange')).lookAtSelection,
);
export const bindRange = onDemand(async () => (await import(/* webpackChunkName: "sheets" */ './bindRange')).bindRange);
