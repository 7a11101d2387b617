import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { launchBrowser } from '../support/browser';
import type { Shipped } from './hostedWorkbench';
import { median } from './median';
import { result, type BenchResult } from './result';

const RUNS = 15;
/** office.js connects functions only within Excel: what it would do with them is done here. */
const CATCH = 'var caught = {}; var CustomFunctions = { associate: (id, call) => void (caught[id] = call) };';
const ASK = 'caught.SCORE([["Grön", "Gul"]], null, null); var answered = performance.now();';
const EMPTY = 'CustomFunctions.associate("SCORE", () => 75);';

/**
 * What functions.js alone costs, from an empty cache to the first answer of LS.SCORE, against a functions file that holds
 * nothing else. Not the cold start of the add-in: taskpane.js, which runs in the same page, is left out.
 */
export async function benchColdStart({ project }: Shipped): Promise<BenchResult[]> {
  const pageWith = (functions: string) =>
    ['<!doctype html><script src="/office.js"></script>', CATCH, `<script src="${functions}"></script>`, ASK]
      .map((part) => (part.startsWith('<') ? part : `<script>${part}</script>`))
      .join('');
  const files: Readonly<Record<string, { readonly type: string; readonly content: string }>> = {
    '/ours': { type: 'text/html', content: pageWith('/functions.js') },
    '/empty': { type: 'text/html', content: pageWith('/empty.js') },
    '/empty.js': { type: 'text/javascript', content: EMPTY },
    '/functions.js': { type: 'text/javascript', content: readFileSync(join(project, 'dist/functions.js'), 'utf8') },
    '/office.js': {
      type: 'text/javascript',
      content: readFileSync(join(project, 'node_modules/@microsoft/office-js/dist/office.js'), 'utf8'),
    },
  };
  const server = createServer(({ url }, answer) => {
    const file = files[url ?? ''];
    answer.writeHead(file ? 200 : 404, { 'content-type': `${file?.type ?? 'text/plain'}; charset=utf-8` });
    answer.end(file?.content);
  });
  await new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve));
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const browser = await launchBrowser();
  const times = { ours: [] as number[], empty: [] as number[] };
  for (let run = 0; run < RUNS; run++)
    for (const page of ['ours', 'empty'] as const) times[page].push(await firstAnswer(browser, `${origin}/${page}`));
  await browser.close();
  server.close();
  const [ours, empty] = [median(times.ours), median(times.empty)];
  return [
    result(
      'functionsfile.ratio',
      'functions.js alone, without taskpane.js: first LS.SCORE, against an empty file',
      ours / empty,
      '×',
    ),
    result('functionsfile.ours', 'the same from navigation to answer, office.js included', ours, 'ms'),
  ];
}

/** Milliseconds from navigation to answer, in a context of its own: nothing is in its cache. */
async function firstAnswer(browser: Browser, address: string): Promise<number> {
  const context = await browser.newContext();
  const page = await context.newPage();
  await page.goto(address);
  const time = await page.evaluate(() => (globalThis as unknown as { answered: number }).answered);
  await context.close();
  return time;
}
