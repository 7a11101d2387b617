import type { WorkbookSnapshot } from './port';

/** A workbook that holds nothing of ours. */
export const EMPTY_SNAPSHOT: WorkbookSnapshot = {
  sheets: [],
  settings: {},
  tables: [],
  bases: [],
  rules: [],
  ownTables: {},
  names: {},
};
