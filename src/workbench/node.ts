/**
 * The workbench in Node: the add-in's page runs in jsdom, loaded over HTTP with its scripts, against a workbook
 * without a screen. Tests get the object that the page offers as window.workbench, and the add-in's window.
 */
import { openHeadlessBook } from './engine/headless';
import { JSDOM, VirtualConsole } from 'jsdom';
import { CountingLoader } from './countingLoader';
import { AddIn, type AddInOptions } from './addin/addIn';
import type { AddInWindow } from './addin/addInWindow';
import type { OfficeAccounts } from './addin/officeAccounts';
import { DEFAULT_THEME, type OfficeThemeName } from './addin/officeThemes';
import { REQUIREMENT_SETS, type RequirementSets } from './addin/requirementSets';
import { Book, type BookOptions } from './book';
import { DevServer } from './devServer';
import { equipWindow } from './nodeGlobals';
import type { RibbonState } from './services/dynamicRibbon';
import { HostedWorkbench, type AddInInterface, type Opening, type Workbench, type WorkbenchHost } from './workbench';

export interface OpenWorkbenchOptions {
  /** Where the development server answers, for example `http://localhost:3000`. */
  readonly origin: string;
  /** Requirement sets that differ from the host's own; null takes a set away. */
  readonly sets?: Readonly<Record<string, string | null>>;
  /** The language of Office's interface, `en-US`; default: that of the user's system, which is Swedish. */
  readonly displayLanguage?: string;
  /** The theme that is chosen in Office. */
  readonly theme?: OfficeThemeName;
  /** Whether function calls take office.js' own, throttled path; default `direct`. */
  readonly functionCalls?: AddInOptions['functionCalls'];
  /** The accounts that Office signs add-ins in with by nested app authentication; default: it has none of that. */
  readonly accounts?: OfficeAccounts;
  /** Errors of the page and of the host; default: console.error. */
  readonly onError?: (error: unknown) => void;
}

/** The add-in's window as tests use it: a browser window with office.js' globals. */
export type AddInPage = Window &
  typeof globalThis & {
    readonly Excel: typeof Excel;
    readonly Office: typeof Office;
    readonly OfficeExtension: typeof OfficeExtension;
  };

export interface NodeWorkbench extends Workbench {
  /** The window of the present add-in instance; a new one after user() and book(). */
  readonly window: AddInPage;
  /** Whether the pane is shown (Office.addin.showAsTaskpane, hide). */
  paneVisible(): boolean;
  /** Resolves when add-in, calculation and functions are idle. */
  settle(): Promise<void>;
  /**
   * Another user opens the present workbook at the same time, with an add-in of their own. The two share the book and
   * what is selected in it; nothing else. Each waits, when it settles, for its own add-in only.
   */
  join(userId: string): Promise<NodeWorkbench>;
  /** The add-in goes away, in the middle of whatever it does; the last one closes the books. */
  close(): Promise<void>;
}

/** The longest of Univer's own delays, with a margin. */
const UNIVER_TIMERS_MS = 250;

export async function openWorkbench(options: OpenWorkbenchOptions): Promise<NodeWorkbench> {
  const server = new DevServer(options.origin);
  const [metadata, manifest] = await Promise.all([
    server.functions(),
    server.manifest((xml) => new JSDOM(xml, { contentType: 'text/xml' }).window.document),
  ]);
  const functions = { namespace: manifest.namespace, metadata };
  const addInInterface = { manifest, shortcuts: await server.shortcuts(manifest) };
  const [books, views] = [new Map<string, Book>(), new Set<object>()];
  const shared = { options, server, functions, addInInterface, books, views };
  const workbench = new WorkbenchInNode(new NodeHost(shared), shared);
  await workbench.ready;
  return workbench;
}

/** What all who work at the same books share. */
interface Shared {
  readonly options: OpenWorkbenchOptions;
  readonly server: DevServer;
  readonly functions: BookOptions;
  readonly addInInterface: AddInInterface;
  readonly books: Map<string, Book>;
  readonly views: Set<object>;
}

class NodeHost implements WorkbenchHost {
  page: JSDOM | null = null;
  /** The page's scripts, of which those that load on demand come whenever they are needed. */
  loader = new CountingLoader();
  paneVisible = true;
  theme: OfficeThemeName;
  readonly ribbon: RibbonState = { enabled: new Map(), visible: new Map(), onChange: () => undefined };
  private readonly onError: (error: unknown) => void;
  private complaints = new VirtualConsole();

