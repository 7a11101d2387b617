import type { AddIn } from './addin/addIn';
import type { OfficeThemeName } from './addin/officeThemes';
import type { Calls, FunctionCalls } from './addin/callCounter';
import { UserActs } from './acts/userActs';
import type { Book } from './book';
import { chartPictures, type ChartPicture } from './charts/chartData';
import {
  conditionalFormatsOf,
  sheetNamed,
  shownAt,
  target,
  usedIn,
  type Shown,
  type StoredConditionalFormat,
  type Used,
} from './bookView';
import type { CellValue } from './engine/cellData';
import type { ManifestInfo, RibbonButtonInfo } from './manifest';
import type { RibbonState } from './services/dynamicRibbon';
import { findShortcut, type Shortcuts } from './shortcuts';
import { settled } from './settle';

/** A test user as the development server lists them. */
export interface TestUser {
  readonly id: string;
  readonly name: string;
  readonly role: string;
}

/** What a person can do and see, for tests and checks; the same object in Node and on the page (window.workbench). */
export interface Workbench extends Pick<UserActs, keyof UserActs> {
  readonly ready: Promise<void>;
  /** Names of the visible sheets, in order. */
  sheets(): string[];
  used(sheet: string): Used;
  read(a1: string): CellValue;
  shown(a1: string): Shown;
  /** In English, or the value where there is no formula. */
  formula(a1: string): CellValue;
  formats(sheet: string): StoredConditionalFormat[];
  /** The sheet's charts as they show, calculated. */
  charts(sheet: string): ChartPicture[];
  /** Clicks a ribbon button by its control id in the manifest; rejects where it is switched off. */
  ribbon(id: string): Promise<void>;
  ribbonEnabled(id: string): boolean;
  /** Chooses what the add-in has put in the menu of a cell, by its control id in the manifest. */
  contextMenu(id: string): Promise<void>;
  /** Presses keys, `Ctrl+Shift+Alt+F`, with the focus in the grid; rejects where they are no shortcut of the add-in's. */
  shortcut(keys: string): Promise<void>;
  user(id: string): Promise<void>;
  book(name: string): Promise<void>;
  /** Chooses a theme in Office's settings; add-ins see it when they ask. */
  theme(name: OfficeThemeName): void;
  /** Since the last reset(). */
  calls(): Calls;
  functionCalls(): FunctionCalls;
  reset(): void;
}

/** What differs between Node and the page. */
export interface WorkbenchHost {
  /** The theme that is chosen in Office. */
  theme: OfficeThemeName;
  readonly ribbon: RibbonState;
  users(): Promise<readonly TestUser[]>;
  /** Rejects for a user the server does not know. */
  token(userId: string): Promise<string>;
  openBook(name: string): Book;
  /** Shows the book, and loads the add-in's page anew; resolves when its functions can be called. */
  loadAddIn(book: Book, accessToken: () => Promise<string>): Promise<AddIn>;
  /** A button that opens the pane was clicked. */
  showPane(addIn: AddIn): void;
  userChanged(user: TestUser, book: Book): void;
}

/** What the add-in puts in Office's interface. */
export interface AddInInterface {
  readonly manifest: ManifestInfo;
  readonly shortcuts: Shortcuts;
}

/** What a workbench begins with, if not with the default user's workbook. */
export interface Opening {
  readonly userId: string;
  readonly bookName: string;
}

const DEFAULT_USER = 'skane';

export class HostedWorkbench extends UserActs implements Workbench {
  readonly ready: Promise<void>;
  private current: { readonly user: TestUser; readonly addIn: AddIn; readonly bookName: string } | null = null;

  constructor(
    private readonly host: WorkbenchHost,
    protected readonly addInInterface: AddInInterface,
    protected readonly books = new Map<string, Book>(),
    private readonly opening: Opening | null = null,
  ) {
    super();
    this.ready = this.start();
  }

  sheets(): string[] {
    return this.theBook.visibleSheets().map(({ name }) => name);
  }
  used(sheet: string): Used {
    return usedIn(this.theBook, sheet);
  }
  read(a1: string): CellValue {
    const { sheet, area } = target(this.theBook, a1);
    return sheet.value(area.row, area.column);
  }
  shown(a1: string): Shown {
    return shownAt(this.theBook, target(this.theBook, a1));
  }
  formula(a1: string): CellValue {
    const { sheet, area } = target(this.theBook, a1);
    return sheet.formula(area.row, area.column);
  }
  formats(sheet: string): StoredConditionalFormat[] {
    return conditionalFormatsOf(this.theBook, sheet);
  }

