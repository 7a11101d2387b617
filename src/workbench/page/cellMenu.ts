import type { RibbonButtonInfo } from '../manifest';
import { create, element } from './element';

/**
 * What the add-in adds to the menu of a cell, for the keyboard: Shift+F10 and the menu key, which the grid leaves alone. A
 * right click opens the grid's own menu, which has the same items.
 */
export class CellMenu {
  private readonly grids = element('div', 'grids');
  private readonly menu = create('div', { className: 'cell-menu', role: 'menu', hidden: true });
  private before: HTMLElement | null = null;

  constructor(items: readonly RibbonButtonInfo[], onChoice: (id: string) => void) {
    for (const { id, label, tooltip, icon } of items) {
      const image = icon === null ? [] : [create('img', { src: icon, alt: '', width: 16, height: 16 })];
      const item = create('button', { id, type: 'button', role: 'menuitem', title: tooltip }, ...image, label);
      item.addEventListener('click', () => {
        this.hide();
        onChoice(id);
      });
      this.menu.append(item);
    }
    document.body.append(this.menu);
    window.addEventListener('keydown', (event) => this.keyPressed(event), { capture: true });
    this.menu.addEventListener('focusout', () => this.hide());
  }

  private keyPressed(event: KeyboardEvent): void {
    const isAsked = event.key === 'ContextMenu' || (event.key === 'F10' && event.shiftKey);
    if (this.menu.hidden && isAsked && !isInField()) this.show();
    else if (!this.menu.hidden && event.key === 'Escape') this.hide();
    else return;
    event.preventDefault();
    event.stopPropagation();
  }

  private show(): void {
    const [first] = this.menu.querySelectorAll('button');
    if (!first) return;
    const { left, top } = this.grids.getBoundingClientRect();
    Object.assign(this.menu.style, { left: `${left + 48}px`, top: `${top + 24}px` });
    this.before = document.activeElement instanceof HTMLElement ? document.activeElement : null;
    this.menu.hidden = false;
    first.focus();
  }

  private hide(): void {
    if (this.menu.hidden) return;
    this.menu.hidden = true;
    this.before?.focus();
  }
}

/** The grid has the focus when no control of the page has it. */
function isInField(): boolean {
  return document.activeElement?.matches('button, select, iframe') ?? false;
}
