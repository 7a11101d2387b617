import type { FullSnapshot } from './port';

/** A workbook that holds nothing of ours. */
export const EMPTY_SNAPSHOT: FullSnapshot = {
  sheets: [],
  settings: {},
  tables: [],
  boundRanges: [],
  bases: [],
  lists: null,
  rules: [],
  emptyFills: [],
  names: {},
  usedCells: {},
  ownTables: {},
  charts: {},
};
