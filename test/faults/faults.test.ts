import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { REGION_UNITS, type UnitId } from '../../src/core/catalogue/units';
import { FaultProxy, FAULTS, type Fault } from '../support/faultProxy';
import { removeFolder, temporaryFolder } from '../support/hub';
import { RunningHub } from '../support/runningHub';
import { auditHub, type Audit } from './audit';
import { Coordinator } from './coordinator';
import { seededRandom } from './random';
import { shiftClock } from './shiftClock';

/**
 * What happens to hubs and networks, to real hub processes and the add-in's own sync: everything that the hub has said yes
 * to is counted afterwards. `npm run faults -- --seconds 60` lets each of them happen for longer.
 */
const SECONDS = Number(process.env.FAULT_SECONDS ?? 3);
const SEED = Number(process.env.FAULT_SEED ?? Date.now() % 1_000_000);

/** A start takes about half a second. */
const KILLS = 2 * SECONDS;

jest.setTimeout((SECONDS * 4 + 120) * 1000);

const random = seededRandom(SEED);
const lines: string[] = [];
let folder: string;
let hub: RunningHub;
let proxy: FaultProxy;

beforeEach(async () => {
  folder = temporaryFolder();
  hub = new RunningHub({ LS_DATA_DIR: join(folder, 'data') });
  await hub.start();
  proxy = await FaultProxy.open(() => hub.origin);
});
afterEach(async () => {
  await proxy.close();
  await hub.stop('SIGKILL');
  removeFolder(folder);
});
afterAll(() => {
  const head = ['what happened', ...COLUMNS].map(padded).join('');
  process.stdout.write(`\nseed ${SEED}, ${SECONDS} s each\n${head}\n${lines.join('\n')}\n`);
});

const COLUMNS = ['acknowledged', 'present', 'lost', 'duplicated', 'broken', 'unsettled'] as const;
const padded = (text: string, column: number) => (column === 0 ? text.padEnd(64) : text.padStart(13));

/** The coordinators of so many regions, and two of a sjukvårdsregion who write the same cells as some of them. */
function seat(regions: number): Coordinator[] {
  const desks: [user: string, unit: UnitId][] = REGION_UNITS.slice(-regions).map(({ id }) => [id, id]);
  desks.push(['sjv-sodra', 'skane'], ['processledare', desks[0]![1]]);
  return desks.map(([user, unit]) => {
    const isShared = desks.filter(([, other]) => other === unit).length > 1;
    return new Coordinator({ user, unit, isShared, origin: proxy.origin, token: () => hub.token(user), random });
  });
}

const now = () => performance.now();
const after = (seconds: number) => {
  const end = now() + seconds * 1000;
  return () => now() > end;
};
const moment = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

/** Everybody types and syncs, over and over, whatever comes of it. */
async function work(coordinators: readonly Coordinator[], isOver = after(SECONDS)): Promise<void> {
  const shift = async (one: Coordinator) => {
    while (!isOver()) {
      one.type(4);
      // Who gets no answer tries again after a moment.
      if (!(await one.sync())) await moment(50 * random());
    }
  };
  await Promise.all(coordinators.map(shift));
}

/** In peace again, everybody syncs until nothing is on its way; then it is counted. */
async function settleAndAudit(what: string, coordinators: readonly Coordinator[]): Promise<Audit> {
  proxy.decide = () => 'none';
  // Two who write the same cell, and both keep theirs, take some turns.
  for (let turn = 0; turn < 6 && (turn < 2 || coordinators.some((one) => one.unsettled > 0)); turn++)
    for (const one of coordinators) expect(await one.sync()).toBe(true);
  const audit = await auditHub(
    hub,
    coordinators,
    REGION_UNITS.map(({ id }) => id),
  );
  lines.push([what, ...COLUMNS.map((column) => String(audit[column]))].map(padded).join(''));
  return audit;
}

function expectWhole(audit: Audit): void {
  expect(audit.acknowledged).toBeGreaterThan(0);
  expect(audit).toMatchObject({ present: audit.acknowledged, lost: 0, duplicated: 0, broken: 0, unsettled: 0 });
}

const acknowledgedBy = (coordinators: readonly Coordinator[]) =>
  coordinators.reduce((sum, one) => sum + one.acknowledged.length, 0);
