import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { cpus } from 'node:os';
import { join } from 'node:path';
import { DIMENSIONS } from '../../src/core/catalogue/dimensions';
import { areasOf } from '../../src/core/catalogue/strategies';
import { REGION_UNITS } from '../../src/core/catalogue/units';
import type { Change } from '../../src/sync/protocol';
import type { Postgres } from '../support/postgres';
import { result, type BenchResult } from './result';

const CLIENTS = 16;
const PUSHES = 480;
const PLACES = areasOf('2024').flatMap(({ number: area }) =>
  DIMENSIONS.map(({ id: dimension }) => ({ area, dimension })),
);

interface Hub {
  readonly address: string;
  readonly end: () => Promise<void>;
}

/**
 * Coordinators who push whole sheets at the same time, to one hub and to two on the same database: all to one round, where
 * they queue up in the database, and each to a round of its own. How busy the machine is says what holds them back: clients,
 * hubs and database share its cores.
 */
export async function benchTwoHubs(project: string, postgres: Postgres): Promise<BenchResult[]> {
  const url = await postgres.makeDatabase();
  const hubs = [await startHub(project, url), await startHub(project, url)];
  try {
    const rounds = Array.from({ length: CLIENTS }, (_, index) => `bench-${index}`);
    await makeRounds(hubs[0]!, ['bench', ...rounds]);
    const results: BenchResult[] = [];
    for (const [id, roundOf] of [
      ['one round', () => 'bench'],
      ['a round each', (client: number) => rounds[client]!],
    ] as const) {
      // Both are warm, and the same rows have been written before, when it is measured.
      await load(hubs, roundOf);
      const one = await load([hubs[0]!], roundOf);
      const two = await load(hubs, roundOf);
      const key = id.replace(/ /g, '.');
      const what = `pushes of ${PLACES.length} cells by ${CLIENTS} coordinators, ${id}`;
      results.push(
        result(`hubs.${key}`, `${what}: two hubs on one PostgreSQL against one`, two.rate / one.rate, '×'),
        result(
          `hubs.${key}.rate`,
          `${what}: one hub, the machine ${percent(one.busy)} busy; two: ${percent(two.busy)}`,
          one.rate,
          '/s',
        ),
      );
    }
    return results;
  } finally {
    for (const { end } of hubs) await end();
  }
}

function percent(share: number): string {
  return `${Math.round(100 * share)} %`;
}

async function startHub(project: string, url: string): Promise<Hub> {
  const child = spawn(process.execPath, [join(project, 'dist/hub/server.cjs')], {
    env: { PATH: process.env.PATH, PORT: '0', DATABASE_URL: url },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const [line] = (await once(child.stdout, 'data')) as [Buffer];
  const end = async () => {
    child.kill('SIGTERM');
    await once(child, 'exit');
  };
  return { address: line.toString().trim(), end };
}

async function signIn(hub: Hub, user: string): Promise<Record<string, string>> {
  const headers = { 'content-type': 'application/json' };
  const answer = await fetch(new URL('/dev/token', hub.address), {
    method: 'POST',
    headers,
    body: JSON.stringify({ user }),
  });
  const { token } = (await answer.json()) as { token: string };
  return { ...headers, authorization: `Bearer ${token}` };
}

async function makeRounds(hub: Hub, ids: readonly string[]): Promise<void> {
  const headers = await signIn(hub, 'processledare');
  for (const id of ids) {
    const body = JSON.stringify({ title: id, strategy: '2024', closed: false, current: false });
    const { ok } = await fetch(new URL(`/v1/rounds/${id}`, hub.address), { method: 'PUT', headers, body });
    if (!ok) throw new Error(`no round ${id}`);
  }
}

let pushId = 0;
const versions = new Map<string, number>();

/** Pushes per second, and how busy all cores were meanwhile. */
async function load(
  hubs: readonly Hub[],
  roundOf: (client: number) => string,
): Promise<{ rate: number; busy: number }> {
  const clients = await Promise.all(
    Array.from({ length: CLIENTS }, async (_, index) => {
      const hub = hubs[index % hubs.length]!;
      const unit = REGION_UNITS[index]!.id;
      return { hub, unit, round: roundOf(index), headers: await signIn(hub, unit) };
    }),
  );
  const [start, before] = [performance.now(), cpuTimes()];
  await Promise.all(
    clients.map(async ({ hub, unit, round, headers }) => {
      for (let i = 0; i < PUSHES / CLIENTS; i++) {
        const key = `${round}/${unit}`;
        const baseVersion = versions.get(key) ?? 0;
        versions.set(key, baseVersion + 1);
        const changes = PLACES.map((place): Change => ({
          unit,
          ...place,
          level: 'green',
          note: `${baseVersion}`,
          baseVersion,
        }));
        const body = JSON.stringify({ id: `bench-push-${++pushId}`, round, changes });
        const answer = await fetch(new URL('/v1/changes', hub.address), { method: 'POST', headers, body });
        const { applied } = (await answer.json()) as { applied?: unknown[] };
        if (applied?.length !== PLACES.length) throw new Error(`pushed ${applied?.length} of ${PLACES.length}`);
      }
    }),
  );
  const after = cpuTimes();
  const busy = 1 - (after.idle - before.idle) / (after.total - before.total);
  return { rate: (1000 * PUSHES) / (performance.now() - start), busy };
}

function cpuTimes(): { idle: number; total: number } {
  const times = cpus().map((cpu) => cpu.times);
  const sum = (numbers: number[]) => numbers.reduce((one, other) => one + other);
  return { idle: sum(times.map(({ idle }) => idle)), total: sum(times.flatMap((one) => Object.values(one))) };
}
