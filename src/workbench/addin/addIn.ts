import type { Book } from '../book';
import { directCaller } from '../calc/directCaller';
import { ExcelModel } from '../model/excelModel';
import { Workbook } from '../model/workbook';
import { metadataFrom } from '../richapi/classMetadata';
import { Interpreter } from '../richapi/interpreter';
import type { RichApiRequest } from '../richapi/protocol';
import type { WireObject } from '../richapi/wireObject';
import { CustomFunctionsService } from '../services/customFunctionsService';
import { DynamicRibbon, type RibbonState } from '../services/dynamicRibbon';
import { AddinInternalService, AppRuntimePersistenceService, AppRuntimeService } from '../services/runtimeServices';
import type { AddInWindow } from './addInWindow';
import { CallCounter } from './callCounter';
import { EventQueue } from './eventQueue';
import { LOCALE } from './hostContext';
import type { OfficeThemeName } from './officeThemes';
import type { RequirementSets } from './requirementSets';
import { installNestedAppAuth } from './nestedAppAuth';
import type { OfficeAccounts } from './officeAccounts';
import { installSeam, type RibbonCommandResult, type Seam } from './seam';
import { UnderWay } from './underWay';
import { WorkbookEvents } from './workbookEvents';

export interface AddInOptions {
  readonly sets: RequirementSets;
  readonly accessToken: () => Promise<string>;
  /** Has Office sign add-ins in itself, with NestedAppAuth 1.1. */
  readonly accounts?: OfficeAccounts | undefined;
  readonly ribbon: RibbonState;
  readonly onPane: (visible: boolean) => void;
  /** `office` sends function calls through office.js, which throttles them; `direct` calls the same functions at once. */
  readonly functionCalls: 'direct' | 'office';
  /** Of Office's interface; default: that of the user's system. */
  readonly displayLanguage?: string | undefined;
  readonly theme: () => OfficeThemeName;
  readonly onBug: (error: unknown) => void;
}

/** What a page that went away waits for. */
const NEVER = new Promise<never>(() => undefined);

/** One instance of the add-in: its page, with its own office.js, attached to one book. */
export class AddIn {
  readonly counter = new CallCounter();
  /** Resolves when the add-in's custom functions can be called. */
  readonly ready: Promise<void>;
  private readonly queue = new EventQueue();
  private readonly events: WorkbookEvents;
  private readonly interpreter: Interpreter;
  private readonly runtime: AppRuntimeService;
  private readonly actions: AddinInternalService;
  private readonly seam: Seam;
  private setReady: () => void = () => undefined;
  private isGone = false;
  private readonly leaving = new AbortController();
  private readonly underWay = new UnderWay();

  constructor(
    readonly book: Book,
    readonly window: AddInWindow,
    options: AddInOptions,
  ) {
    this.ready = new Promise((resolve) => (this.setReady = resolve));
    const excel = new ExcelModel(book);
    this.events = new WorkbookEvents(book, excel, this.queue, this);
    this.runtime = new AppRuntimeService(this.queue, { visible: true, onChange: options.onPane });
    this.actions = new AddinInternalService(this.queue);
    this.interpreter = new Interpreter({
      root: new Workbook(excel, this.events.changedRanges),
      services: this.services(options),
      metadataOf: metadataFrom(() => [window.Excel, window.OfficeCore]),
      beforeRead: () => book.settle(),
      waitsForCalculation: (wireName) => wireName.startsWith('GetUsedRange'),
      onBug: options.onBug,
    });
    this.seam = installSeam(window, {
      sets: options.accounts ? { ...options.sets, NestedAppAuth: '1.1' } : options.sets,
      displayLanguage: options.displayLanguage ?? LOCALE,
      theme: options.theme,
      settings: book.documentSettings,
      documentUrl: `C:\\${book.name}.xlsx`,
      request: (text) => this.request(text),
      accessToken: () => this.underWay.during('requests for tokens', options.accessToken()),
      onListening: (send) => this.queue.connect(send),
      afterAnswer: () => this.queue.flushLater(),
    });
    if (options.accounts) installNestedAppAuth(window, options.accounts, this.underWay);
  }

  /** What keeps the add-in from being idle, in words; empty when it is. */
  busyWith(): string[] {
    const events = this.queue.length + this.events.pending;
    return [...this.underWay.inWords(), ...(events > 0 ? [`${events} events to deliver`] : [])];
  }

  clickRibbon(functionName: string, controlId: string): Promise<RibbonCommandResult> {
    return this.underWay.during('ribbon commands', this.seam.clickRibbon(functionName, controlId));
  }

  /** Runs what the add-in has associated with an action, as a keyboard shortcut does. */
  runAction(action: string): void {
    this.actions.dispatch(action);
  }

  showPane(visible: boolean): void {
    this.runtime.show(visible);
  }

  /** Has the add-in's HTTP requests counted and waited for. */
  wrapFetch(original: typeof fetch): typeof fetch {
    return async (input, init) => {
      this.counter.countFetch();
      const done = this.underWay.begin('HTTP requests');
      try {
        const answer = await (this.isGone ? NEVER : original(input, init));
        if (this.isGone) return await NEVER;
        // In flight until the body is there; an event stream has no end to wait for.
        if (answer.headers.get('content-type')?.startsWith('text/event-stream')) {
          done();
          return this.streamWhileHere(answer);
        }
        void answer.clone().arrayBuffer().then(done, done);
        return answer;
      } catch (error) {
        done();
        throw error;
      }
    };
  }

  /** An event stream goes with the page, as in a browser; here nothing else would end it. */
  private streamWhileHere(answer: Response): Response {
    const { signal } = this.leaving;
    const body = answer.body?.pipeThrough(new TransformStream(), { signal }) ?? null;
    return new Response(body, answer);
  }

  /** The page is about to go away. */
  detach(): void {
    this.isGone = true;
    this.leaving.abort();
    this.events.stop();
    this.queue.disconnect();
    this.book.disconnect(this);
  }

  /**
   * A batch that Excel has begun is carried out whole, but nobody is left to hear the answer when the page went away
   * meanwhile; what it had still waiting is not begun.
   */
  private request(text: string): Promise<string> {
    const answered = this.book
      .inTurn({ instance: this, isAddIn: true }, () => (this.isGone ? null : this.execute(text)))
      .then((answer) => (answer === null || this.isGone ? NEVER : answer));
    return this.underWay.during('RichApi requests', answered);
  }

  private async execute(text: string): Promise<string> {
    const request = JSON.parse(text) as RichApiRequest;
    const answer = JSON.stringify(await this.interpreter.execute(request));
    this.counter.countRichApi(request, text, answer);
    return answer;
  }

  private services(options: AddInOptions): ReadonlyMap<string, WireObject> {
    const functions = new CustomFunctionsService(this.queue, () => {
      const direct = directCaller((id) => this.window.CustomFunctions?._association.mappings[id]);
      this.book.connect(this, this.counter.countFunctions(options.functionCalls === 'office' ? functions : direct));
      this.setReady();
    });
    return new Map<string, WireObject>([
      ['Microsoft.InternalService.AddinInternalService', this.actions],
      ['Microsoft.AppRuntime.AppRuntimeService', this.runtime],
      ['Microsoft.AppRuntime.AppRuntimePersistenceService', new AppRuntimePersistenceService(this.book.runtime)],
      ['Microsoft.DynamicRibbon.DynamicRibbon', new DynamicRibbon(options.ribbon)],
      ['Microsoft.ExcelServices.CustomFunctions', functions],
    ]);
  }
}
