import type { IRange } from '@univerjs/core';
import { putFormat, removeFormat, storedFormats, type StoredFormat } from './conditionalFormats';
import { nameReferences, shiftNames, type NameReferences } from './nameShift';
import { shiftArea, shiftFormula, type Shift } from './shift';
import type { UniverBook } from './univerBook';

const COMMAND = /^sheet\.command\.(insert|remove)-(row|col)-by-range$/;

interface StructuralParams {
  readonly unitId: string;
  readonly subUnitId: string;
  readonly range: IRange;
}

/**
 * Excel's rules for inserted and deleted rows and columns, where Univer has none or others: it moves conditional
 * formats in its user interface only, names on the active sheet only, and lets a range grow upwards that Excel moves down.
 */
export class StructureShift {
  private before: readonly StoredFormat[] = [];
  private names: NameReferences = new Map();

  constructor(
    private readonly book: UniverBook,
    private readonly onShift: (shift: Shift) => void,
  ) {
    book.commands.beforeCommandExecuted(({ id, params }) => {
      if (COMMAND.test(id)) this.remember(params as StructuralParams);
    });
    book.commands.onCommandExecuted(({ id, params }) => {
      if (COMMAND.test(id)) this.apply(id, params as StructuralParams);
    });
  }

  private remember({ subUnitId }: StructuralParams): void {
    const sheet = this.book.sheet(subUnitId);
    this.before = sheet ? storedFormats(sheet) : [];
    this.names = nameReferences(this.book);
  }

  private apply(id: string, { unitId, subUnitId, range }: StructuralParams): void {
    const sheet = this.book.sheet(subUnitId);
    if (unitId !== this.book.id || !sheet) return;
    const shift = shiftOf(id, subUnitId, range);
    shiftNames(this.book, this.names, shift);
    this.onShift(shift);
    for (const stored of this.before) {
      const areas = stored.areas.map((area) => shiftArea(shift, area)).filter((area) => area !== null);
      if (areas.length > 0) putFormat(sheet, { ...stored, areas, formula: shiftFormula(shift, stored.formula) });
      else removeFormat(sheet, stored.id);
    }
    this.before = [];
  }
}

function shiftOf(commandId: string, sheetId: string, range: IRange): Shift {
  const [, action, what] = COMMAND.exec(commandId) ?? [];
  const axis = what === 'row' ? 'row' : 'column';
  const [at, last] = axis === 'row' ? [range.startRow, range.endRow] : [range.startColumn, range.endColumn];
  const count = last - at + 1;
  return { sheetId, axis, at, count: action === 'insert' ? count : -count };
}
