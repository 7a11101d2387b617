import type { Method } from '../../src/core/method';
import type { Round } from '../../src/core/round';
import type { RoundChange, RoundFields } from '../../src/sync/protocol';
import type { Store } from '../../src/hub/store/store';
import { ANNA, BO, CLOSED, CURRENT, DEMO, SEED } from './seed';
import type { StorePlace } from './store';

const NOW = '2026-03-01T12:00:00.000Z';
const LATER = '2026-03-02T12:00:00.000Z';

/** What every implementation of the store must do with rounds and their methods. */
export function describeRounds(name: string, makePlace: () => Promise<StorePlace>): void {
  describe(`rounds in the store on ${name}`, () => {
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

    const createRound = (id: string, fields: Partial<RoundFields> = {}, { caller = ANNA, now = NOW } = {}) =>
      store.createRound({
        ...{ id, caller, now },
        fields: { title: id, strategy: '2024', closed: false, current: false, ...fields },
      });
    const changeRound = (id: string, change: RoundChange) => store.changeRound({ id, change, caller: ANNA, now: NOW });
    const saveMethod = (id: string, method: Method, { caller = ANNA, now = NOW } = {}) =>
      store.saveMethod({ id, method, caller, now });
    const round = async (id: string): Promise<Round> => {
      const { rounds } = await store.readRounds();
      return rounds.find((one) => one.id === id)!;
    };

    test('a new round starts from the parameters of the current one, as the first version of its own', async () => {
      const changed = { ...CURRENT.method, redBelow: 40 };
      await saveMethod('2026', changed);
      const outcome = await createRound('2027', { title: 'År 2027' });
      const made: Round = {
        ...{ id: '2027', title: 'År 2027', strategy: '2024', closed: false, invented: false },
        ...{ method: { ...changed, version: '1' }, methodChangedBy: ANNA.name, methodChangedAt: NOW },
      };
      expect(outcome).toEqual({ kind: 'saved', round: made });
      expect(await round('2027')).toEqual(made);
      expect(await store.readCoverage({ round: '2027', since: 0 })).toEqual({ cursor: 0, entries: [] });
    });

    test('a round that is made again stands as it is, whatever was decided of it since', async () => {
      const first = await createRound('2027', { current: true });
      const before = await store.readRounds();
      expect(await createRound('2027', { current: true }, { caller: BO, now: LATER })).toEqual(first);
      expect(await store.readRounds()).toEqual(before);

      await changeRound('2027', { closed: true });
      await changeRound('2026', { current: true });
      const since = await store.readRounds();
      expect(await createRound('2027', { current: true })).toEqual({ kind: 'saved', round: await round('2027') });
      expect(await store.readRounds()).toEqual(since);
      expect(since).toMatchObject({ currentRound: '2026', rounds: [{}, { id: '2027', closed: true }, {}, {}] });
    });

    test('no round is made over one of another title or strategy', async () => {
      const before = await store.readRounds();
      expect(await createRound('2026', { title: 'Ny', current: true })).toEqual({ kind: 'taken' });
      expect(await createRound('demo', { title: DEMO.title, strategy: '2019' })).toEqual({ kind: 'taken' });
      expect(await store.readRounds()).toEqual(before);
    });

    test('of two who make one id at the same time exactly one wins, and the other is told', async () => {
      const titles = ['Annas', 'Bos'];
      const outcomes = await Promise.all(
        [ANNA, BO].map((caller, index) => createRound('2027', { title: titles[index]!, current: true }, { caller })),
      );
      expect(outcomes.map(({ kind }) => kind).sort()).toEqual(['saved', 'taken']);
      const won = outcomes.findIndex(({ kind }) => kind === 'saved');
      expect(await round('2027')).toMatchObject({ title: titles[won], methodChangedBy: [ANNA, BO][won]!.name });
      expect(outcomes[won]).toEqual({ kind: 'saved', round: await round('2027') });
    });

    test('a change leaves what it does not name', async () => {
      expect(await changeRound('old', { title: 'Ny' })).toEqual({ kind: 'saved', round: { ...CLOSED, title: 'Ny' } });
      expect(await changeRound('old', { closed: false })).toMatchObject({ round: { title: 'Ny', closed: false } });
      expect(await changeRound('old', { strategy: '2024' })).toMatchObject({ round: { strategy: '2024' } });
      expect(await changeRound('old', { current: true })).toMatchObject({ round: { title: 'Ny', closed: false } });
      expect(await store.readRounds()).toEqual({
        rounds: [CURRENT, DEMO, { ...CLOSED, title: 'Ny', closed: false, strategy: '2024' }],
        currentRound: 'old',
      });
    });

    test('a change that is sent again changes nothing', async () => {
      const change: RoundChange = { title: 'Ny', closed: true, strategy: '2019', current: true };
      const first = await changeRound('2026', change);
      const before = await store.readRounds();
      expect(await changeRound('2026', change)).toEqual(first);
      expect(await store.readRounds()).toEqual(before);
    });

    test('of changes of different fields at the same time all stand', async () => {
      await Promise.all([
        changeRound('2026', { title: 'Ny' }),
        changeRound('2026', { closed: true }),
        changeRound('2026', { strategy: '2019' }),
      ]);
      expect(await round('2026')).toEqual({ ...CURRENT, title: 'Ny', closed: true, strategy: '2019' });
    });

    test('a round that is not there is not made by a change', async () => {
      const before = await store.readRounds();
      expect(await changeRound('nope', { title: 'Ny', current: true })).toEqual({ kind: 'unknownRound' });
      expect(await store.readRounds()).toEqual(before);
    });

    test('one round is current: making another so takes it from the first, and it is never taken from all', async () => {
      await createRound('2027', { current: true });
      expect((await store.readRounds()).currentRound).toBe('2027');
      await changeRound('2027', { current: false });
      await createRound('2028', { current: false });
      expect((await store.readRounds()).currentRound).toBe('2027');
      await Promise.all([changeRound('2026', { current: true }), createRound('2029', { current: true })]);
      expect(['2026', '2029']).toContain((await store.readRounds()).currentRound);
    });

    test('the strategy can change while nothing is judged, and not after', async () => {
      expect(await changeRound('2026', { strategy: '2019' })).toMatchObject({ round: { strategy: '2019' } });
      expect(await changeRound('demo', { strategy: '2019', title: 'Ny', current: true })).toEqual({
        kind: 'strategyFixed',
      });
      expect(await store.readRounds()).toMatchObject({ currentRound: '2026', rounds: [{}, DEMO, {}] });
      expect(await changeRound('demo', { strategy: '2024', title: 'Ny' })).toMatchObject({
        round: { title: 'Ny', invented: true },
      });
    });

    test('an accepted method is the next version, says who and when, and holds in its round alone', async () => {
      const method: Method = { ...CURRENT.method, greenFrom: 80, guard: false };
      const outcome = await saveMethod('2026', method);
      const changed = {
        ...CURRENT,
        ...{ method: { ...method, version: '2' }, methodChangedBy: ANNA.name, methodChangedAt: NOW },
      };
      expect(outcome).toEqual({ kind: 'saved', round: changed });
      await store.close();
      store = await place.open();
      await store.seedMissing(SEED);
      expect((await store.readRounds()).rounds).toEqual([changed, DEMO, CLOSED]);
    });

    test('a change that is sent again, or that changes nothing, leaves version, who and when', async () => {
      const method: Method = { ...CURRENT.method, weights: [1, 1, 1, 2] };
      const first = await saveMethod('2026', method);
      expect(await saveMethod('2026', method, { caller: BO, now: LATER })).toEqual(first);
      expect(await saveMethod('2026', { ...method, version: '2' }, { caller: BO, now: LATER })).toEqual(first);
    });

    test('a change made on a version that holds no more is told so', async () => {
      await saveMethod('2026', { ...CURRENT.method, redBelow: 40 });
      await saveMethod('2026', { ...CURRENT.method, redBelow: 41, version: '2' });
      // The third is what the first was, but made on another: only the very last change can be one that is sent again.
      await saveMethod('2026', { ...CURRENT.method, redBelow: 40, version: '3' });
      const before = await round('2026');
      for (const [version, redBelow] of [
        ['1', 42],
        ['1', 40],
        ['2', 40],
        ['5', 42],
        ['x', 42],
      ] as const)
        expect(await saveMethod('2026', { ...CURRENT.method, version, redBelow })).toEqual({ kind: 'moved' });
      expect(before.method).toMatchObject({ version: '4', redBelow: 40 });
      expect(await round('2026')).toEqual(before);
    });

    test('of changes made at the same time exactly one wins', async () => {
      const outcomes = await Promise.all(
        [40, 41, 42].map((redBelow) => saveMethod('2026', { ...CURRENT.method, redBelow })),
      );
      expect(outcomes.map(({ kind }) => kind).sort()).toEqual(['moved', 'moved', 'saved']);
      const won = outcomes.find((outcome) => outcome.kind === 'saved');
      expect(won).toEqual({ kind: 'saved', round: await round('2026') });
    });

    test('a closed round keeps its method, and an unknown one has none', async () => {
      expect(await saveMethod('old', { ...CLOSED.method, redBelow: 40 })).toEqual({ kind: 'closed' });
      expect(await round('old')).toEqual(CLOSED);
      expect(await saveMethod('nope', CURRENT.method)).toEqual({ kind: 'unknownRound' });
    });
  });
}
