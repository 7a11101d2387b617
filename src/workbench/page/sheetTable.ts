import { cellName, columnName } from '../a1';
import type { Book } from '../book';
import { shownAt } from '../bookView';
import { chartPictures } from '../charts/chartData';
import { chartFigure } from './chartFigure';
import { create, element } from './element';

/** The active sheet as an HTML table: the grid is a canvas, which assistive technology cannot read. */
export class SheetTable {
  private readonly place = element('div', 'sheet-table');
  private readonly grids = element('div', 'grids');
  private readonly toggle = element('button', 'as-table');

  constructor(private readonly book: () => Book | null) {
    this.toggle.addEventListener('click', () => this.show(this.place.hidden === true));
  }

  /** Also after a change of book: the table is of the moment it was asked for. */
  show(asTable: boolean): void {
    this.toggle.ariaPressed = String(asTable);
    this.grids.hidden = asTable;
    this.place.hidden = !asTable;
    const book = this.book();
    this.place.replaceChildren(...(asTable && book ? [tableOf(book), ...chartsOf(book)] : []));
  }
}

const chartsOf = (book: Book): HTMLElement[] => chartPictures(book, book.grid.activeSheet().id).map(chartFigure);

function tableOf(book: Book): HTMLTableElement {
  const sheet = book.grid.activeSheet();
  const used = sheet.used(false) ?? { row: 0, column: 0, rows: 1, columns: 1 };
  const columns = Array.from({ length: used.columns }, (_, i) => used.column + i);
  const heads = columns.map((column) => create('th', { scope: 'col' }, columnName(column)));
  const rows = Array.from({ length: used.rows }, (_, i) => {
    const row = used.row + i;
    const cells = columns.map((column) => cellOf(book, row, column));
    return create('tr', {}, create('th', { scope: 'row' }, String(row + 1)), ...cells);
  });
  return create(
    'table',
    {},
    create('caption', {}, sheet.name),
    create('thead', {}, create('tr', {}, create('td'), ...heads)),
    create('tbody', {}, ...rows),
  );
}

function cellOf(book: Book, row: number, column: number): HTMLTableCellElement {
  const sheet = book.grid.activeSheet();
  const { text, fill, font, note } = shownAt(book, { sheet, area: { row, column, rows: 1, columns: 1 } });
  const cell = create('td', { id: `table-${cellName(row, column)}` }, text);
  if (fill !== null) cell.style.backgroundColor = fill;
  if (font !== null) cell.style.color = font;
  if (note !== null) cell.append(create('small', {}, note));
  return cell;
}
