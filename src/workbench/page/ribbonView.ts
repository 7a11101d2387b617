import type { ManifestInfo, RibbonButtonInfo } from '../manifest';
import type { RibbonState } from '../services/dynamicRibbon';
import { create, element } from './element';

/** The add-in's custom tab, as its manifest describes it. */
export class RibbonView {
  private readonly buttons = new Map<RibbonButtonInfo, HTMLButtonElement>();

  constructor(
    manifest: ManifestInfo,
    private readonly state: RibbonState,
    onClick: (id: string) => void,
  ) {
    const groups = manifest.groups.map(({ label, buttons }) =>
      create(
        'div',
        { className: 'group', role: 'group', ariaLabel: label },
        create('div', { className: 'group-buttons' }, ...buttons.map((info) => this.button(info, onClick))),
        create('p', { className: 'group-label' }, label),
      ),
    );
    element('nav', 'ribbon').append(
      create('span', { className: 'tab-name' }, manifest.tab),
      create('div', { className: 'groups' }, ...groups),
    );
    state.onChange = () => this.update();
    this.update();
  }

  /** Shows what the add-in switched on and off with Office.ribbon.requestUpdate, and else what its manifest says. */
  update(): void {
    for (const [{ id, enabled }, button] of this.buttons) button.disabled = !(this.state.enabled.get(id) ?? enabled);
  }

  private button(info: RibbonButtonInfo, onClick: (id: string) => void): HTMLButtonElement {
    const { id, label, tooltip, icon } = info;
    const image = icon === null ? [] : [create('img', { src: icon, alt: '', width: 32, height: 32 })];
    const button = create('button', { id, type: 'button', title: tooltip }, ...image, create('span', {}, label));
    button.addEventListener('click', () => onClick(id));
    this.buttons.set(info, button);
    return button;
  }
}
