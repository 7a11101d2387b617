import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { openBrowserBench } from './browserBench';
import type { Shipped } from './hostedWorkbench';
import { median } from './median';
import { result, type BenchResult } from './result';

const RUNS = 9;
/** Milliseconds after which what a start goes on with is over, so that the next one doesn't pay for it. */
const OVER_MS = 700;

/** With what it has compiled before at hand, every start of the browser's but the first would be a warm one. */
const NOTHING_COMPILED = '--js-flags=--no-compilation-cache';

/** An add-in with one function, and nothing else: as quick as any can be. */
const EMPTY = new Map([
  ['/functions.js', "CustomFunctions.associate('SCORE', () => 75);"],
  ['/taskpane.js', ''],
]);

/** How soon LS.SCORE answers when the add-in opens cold, against the same page with a function that does nothing. */
export async function benchColdStart({ project }: Shipped): Promise<BenchResult[]> {
  const bench = await openBrowserBench(project, [NOTHING_COMPILED]);
  try {
    const { page } = bench;
    await page.evaluate(() => window.workbench!.paste('Blad1!A1', [['Grön', 'Gul', '=LS.SCORE(A1:B1)']]));
    const devTools = await page.context().newCDPSession(page);
    await devTools.send('Network.setCacheDisabled', { cacheDisabled: true });
    const ours = new Map([...EMPTY.keys()].map((path) => [path, readFileSync(join(project, 'dist', path), 'utf8')]));
    let scripts = ours;
    // Both kinds come the same way.
    for (const path of EMPTY.keys())
      await page.route(`**${path}`, (route) =>
        route.fulfill({ contentType: 'application/javascript; charset=utf-8', body: scripts.get(path)! }),
      );
    const times = { ours: [] as number[], empty: [] as number[] };
    for (let run = 0; run < RUNS; run++) {
      scripts = ours;
      times.ours.push(await timeToScore(page));
      await page.waitForTimeout(OVER_MS);
      scripts = EMPTY;
      times.empty.push(await timeToScore(page));
    }
    const [mine, empty] = [median(times.ours), median(times.empty)];
    return [
      result(
        'coldstart.ratio',
        'first LS.SCORE on a cold start, against an empty functions file',
        mine / empty,
        '×',
        1.3,
      ),
      result('coldstart.ours', 'from navigation to the first LS.SCORE on a cold start', mine, 'ms'),
    ];
  } finally {
    await bench.close();
  }
}

/** Opens the add-in anew beside a formula, and waits for its answer. Milliseconds since the add-in's page was asked for. */
function timeToScore(page: Page): Promise<number> {
  return page.evaluate(async () => {
    const workbench = window.workbench!;
    workbench.reset();
    const opened = workbench.user('skane');
    while (!workbench.functionCalls()['SCORE']) await new Promise((resolve) => setTimeout(resolve));
    const answered = performance.timeOrigin + performance.now();
    const { timeOrigin } = document.querySelector('iframe')!.contentWindow!.performance;
    await opened;
    return answered - timeOrigin;
  });
}
