import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Frame, Page } from 'playwright-core';
import { openBrowserBench } from './browserBench';
import type { Shipped } from './hostedWorkbench';
import { median } from './median';
import { result, type BenchResult } from './result';

const RUNS = 15;
const MOST_MS = 100;

/** What is clicked, to and fro, and what then shows. */
interface Kind {
  readonly id: string;
  readonly what: string;
  readonly turns: readonly { readonly click: string; readonly answer: string }[];
}
const tab = (screen: string) => ({
  click: `[role=tab][value=${screen}]`,
  answer: `[role=tab][value=${screen}][aria-selected=true]`,
});
const level = (id: string) => ({ click: `[type=radio][value=${id}]`, answer: `[type=radio][value=${id}]:checked` });
const section = (from: boolean, to: boolean) => ({
  click: `main h3 button[aria-expanded=${from}]`,
  answer: `main h3 button[data-clicked][aria-expanded=${to}]`,
});
const TABS: Kind = { id: 'tab', what: 'another screen', turns: [tab('nation'), tab('assess')] };
const LEVELS: Kind = { id: 'level', what: 'a level', turns: [level('yellow'), level('green')] };
const SECTIONS: Kind = { id: 'section', what: 'a section', turns: [section(false, true), section(true, false)] };
const KINDS = [TABS, LEVELS, SECTIONS];

/** From a click in the pane until its answer is painted, against the same on a page that has Fluent and nothing else. */
export async function benchClick({ project }: Shipped): Promise<BenchResult[]> {
  const bench = await openBrowserBench(project);
  try {
    const { page } = bench;
    const pane = await openAssess(page);
    const empty = await openEmpty(page, join(project, 'dist/bench/emptyFluent.js'));
    const figures: BenchResult[] = [];
    for (const { id, what, turns } of KINDS) {
      const times = { pane: [] as number[], empty: [] as number[] };
      for (let run = 0; run < RUNS; run++)
        for (const turn of turns) {
          times.empty.push(await timeToPaint(empty, turn));
          times.pane.push(await timeToPaint(pane, turn));
          await settle(page);
        }
      // The first turns fetch what they show, and compile it.
      const [mine, least] = [median(times.pane.slice(turns.length)), median(times.empty.slice(turns.length))];
      figures.push(result(`click.${id}`, `from a click until ${what} shows`, mine, 'ms', MOST_MS));
      figures.push(result(`click.${id}.ratio`, 'the same, against an empty page with Fluent', mine / least, '×'));
    }
    return figures;
  } finally {
    await bench.close();
  }
}

/** The pane with a place to judge. */
async function openAssess(page: Page): Promise<Frame> {
  await page.evaluate(() => window.workbench!.ribbon('LS.Create'));
  const pane = page.frames().find((frame) => frame.url().includes('/taskpane.html'))!;
  await pane.evaluate(() =>
    Excel.run(async (context) => {
      context.workbook.worksheets.getItem('Skåne').getRange('B5').select();
      await context.sync();
    }),
  );
  await pane.click(TABS.turns[1]!.click);
  await pane.waitForSelector(LEVELS.turns[0]!.click, { state: 'attached' });
  return pane;
}

async function openEmpty(beside: Page, script: string): Promise<Page> {
  // In a context of its own: neither page is drawn more seldom for standing behind the other.
  const page = await beside.context().browser()!.newPage();
  await page.setContent('<main id="pane"></main>');
  await page.addScriptTag({ content: readFileSync(script, 'utf8') });
  return page;
}

/** Waits for what a click has started in the workbook. */
const settle = (page: Page) => page.evaluate(() => window.workbench!.type('Blad1!A1', 'x'));

/** Milliseconds. */
function timeToPaint(where: Frame | Page, turn: { click: string; answer: string }): Promise<number> {
  return where.evaluate(async ({ click, answer }) => {
    const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
    const painted = async () => {
      await frame();
      const { port1, port2 } = new MessageChannel();
      await new Promise((resolve) => {
        port1.onmessage = resolve;
        port2.postMessage(null);
      });
    };
    const target = document.querySelector<HTMLElement>(click)!;
    for (const other of document.querySelectorAll('[data-clicked]')) other.removeAttribute('data-clicked');
    target.setAttribute('data-clicked', '');
    const start = performance.now();
    target.click();
    while (!document.querySelector(answer)) await frame();
    await painted();
    return performance.now() - start;
  }, turn);
}
