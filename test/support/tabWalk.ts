import type { Frame, Page } from 'playwright-core';

/** Where Tab has come to. */
export interface Stop {
  readonly name: string;
  /** Whether it looks other than without the focus. */
  readonly shown: boolean;
  /** Whether something lies over it, or it is out of sight. */
  readonly hidden: boolean;
}

export interface TabWalk {
  readonly forwards: readonly Stop[];
  /** The names on the way back. */
  readonly backwards: readonly string[];
  /** The same in the order of the document. */
  readonly inDocument: readonly string[];
}

/** More than any screen has: who comes here is caught. */
const TRAPPED = 300;

/** Walks a pane from its first control to its last and back, as somebody with a keyboard. Needs axe in the page, for names. */
export async function walkByTab(page: Page, frame: Frame): Promise<TabWalk> {
  await frame.evaluate(prepare);
  const forwards: Stop[] = [];
  let last = await press(page, frame, 'Tab');
  for (let next; last; last = next) {
    next = await press(page, frame, 'Tab');
    forwards.push({ ...last, shown: (next?.before ?? (await frame.evaluate(lookBack))) !== last.look });
    if (forwards.length > TRAPPED) throw new Error(`Tab is caught at ${last.name}.`);
  }
  await frame.evaluate(() => window.walk!.at(-1)!.focus());
  const backwards = forwards.slice(-1).map(({ name }) => name);
  for (let stop = await press(page, frame, 'Shift+Tab'); stop; stop = await press(page, frame, 'Shift+Tab'))
    if (backwards.push(stop.name) > TRAPPED) throw new Error(`Shift+Tab is caught at ${stop.name}.`);
  const inDocument = await frame.evaluate(() =>
    [...new Set(window.walk)]
      .sort((a, b) => (a.compareDocumentPosition(b) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1))
      .map((element) => window.nameOf!(element)),
  );
  return { forwards: forwards.map(({ name, shown, hidden }) => ({ name, shown, hidden })), backwards, inDocument };
}

declare global {
  interface Window {
    walk?: HTMLElement[];
    nameOf?: (element: Element) => string;
    lookOf?: (element: Element) => string;
  }
}

/** What axe knows beyond its types: https://github.com/dequelabs/axe-core/blob/develop/doc/API.md */
interface NamingAxe {
  readonly commons: { readonly text: { accessibleText(element: Element): string } };
  setup(node: Element): void;
  teardown(): void;
}

function prepare(): void {
  const { axe } = window as unknown as { axe: NamingAxe };
  window.walk = [];
  window.nameOf = (element) => {
    axe.setup(document.body);
    const name = `${element.getAttribute('role') ?? element.localName} ${axe.commons.text.accessibleText(element)}`;
    axe.teardown();
    return name;
  };
  /** All that a mark of the focus may be made of, on a control or on what is drawn around it. */
  window.lookOf = (element) => {
    const around = [element, element.parentElement, element.parentElement?.parentElement ?? null];
    return around
      .filter((one) => one !== null)
      .flatMap((one) => [null, '::before', '::after'].map((part) => getComputedStyle(one, part)))
      .map((style) =>
        [style.outline, style.border, style.boxShadow, style.backgroundColor, style.transform, style.opacity].join(),
      )
      .join('\n');
  };
  // Before the first control, wherever that is.
  document.body.tabIndex = -1;
  document.body.focus();
  document.body.removeAttribute('tabindex');
}

const lookBack = () => window.lookOf!(window.walk!.at(-1)!);

interface Reached extends Omit<Stop, 'shown'> {
  /** How it looks with the focus. */
  readonly look: string;
  /** How the one before it looks now. */
  readonly before: string | null;
}

async function press(page: Page, frame: Frame, key: 'Tab' | 'Shift+Tab'): Promise<Reached | null> {
  await page.keyboard.press(key);
  return frame.evaluate(async () => {
    // What is out of sight is scrolled to, and marks of the focus are drawn.
    await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
    const element = document.activeElement as HTMLElement | null;
    if (!document.hasFocus() || !element || element === document.body) return null;
    const before = window.walk!.at(-1);
    window.walk!.push(element);
    const { left, top, width, height } = element.getBoundingClientRect();
    const over = document.elementFromPoint(left + width / 2, top + Math.min(height, 24) / 2);
    const isSeen = over !== null && (element.contains(over) || over.contains(element) || isLabelOf(over, element));
    return {
      name: window.nameOf!(element),
      hidden: !isSeen,
      look: window.lookOf!(element),
      before: before ? window.lookOf!(before) : null,
    };

    function isLabelOf(one: Element, control: Element): boolean {
      return [...((control as HTMLInputElement).labels ?? [])].some((label) => label.contains(one));
    }
  });
}
