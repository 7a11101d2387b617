import { request, type IncomingMessage } from 'node:http';
import { placesOf } from '../../src/core/assessment';
import { REGION_UNITS } from '../../src/core/catalogue/units';
import type { Reply } from '../../src/sync/callHub';
import { EVENTS } from '../../src/sync/eventsProtocol';
import { createHubClient, type HubClient } from '../../src/sync/hubClient';
import type { Shipped } from './hostedWorkbench';
import { openManyHub, type ManyHub } from './openManyHub';
import { result, type BenchResult } from './result';

const MANY = 1000;
const ROUNDS = Math.ceil(MANY / REGION_UNITS.length);
const CELLS = 32;
/** Syncs of somebody who is alone with the hub, first ones that warm it up left out. */
const ALONE = 40;
/** The coordinators come one after another over so many seconds: the last hour of a round, many times as fast. */
const OVER = 30;
/** And, to see what the hub can do, so many at once until all have been. */
const AT_ONCE = 50;

interface Seat {
  readonly hub: HubClient;
  readonly round: string;
  readonly number: number;
}

/** Milliseconds of each call, by what it is. */
type Times = Record<'pull' | 'push' | 'pullAgain', number[]>;

/** A thousand coordinators on one hub with a libSQL file: each pulls, pushes its 32 levels, and pulls what came of it. */
export async function benchThousand({ project }: Shipped): Promise<BenchResult[]> {
  const many = await openManyHub(project, 3 * MANY);
  try {
    await makeRounds(many);
    const before = await many.memory();
    const alone = await seatAll(many, 0, ALONE);
    const lonely = noTimes();
    for (const seat of alone) await syncOnce(seat, lonely);
    for (const times of Object.values(lonely)) times.splice(0, ALONE / 4);

    const [spreadSeats, pressedSeats] = [await seatAll(many, MANY, MANY), await seatAll(many, 2 * MANY, MANY)];
    const spread = noTimes();
    await Promise.all(
      spreadSeats.map(async (seat, i) => {
        await new Promise((resolve) => setTimeout(resolve, (i / MANY) * OVER * 1000));
        await syncOnce(seat, spread);
      }),
    );
    const pressed = noTimes();
    const begun = performance.now();
    const queue = [...pressedSeats];
    const workOff = async () => {
      for (let seat = queue.pop(); seat; seat = queue.pop()) await syncOnce(seat, pressed);
    };
    await Promise.all(Array.from({ length: AT_ONCE }, workOff));
    const seconds = (performance.now() - begun) / 1000;
    const after = await many.memory();
    const megabytes = (bytes: number) => bytes / 1e6;
    return [
      ...(['pull', 'push', 'pullAgain'] as const).flatMap((call) => [
        result(`thousand.${call}.alone`, `${NAMES[call]}, alone with the hub: p50`, percentile(lonely[call], 50), 'ms'),
        result(
          `thousand.${call}.p50`,
          `${NAMES[call]}, ${MANY} over ${OVER} s: p50`,
          percentile(spread[call], 50),
          'ms',
        ),
        result(`thousand.${call}.p99`, `the same: p99`, percentile(spread[call], 99), 'ms'),
        result(
          `thousand.${call}.ratio`,
          'the same: p99 against the p50 of one who is alone',
          percentile(spread[call], 99) / percentile(lonely[call], 50),
          '×',
        ),
        result(
          `thousand.${call}.pressed`,
          `${NAMES[call]}, ${MANY} and always ${AT_ONCE} at once: p99`,
          percentile(pressed[call], 99),
          'ms',
        ),
      ]),
      result('thousand.time', `${MANY} and always ${AT_ONCE} at once, until the last is done`, seconds, 's'),
      result('thousand.rate', 'the same: requests per second', (3 * MANY) / seconds, '1/s'),
      result('thousand.cells', 'the same: levels accepted per second', (CELLS * MANY) / seconds, '1/s'),
      result('thousand.before', 'memory of the hub before', megabytes(before), 'MB'),
      result('thousand.after', `and after ${2 * MANY} of them`, megabytes(after), 'MB'),
      ...(await benchStreams(many)),
    ];
  } finally {
    await many.close();
  }
}

const NAMES = { pull: 'first pull', push: `push of ${CELLS} levels`, pullAgain: 'pull since the cursor' } as const;

