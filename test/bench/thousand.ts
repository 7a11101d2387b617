import type { Shipped } from './hostedWorkbench';
import { benchStreams } from './manyStreams';
import { openManyHub, type ManyHub } from './openManyHub';
import { result, type BenchResult } from './result';
import { CELLS, makeRounds, noTimes, percentile, seatAll, syncOnce, type Seat, type Times } from './seats';

const MANY = 1000;
/** Syncs of somebody who is alone with the hub; the first of them warm it up. */
const ALONE = 40;
const WARM = 10;
/** To see what the hub can do, so many at once until all have been. */
const AT_ONCE = 50;
/** Then they come in turn, over so many times as long: a hub with some room, on whatever machine this is. */
const SLACK = 3;
/** Who sits where: the lonely one, those who press, those who come in turn, and one who tells the streams something. */
const FIRST = { alone: 0, pressed: ALONE, inTurn: ALONE + MANY, last: ALONE + 2 * MANY };

const NAMES = { pull: 'first pull', push: `push of ${CELLS} levels`, pullAgain: 'pull since the cursor' } as const;

/** A thousand coordinators on one hub with a libSQL file: each pulls, pushes its 32 levels, and pulls what came of it. */
export async function benchThousand({ project }: Shipped): Promise<BenchResult[]> {
  const many = await openManyHub(project, FIRST.last + 1);
  try {
    await makeRounds(many, FIRST.last + 1);
    const before = await many.usage();
    const alone = noTimes();
    for (const seat of await seatAll(many, FIRST.alone, ALONE)) await syncOnce(seat, alone);
    for (const times of Object.values(alone)) times.splice(0, WARM);

    const { pressed, taken, cpu } = await press(many, await seatAll(many, FIRST.pressed, MANY));
    const inTurn = await comeInTurn(await seatAll(many, FIRST.inTurn, MANY), SLACK * taken);
    const after = await many.usage();
    const seconds = taken / 1000;
    return [
      ...(['pull', 'push', 'pullAgain'] as const).flatMap((call) => [
        result(`thousand.${call}.alone`, `${NAMES[call]}, alone with the hub: p50`, percentile(alone[call], 50), 'ms'),
        result(`thousand.${call}.p50`, `${NAMES[call]}, ${MANY} in turn: p50`, percentile(inTurn[call], 50), 'ms'),
        result(`thousand.${call}.p99`, 'the same: p99', percentile(inTurn[call], 99), 'ms'),
        result(
          `thousand.${call}.ratio`,
          'the same: p99 against the p50 of one who is alone',
          percentile(inTurn[call], 99) / percentile(alone[call], 50),
          '×',
        ),
        result(
          `thousand.${call}.pressed`,
          `${NAMES[call]}, ${AT_ONCE} at once: p99`,
          percentile(pressed[call], 99),
          'ms',
        ),
      ]),
      result('thousand.time', `${MANY}, ${AT_ONCE} at once, until the last is done`, seconds, 's'),
      result('thousand.rate', 'the same: requests per second', (3 * MANY) / seconds, '1/s'),
      result('thousand.cells', 'the same: levels accepted per second', (CELLS * MANY) / seconds, '1/s'),
      result('thousand.cpu', 'the same: processor time of the hub per coordinator', cpu / MANY, 'ms'),
      result('thousand.before', 'memory of the hub before', before.memory / 1e6, 'MB'),
      result('thousand.after', `and after ${2 * MANY} of them`, after.memory / 1e6, 'MB'),
      ...(await benchStreams(many, { count: MANY, writer: FIRST.last })),
    ];
  } finally {
    await many.close();
  }
}

/** So many at once, until all have been. `taken` and `cpu`, the hub's own, in milliseconds. */
async function press(many: ManyHub, seats: readonly Seat[]): Promise<{ pressed: Times; taken: number; cpu: number }> {
  const pressed = noTimes();
  const queue = [...seats];
  const workOff = async () => {
    for (let seat = queue.pop(); seat; seat = queue.pop()) await syncOnce(seat, pressed);
  };
  const idle = await many.usage();
  const begun = performance.now();
  await Promise.all(Array.from({ length: AT_ONCE }, workOff));
  const taken = performance.now() - begun;
  const busy = await many.usage();
  return { pressed, taken, cpu: busy.cpu - idle.cpu };
}

/** One after another, evenly over so many milliseconds, whether those before are done or not. */
async function comeInTurn(seats: readonly Seat[], over: number): Promise<Times> {
  const times = noTimes();
  await Promise.all(
    seats.map(async (seat, i) => {
      await new Promise((resolve) => setTimeout(resolve, (i / seats.length) * over));
      await syncOnce(seat, times);
    }),
  );
  return times;
}
