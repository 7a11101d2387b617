import type { FirstLeader, Member, Store } from '../../src/hub/store/store';
import { ANNA, BO, SEED } from './seed';
import type { StorePlace } from './store';

const EVA: Member = { tid: 't', oid: 'eva', name: 'Processledare E', role: 'processLeader', units: [] };
const first = (member: Member, tenants: readonly string[] = ['t']): FirstLeader => ({ member, tenants });

/** Who becomes process leader of a hub that has none. */
export function describeFirstLeader(name: string, makePlace: () => Promise<StorePlace>): void {
  describe(`the first process leader on ${name}`, () => {
    let place: StorePlace;
    let store: Store;

    beforeEach(async () => {
      place = await makePlace();
      store = await place.open();
    });
    afterEach(async () => {
      await store.close();
      await place.remove();
    });
    const start = (firstLeader?: FirstLeader, members: readonly Member[] = []) =>
      store.seedMissing({ ...SEED, members, ...(firstLeader && { firstLeader }) });

    test('is made in an empty hub, once, and without being told of it nobody is', async () => {
      await start();
      expect(await store.readMember(EVA)).toBeNull();
      await start(first(EVA));
      await start(first(EVA));
      expect(await store.readMember(EVA)).toEqual(EVA);
    });

    test('is not made again where there is one, whoever is named', async () => {
      await start(first(EVA));
      await start(first({ ...BO, role: 'processLeader' }));
      expect(await store.readMember(BO)).toBeNull();
      expect(await store.readMember(EVA)).toEqual(EVA);
    });

    test('is made of somebody with another role where there is none', async () => {
      await start(undefined, [ANNA, BO]);
      await start(first({ ...EVA, oid: ANNA.oid }));
      expect(await store.readMember(ANNA)).toEqual({ ...EVA, oid: ANNA.oid });
      expect(await store.readMember(BO)).toEqual(BO);
    });

    test('is made beside leaders of tenants that are not let in', async () => {
      const stranger = { ...EVA, tid: 'development' };
      await start(undefined, [stranger]);
      await start(first(EVA, ['t', 'u']));
      expect(await store.readMember(EVA)).toEqual(EVA);
      expect(await store.readMember(stranger)).toEqual(stranger);
      await start(first({ ...BO, tid: 'u', role: 'processLeader' }, ['u', 't']));
      expect(await store.readMember({ ...BO, tid: 'u' })).toBeNull();
    });
  });
}
