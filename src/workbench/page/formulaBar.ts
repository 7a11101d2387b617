import { cellName } from '../a1';
import type { Book } from '../book';
import { shownAt } from '../bookView';
import { element } from './element';

const REFRESH_MS = 150;

/** Name box, content and what is said about the active cell: its note, an error's message, or its prompt. */
export class FormulaBar {
  private readonly name = element('output', 'cell-name');
  private readonly content = element('output', 'cell-content');
  private readonly note = element('output', 'cell-note');

  /** Selection, typing, calculation and undo all change it: looking again is simpler than listening to each. */
  constructor(private readonly book: () => Book | null) {
    setInterval(() => this.refresh(), REFRESH_MS);
  }

  private refresh(): void {
    const book = this.book();
    if (!book) return;
    const sheet = book.grid.activeSheet();
    const { row, column } = book.grid.selection();
    const area = { row, column, rows: 1, columns: 1 };
    show(this.name, cellName(row, column));
    show(this.content, String(sheet.formula(row, column)));
    show(this.note, shownAt(book, { sheet, area }).note ?? '');
  }
}

function show(output: HTMLOutputElement, text: string): void {
  if (output.textContent === text) return;
  output.textContent = text;
  output.title = text;
}
