const REGION = '[role=status], [role=alert], [role=log], [aria-live=polite], [aria-live=assertive]';

/** What a screen reader is told while a page changes. */
export interface Heard {
  /** Texts of live regions that were there before their text, in the order that they came. */
  readonly told: string[];
  /** Texts of those that came with their text in them: most screen readers say nothing of these. */
  readonly lost: string[];
}

/** Listens to a page from now on. */
export function listenTo(document: Document): Heard {
  const heard: Heard = { told: [], lost: [] };
  const known = new WeakSet<Element>(document.querySelectorAll(REGION));
  const window = document.defaultView!;
  new window.MutationObserver((changes) => {
    const changed = new Set(changes.map(({ target }) => regionOf(target)).filter((region) => region !== null));
    for (const region of changed) if (known.has(region) && region.textContent) heard.told.push(region.textContent);
    for (const region of document.querySelectorAll(REGION)) {
      if (!known.has(region) && region.textContent) heard.lost.push(region.textContent);
      known.add(region);
    }
  }).observe(document, { subtree: true, childList: true, characterData: true });
  return heard;

  function regionOf(node: Node): Element | null {
    return (node instanceof window.Element ? node : node.parentElement)?.closest(REGION) ?? null;
  }
}
