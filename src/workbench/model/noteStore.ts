import { containsCell, type Area } from '../a1';
import { shiftArea, type Shift } from '../engine/shift';

export interface Note {
  readonly sheetId: string;
  row: number;
  column: number;
  content: string;
  readonly author: string;
}

/** Notes ("anteckningar") belong to cells and move with them. */
export class NoteStore {
  private notes: Note[] = [];
  private readonly listeners: (() => void)[] = [];

  /** Top to bottom, left to right. */
  list(sheetId?: string): readonly Note[] {
    const chosen = this.notes.filter((note) => sheetId === undefined || note.sheetId === sheetId);
    return chosen.sort((a, b) => a.row - b.row || a.column - b.column);
  }

  at(sheetId: string, row: number, column: number): Note | null {
    return this.notes.find((note) => note.sheetId === sheetId && note.row === row && note.column === column) ?? null;
  }

  add(note: Note): Note {
    this.notes.push(note);
    this.changed();
    return note;
  }

  setContent(note: Note, content: string): void {
    note.content = content;
    this.changed();
  }

  remove(note: Note): void {
    this.notes = this.notes.filter((other) => other !== note);
    this.changed();
  }

  onChange(listener: () => void): void {
    this.listeners.push(listener);
  }

  shift(shift: Shift): void {
    for (const note of this.list(shift.sheetId)) {
      const area = shiftArea(shift, { row: note.row, column: note.column, rows: 1, columns: 1 });
      if (area) Object.assign(note, { row: area.row, column: area.column });
      else this.remove(note);
    }
    this.changed();
  }

  clear(sheetId: string, area: Area): void {
    for (const note of this.list(sheetId)) if (containsCell(area, note.row, note.column)) this.remove(note);
  }

  copySheet(originalId: string, copyId: string): void {
    for (const note of this.list(originalId)) this.add({ ...note, sheetId: copyId });
  }

  /** Puts the notes back as they are now. */
  snapshot(): () => void {
    const kept = structuredClone(this.notes);
    return () => {
      this.notes = kept;
      this.changed();
    };
  }

  private changed(): void {
    for (const listener of this.listeners) listener();
  }
}