  charts(sheet: string): ChartPicture[] {
    return chartPictures(this.theBook, sheetNamed(this.theBook, sheet).id);
  }

  async ribbon(id: string): Promise<void> {
    if (!this.ribbonEnabled(id)) throw new Error(`The ribbon button ${id} is switched off.`);
    await this.choose(this.ribbonButton(id));
  }
  ribbonEnabled(id: string): boolean {
    return this.host.ribbon.enabled.get(id) ?? this.ribbonButton(id).enabled;
  }
  async contextMenu(id: string): Promise<void> {
    const item = this.addInInterface.manifest.cellMenu.find((candidate) => candidate.id === id);
    if (!item) throw new Error(`The manifest has nothing called ${id} in the menu of a cell.`);
    await this.choose(item);
  }
  async shortcut(keys: string): Promise<void> {
    const action = findShortcut(this.addInInterface.shortcuts, keys);
    if (action === null) throw new Error(`${keys} is no shortcut of the add-in's.`);
    this.attached.addIn.runAction(action);
    await this.settle();
  }
  async user(id: string): Promise<void> {
    await this.load(await this.userWith(id), `user-${id}`);
  }
  async book(name: string): Promise<void> {
    await this.load(this.attached.user, `book-${name}`);
  }
  theme(name: OfficeThemeName): void {
    this.host.theme = name;
  }

  calls(): Calls {
    return this.attached.addIn.counter.read();
  }
  functionCalls(): FunctionCalls {
    return this.attached.addIn.counter.readFunctions();
  }
  reset(): void {
    this.attached.addIn.counter.reset();
  }

  async settle(): Promise<void> {
    await settled(
      () => this.busyWith(),
      () => this.theBook.settle(),
    );
  }

  private ribbonButton(id: string): RibbonButtonInfo {
    const buttons = this.addInInterface.manifest.groups.flatMap((group) => group.buttons);
    const button = buttons.find((candidate) => candidate.id === id);
    if (!button) throw new Error(`The manifest has no ribbon button ${id}.`);
    return button;
  }

  private async choose({ id, action }: RibbonButtonInfo): Promise<void> {
    const { addIn } = this.attached;
    if (action.kind === 'pane') this.host.showPane(addIn);
    else await addIn.clickRibbon(action.name, id);
    await this.settle();
  }

  protected async inTurn(work: (book: Book) => void): Promise<void> {
    const { addIn } = this.attached;
    await addIn.book.inTurn({ instance: addIn, isAddIn: false }, () => work(addIn.book));
    await this.settle();
  }

  private async userWith(id: string): Promise<TestUser> {
    const user = (await this.host.users()).find((candidate) => candidate.id === id);
    if (!user) throw new Error(`The server knows no test user ${id}.`);
    await this.host.token(id);
    return user;
  }

  protected get attached() {
    if (!this.current) throw new Error('The workbench is not ready yet: await workbench.ready.');
    return this.current;
  }

  get theBook(): Book {
    return this.attached.addIn.book;
  }

  private async start(): Promise<void> {
    if (this.opening) return this.load(await this.userWith(this.opening.userId), this.opening.bookName);
    const users = await this.host.users();
    const first = users.find(({ id }) => id === DEFAULT_USER) ?? users[0];
    if (!first) throw new Error('The server lists no test users.');
    await this.user(first.id);
  }

  private async load(user: TestUser, bookName: string): Promise<void> {
    this.current?.addIn.detach();
    const book = this.books.get(bookName) ?? this.host.openBook(bookName);
    this.books.set(bookName, book);
    this.host.userChanged(user, book);
    this.current = { user, bookName, addIn: await this.host.loadAddIn(book, () => this.host.token(user.id)) };
    await this.settle();
  }

  protected busyWith(): string[] {
    const { addIn } = this.attached;
    const functions = addIn.book.functions.pending;
    return [
      ...addIn.busyWith(),
      ...(addIn.book.calculation.settled ? [] : ['calculation']),
      ...(addIn.book.awaitsFormats ? ['conditional formats'] : []),
      ...(functions > 0 ? [`${functions} custom functions`] : []),
    ];
  }
}
