import type { UniverBook } from '../engine/univerBook';
import { moveFormat, putFormat, removeFormat, storedFormats } from '../engine/conditionalFormats';
import type { UniverSheet } from '../engine/univerSheet';
import { ruleFormula, type ConditionalFormatRecord, type ConditionalFormatType } from './conditionalFormatRecord';
import { growOver, intersection, moveArea, subtract, type Area } from '../a1';
import { offsetFormula } from '../engine/shift';

/** The conditional formats of a workbook: the grid's rules, with what the add-in wrote about them beside. */
export class ConditionalFormatStore {
  private readonly records = new Map<string, ConditionalFormatRecord>();
  private nextId = 1;

  constructor(private readonly book: UniverBook) {}

  /** First priority first. Rules that came by paste or by hand appear as custom rules. */
  list(sheet: UniverSheet): ConditionalFormatRecord[] {
    this.flush();
    const stored = storedFormats(sheet);
    const unwritten = [...this.records.values()].filter(
      (record) => record.dirty && record.sheetId === sheet.id && !stored.some(({ id }) => id === record.id),
    );
    const written = stored.map((rule): ConditionalFormatRecord => {
      const known = this.records.get(rule.id);
      if (known) return Object.assign(known, { areas: rule.areas, ...moved(known, rule.formula) });
      const { id, areas, formula, format, stopIfTrue } = rule;
      const found = { id, areas, formula, format, stopIfTrue, sheetId: sheet.id, type: 'Custom' as const };
      const record = { ...found, cellValue: null, text: null, dirty: false };
      this.records.set(id, record);
      return record;
    });
    return [...unwritten, ...written];
  }

  /** "Adds a new conditional format to the collection at the first/top priority." */
  add(sheet: UniverSheet, type: ConditionalFormatType, areas: readonly Area[]): ConditionalFormatRecord {
    const id = `cf${Date.now().toString(36)}${this.nextId++}`;
    const rule = { formula: null, cellValue: null, text: null, format: {}, stopIfTrue: false };
    const record: ConditionalFormatRecord = { id, sheetId: sheet.id, type, areas, ...rule, dirty: true };
    this.records.set(id, record);
    return record;
  }

  /** Takes cells out of every rule, as pasting over them does. */
  carve(sheet: UniverSheet, hole: Area): void {
    for (const record of this.list(sheet)) {
      if (!record.areas.some((area) => intersection(area, hole))) continue;
      const areas = record.areas.flatMap((area) => subtract(area, hole));
      if (areas.length === 0) this.remove(record);
      else this.setAreas(record, areas);
    }
    this.flush();
  }

  /** What pasting does: the target's cells leave their rules, and get copies of those that the source's cells have. */
  copy(from: { sheet: UniverSheet; area: Area }, to: { sheet: UniverSheet; area: Area }): void {
    const copies = this.list(from.sheet).flatMap((record) => {
      const areas = record.areas.map((area) => intersection(area, from.area)).filter((area) => area !== null);
      return areas.length > 0 ? [{ record, areas: areas.map((area) => moveArea(area, from.area, to.area)) }] : [];
    });
    this.carve(to.sheet, to.area);
    for (const { record, areas } of copies.reverse()) this.addCopy(to.sheet, record, areas);
    this.flush();
  }

  /** A copied sheet comes with the grid's rules under the ids of the original's: they get their own. */
  adopt(original: UniverSheet, copy: UniverSheet): void {
    for (const { id } of storedFormats(copy)) removeFormat(copy, id);
    for (const record of this.list(original).reverse()) this.addCopy(copy, record, record.areas);
    this.flush();
  }

  private addCopy(sheet: UniverSheet, record: ConditionalFormatRecord, areas: readonly Area[]): void {
    const added = this.add(sheet, record.type, record.areas);
    const { formula, cellValue, text, format, stopIfTrue } = record;
    Object.assign(added, { formula, cellValue, text, format, stopIfTrue });
    this.setAreas(added, areas);
    // Each copy takes first priority, so they are written one by one.
    this.flush();
  }

  /** Rules that cover columns of a table's body go on over the rows that it takes in. */
  extend(sheet: UniverSheet, body: Area, rows: number): void {
    for (const record of this.list(sheet)) {
      const grown = record.areas.map((area) => growOver(area, body, rows));
      if (grown.some((area, i) => area !== record.areas[i])) this.setAreas(record, grown);
    }
    this.flush();
  }

  /** A formula is relative to the first cell, so it changes with the areas when that cell does. */
  setAreas(record: ConditionalFormatRecord, areas: readonly Area[]): void {
    const sorted = [...areas].sort((a, b) => a.row - b.row || a.column - b.column);
    const [before, after] = [record.areas[0], sorted[0]];
    const formula =
      record.formula !== null && before && after
        ? offsetFormula(record.formula, { rows: after.row - before.row, columns: after.column - before.column })
        : record.formula;
    Object.assign(record, { areas: sorted, formula, dirty: true });
  }

  remove(record: ConditionalFormatRecord): void {
    this.records.delete(record.id);
    const sheet = this.book.sheet(record.sheetId);
    if (sheet && storedFormats(sheet).some(({ id }) => id === record.id)) removeFormat(sheet, record.id);
  }

  move(record: ConditionalFormatRecord, position: number): void {
    this.flush();
    const sheet = this.book.sheet(record.sheetId);
    if (sheet) moveFormat(sheet, record.id, position);
  }

  /** Puts the rules of all sheets back as they are now. */
  snapshot(): () => void {
    const kept = this.book
      .sheets()
      .map((sheet) => ({ sheet, records: this.list(sheet).map((record) => ({ ...record })) }));
    return () => {
      for (const { sheet, records } of kept) {
        if (!this.book.sheet(sheet.id)) continue;
        for (const record of this.list(sheet)) this.remove(record);
        for (const record of [...records].reverse()) {
          this.records.set(record.id, { ...record, dirty: true });
          this.flush();
        }
      }
    };
  }

  /** Brings the grid up to date; a rule without its condition has to wait. */
  flush(): void {
    for (const record of this.records.values()) {
      const formula = record.dirty ? ruleFormula(record) : null;
      const sheet = this.book.sheet(record.sheetId);
      if (formula === null || !sheet) continue;
      record.dirty = false;
      const { id, areas, format, stopIfTrue } = record;
      putFormat(sheet, { id, areas, formula, format, stopIfTrue });
    }
  }
}

/** Inserts move the references of the stored formula; the record follows. */
const moved = (record: ConditionalFormatRecord, formula: string) =>
  record.type === 'Custom' && !record.dirty ? { formula } : {};
