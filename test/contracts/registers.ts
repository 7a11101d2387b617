import { unitById, type UnitId } from '../../src/core/catalogue/units';
import type { RegisterId } from '../../src/core/registers/registers';
import type { RowsCommand } from '../../src/hub/store/registerStore';
import type { Store } from '../../src/hub/store/store';
import type { RegisterPushAnswer, RowChange } from '../../src/sync/registerProtocol';
import { ANNA, BO, SEED } from './seed';
import type { StorePlace } from './store';

const NOW = '2026-03-01T12:00:00.000Z';
const FORUM = { unit: 'riket', kind: 'national', forum: 'Ett forum' };
const SOURCES = {
  at: '2026-01-01T00:00:00.000Z',
  by: 'Källorna',
  rows: {
    ...{ documents: [], initiatives: [], actions: [], consultations: [], challenges: [] },
    dialogues: [{ id: 'source-000-1', source: '000/1', fields: FORUM }],
  },
};

const aRow = (change: Partial<RowChange> = {}): RowChange => ({
  id: 'row-0001',
  baseVersion: 0,
  fields: { unit: 'skane', measure: 'Gemensam biobank' },
  ...change,
});

/** What every implementation of the store must do with registers. */
export function describeRegisters(name: string, makePlace: () => Promise<StorePlace>): void {
  describe(`registers in the store on ${name}`, () => {
    let place: StorePlace;
    let store: Store;

    beforeEach(async () => {
      place = await makePlace();
      store = await place.open();
      await store.seedMissing({ ...SEED, registers: SOURCES });
    });
    afterEach(async () => {
      await store.close();
      await place.remove();
    });

    const command = (id: string, changes: readonly RowChange[], over: Partial<RowsCommand> = {}): RowsCommand => ({
      register: 'actions',
      push: { id, changes: [...changes] },
      caller: ANNA,
      mayWrite: (unit: UnitId) => unitById(unit).kind === 'region',
      now: NOW,
      ...over,
    });
    const answer = async (sent: RowsCommand): Promise<RegisterPushAnswer> => {
      const outcome = await store.pushRows(sent);
      if (outcome.kind !== 'answered') throw new Error(outcome.kind);
      return JSON.parse(outcome.answer) as RegisterPushAnswer;
    };
    const read = (since = 0, register: RegisterId = 'actions') => store.readRegister({ register, since });
    const everything = async () => [await read(), await store.readRowHistory({ register: 'actions', id: 'row-0001' })];

    test('a row that is added, changed and removed is told of each time, with a version and a cursor more', async () => {
      const { applied, cursor } = await answer(command('push-0001', [aRow()]));
      expect(applied).toEqual([
        {
          ...{ id: 'row-0001', fields: { unit: 'skane', measure: 'Gemensam biobank' }, source: null, removed: false },
          ...{ version: 1, changedBy: 'Koordinator A', changedAt: NOW },
        },
      ]);
      expect(cursor).toBe(1);
      await answer(command('push-0002', [aRow({ baseVersion: 1, fields: { goal: '3 mars', measure: '' } })]));
      // A row must say what its measure is: that change was refused, and nothing moved.
      expect((await read(1)).rows).toEqual([]);
      await answer(command('push-0003', [aRow({ baseVersion: 1, fields: { goal: 'En per år' } })]));
      expect(await read(1)).toMatchObject({
        cursor: 2,
        rows: [{ version: 2, fields: { unit: 'skane', measure: 'Gemensam biobank', goal: 'En per år' } }],
      });
      await answer(command('push-0004', [aRow({ baseVersion: 2, fields: {}, removed: true })]));
      expect(await read(2)).toMatchObject({ cursor: 3, rows: [{ version: 3, removed: true }] });
      const history = await store.readRowHistory({ register: 'actions', id: 'row-0001' });
      expect(history.map(({ version, removed }) => [version, removed])).toEqual([
        [1, false],
        [2, false],
        [3, true],
      ]);
    });

    test('a change on another version than the one that stands conflicts and changes nothing', async () => {
      await answer(command('push-0001', [aRow()]));
      const before = await everything();
      const late = await answer(command('push-0002', [aRow({ fields: { unit: 'skane', measure: 'Något annat' } })]));
      expect(late.conflicts).toMatchObject([{ id: 'row-0001', theirs: { version: 1 } }]);
      expect(await everything()).toEqual(before);
    });

    test('two changes of a row in one push build on each other, and both stand in its history', async () => {
      await answer(command('push-0001', [aRow(), aRow({ baseVersion: 1, fields: { goal: 'Två' } })]));
      expect(await everything()).toMatchObject([
        { cursor: 2, rows: [{ version: 2, fields: { goal: 'Två' } }] },
        [{ version: 1 }, { version: 2 }],
      ]);
    });

    test('a push that is sent again gets the same answer to the letter, and nobody else gets it', async () => {
      const first = await store.pushRows(command('push-0001', [aRow()]));
      await answer(command('push-0002', [aRow({ baseVersion: 1, fields: { goal: 'Två' } })]));
      const before = await everything();
      expect(await store.pushRows(command('push-0001', [aRow()], { now: '2027-01-01T00:00:00.000Z' }))).toEqual(first);
      expect(await store.pushRows(command('push-0001', [aRow()], { caller: BO }))).toEqual({ kind: 'idTaken' });
      expect(await everything()).toEqual(before);
    });

    test('the same push id in another register, or for assessments, is another push', async () => {
      await answer(command('push-0001', [aRow()]));
      const challenge = aRow({ fields: { unit: 'skane', words: 'Ett hinder' } });
      const { applied } = await answer(command('push-0001', [challenge], { register: 'challenges' }));
      expect(applied).toMatchObject([{ fields: { words: 'Ett hinder' } }]);
    });

    test('nobody writes a row of a unit that is not theirs, nor takes one from it', async () => {
      const mayWrite = (unit: UnitId) => unit === 'skane';
      const ofHalland = aRow({ fields: { unit: 'halland', measure: 'Deras' } });
      expect(await store.pushRows(command('push-0001', [ofHalland], { mayWrite }))).toEqual({ kind: 'notYourUnit' });
      await answer(command('push-0002', [ofHalland]));
      const taken = aRow({ baseVersion: 1, fields: { unit: 'skane' } });
      const { applied, refused } = await answer(command('push-0003', [taken, aRow({ id: 'row-0002' })], { mayWrite }));
      expect(refused).toMatchObject([{ id: 'row-0001', reason: 'notYourUnit' }]);
      expect(applied).toMatchObject([{ id: 'row-0002' }]);
    });

    test.each([
      ['a day that is none', { due: '2026-02-30' }],
      ['an area that is none', { area: '9' }],
      ['a unit that is none', { unit: 'atlantis' }],
      ['a word where an id is kept', { unit: 'Region Skåne' }],
    ])('%s is refused, and the changes beside it are not', async (_, fields) => {
      const { applied, refused } = await answer(
        command('push-0001', [aRow({ fields: { ...aRow().fields, ...fields } }), aRow({ id: 'row-0002' })]),
      );
      expect(refused).toMatchObject([{ id: 'row-0001', reason: 'invalid' }]);
      expect(applied).toMatchObject([{ id: 'row-0002' }]);
    });

    test('what a source says nobody changes or removes; what people fill in beside it they do', async () => {
      const ofSource = (change: Partial<RowChange>) =>
        command(
          `push-${JSON.stringify(change).length}-x`,
          [{ id: 'source-000-1', baseVersion: 1, fields: {}, ...change }],
          {
            register: 'dialogues',
            mayWrite: () => true,
          },
        );
      for (const change of [{ fields: { forum: 'Mitt' } }, { removed: true as const }])
        expect((await answer(ofSource(change))).refused).toMatchObject([{ reason: 'ofSource' }]);
      expect((await answer(ofSource({ fields: { held: '3 mars' } }))).applied).toMatchObject([
        { version: 2, source: '000/1', fields: { ...FORUM, held: '3 mars' } },
      ]);
    });

    test('a second seed adds what is new of the sources and leaves what stands', async () => {
      await answer({
        ...command('push-0001', [{ id: 'source-000-1', baseVersion: 1, fields: { held: '3 mars' } }]),
        ...{ register: 'dialogues', mayWrite: () => true },
      });
      const more = { id: 'source-000-2', source: '000/2', fields: { ...FORUM, forum: 'Ett till' } };
      const dialogues = [...SOURCES.rows.dialogues, more];
      await store.seedMissing({ ...SEED, registers: { ...SOURCES, rows: { ...SOURCES.rows, dialogues } } });
      expect(await read(0, 'dialogues')).toMatchObject({
        cursor: 3,
        rows: [
          { id: 'source-000-1', fields: { held: '3 mars' } },
          { id: 'source-000-2', version: 1 },
        ],
      });
    });

    test('a cursor from another store gets everything', async () => {
      await answer(command('push-0001', [aRow()]));
      expect((await read(99)).rows).toHaveLength(1);
    });

    test('everything is there when the store is opened again', async () => {
      await answer(command('push-0001', [aRow({ fields: { unit: 'skane', measure: 'Åäö 🧬 "citat"\nny rad' } })]));
      const before = await everything();
      await store.close();
      store = await place.open();
      expect(await everything()).toEqual(before);
    });

    test('many pushes at once to one row: one for each version, and the cursor counts them all', async () => {
      await answer(command('push-0000', [aRow()]));
      const outcomes = await Promise.all(
        Array.from({ length: 20 }, (_, index) =>
          answer(command(`push-at-once-${index}`, [aRow({ baseVersion: 1, fields: { goal: `Mål ${index}` } })])),
        ),
      );
      expect(outcomes.filter(({ applied }) => applied.length)).toHaveLength(1);
      expect(await read()).toMatchObject({ cursor: 2, rows: [{ version: 2 }] });
    });
  });
}