const oneOf = (faults: readonly Fault[]) => faults[Math.floor(random() * faults.length)]!;

test('answers are cut off, lost, doubled and late, requests dropped, gateways answer in the hub’s place', async () => {
  const coordinators = seat(8);
  proxy.decide = () => (random() < 0.5 ? oneOf(FAULTS) : 'none');
  const timeIsUp = after(SECONDS);
  await work(coordinators, () => timeIsUp() && FAULTS.every((fault) => proxy.happened.has(fault)));
  expectWhole(await settleAndAudit('a bad network (every other request)', coordinators));
});

test('browsers are offline for a while, and everybody comes back at once', async () => {
  const coordinators = seat(12);
  await work(coordinators, after(SECONDS / 3));
  proxy.decide = () => 'dropped';
  proxy.cutAll();
  await work(coordinators, after(SECONDS / 3));
  expect(proxy.happened.get('dropped')).toBeGreaterThan(coordinators.length);
  proxy.decide = () => 'none';
  await work(coordinators, after(SECONDS / 3));
  expectWhole(await settleAndAudit('offline, and back', coordinators));
});

test('the hub is killed before, during and after commits, and started again on its data', async () => {
  const coordinators = seat(8);
  let kills = 0;
  // Each life lasts for some pushes; the last of them may be heard before, during or after its commit.
  const someLife = () => 5 + Math.floor(random() * 20);
  let [isDying, pushesLeft] = [false, someLife()];
  let back = Promise.resolve();
  const killAndStart = async () => {
    await moment(random() * 30);
    await hub.stop('SIGKILL');
    await hub.start();
    [kills, isDying, pushesLeft] = [kills + 1, false, someLife()];
  };
  const timeIsUp = after(4 * SECONDS);
  const isOver = () => kills >= KILLS || (kills > 1 && timeIsUp());
  proxy.decide = ({ method }) => {
    if (method === 'POST' && !isDying && --pushesLeft < 0 && !isOver()) {
      isDying = true;
      back = killAndStart();
    }
    return 'none';
  };
  await work(coordinators, isOver);
  await back;
  expect(acknowledgedBy(coordinators)).toBeGreaterThan(kills);
  expectWhole(await settleAndAudit(`killed ${kills} times in the middle of pushes`, coordinators));
});

test('the hub is restarted in the middle of twenty clients’ syncs', async () => {
  const coordinators = seat(18);
  expect(coordinators).toHaveLength(20);
  const working = work(coordinators);
  await moment(300);
  expect(await hub.stop('SIGTERM')).toBe('');
  await hub.start();
  await working;
  expectWhole(await settleAndAudit('restarted under twenty', coordinators));
});

test('the hub’s clock goes wrong by hours, forwards and back', async () => {
  const coordinators = seat(6);
  for (const hours of [-5, 7]) {
    await hub.stop();
    await hub.start({ nodeOptions: shiftClock(folder, hours) });
    await work(coordinators, after(SECONDS / 2));
  }
  const times = coordinators.flatMap((one) => one.acknowledged).map(({ changedAt }) => Date.parse(changedAt));
  expect(Math.max(...times) - Math.min(...times)).toBeGreaterThan(11.5 * 3_600_000);
  expectWhole(await settleAndAudit('clock off by −5 and +7 hours', coordinators));
});

test('the disk fills up, and is given room again', async () => {
  const coordinators = seat(6);
  await work(coordinators, after(SECONDS / 3));
  await hub.stop();
  // No file of the process may grow much beyond what the largest is now, and the signal that says so is an error to it.
  const data = join(folder, 'data');
  const blocks = Math.max(...readdirSync(data).map((file) => statSync(join(data, file)).size)) / 512 + 200;
  await hub.start({ limits: `trap '' XFSZ; ulimit -f ${Math.ceil(blocks)}` });
  const before = acknowledgedBy(coordinators);
  await work(coordinators, after(SECONDS / 3));
  expect(acknowledgedBy(coordinators)).toBeGreaterThan(before);
  // It goes on until nothing fits any more: then the hub says no, and nobody is told that something was kept.
  const [one] = coordinators;
  do one!.type(30);
  while (await one!.sync());
  await hub.stop();
  await hub.start();
  expectWhole(await settleAndAudit('disk full, and room again', coordinators));
});
