import type { Frame, Page } from 'playwright-core';

/** The add-in's page within the workbench. */
export function paneFrame(page: Page): Frame {
  return page.frames().find((frame) => frame.url().includes('/workbench/taskpane.html'))!;
}

/** How the pane is seen: CSS pixels, and how many of the screen's make one. */
export interface Sight {
  readonly width: number;
  readonly height: number;
  readonly zoom: number;
}

/** Shows nothing but the pane, in a size of its own. */
export async function showPaneAs(page: Page, { width, height, zoom }: Sight): Promise<void> {
  const cdp = await page.context().newCDPSession(page);
  await cdp.send('Emulation.setDeviceMetricsOverride', { width, height, deviceScaleFactor: zoom, mobile: false });
  await page.evaluate(() =>
    Object.assign(document.querySelector<HTMLElement>('#pane')!.style, { position: 'fixed', inset: '0', zIndex: '9' }),
  );
  await paneFrame(page).waitForFunction(([w, h]) => innerWidth === w && innerHeight === h, [width, height] as const);
  await settled(paneFrame(page));
}

/** Waits until two frames in a row are drawn alike: observers of sizes have then had their say. */
export async function settled(frame: Frame): Promise<void> {
  await frame.evaluate(async () => {
    const drawn = () => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
    for (let last = '', now = document.body.innerHTML; now !== last; last = now, now = document.body.innerHTML) {
      last = now;
      await drawn();
      await drawn();
    }
  });
}
