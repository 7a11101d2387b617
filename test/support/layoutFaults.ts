import type { Frame } from 'playwright-core';

/** Where a page doesn't fit its width: what has to be scrolled sideways for, and text that is cut off. */
export function layoutFaults(frame: Frame): Promise<string[]> {
  return frame.evaluate(() => {
    const faults: string[] = [];
    const { scrollWidth, clientWidth } = document.documentElement;
    if (scrollWidth > clientWidth) faults.push(`The page is ${scrollWidth} px wide in ${clientWidth} px.`);

    /** What is there for screen readers only is cut off by intent. */
    const isShown = (element: Element) => {
      const { width, height } = element.getBoundingClientRect();
      return width > 1 && height > 1 && element.checkVisibility({ visibilityProperty: true, opacityProperty: true });
    };
    /** As wide as what may be seen within an element and all around it. */
    const room = (element: Element | null): { left: number; right: number } => {
      if (!element) return { left: 0, right: clientWidth };
      const around = room(element.parentElement);
      if (getComputedStyle(element).overflowX === 'visible') return around;
      const { left, right } = element.getBoundingClientRect();
      return { left: Math.max(left, around.left), right: Math.min(right, around.right) };
    };
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (texts.nextNode()) {
      const element = texts.currentNode.parentElement!;
      const text = texts.currentNode.textContent!.trim();
      if (!text || element.matches('option, script, style, noscript') || !isShown(element)) continue;
      const range = document.createRange();
      range.selectNodeContents(texts.currentNode);
      const { left, right } = range.getBoundingClientRect();
      const seen = room(element);
      // Half a pixel is no letter.
      if (left < seen.left - 0.5 || right > seen.right + 0.5)
        faults.push(`“${text}” is cut off: ${left}–${right} in ${seen.left}–${seen.right}.`);
    }
    for (const select of document.querySelectorAll('select')) {
      const { paddingLeft, paddingRight, font } = getComputedStyle(select);
      const canvas = document.createElement('canvas').getContext('2d')!;
      canvas.font = font;
      const text = select.selectedOptions[0]?.text ?? '';
      const needed = canvas.measureText(text).width + parseFloat(paddingLeft) + parseFloat(paddingRight);
      if (isShown(select) && needed > select.clientWidth + 0.5) faults.push(`“${text}” is cut off in its list.`);
    }
    return faults;
  });
}