  constructor(private readonly shared: Shared) {
    this.theme = shared.options.theme ?? DEFAULT_THEME;
    this.onError = shared.options.onError ?? ((error) => console.error(error));
  }

  users() {
    return this.shared.server.users();
  }
  token(userId: string) {
    return this.shared.server.token(userId);
  }

  openBook(name: string): Book {
    return new Book(name, openHeadlessBook(name), this.shared.functions);
  }

  async loadAddIn(book: Book, accessToken: () => Promise<string>): Promise<AddIn> {
    this.leavePage();
    this.loader = new CountingLoader();
    this.ribbon.enabled.clear();
    this.ribbon.visible.clear();
    this.paneVisible = true;
    const { options } = this.shared;
    const { origin } = options;
    const attached: AddIn[] = [];
    this.complaints = new VirtualConsole();
    this.complaints.on('jsdomError', this.onError);
    this.complaints.on('error', (...args) => this.onError(args.map(String).join(' ')));
    this.page = await JSDOM.fromURL(`${origin}/workbench/taskpane.html`, {
      runScripts: 'dangerously',
      resources: this.loader,
      pretendToBeVisual: true,
      virtualConsole: this.complaints,
      beforeParse: (window) => {
        const addIn = new AddIn(book, window as unknown as AddInWindow, {
          sets: withoutNulls({ ...REQUIREMENT_SETS, ...options.sets }),
          accessToken,
          accounts: options.accounts,
          ribbon: this.ribbon,
          onPane: (visible) => (this.paneVisible = visible),
          functionCalls: options.functionCalls ?? 'direct',
          displayLanguage: options.displayLanguage,
          theme: () => this.theme,
          onBug: this.onError,
        });
        equipWindow(window, origin, (original) => addIn.wrapFetch(original));
        attached.push(addIn);
      },
    });
    const [addIn] = attached;
    if (!addIn) throw new Error('The add-in page did not load.');
    await inTime(addIn.ready, 'The add-in did not get ready in 90 s.');
    return addIn;
  }

  /** What a page still complains of once it has gone is nobody's: jsdom takes it apart under its scripts. */
  leavePage(): void {
    this.complaints.removeAllListeners();
    this.page?.window.close();
  }

  showPane(addIn: AddIn): void {
    addIn.showPane(true);
  }

  userChanged(): void {
    // Nothing shows the user here.
  }
}

class WorkbenchInNode extends HostedWorkbench implements NodeWorkbench {
  constructor(
    private readonly node: NodeHost,
    private readonly shared: Shared,
    opening: Opening | null = null,
  ) {
    super(node, shared.addInInterface, shared.books, opening);
    shared.views.add(this);
  }

  get window(): AddInPage {
    if (!this.node.page) throw new Error('The workbench is closed.');
    return this.node.page.window;
  }
  protected override busyWith(): string[] {
    const { underWay } = this.node.loader;
    return [...super.busyWith(), ...(underWay > 0 ? [`${underWay} scripts`] : [])];
  }
  paneVisible(): boolean {
    return this.node.paneVisible;
  }
  async join(userId: string): Promise<NodeWorkbench> {
    const { bookName } = this.attached;
    const joined = new WorkbenchInNode(new NodeHost(this.shared), this.shared, { userId, bookName });
    await joined.ready;
    return joined;
  }
  async close(): Promise<void> {
    const { books, views } = this.shared;
    if (!views.delete(this)) return;
    this.attached.addIn.detach();
    this.node.leavePage();
    this.node.page = null;
    if (views.size > 0) return;
    const open = [...books.values()];
    await Promise.all(open.map((book) => book.settle()));
    await new Promise((resolve) => setTimeout(resolve, UNIVER_TIMERS_MS));
    for (const book of open) book.grid.dispose();
  }
}

const withoutNulls = (sets: Readonly<Record<string, string | null>>): RequirementSets =>
  Object.fromEntries(Object.entries(sets).flatMap(([name, version]) => (version === null ? [] : [[name, version]])));

async function inTime(done: Promise<void>, message: string): Promise<void> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(message)), 90_000);
  });
  await Promise.race([done, late]).finally(() => clearTimeout(timer));
}
