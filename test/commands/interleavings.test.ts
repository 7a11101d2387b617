import fc from 'fast-check';
import { placeKey } from '../../src/core/assessment';
import { fieldsOf } from '../../src/sync/mergeRound';
import { readPaper } from '../support/paperSession';
import { anyStep, SyncWorld } from '../support/syncWorld';

/** `INTERLEAVINGS=5000` looks further than every run of the tests can. */
const RUNS = Number(process.env['INTERLEAVINGS'] ?? 40);

/**
 * Any steps of any people, in any order that a network and their machines may give them; then everything comes to its end,
 * conflicts are decided, and everybody syncs until nothing is new.
 */
async function everyInterleaving(holds: (world: SyncWorld) => Promise<void> | void): Promise<void> {
  const steps = fc.array(anyStep, { minLength: 30, maxLength: 60, size: 'max' });
  await fc.assert(
    fc.asyncProperty(fc.scheduler(), steps, async (scheduler, taken) => {
      const world = new SyncWorld(scheduler);
      for (const step of taken) {
        await world.take(step);
        expect(world.lostValues()).toEqual([]);
      }
      await world.calmDown();
      await holds(world);
    }),
    { numRuns: RUNS, endOnFailure: process.env['INTERLEAVINGS'] !== undefined },
  );
}

function expectOneTruth(world: SyncWorld): void {
  const entries = new Map(world.hub.entries.map((entry) => [placeKey(entry), entry]));
  for (const book of world.books) {
    const differing = readPaper(book).flatMap(({ place, workbook, base, baseVersion }) => {
      const entry = entries.get(placeKey(place)) ?? null;
      const sides = [workbook, base, fieldsOf(entry)].map(({ level, note, source }) => `${level} ${note} ${source}`);
      const isOne = new Set(sides).size === 1 && baseVersion <= (entry?.version ?? 0);
      return isOne ? [] : [`${placeKey(place)}: ${sides.join(' / ')}`];
    });
    expect(differing).toEqual([]);
  }
}

function expectVersionsByOne(world: SyncWorld): void {
  const versions = new Map<string, number>();
  for (const entry of world.hub.history) {
    expect(entry.version).toBe((versions.get(placeKey(entry)) ?? 0) + 1);
    versions.set(placeKey(entry), entry.version);
  }
}

test('people, workbooks that some share, two hubs and a bad network: whatever happens, nothing typed is lost, and all come to say the same', async () => {
  await everyInterleaving(async (world) => {
    expectOneTruth(world);
    expect(world.lostValues()).toEqual([]);
    expectVersionsByOne(world);

    // Nobody has anything more to do: syncing again, and every push sent again, changes nothing.
    const before = JSON.stringify([world.hub.history, world.books.map(readPaper)]);
    for (const { push, by } of [...world.hub.pushes].reverse()) world.hub.receive(push, by, new Date());
    await world.syncAll();
    expect(JSON.stringify([world.hub.history, world.books.map(readPaper)])).toBe(before);
  });
}, 600_000);
