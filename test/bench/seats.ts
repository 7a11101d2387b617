import { placesOf } from '../../src/core/assessment';
import { REGION_UNITS } from '../../src/core/catalogue/units';
import type { Reply } from '../../src/sync/callHub';
import { createHubClient, type HubClient } from '../../src/sync/hubClient';
import type { ManyHub } from './openManyHub';

/** Levels of one unit. */
export const CELLS = 32;

/** A coordinator with a unit in a round that nobody else writes. */
export interface Seat {
  readonly hub: HubClient;
  readonly round: string;
  readonly number: number;
}

/** Milliseconds of each call, by what it is. */
export type Times = Record<'pull' | 'push' | 'pullAgain', number[]>;

/** Rounds for so many: all pushes are accepted, as where everybody fills in their own. */
export async function makeRounds(many: ManyHub, seats: number): Promise<void> {
  const leader = clientOf(many, await many.token('leader'));
  for (let i = 0; i < seats / REGION_UNITS.length; i++) {
    const fields = { title: `Omgång ${i}`, strategy: '2024', closed: false, current: false } as const;
    valueOf(await leader.createRound(`bench-${i}`, fields));
  }
}

/** So many members from a number on, each with places of their own. */
export function seatAll(many: ManyHub, from: number, count: number): Promise<Seat[]> {
  return Promise.all(
    Array.from({ length: count }, async (_, i) => {
      const number = from + i;
      const hub = clientOf(many, await many.token(`member-${number}`));
      return { hub, number, round: `bench-${Math.floor(number / REGION_UNITS.length)}` };
    }),
  );
}

/** Pulls, pushes all levels of the unit, and pulls what came of it. */
export async function syncOnce({ hub, round, number }: Seat, times: Times): Promise<void> {
  const unit = REGION_UNITS[number % REGION_UNITS.length]!.id;
  const levels = placesOf(unit).filter(({ dimension }) => dimension !== null);
  const changes = levels.map((place) => ({ ...place, level: 'green' as const, note: 'Beslutat', baseVersion: 0 }));
  const { cursor } = await timed(times.pull, () => hub.coverage(round, 0));
  const push = { id: crypto.randomUUID(), round, changes };
  const { applied } = await timed(times.push, () => hub.push(push));
  const { entries } = await timed(times.pullAgain, () => hub.coverage(round, cursor));
  if (applied.length !== CELLS || entries.length < CELLS) throw new Error('The hub did not take everything.');
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

export function noTimes(): Times {
  return { pull: [], push: [], pullAgain: [] };
}

export function percentile(times: readonly number[], percent: number): number {
  const sorted = [...times].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor((percent / 100) * sorted.length))]!;
}
