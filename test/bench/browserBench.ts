import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { startHub } from '../../src/hub/startHub';
import { launchBrowser } from '../support/browser';

/** The workbench in a real browser, before a hub of its own. */
export interface BrowserBench {
  readonly page: Page;
  close(): Promise<void>;
}

/** @param flags of the browser, beside those that it needs */
export async function openBrowserBench(project: string, flags: readonly string[] = []): Promise<BrowserBench> {
  const folder = mkdtempSync(join(tmpdir(), 'bench-'));
  const hub = await startHub({ PORT: '0', LS_DATA_DIR: folder }, project);
  if (hub.kind === 'failed') throw new Error(JSON.stringify(hub.failure));
  const browser = await launchBrowser(flags);
  const page = await browser.newPage({ viewport: { width: 1500, height: 1000 }, reducedMotion: 'reduce' });
  await page.goto(`${new URL(hub.address).origin}/workbench/`);
  await page.waitForFunction(() => window.workbench !== undefined);
  await page.evaluate(() => window.workbench!.ready);
  return {
    page,
    close: async () => {
      await browser.close();
      await hub.stop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
