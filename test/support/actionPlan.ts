import { getByText } from '@testing-library/dom';
import type { RegisterRow, RegisterRows, RowChange } from '../../src/sync/registerProtocol';
import type { AddInUnderTest } from './openAddIn';

export const SHEET = 'Handlingsplan';
export const COLUMNS = { unit: 'A', area: 'B', measure: 'C', goal: 'D', owner: 'E', due: 'F', key: 'J' } as const;
type Column = keyof typeof COLUMNS;
export const FIRST_ROW = 7;

/** What coordinators do with the sheet Handlingsplan, rows named by their measure, and what the hub then holds. */
export function actionPlanTools(present: () => AddInUnderTest) {
  const sync = () => present().workbench.ribbon('LS.Sync');
  const visit = (user: string) => present().workbench.user(user);
  const syncAs = async (user: string) => {
    await visit(user);
    await sync();
  };

  /** What stands in the column of measures, from the first row of the table on. */
  const measures = () =>
    present()
      .workbench.used(SHEET)
      .values.slice(FIRST_ROW - 1)
      .map((row) => String(row[2] ?? ''));
  /** On the sheet, counted from 1; for empty text the first row without a measure. */
  const rowOf = (measure: string) => FIRST_ROW + [...measures(), ''].indexOf(measure);
  const at = (measure: string, column: Column) => `${SHEET}!${COLUMNS[column]}${rowOf(measure)}`;
  const read = (measure: string, column: Column) => present().workbench.read(at(measure, column));

  /** Fills in a row that was empty, and not more than what is given. */
  async function add(measure: string, cells: Partial<Record<Column, string>> = { unit: 'Skåne' }): Promise<void> {
    const row = rowOf('');
    await present().workbench.type(`${SHEET}!${COLUMNS.measure}${row}`, measure);
    for (const [column, text] of Object.entries(cells))
      await present().workbench.type(`${SHEET}!${COLUMNS[column as Column]}${row}`, text);
  }
  const change = (measure: string, column: Column, text: string) => present().workbench.type(at(measure, column), text);

  async function hubRows(register = 'actions'): Promise<RegisterRow[]> {
    const { rows } = (await present().hub.get('lasare', `/v1/${register}`)).json<RegisterRows>();
    return rows.filter(({ removed, source }) => !removed && source === null);
  }
  const hubRow = async (measure: string) => (await hubRows()).filter(({ fields }) => fields.measure === measure);

  /** What somebody else's add-in would send. */
  async function pushAs(user: string, changes: readonly RowChange[]): Promise<void> {
    const headers = { authorization: `Bearer ${await present().hub.token(user)}` };
    const payload = { id: crypto.randomUUID(), changes };
    const answer = await present().hub.app.inject({ method: 'POST', url: '/v1/actions', headers, payload });
    expect(answer.statusCode).toBe(200);
  }
  const excel = async (act: (sheet: Excel.Worksheet) => void, sheet = SHEET) => {
    await present().workbench.window.Excel.run(async (context) => {
      act(context.workbook.worksheets.getItem(sheet));
      await context.sync();
    });
    await present().workbench.settle();
  };
  const deleteRow = (measure: string) => {
    const row = rowOf(measure);
    return excel((sheet) => sheet.getRange(`${row}:${row}`).delete('Up'));
  };
  const says = (text: string | RegExp) => getByText(present().pane(), text);
  return {
    sync,
    visit,
    syncAs,
    measures,
    rowOf,
    at,
    read,
    add,
    change,
    hubRows,
    hubRow,
    pushAs,
    excel,
    deleteRow,
    says,
  };
}
