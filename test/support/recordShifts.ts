import type { Page } from 'playwright-core';
import { paneFrame } from './paneInBrowser';

/** As https://wicg.github.io/layout-instability/ has it; TypeScript doesn't know it. */
interface LayoutShift extends PerformanceEntry {
  readonly sources: readonly {
    readonly node: Node | null;
    readonly previousRect: DOMRectReadOnly;
    readonly currentRect: DOMRectReadOnly;
  }[];
}

declare global {
  interface Window {
    shifts?: string[];
  }
}

/** From the next time that the pane loads: what has moved in it, by itself, since it was last asked. */
export async function recordShifts(page: Page): Promise<() => Promise<string[]>> {
  await page.addInitScript(() => {
    const shifts: string[] = (window.shifts = []);
    new PerformanceObserver((list) => {
      for (const { sources } of list.getEntries() as LayoutShift[])
        for (const { node, previousRect, currentRect } of sources)
          shifts.push(`${node?.textContent}: from ${previousRect.top} to ${currentRect.top} px`);
    }).observe({ type: 'layout-shift', buffered: true });
  });
  return () =>
    paneFrame(page).evaluate(async () => {
      // Shifts are told of after the frame that they are drawn in.
      await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
      return window.shifts!.splice(0);
    });
}
