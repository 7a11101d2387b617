import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Frame, Page } from 'playwright-core';
import { startHub } from '../../src/hub/startHub';
import { launchBrowser } from '../support/browser';
import type { Shipped } from './hostedWorkbench';
import { median } from './median';
import { result, type BenchResult } from './result';

const CLICKS = 20;

/** From a click on a tab until what it shows is painted: in the workbench with a whole workbook, and on an empty Fluent page. */
export async function benchClick({ project }: Shipped): Promise<BenchResult[]> {
  const folder = mkdtempSync(join(tmpdir(), 'bench-'));
  const hub = await startHub({ PORT: '0', LS_DATA_DIR: folder }, project);
  if (hub.kind === 'failed') throw new Error(JSON.stringify(hub.failure));
  const browser = await launchBrowser();
  const page = await browser.newPage({ viewport: { width: 1500, height: 900 } });
  const ours = await clicksInPane(page, new URL(hub.address).origin);
  const bare = await browser.newPage();
  await bare.setContent('<div id="page"></div>');
  await bare.addScriptTag({ path: join(project, 'dist/bench/emptyFluent.js') });
  const empty = await clicks(bare.mainFrame(), ['one', 'two']);
  await browser.close();
  await hub.stop();
  rmSync(folder, { recursive: true, force: true });
  return [
    result('click.pane', 'a click on a tab of the pane until its screen is painted', ours, 'ms', 100),
    result('click.ratio', 'the same, against an empty Fluent page', ours / empty, '×'),
  ];
}

async function clicksInPane(page: Page, origin: string): Promise<number> {
  await page.goto(`${origin}/workbench/`);
  await page.waitForFunction(() => window.workbench !== undefined);
  await page.evaluate(async () => {
    await window.workbench!.ready;
    await window.workbench!.ribbon('LS.Create');
  });
  const pane = page.frames().find((frame) => frame.url().includes('/workbench/taskpane.html'))!;
  return clicks(pane, ['assess', 'home']);
}

/** The median, in milliseconds, of clicks on two tabs in turn; the first of each is not counted: it fetches what it shows. */
async function clicks(frame: Frame, tabs: readonly [string, string]): Promise<number> {
  await frame.waitForFunction((tab) => document.querySelector(`[role=tab][value=${tab}]`), tabs[0]);
  const times = await frame.evaluate(
    async ({ values, count }) => {
      const painted = () => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
      const figures: number[] = [];
      for (let click = 0; click < count + 2; click++) {
        const tab = document.querySelector<HTMLElement>(`[role=tab][value=${values[click % 2]}]`)!;
        const start = performance.now();
        tab.click();
        do await painted();
        while (tab.getAttribute('aria-selected') !== 'true');
        if (click >= 2) figures.push(performance.now() - start);
        await new Promise((resolve) => setTimeout(resolve, 500));
      }
      return figures;
    },
    { values: tabs, count: CLICKS },
  );
  return median(times);
}
