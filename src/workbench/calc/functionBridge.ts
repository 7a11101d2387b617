import { cellName, fullAddress, MAX_COLUMNS, MAX_ROWS, type Area } from '../a1';
import { BUSY } from '../engine/busyError';
import type { Calculation, CellPosition } from '../engine/calculation';
import type { Spills } from '../engine/spills';
import type { UniverBook } from '../engine/univerBook';
import type { FunctionCall, FunctionCaller, FunctionResult } from './functionCall';
import { wantsAddress, wantsParameterAddresses } from './functionMetadata';
import { rowsOf } from './resultNode';

interface Invocation {
  readonly at: { sheetId: string; row: number; column: number };
  result: FunctionResult;
  pending: boolean;
  generation: number;
  cancel: () => void;
}

/** A call as the engine makes it: the cell is known by position, since inserts move it while it runs. */
export type EngineCall = Omit<FunctionCall, 'address'> & { readonly at: CellPosition };

/**
 * Between the calculation, which wants an answer at once, and the add-in, which may take its time: a cell shows
 * #BUSY! until its call settles. The same cell with the same arguments is not asked again, until it is forgotten
 * (retyped, set dirty, calculated in full).
 */
export class FunctionBridge {
  private cells = new Map<string, Map<string, Invocation>>();
  private readonly touched = new Set<string>();
  private readonly settledCells: CellPosition[] = [];
  private generation = 0;
  private caller: FunctionCaller | null = null;

  constructor(
    private readonly book: UniverBook,
    private readonly calculation: Calculation,
    private readonly spills: Spills,
  ) {
    calculation.onEnd(() => this.sweep());
  }

  /** The add-in is ready, or went away (null): what its functions answered stands until the next one is ready. */
  connect(caller: FunctionCaller | null): void {
    const known = this.invocations;
    for (const invocation of known) invocation.cancel();
    this.caller = caller;
    if (!caller) return;
    this.cells.clear();
    this.calculation.recalculate(known.map(({ at }) => ({ ...at })));
  }

  /** Calls that have not settled; a running stream has nothing to wait for once it reported. */
  get pending(): number {
    return this.caller ? this.invocations.filter(({ pending }) => pending).length + this.settledCells.length : 0;
  }

  evaluate(call: EngineCall): FunctionResult {
    const cell = keyOf(call.at);
    const byArguments = this.cells.get(cell) ?? new Map<string, Invocation>();
    this.cells.set(cell, byArguments);
    this.touched.add(cell);
    this.spills.calculated(call.at);
    const key = argumentsKey(call);
    let invocation = byArguments.get(key);
    if (!invocation) byArguments.set(key, (invocation = this.start(call)));
    invocation.generation = this.generation;
    return invocation.result;
  }

  /** The cell was calculated, but its function not called: an earlier call of the cell no longer counts. */
  calculatedWithoutCall(at: CellPosition): void {
    this.touched.add(keyOf(at));
    this.spills.calculated(at);
  }

  /** The message behind the error a cell shows, where its function gave one. */
  message(sheetId: string, row: number, column: number): string | null {
    for (const { result } of this.cells.get(keyOf({ sheetId, row, column }))?.values() ?? []) {
      if (result.kind === 'error' && result.message) return result.message;
    }
    return null;
  }

  /** Makes the next calculation of the cell ask the add-in anew. */
  forget(cell: CellPosition): void {
    const key = keyOf(cell);
    for (const { cancel } of this.cells.get(key)?.values() ?? []) cancel();
    this.cells.delete(key);
  }

  /** Rows or columns came (count > 0) or went: calls belong to cells, so they move along and streams keep running. */
  shift({ sheetId, axis, at, count }: { sheetId: string; axis: 'row' | 'column'; at: number; count: number }): void {
    const moved = new Map<string, Map<string, Invocation>>();
    for (const [key, invocations] of this.cells) {
      const [first] = invocations.values();
      const position = first?.at;
      if (!position || position.sheetId !== sheetId || position[axis] < at) moved.set(key, invocations);
      else if (count < 0 && position[axis] < at - count) for (const { cancel } of invocations.values()) cancel();
      else {
        for (const invocation of invocations.values()) invocation.at[axis] += count;
        moved.set(keyOf(position), invocations);
      }
    }
    this.cells = moved;
  }

  private get invocations(): Invocation[] {
    return [...this.cells.values()].flatMap((byArguments) => [...byArguments.values()]);
  }

  private start(call: EngineCall): Invocation {
    const invocation: Invocation = {
      at: { ...call.at },
      result: { kind: 'error', error: BUSY, message: null },
      pending: true,
      generation: this.generation,
      cancel: () => undefined,
    };
    if (!this.caller) return invocation;
    const running = this.caller.call({ ...call, address: this.address(call.at) }, (result) => {
      invocation.pending = false;
      invocation.result = result;
      this.makeRoom(invocation);
      this.scheduleRecalculation(invocation);
    });
    invocation.cancel = () => running.cancel();
    return invocation;
  }

  /** The engine spills no further than its sheet goes, and knows the sheet's size before it calculates. */
  private makeRoom({ at, result }: Invocation): void {
    if (result.kind === 'error') return;
    const rows = rowsOf(result.value);
    const end = { row: at.row + rows.length, column: at.column + (rows[0]?.length ?? 0) };
    if (end.row <= MAX_ROWS && end.column <= MAX_COLUMNS) this.book.sheet(at.sheetId)?.fit(end.row, end.column);
  }

  private scheduleRecalculation({ at }: Invocation): void {
    if (this.settledCells.length === 0) {
      setTimeout(() => this.calculation.recalculate(this.settledCells.splice(0)), 0);
    }
    this.settledCells.push(at);
  }

  /** After a calculation: cancels what a recalculated cell no longer asks for, and the calls of cells that are gone. */
  private sweep(): void {
    for (const { at } of this.invocations) {
      if (!this.book.sheet(at.sheetId)?.hasFormula(at.row, at.column)) this.forget(at);
    }
    for (const cell of this.touched) {
      const invocations = this.cells.get(cell);
      for (const [key, invocation] of invocations ?? []) {
        if (invocation.generation === this.generation) continue;
        invocations?.delete(key);
        invocation.cancel();
      }
    }
    this.touched.clear();
    this.generation++;
  }

  addressOf(sheetId: string, area: Area): string {
    return fullAddress(this.book.sheet(sheetId)?.name ?? '', area);
  }

  private address({ sheetId, row, column }: CellPosition): string {
    return this.addressOf(sheetId, { row, column, rows: 1, columns: 1 });
  }
}

const keyOf = ({ sheetId, row, column }: CellPosition): string => `${sheetId}!${row},${column}`;

/** A function that is told addresses depends on them too. */
function argumentsKey({ id, args, at, options, parameterAddresses }: EngineCall): string {
  const here = wantsAddress(options) ? cellName(at.row, at.column) : '';
  return id + JSON.stringify(args) + here + (wantsParameterAddresses(options) ? parameterAddresses.join() : '');
}
