import { UNITS } from '../../src/core/catalogue/units';
import { areaAddress, parseArea } from '../../src/workbook/address';
import { baseSheetName, LISTS_SHEET, unitTableName } from '../../src/workbook/layout';
import type { CellValue, FullSnapshot, StandingRule, Step } from '../../src/workbook/port';
import { heldValue } from '../../src/workbook/safeText';
import { BASE_ADDRESS } from '../../src/workbook/sheets/baseSheet';
import { LISTS_ADDRESS } from '../../src/workbook/sheets/listsSheet';

interface Paper {
  readonly sheets: Map<string, Map<string, CellValue>>;
  readonly tables: Map<string, { sheet: string; address: string }>;
  readonly names: Map<string, string>;
  readonly settings: Map<string, string>;
  /** The sheet of each chart. */
  readonly charts: Map<string, string>;
  rules: StandingRule[];
}

/** A workbook without Excel: plans are carried out on plain maps, and what then stands is a snapshot again. */
export class PaperWorkbook {
  readonly #paper: Paper = {
    sheets: new Map([['Blad1', new Map<string, CellValue>()]]),
    tables: new Map(),
    names: new Map(),
    settings: new Map(),
    charts: new Map(),
    rules: [],
  };

  carryOut(plan: readonly Step[]): void {
    for (const step of plan) this.#carryOut(step);
  }

  /** What a person does to one cell. */
  type(sheet: string, address: string, content: CellValue): void {
    this.#write(sheet, address, [[content]]);
  }

  read(sheet: string, address: string): CellValue[][] {
    const { row, column, rows, columns } = parseArea(address);
    return Array.from({ length: rows }, (_, i) =>
      Array.from({ length: columns }, (_, j) => this.#paper.sheets.get(sheet)?.get(`${row + i} ${column + j}`) ?? ''),
    );
  }

  /** Moves every cell of a sheet to where it says, with the tables and names that stand on them; `null` deletes it. */
  move(sheet: string, to: (cell: { row: number; column: number }) => { row: number; column: number } | null): void {
    const cells = [...(this.#paper.sheets.get(sheet) ?? [])];
    const moved = cells.flatMap(([key, content]) => {
      const [row = 0, column = 0] = key.split(' ').map(Number);
      const place = to({ row, column });
      return place ? [[`${place.row} ${place.column}`, content] as const] : [];
    });
    this.#paper.sheets.set(sheet, new Map(moved));
    const shift = (address: string) => {
      const { row, column, rows, columns } = parseArea(address);
      const places = Array.from({ length: rows * columns }, (_, i) =>
        to({ row: row + Math.floor(i / columns), column: column + (i % columns) }),
      ).filter((place) => place !== null);
      if (!places.length) return null;
      const [top, left] = [Math.min(...places.map((p) => p.row)), Math.min(...places.map((p) => p.column))];
      const [bottom, right] = [Math.max(...places.map((p) => p.row)), Math.max(...places.map((p) => p.column))];
      return areaAddress({ row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 });
    };
    for (const [name, table] of this.#paper.tables) {
      const address = table.sheet === sheet ? shift(table.address) : table.address;
      if (address) this.#paper.tables.set(name, { ...table, address });
      else this.#paper.tables.delete(name);
    }
    for (const [name, formula] of this.#paper.names) {
      const [, of = '', cells = ''] = /^='?(.*?)'?!(.+)$/.exec(formula) ?? [];
      if (of !== sheet) continue;
      const address = shift(cells);
      const absolute = address?.replace(/([A-Z]+)(\d+)/g, '$$$1$$$2');
      this.#paper.names.set(name, absolute ? `${formula.slice(0, formula.lastIndexOf('!') + 1)}${absolute}` : '=#REF!');
    }
    this.#paper.rules = this.#paper.rules.flatMap((rule) => {
      const address = rule.sheet === sheet ? shift(rule.address) : rule.address;
      return address ? [{ ...rule, address }] : [];
    });
  }

  dropTable(name: string): void {
    this.#paper.tables.delete(name);
  }

  /** Takes the names away that aren't to stand. */
  keepNames(stays: (name: string) => boolean): void {
    for (const name of this.#paper.names.keys()) if (!stays(name)) this.#paper.names.delete(name);
  }

  deleteChart(name: string): void {
    this.#paper.charts.delete(name);
  }

  snapshot(): FullSnapshot {
    const { sheets, tables, names, settings, rules, charts } = this.#paper;
    const unitTables = UNITS.flatMap(({ id }) => {
      const table = tables.get(unitTableName(id));
      if (!table) return [];
      const values = this.read(table.sheet, table.address);
      return [{ kind: 'table' as const, unit: id, ...table, sheetId: `{${table.sheet}}`, values, formulas: values }];
    });
    const units = new Set(UNITS.map(({ id }) => unitTableName(id)));
    return {
      sheets: [...sheets.keys()],
      settings: Object.fromEntries(settings),
      tables: unitTables,
      bases: UNITS.flatMap(({ id }) =>
        sheets.has(baseSheetName(id)) ? [{ unit: id, values: this.read(baseSheetName(id), BASE_ADDRESS) }] : [],
      ),
      lists: sheets.has(LISTS_SHEET) ? this.read(LISTS_SHEET, LISTS_ADDRESS) : null,
      rules,
      boundRanges: [],
      emptyFills: [],
      names: Object.fromEntries(names),
      usedCells: Object.fromEntries([...sheets.keys()].map((name) => [name, this.#used(name)])),
      charts: Object.fromEntries(
        [...sheets.keys()].map((sheet) => [sheet, [...charts.keys()].filter((name) => charts.get(name) === sheet)]),
      ),
      ownTables: Object.fromEntries([...tables].filter(([name]) => !units.has(name))),
    };
  }

  #used(sheet: string) {
    const cells = [...this.#paper.sheets.get(sheet)!].filter(([, content]) => content !== '');
    const places = cells.map(([key]) => key.split(' ').map(Number));
    const rows = 1 + Math.max(0, ...places.map(([row = 0]) => row));
    const columns = 1 + Math.max(0, ...places.map(([, column = 0]) => column));
    const address = areaAddress({ row: 0, column: 0, rows, columns });
    return { address, formulas: this.read(sheet, address) };
  }

  #carryOut(step: Step): void {
    const { sheets, tables, names, settings } = this.#paper;
    switch (step.do) {
      case 'addSheet':
        if (sheets.has(step.sheet)) throw new Error(`There is a sheet ${step.sheet} already.`);
        sheets.set(step.sheet, new Map());
        return;
      case 'write':
        this.#write(step.sheet, step.address, step.contents);
        return;
      case 'table':
        if (tables.has(step.name)) throw new Error(`There is a table ${step.name} already.`);
        tables.set(step.name, { sheet: step.sheet, address: step.address });
        return;
      case 'resizeTable':
        tables.set(step.name, { sheet: step.sheet, address: step.address });
        return;
      case 'name':
        if (names.has(step.name) !== step.stands) throw new Error(`The name ${step.name} is not as the plan thinks.`);
        names.set(step.name, step.formula);
        return;
      case 'addRule': {
        const id = String(this.#paper.rules.length);
        this.#paper.rules.push({ sheet: step.sheet, id, mark: step.rule.mark, address: step.address });
        return;
      }
      case 'removeRule':
        this.#paper.rules = this.#paper.rules.filter((rule) => rule.sheet !== step.sheet || rule.id !== step.id);
        return;
      case 'removeName':
        names.delete(step.name);
        return;
      case 'chart':
        if (this.#paper.charts.has(step.name)) throw new Error(`There is a chart ${step.name} already.`);
        this.#paper.charts.set(step.name, step.sheet);
        return;
      case 'setting':
        settings.set(step.key, step.value);
        return;
      case 'ifUnchanged':
        if (this.read(step.sheet, step.address)[0]![0] === step.expected) this.carryOut(step.then);
        return;
      // Forms and explanations leave no trace on paper.
      case 'style':
      case 'clearFill':
      case 'choices':
      case 'noChoices':
      case 'explain':
      case 'columnWidths':
      case 'rowHeight':
      case 'freeze':
      case 'page':
      case 'recalculate':
      case 'leave':
        return;
    }
  }

  #write(sheet: string, address: string, contents: readonly (readonly CellValue[])[]): void {
    const cells = this.#paper.sheets.get(sheet);
    if (!cells) throw new Error(`There is no sheet ${sheet}.`);
    const { row, column, rows, columns } = parseArea(address);
    if (contents.length !== rows || contents.some((line) => line.length !== columns))
      throw new Error(`What is written to ${sheet}!${address} has another shape.`);
    contents.forEach((line, i) =>
      line.forEach((content, j) => cells.set(`${row + i} ${column + j}`, heldValue(content))),
    );
  }
}
