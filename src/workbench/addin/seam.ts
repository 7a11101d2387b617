/**
 * The seam of Excel for Windows: office.js finds `window.external` and talks to nothing else. It has to be installed
 * before office.js loads. The add-in's code, and office.js, are the ones that ship.
 *
 * Execute 93: a RichApi batch, JSON text at params[0][4]. Execute 94: a ribbon command is completed.
 * Execute 98: getAccessToken. Event 33: RichApi messages to the add-in. Event 39: a ribbon button was clicked.
 */
import type { AddInWindow } from './addInWindow';
import { hostContext, hostInfo, type HostContextOptions } from './hostContext';
import type { RichApiMessage } from './eventQueue';

const EXECUTE = { richApi: 93, commandCompleted: 94, accessToken: 98 } as const;
const EVENT = { richApiMessages: 33, ribbonCommand: 39 } as const;

/** Office's error codes: https://learn.microsoft.com/office/dev/add-ins/reference/javascript-api-for-office-error-codes */
const ERROR = { internal: 5001, userNotSignedIn: 13_001 } as const;

type HostCallback = (answer: unknown) => void;
type EventHandler = (eventId: number, args: unknown) => void;

export interface SeamOptions extends HostContextOptions {
  /** One RichApi round trip: request text to answer text. */
  readonly request: (text: string) => Promise<string>;
  readonly accessToken: () => Promise<string>;
  /** The add-in listens for RichApi messages from now on. */
  readonly onListening: (send: (messages: readonly RichApiMessage[]) => void) => void;
  readonly afterAnswer: () => void;
}

export interface RibbonCommandResult {
  readonly status: number;
}

export interface Seam {
  /** Runs an ExecuteFunction command; resolves when the add-in calls event.completed(). */
  clickRibbon(functionName: string, controlId: string): Promise<RibbonCommandResult>;
}

/** Host arrays are COM SafeArrays in Excel for Windows. */
const safeArray = (items: readonly unknown[]) => ({ toArray: () => items, dimensions: () => 1 });

export function installSeam(window: AddInWindow, options: SeamOptions): Seam {
  const handlers = new Map<number, EventHandler>();
  const commands = new Map<string, (result: RibbonCommandResult) => void>();
  let nextCommand = 1;

  const answerLater = (callback: HostCallback, answer: unknown): void => {
    setTimeout(() => {
      callback(answer);
      options.afterAnswer();
    }, 0);
  };

  function completeCommand([id, status]: readonly unknown[]): void {
    commands.get(String(id))?.({ status: Number(status) });
    commands.delete(String(id));
  }

  async function execute(id: number, params: readonly unknown[], callback: HostCallback): Promise<void> {
    switch (id) {
      case EXECUTE.richApi: {
        const [batch] = params as readonly (readonly unknown[])[];
        const answer = await options.request(String(batch?.[4]));
        return answerLater(callback, safeArray([0, 200, [], answer]));
      }
      case EXECUTE.commandCompleted:
        completeCommand(params);
        return answerLater(callback, safeArray([0]));
      case EXECUTE.accessToken: {
        const token = await options.accessToken().catch(() => null);
        return answerLater(callback, token === null ? ERROR.userNotSignedIn : safeArray([0, token]));
      }
      default:
        return answerLater(callback, ERROR.internal);
    }
  }

  const external = {
    GetHostInfo: () => hostInfo(options.displayLanguage),
    GetContext() {
      makeStrict(window);
      return hostContext(options);
    },
    GetLoggingAllowed: () => false,
    Execute(id: number, params: readonly unknown[], callback: HostCallback): void {
      makeStrict(window);
      void execute(id, params, callback);
    },
    RegisterEvent(id: number, _target: string, handler: EventHandler, callback: HostCallback): void {
      makeStrict(window);
      handlers.set(id, handler);
      if (id === EVENT.richApiMessages) options.onListening((messages) => handler(id, safeArray(messages)));
      setTimeout(() => callback(0), 0);
    },
    UnregisterEvent(id: number, _target: string, callback: HostCallback): void {
      handlers.delete(id);
      setTimeout(() => callback(0), 0);
    },
  };
  Object.defineProperty(window, 'external', { value: external, configurable: true, writable: true });

  return {
    clickRibbon: (functionName, controlId) =>
      new Promise((resolve, reject) => {
        const handler = handlers.get(EVENT.ribbonCommand);
        if (!handler) return reject(new Error(`The add-in is not ready for the ribbon command ${functionName}.`));
        const id = `command-${nextCommand++}`;
        commands.set(id, resolve);
        handler(EVENT.ribbonCommand, [id, functionName, JSON.stringify({ source: { id: controlId } })]);
      }),
  };
}

/**
 * Has office.js enforce requirement sets, which it skips by default for members it knows, and name the class of each
 * object path, which the interpreter needs for error locations.
 */
function makeStrict({ OfficeExtension }: AddInWindow): void {
  if (!OfficeExtension) return;
  OfficeExtension.CommonUtility._doApiNotSupportedCheck = true;
  OfficeExtension._internalConfig.appendTypeNameToObjectPathInfo = true;
}
