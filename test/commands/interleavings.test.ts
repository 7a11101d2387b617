import fc from 'fast-check';
import { placeKey } from '../../src/core/assessment';
import { MERGE_FIELDS } from '../../src/core/merge';
import { fieldsOf } from '../../src/sync/mergeRound';
import { readPaper } from '../support/paperSession';
import { anyStep, CELLS, SyncWorld, type WorldStep } from '../support/syncWorld';

const RUNS = Number(process.env['RUNS'] ?? 150);

/** Any steps of any people, in any order that a network and their machines may give them. */
async function everyInterleaving(holds: (world: SyncWorld) => Promise<void> | void): Promise<void> {
  const steps = fc.array(anyStep, { minLength: 5, maxLength: 30 });
  await fc.assert(
    fc.asyncProperty(fc.scheduler(), steps, async (scheduler, taken: WorldStep[]) => {
      const world = new SyncWorld(scheduler);
      for (const step of taken) {
        await world.take(step);
        expect(world.lostValues()).toEqual([]);
      }
      await world.calmDown();
      await holds(world);
    }),
    { numRuns: RUNS },
  );
}

/** What each side says of each place. */
const saidByWorkbook = (world: SyncWorld, book: number) =>
  Object.fromEntries(readPaper(world.books[book]!).map(({ place, workbook }) => [placeKey(place), workbook]));
const saidByHub = (world: SyncWorld) => {
  const entries = new Map(world.hub.entries.map((entry) => [placeKey(entry), entry]));
  return Object.fromEntries(
    readPaper(world.books[0]!).map(({ place }) => [placeKey(place), fieldsOf(entries.get(placeKey(place)) ?? null)]),
  );
};

describe('many workbooks, co-authors in one, two hubs before one store, a network that loses, repeats and delays', () => {
  test('come to say the same, whatever happened and wherever a sync was cut; nothing that anybody typed is lost on the way', async () => {
    await everyInterleaving((world) => {
      for (const book of world.books.keys()) expect(saidByWorkbook(world, book)).toEqual(saidByHub(world));
      expect(world.lostValues()).toEqual([]);
    });
  }, 120_000);

  test('have nothing more to do then: syncing again and every push sent again change nothing', async () => {
    await everyInterleaving(async (world) => {
      const before = JSON.stringify([world.hub.history, world.books.map((book) => readPaper(book))]);
      await world.syncAll();
      for (const { push, by } of [...world.hub.pushes].reverse()) world.hub.receive(push, by, new Date());
      await world.syncAll();
      expect(JSON.stringify([world.hub.history, world.books.map((book) => readPaper(book))])).toBe(before);
    });
  }, 120_000);

  test('see versions that grow by exactly one, whatever the clocks say', async () => {
    await everyInterleaving((world) => {
      const versions = new Map<string, number>();
      for (const entry of world.hub.history) {
        expect(entry.version).toBe((versions.get(placeKey(entry)) ?? 0) + 1);
        versions.set(placeKey(entry), entry.version);
      }
      for (const { place, base, baseVersion } of readPaper(world.books[0]!)) {
        expect(baseVersion).toBeLessThanOrEqual(versions.get(placeKey(place)) ?? 0);
        expect(MERGE_FIELDS.every((field) => base[field] === saidByHub(world)[placeKey(place)]![field])).toBe(true);
      }
      expect(CELLS.length).toBeGreaterThan(0);
    });
  }, 120_000);
});
