import type { Frame, Page } from 'playwright-core';
import type { ColourScheme } from '../../src/pane/theme/colourScheme';

/** The add-in's page within the workbench. */
export function paneFrame(page: Page): Frame {
  return page.frames().find((frame) => frame.url().includes('/workbench/taskpane.html'))!;
}

/** Shows nothing but the pane, in a size of its own. Without a height it is as high as what it shows. */
export async function showPaneAs(page: Page, { width, height }: { width: number; height?: number }): Promise<void> {
  const pane = paneFrame(page);
  await page.evaluate(() =>
    Object.assign(document.querySelector<HTMLElement>('#pane')!.style, {
      position: 'fixed',
      inset: '0',
      zIndex: '9',
      border: '0',
    }),
  );
  const size = async (high: number) => {
    await page.setViewportSize({ width, height: high });
    await pane.waitForFunction(([w, h]) => innerWidth === w && innerHeight === h, [width, high] as const);
    await settled(pane);
  };
  // From low to high: what fills the window at least must not keep the height of the screen before.
  await size(height ?? 400);
  if (height === undefined) await size(await pane.evaluate(() => document.documentElement.scrollHeight));
}

/** Chooses a theme in Office, and comes back to the pane until that is seen: Office remembers its last answer for a while. */
export async function chooseTheme(page: Page, scheme: ColourScheme): Promise<void> {
  await page.evaluate((wanted) => window.workbench!.theme(wanted === 'dark' ? 'DarkGray' : 'White'), scheme);
  await paneFrame(page).waitForFunction(
    (wanted) => {
      window.dispatchEvent(new Event('focus'));
      return document.documentElement.style.colorScheme === wanted;
    },
    scheme,
    { polling: 200 },
  );
}

/** Waits until nothing is on its way any more: a screen, or what it shows. */
export async function fetched(frame: Frame): Promise<void> {
  await frame.waitForFunction(() => !document.querySelector('[role=progressbar]:not([aria-valuenow])'));
}

/** Waits until two frames in a row are drawn alike: observers of sizes have then had their say. */
export async function settled(frame: Frame): Promise<void> {
  await frame.evaluate(async () => {
    const drawn = () => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
    let last: string;
    do {
      last = document.body.innerHTML;
      await drawn();
      await drawn();
    } while (document.body.innerHTML !== last);
  });
}
