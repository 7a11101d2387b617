import { ICommandService, type Injector, type Styles, type Univer } from '@univerjs/core';
import type { FUniver } from '@univerjs/core/facade';
import { FormulaDataModel } from '@univerjs/engine-formula';
import type { FWorkbook, FWorksheet } from '@univerjs/sheets/facade';
import type { Area } from '../a1';
import { SpillData } from './spillData';
import { fromUniver } from './univerArea';
import { UniverSheet } from './univerSheet';

const NEW_SHEET = { rowCount: 200, columnCount: 26 };
export const FIRST_SHEET_NAME = 'Blad1';

/** One Univer instance holding one workbook: the spreadsheet engine behind the host's Excel model. */
export class UniverBook {
  readonly facade: FWorkbook;
  readonly id: string;
  readonly injector: Injector;
  readonly commands: ICommandService;
  readonly spills: SpillData;
  private readonly formulas: FormulaDataModel;
  private readonly sheetsById = new Map<string, UniverSheet>();

  constructor(
    private readonly univer: Univer,
    readonly api: FUniver,
    name: string,
  ) {
    const first = '{00000000-0001-0000-0000-000000000000}';
    this.facade = api.createWorkbook({
      id: name,
      name,
      sheetOrder: [first],
      sheets: { [first]: { id: first, name: FIRST_SHEET_NAME, ...NEW_SHEET, cellData: {} } },
    });
    this.id = this.facade.getId();
    this.facade.setNumfmtLocal('sv');
    this.injector = univer.__getInjector();
    this.commands = this.injector.get(ICommandService);
    this.formulas = this.injector.get(FormulaDataModel);
    this.spills = new SpillData(this.formulas, this.id);
  }

  get styles(): Styles {
    return this.facade.getWorkbook().getStyles();
  }

  sheets(): UniverSheet[] {
    return this.facade.getSheets().map((sheet) => this.wrap(sheet));
  }

  sheet(id: string): UniverSheet | null {
    const sheet = this.facade.getSheetBySheetId(id);
    return sheet ? this.wrap(sheet) : null;
  }

  sheetNamed(name: string): UniverSheet | null {
    return this.sheets().find((sheet) => sheet.name.toLowerCase() === name.toLowerCase()) ?? null;
  }

  activeSheet(): UniverSheet {
    return this.wrap(this.facade.getActiveSheet());
  }

  activate(sheet: UniverSheet): void {
    this.facade.setActiveSheet(sheet.facade);
  }

  selection(): Area {
    const range = this.facade.getActiveRange()?.getRange();
    return range ? fromUniver(range) : { row: 0, column: 0, rows: 1, columns: 1 };
  }

  /** Univer activates a sheet it inserts; Excel's worksheets.add does not. */
  insertSheet(name: string): UniverSheet {
    const active = this.facade.getActiveSheet();
    const sheet = this.facade.insertSheet(name, { sheet: NEW_SHEET });
    this.facade.setActiveSheet(active);
    return this.wrap(sheet);
  }

  /** Where rows or columns are deleted, Univer shortens the tables of the active sheet, whichever sheet they are deleted on. */
  whileActive(sheet: UniverSheet, act: () => void): void {
    const active = this.activeSheet();
    if (active.id === sheet.id) return act();
    this.activate(sheet);
    try {
      act();
    } finally {
      this.activate(active);
    }
  }

  deleteSheet(sheet: UniverSheet): void {
    this.facade.deleteSheet(sheet.facade);
    this.sheetsById.delete(sheet.id);
  }

  formulaAt(sheetId: string, row: number, column: number): string | null {
    return this.formulas.getFormulaStringByCell(row, column, sheetId, this.id) ?? null;
  }

  run(commandId: string, params: object): boolean {
    return this.commands.syncExecuteCommand<object, boolean>(commandId, params);
  }

  /** Only when idle: Univer's timers do not survive it. */
  dispose(): void {
    this.univer.dispose();
  }

  private wrap(sheet: FWorksheet): UniverSheet {
    const id = sheet.getSheetId();
    let wrapped = this.sheetsById.get(id);
    if (!wrapped) this.sheetsById.set(id, (wrapped = new UniverSheet(this, sheet)));
    return wrapped;
  }
}
