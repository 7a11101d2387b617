import type { Store } from '../../src/hub/store/store';
import { differingCursors } from '../../src/sync/eventsProtocol';
import type { RoundChange } from '../../src/sync/protocol';
import { aChange, aPush } from '../support/hub';
import { ANNA, CURRENT, SEED } from './seed';
import type { StorePlace } from './store';

const NOW = '2026-03-01T12:00:00.000Z';

/** What every implementation of the store must tell of where it stands. */
export function describeCursors(name: string, makePlace: () => Promise<StorePlace>): void {
  describe(`cursors of the store on ${name}`, () => {
    let place: StorePlace;
    let store: Store;

    beforeEach(async () => {
      place = await makePlace();
      store = await place.open();
      await store.seedMissing(SEED);
    });
    afterEach(async () => {
      await store.close();
      await place.remove();
    });

    /** The names of those that something moves. */
    const movedBy = async (change: () => Promise<unknown>) => {
      const known = await store.readCursors();
      await change();
      return Object.keys(differingCursors({ latest: await store.readCursors(), known }));
    };
    const push =
      (id: string, baseVersion = 0) =>
      () =>
        store.pushChanges({
          push: aPush(id, [aChange({ baseVersion })]),
          caller: ANNA,
          mayWrite: () => true,
          now: NOW,
        });

    test('each round has the one that its coverage has', async () => {
      await push('push-0001')();
      const { cursor } = (await store.readCoverage({ round: '2026', since: 0 }))!;
      expect(await store.readCursors()).toMatchObject({
        ...{ 'coverage/2026': String(cursor), 'coverage/demo': '1', 'coverage/old': '0' },
      });
    });

    test('an accepted push moves its round and nothing else; one that is refused or sent again moves nothing', async () => {
      expect(await movedBy(push('push-0001'))).toEqual(['coverage/2026']);
      expect(await movedBy(push('push-0001'))).toEqual([]);
      expect(await movedBy(push('push-0002'))).toEqual([]);
      expect(await movedBy(push('push-0003', 1))).toEqual(['coverage/2026']);
    });

    test('what the process leader decides moves the rounds', async () => {
      const fields = { title: 'År 2027', strategy: '2024', closed: false, current: false } as const;
      expect(await movedBy(() => store.createRound({ id: '2027', fields, caller: ANNA, now: NOW }))).toEqual([
        ...['rounds', 'coverage/2027'],
      ]);
      const changeRound = (change: RoundChange) => store.changeRound({ id: '2027', change, caller: ANNA, now: NOW });
      for (const change of [{ closed: true }, { title: 'Tjugosju' }, { current: true }])
        expect(await movedBy(() => changeRound(change))).toEqual(['rounds']);
      expect(await movedBy(() => changeRound({ closed: true }))).toEqual([]);
      const method = { ...CURRENT.method, redBelow: 40 };
      expect(await movedBy(() => store.saveMethod({ id: '2026', method, caller: ANNA, now: NOW }))).toEqual(['rounds']);
    });

    test('are the same when the store is opened again', async () => {
      const before = await store.readCursors();
      await store.close();
      store = await place.open();
      expect(await store.readCursors()).toEqual(before);
    });
  });
}
