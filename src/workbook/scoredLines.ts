import { DIMENSIONS } from '../core/catalogue/dimensions';
import { findArea } from '../core/catalogue/strategies';
import { cellAddress, parseArea, type Area } from './address';
import { boundCells } from './binding/boundCells';
import { cellAt } from './binding/cellAt';
import { upright } from './binding/orientation';
import { columnIndex } from './columns';
import type { BoundForm, StandingForm, StandingTable } from './form';
import { SCORES, type ScoreId } from './layout';

/** One area's level cells, in the order of the dimensions, and the cells that the product computes from them. */
export interface ScoredLine {
  readonly levels: readonly Pick<Area, 'row' | 'column'>[];
  readonly scores: readonly { readonly id: ScoreId; readonly address: string; readonly standing: string }[];
}

export function scoredLines(form: StandingForm): ScoredLine[] {
  return form.kind === 'table' ? tableLines(form) : boundLines(form);
}

function tableLines({ address, values, formulas }: StandingTable): ScoredLine[] {
  const at = parseArea(address);
  const [headings = [], ...rows] = values;
  const columns = DIMENSIONS.map(({ id }) => columnIndex(headings, id));
  if (columns.includes(-1)) return [];
  return rows.flatMap((cells, index): ScoredLine[] => {
    if (findArea(String(cells[columnIndex(headings, 'area')] ?? '')) === null) return [];
    const row = at.row + 1 + index;
    const scores = SCORES.flatMap((id) => {
      const column = columnIndex(headings, id);
      if (column < 0) return [];
      return [
        { id, address: cellAddress(row, at.column + column), standing: String(formulas[1 + index]?.[column] ?? '') },
      ];
    });
    return [{ levels: columns.map((column) => ({ row, column: at.column + column })), scores }];
  });
}

function boundLines(form: BoundForm): ScoredLine[] {
  const cells = boundCells(form);
  return form.areas.map((area, line) => ({
    levels: cells.filter((cell) => cell.area === area).map(({ address }) => parseArea(address)),
    scores: form.scores.map(({ id, address }) => {
      const first = upright(form.orientation, parseArea(address));
      const cell = upright(form.orientation, { ...first, row: first.row + line, rows: 1 });
      const standing = cellAt(form.around, cell);
      return { id, address: standing.address, standing: String(standing.formula) };
    }),
  }));
}
