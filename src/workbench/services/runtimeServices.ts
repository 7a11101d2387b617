import type { EventQueue } from '../addin/eventQueue';
import { WireObject } from '../richapi/wireObject';

/** AppRuntimeService.onVisibilityChanged. */
const VISIBILITY_CHANGED = 65_539;

/** Message category and type by which office.js is told to run an action. */
const ACTION = { category: 2, dispatch: 1000 } as const;

/** Tells the host that Office.actions handlers are in place: keyboard shortcuts reach them as messages. */
export class AddinInternalService extends WireObject {
  readonly wireType = 'AddinInternalService';
  private isReady = false;

  constructor(private readonly events: EventQueue) {
    super();
  }

  NotifyActionHandlerReady(): void {
    // Ribbon commands arrive through event 39, which needs no readiness of its own.
    this.isReady = true;
  }

  dispatch(action: string): void {
    if (!this.isReady) throw new Error(`The add-in is not ready for the action ${action}.`);
    this.events.message([ACTION.category, ACTION.dispatch, '', JSON.stringify([action, '']), 0]);
  }
}

/** Behind Office.addin.showAsTaskpane(), hide() and onVisibilityModeChanged(): SharedRuntime 1.1. */
export class AppRuntimeService extends WireObject {
  readonly wireType = 'AppRuntimeService';

  constructor(
    private readonly events: EventQueue,
    private readonly pane: { visible: boolean; onChange: (visible: boolean) => void },
  ) {
    super();
  }

  SetAppRuntimeState(state: string): void {
    this.show(state === 'Visible');
  }

  GetAppRuntimeState(): string {
    return this.pane.visible ? 'Visible' : 'Background';
  }

  show(visible: boolean): void {
    if (this.pane.visible === visible) return;
    this.pane.visible = visible;
    this.pane.onChange(visible);
    this.events.event(VISIBILITY_CHANGED, '', { visibility: visible ? 'Visible' : 'Hidden' });
  }
}

/** Behind Office.addin.setStartupBehavior(): kept with the document, as Excel does. */
export class AppRuntimePersistenceService extends WireObject {
  readonly wireType = 'AppRuntimePersistenceService';

  constructor(private readonly document: { startState: string }) {
    super();
  }

  SetAppRuntimeStartState(state: string): void {
    this.document.startState = state;
  }

  GetAppRuntimeStartState(): string {
    return this.document.startState;
  }
}
