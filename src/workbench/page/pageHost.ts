import { AddIn } from '../addin/addIn';
import type { AddInWindow } from '../addin/addInWindow';
import { DEFAULT_THEME } from '../addin/officeThemes';
import { REQUIREMENT_SETS } from '../addin/requirementSets';
import { Book } from '../book';
import type { BookOptions } from '../book';
import type { DevServer } from '../devServer';
import { drawNoteMarkers } from '../engine/noteMarkers';
import { addCellMenuItems, type CellMenuItem } from '../engine/cellMenuItems';
import { openVisibleBook } from '../engine/visible';
import { isErrorValue } from '../model/valueType';
import type { RibbonState } from '../services/dynamicRibbon';
import type { TestUser, WorkbenchHost } from '../workbench';
import { create, element } from './element';

const TASK_PANE = '/workbench/taskpane.html';

declare global {
  interface Window {
    /** Called by the add-in page's first script, before its office.js loads. */
    attachAddIn?: (window: Window) => void;
  }
}

/** The workbench's surroundings on the page: a grid for each book, and the add-in in an iframe. */
export class PageHost implements WorkbenchHost {
  readonly ribbon: RibbonState = { enabled: new Map(), visible: new Map(), onChange: () => undefined };
  theme = DEFAULT_THEME;
  shownBook: Book | null = null;
  onUser: (user: TestUser, book: Book) => void = () => undefined;
  onCellMenu: (id: string) => void = () => undefined;
  private readonly pane = element('aside', 'pane');
  private readonly frame = element('iframe', 'pane-frame');
  private readonly containers = new Map<Book, HTMLElement>();

  constructor(
    private readonly server: DevServer,
    private readonly functions: BookOptions,
    private readonly cellMenu: readonly CellMenuItem[],
  ) {}

  users() {
    return this.server.users();
  }
  token(userId: string) {
    return this.server.token(userId);
  }

  openBook(name: string): Book {
    const container = create('div', { id: `grid-${this.containers.size + 1}`, className: 'grid' });
    for (const other of this.containers.values()) other.hidden = true;
    element('div', 'grids').append(container);
    const book = new Book(name, openVisibleBook(name, container.id), this.functions);
    this.containers.set(book, container);
    addCellMenuItems(book.grid, this.cellMenu, (id) => this.onCellMenu(id));
    drawNoteMarkers(book.grid, (sheetId, row, column) => {
      if (book.notes.at(sheetId, row, column)) return true;
      const sheet = book.grid.sheet(sheetId);
      return (
        sheet !== null &&
        isErrorValue(sheet.value(row, column)) &&
        book.functions.message(sheetId, row, column) !== null
      );
    });
    return book;
  }

  userChanged(user: TestUser, book: Book): void {
    this.shownBook = book;
    for (const [other, container] of this.containers) container.hidden = other !== book;
    this.onUser(user, book);
  }

  async loadAddIn(book: Book, accessToken: () => Promise<string>): Promise<AddIn> {
    this.ribbon.enabled.clear();
    this.ribbon.visible.clear();
    this.ribbon.onChange();
    this.pane.hidden = false;
    const attached = new Promise<AddIn>((resolve) => {
      window.attachAddIn = (addInWindow) => resolve(this.attach(book, addInWindow, accessToken));
    });
    this.frame.src = `${TASK_PANE}?${Date.now()}`;
    const addIn = await attached;
    await addIn.ready;
    return addIn;
  }

  showPane(addIn: AddIn): void {
    addIn.showPane(true);
    this.frame.focus();
  }

  private attach(book: Book, window: Window, accessToken: () => Promise<string>): AddIn {
    const addInWindow = window as unknown as AddInWindow;
    const addIn = new AddIn(book, addInWindow, {
      sets: REQUIREMENT_SETS,
      accessToken,
      ribbon: this.ribbon,
      onPane: (visible) => (this.pane.hidden = !visible),
      functionCalls: 'direct',
      theme: () => this.theme,
      onBug: (error) => console.error(error),
    });
    const original = addInWindow.fetch;
    if (original) addInWindow.fetch = addIn.wrapFetch(original.bind(window));
    return addIn;
  }
}