/** A round for each so many, so that everybody has places of their own: all pushes are accepted, as in a real round. */
async function makeRounds(many: ManyHub): Promise<void> {
  const leader = clientOf(many, await many.token('leader'));
  for (let i = 0; i < 3 * ROUNDS; i++) {
    const fields = { title: `Omgång ${i}`, strategy: '2024', closed: false, current: false } as const;
    valueOf(await leader.createRound(`bench-${i}`, fields));
  }
}

function seatAll(many: ManyHub, from: number, count: number): Promise<Seat[]> {
  return Promise.all(
    Array.from({ length: count }, async (_, i) => {
      const number = from + i;
      const hub = clientOf(many, await many.token(`member-${number}`));
      return { hub, number, round: `bench-${Math.floor(number / REGION_UNITS.length)}` };
    }),
  );
}

async function syncOnce({ hub, round, number }: Seat, times: Times): Promise<void> {
  const unit = REGION_UNITS[number % REGION_UNITS.length]!.id;
  const levels = placesOf(unit).filter(({ dimension }) => dimension !== null);
  const changes = levels.map((place) => ({ ...place, level: 'green' as const, note: 'Beslutat', baseVersion: 0 }));
  const { cursor } = await timed(times.pull, () => hub.coverage(round, 0));
  const push = { id: crypto.randomUUID(), round, changes };
  const { applied } = await timed(times.push, () => hub.push(push));
  const { entries } = await timed(times.pullAgain, () => hub.coverage(round, cursor));
  if (applied.length !== CELLS || entries.length < CELLS) throw new Error('The hub did not take everything.');
}

/** A thousand open streams: what each costs the hub, and how soon all of them hear of a push. */
async function benchStreams(many: ManyHub): Promise<BenchResult[]> {
  const before = await many.memory();
  const streams = await Promise.all(
    Array.from({ length: MANY }, async (_, i) => openStream(many.origin, await many.token(`member-${i}`))),
  );
  const after = await many.memory();
  const writer = (await seatAll(many, ALONE, 1))[0]!;
  const heard = Promise.all(streams.map((stream) => hears(stream, `coverage/${writer.round}`)));
  const begun = performance.now();
  await syncOnce(writer, noTimes());
  await heard;
  const taken = performance.now() - begun;
  for (const stream of streams) stream.destroy();
  const each = (after - before) / MANY / 1000;
  return [
    result('streams.memory', `memory of the hub per open stream, ${MANY} of them`, each, 'kB', 100),
    result('streams.heard', `a sync, until all ${MANY} streams have heard of it`, taken, 'ms', 2000),
  ];
}

function openStream(origin: string, token: string): Promise<IncomingMessage> {
  const headers = { authorization: `Bearer ${token}`, accept: 'text/event-stream' };
  return new Promise((resolve, reject) => {
    request(origin + EVENTS.path, { headers, agent: false }, (answer) => {
      if (answer.statusCode === 200) answer.once('data', () => resolve(answer));
      else reject(new Error(`A stream was refused: ${answer.statusCode}`));
    })
      .on('error', reject)
      .end();
  });
}

function hears(stream: IncomingMessage, name: string): Promise<void> {
  return new Promise((resolve) => stream.on('data', (text: Buffer) => text.includes(`{"${name}"`) && resolve()));
}

function clientOf({ origin }: ManyHub, token: string): HubClient {
  return createHubClient({ origin, token: () => Promise.resolve(token), language: () => 'sv', fetch });
}

function valueOf<T>(reply: Reply<T>): T {
  if (reply.kind === 'ok') return reply.value;
  throw new Error(reply.kind === 'problem' ? reply.problem.detail : 'The hub does not answer.');
}

/** An answer, also where it takes several tries, as a person would make them; the time is that of all together. */
async function timed<T>(times: number[], call: () => Promise<Reply<T>>): Promise<T> {
  const begun = performance.now();
  let reply = await call();
  while (reply.kind === 'offline') reply = await call();
  times.push(performance.now() - begun);
  return valueOf(reply);
}

function noTimes(): Times {
  return { pull: [], push: [], pullAgain: [] };
}

function percentile(times: readonly number[], percent: number): number {
  const sorted = [...times].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor((percent / 100) * sorted.length))]!;
}
