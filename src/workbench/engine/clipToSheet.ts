import { MAX_COLUMNS, MAX_ROWS, type Area } from '../a1';
import type { UniverSheet } from './univerSheet';

/** Univer's sheets are smaller than Excel's: entire rows and columns end where the sheet does. */
export function clipToSheet({ facade }: UniverSheet, area: Area): Area {
  return {
    ...area,
    rows: area.rows === MAX_ROWS ? facade.getMaxRows() : area.rows,
    columns: area.columns === MAX_COLUMNS ? facade.getMaxColumns() : area.columns,
  };
}
