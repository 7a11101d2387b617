import { WireObject } from '../richapi/wireObject';

/** Which ribbon controls the add-in switched on or off, or hid; what it never named is as its manifest says. */
export interface RibbonState {
  readonly enabled: Map<string, boolean>;
  readonly visible: Map<string, boolean>;
  onChange: () => void;
}

class RibbonButton extends WireObject {
  readonly wireType = 'RibbonButton';

  constructor(
    private readonly state: RibbonState,
    readonly Id: string,
  ) {
    super();
  }

  get Enabled(): boolean {
    return this.state.enabled.get(this.Id) ?? true;
  }

  set Enabled(enabled: boolean) {
    this.state.enabled.set(this.Id, enabled);
    this.state.onChange();
  }

  SetEnabled(enabled: boolean): void {
    this.Enabled = enabled;
  }
}

class RibbonTab extends WireObject {
  readonly wireType = 'RibbonTab';

  constructor(
    private readonly state: RibbonState,
    readonly Id: string,
  ) {
    super();
  }

  SetVisibility(visible: boolean): void {
    this.state.visible.set(this.Id, visible);
    this.state.onChange();
  }
}

/** Behind Office.ribbon.requestUpdate(): RibbonApi 1.1. */
export class DynamicRibbon extends WireObject {
  readonly wireType = 'DynamicRibbon';

  constructor(private readonly state: RibbonState) {
    super();
  }

  GetButton(id: string): RibbonButton {
    return new RibbonButton(this.state, id);
  }

  GetTab(id: string): RibbonTab {
    return new RibbonTab(this.state, id);
  }
}
