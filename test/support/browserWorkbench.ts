import { mkdirSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { launchBrowser } from './browser';
import { openHub, type TestHub } from './hub';

const PROJECT = join(__dirname, '../..');
/** `UPDATE_PICTURES=1` renews the pictures of the docs; otherwise they go to dist/. */
export const PICTURES = join(PROJECT, process.env.UPDATE_PICTURES ? 'docs/images' : 'dist/pictures');

/** The workbench in a real browser, before a hub of its own. */
export interface BrowserWorkbench {
  readonly hub: TestHub;
  readonly page: Page;
  /** What the page has reported as wrong since it was opened. */
  readonly complaints: string[];
  close(): Promise<void>;
}

/**
 * @param height of the window (pixels) @param prepare what the hub goes through before anybody looks
 * @param equip what the page gets before it opens
 */
export async function openBrowserWorkbench(
  height: number,
  prepare: (hub: TestHub) => Promise<void> = () => Promise.resolve(),
  equip: (page: Page) => Promise<void> = () => Promise.resolve(),
): Promise<BrowserWorkbench> {
  mkdirSync(PICTURES, { recursive: true });
  const officeJs = join(PROJECT, 'node_modules/@microsoft/office-js/dist');
  const folders = { dist: join(PROJECT, 'dist'), project: PROJECT, officeJs };
  const hub = await openHub(null, { folders, now: () => new Date() });
  await prepare(hub);
  await hub.app.listen({ host: '127.0.0.1', port: 0 });
  const browser = await launchBrowser();
  const page = await browser.newPage({ viewport: { width: 1500, height }, reducedMotion: 'reduce' });
  // As in the other tests: this only ends what hangs, also where the machine is slow.
  page.setDefaultTimeout(100_000);
  await equip(page);
  const complaints: string[] = [];
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()));
  await page.goto(`http://localhost:${(hub.app.server.address() as AddressInfo).port}/workbench/`);
  await page.waitForFunction(() => window.workbench !== undefined);
  await page.evaluate(() => window.workbench!.ready);
  return {
    ...{ hub, page, complaints },
    close: async () => {
      await browser.close();
      await hub.close();
    },
  };
}
