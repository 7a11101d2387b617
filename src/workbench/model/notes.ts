import type { UniverSheet } from '../engine/univerSheet';
import { invalidArgument, itemNotFound } from '../richapi/apiError';
import { NULL_OBJECT, WireCollection, type OrNull } from '../richapi/wireObject';
import { ExcelObject, type ExcelObjects } from './excelObject';
import type { Note as StoredNote } from './noteStore';
import { Range } from './range';

/** Of the workbook (sheet null), or of one sheet. ExcelApi 1.18. */
export class NoteCollection extends WireCollection<Note> {
  readonly wireType = 'NoteCollection';

  constructor(
    private readonly excel: ExcelObjects,
    private readonly sheet: UniverSheet | null,
  ) {
    super();
  }

  items(): readonly Note[] {
    return this.excel.book.notes.list(this.sheet?.id).map((note) => new Note(this.excel, note));
  }
  /** "Gets a note by its cell address." */
  override indexer(key: unknown): Note {
    const found = this.GetItemOrNullObject(key);
    if (found === NULL_OBJECT) throw itemNotFound('NoteCollection.getItem');
    return found;
  }
  GetItem(key: string): Note {
    return this.indexer(key);
  }
  GetItemOrNullObject(key: unknown): OrNull<Note> {
    const range = this.cell(key);
    const note = range && this.excel.book.notes.at(range.sheet.id, range.area.row, range.area.column);
    return note ? new Note(this.excel, note) : NULL_OBJECT;
  }
  GetItemAt(index: number): Note {
    const item = this.items()[index];
    if (!item) throw itemNotFound('NoteCollection.getItemAt');
    return item;
  }
  GetCount(): number {
    return this.items().length;
  }
  /** "Adds a new note with the given content on the given cell … one note per cell." */
  Add(cellAddress: Range | string, content: string): Note {
    const range = this.cell(cellAddress);
    if (!range || range.CellCount !== 1) throw invalidArgument('NoteCollection.add');
    const { row, column } = range.area;
    const { notes } = this.excel.book;
    if (notes.at(range.sheet.id, row, column)) throw invalidArgument('NoteCollection.add');
    return new Note(this.excel, notes.add({ sheetId: range.sheet.id, row, column, content, author: 'Workbench' }));
  }

  private cell(key: unknown): Range | null {
    return key instanceof Range ? key : this.excel.findRange(String(key), this.sheet);
  }
}

export class Note extends ExcelObject {
  readonly wireType = 'Note';

  constructor(
    excel: ExcelObjects,
    private readonly note: StoredNote,
  ) {
    super(excel);
  }

  get Content(): string {
    return this.note.content;
  }
  set Content(content: string) {
    this.excel.book.notes.setContent(this.note, content);
  }
  get AuthorName(): string {
    return this.note.author;
  }
  GetLocation(): Range {
    const { sheetId, row, column } = this.note;
    const sheet = this.excel.book.grid.sheet(sheetId);
    if (!sheet) throw itemNotFound('Note.getLocation');
    return this.excel.range(sheet, { row, column, rows: 1, columns: 1 });
  }
  Delete(): void {
    this.excel.book.notes.remove(this.note);
  }
}
