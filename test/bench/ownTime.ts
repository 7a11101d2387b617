import type { CDPSession, Page } from 'playwright-core';
import { openBrowserBench } from './browserBench';
import type { Shipped } from './hostedWorkbench';
import { median } from './median';
import { result, type BenchResult } from './result';

const RUNS = 3;
/** What a click that comes meanwhile may wait, as in the bench of clicks. */
const MOST_MS = 100;

type Profile = Awaited<ReturnType<typeof stopProfiler>>;
/** Microseconds of the page's one thread, in order, and whose they were. */
type Turns = { owner: 'addIn' | 'host' | 'nobody'; time: number }[];

/**
 * How much of the thread the add-in takes while it creates a workbook of all units, its heaviest act, and how long at most
 * in one go. The local host computes cells and draws the grid on the same thread; Excel does that in a process of its own.
 */
export async function benchOwnTime({ project }: Shipped): Promise<BenchResult[]> {
  const bench = await openBrowserBench(project);
  try {
    const { page } = bench;
    const devTools = await page.context().newCDPSession(page);
    await devTools.send('Profiler.enable');
    await devTools.send('Profiler.setSamplingInterval', { interval: 500 });
    const [longest, shares]: [number[], number[]] = [[], []];
    for (let run = 0; run < RUNS; run++) {
      await page.evaluate((name) => window.workbench!.book(name), `Bok ${run}`);
      const turns = turnsIn(await profileOf(page, devTools));
      const own = turns.filter(({ owner }) => owner === 'addIn').map(({ time }) => time);
      longest.push(Math.max(...own) / 1000);
      shares.push(sum(own) / sum(turns.filter(({ owner }) => owner !== 'nobody').map(({ time }) => time)));
    }
    return [
      result(
        'own.longest',
        'longest run of the add-in’s own code, creating a workbook',
        median(longest),
        'ms',
        MOST_MS,
      ),
      result(
        'own.share',
        'its share of what the page computes meanwhile, the host’s part included',
        median(shares),
        '×',
      ),
    ];
  } finally {
    await bench.close();
  }
}

async function profileOf(page: Page, devTools: CDPSession): Promise<Profile> {
  await devTools.send('Profiler.start');
  await page.evaluate(() => window.workbench!.ribbon('LS.Create'));
  return stopProfiler(devTools);
}

async function stopProfiler(devTools: CDPSession) {
  return (await devTools.send('Profiler.stop')).profile;
}

/** What is nobody's own, collecting garbage or laying out, belongs to the turn that it comes in. */
function turnsIn({ nodes, samples = [], timeDeltas = [] }: Profile): Turns {
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const callers = new Map(nodes.flatMap(({ id, children = [] }) => children.map((child) => [child, id] as const)));
  const ownerOf = (sample: number): Turns[number]['owner'] | null => {
    for (let id: number | undefined = sample; id !== undefined; id = callers.get(id)) {
      const { functionName, url } = byId.get(id)!.callFrame;
      if (functionName === '(idle)') return 'nobody';
      if (url) return new URL(url).pathname.startsWith('/workbench/') ? 'host' : 'addIn';
    }
    return null;
  };
  const turns: Turns = [{ owner: 'nobody', time: 0 }];
  samples.forEach((sample, index) => {
    const owner = ownerOf(sample);
    if (owner !== null && owner !== turns.at(-1)!.owner) turns.push({ owner, time: 0 });
    turns.at(-1)!.time += timeDeltas[index + 1] ?? 0;
  });
  return turns;
}

function sum(figures: readonly number[]): number {
  return figures.reduce((total, figure) => total + figure, 0);
}
