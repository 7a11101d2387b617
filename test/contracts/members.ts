import type { MemberFields, MemberIdentity } from '../../src/sync/members';
import type { Caller, Member, Store } from '../../src/hub/store/store';
import { ANNA, SEED } from './seed';
import type { StorePlace } from './store';

const NOW = '2026-03-01T12:00:00.000Z';
const LATER = '2026-03-02T12:00:00.000Z';
const LEA: Member = { tid: 't', oid: 'lea', name: 'Processledare L', role: 'processLeader', units: [] };
const MAX: Member = { ...LEA, oid: 'max', name: 'Processledare M' };
const NEW = { tid: 't', oid: 'new' };
const FIELDS: MemberFields = { name: 'Koordinator N', role: 'coordinator', units: ['kalmar'], version: 0 };

/** What every implementation of the store must do with those who may do something. */
export function describeMembers(name: string, makePlace: () => Promise<StorePlace>): void {
  describe(`members in the store on ${name}`, () => {
    let place: StorePlace;
    let store: Store;

    beforeEach(async () => {
      place = await makePlace();
      store = await place.open();
      await store.seedMissing({ ...SEED, members: [ANNA, LEA, MAX] });
    });
    afterEach(async () => {
      await store.close();
      await place.remove();
    });

    const save = (identity: MemberIdentity, fields: Partial<MemberFields>, caller: Caller = LEA, now = NOW) =>
      store.saveMember({ identity, fields: { ...FIELDS, ...fields }, caller, now });
    const revoke = ({ tid, oid }: MemberIdentity, caller: Caller = LEA, now = NOW) =>
      store.revokeMember({ identity: { tid, oid }, caller, now });
    const demote = (member: Member, caller: Caller) =>
      save({ tid: member.tid, oid: member.oid }, { name: member.name, role: 'reader', units: [], version: 1 }, caller);
    const listed = async ({ tid, oid }: MemberIdentity) =>
      (await store.readMembers()).find((one) => one.tid === tid && one.oid === oid) ?? null;

    test('who was seeded is listed by name, changed by nobody', async () => {
      const unchanged = { version: 1, changedBy: null, changedAt: null };
      expect(await store.readMembers()).toEqual([ANNA, LEA, MAX].map((member) => ({ ...member, ...unchanged })));
    });

    test('a new member has the role at once, says who gave it and when, and outlives the process', async () => {
      const outcome = await save(NEW, {});
      const member = { ...NEW, ...FIELDS, version: 1, changedBy: LEA.name, changedAt: NOW };
      expect(outcome).toEqual({ kind: 'saved', member });
      await store.close();
      store = await place.open();
      await store.seedMissing({ ...SEED, members: [{ ...ANNA, ...NEW }] });
      expect(await listed(NEW)).toEqual(member);
      expect(await store.readMember(NEW)).toEqual({
        ...NEW,
        name: FIELDS.name,
        role: 'coordinator',
        units: ['kalmar'],
      });
    });

    test('a change that is sent again, or that changes nothing, leaves version, who and when', async () => {
      const first = await save(NEW, {});
      expect(await save(NEW, {}, MAX, LATER)).toEqual(first);
      expect(await save(NEW, { version: 1 }, MAX, LATER)).toEqual(first);
    });

    test('a change made on a version that holds no more is told what holds', async () => {
      await save(NEW, {});
      await save(NEW, { units: ['halland'], version: 1 });
      const theirs = await listed(NEW);
      for (const version of [0, 1, 3])
        expect(await save(NEW, { units: ['uppsala'], version })).toEqual({ kind: 'moved', theirs });
      expect(await save({ ...NEW, oid: 'nobody' }, { version: 2 })).toEqual({ kind: 'moved', theirs: null });
      expect(await listed(NEW)).toEqual(theirs);
      expect(theirs).toMatchObject({ version: 2, units: ['halland'] });
    });

    test('the same object id in another tenant is somebody else', async () => {
      await save({ tid: 'other', oid: ANNA.oid }, {});
      expect(await store.readMember(ANNA)).toEqual(ANNA);
      expect(await store.readMember({ tid: 'other', oid: ANNA.oid })).toMatchObject({ units: ['kalmar'] });
    });

    test('who is revoked is known no more but keeps the row, and can be given a role again', async () => {
      const outcome = await revoke(ANNA, LEA, LATER);
      const row = {
        ...ANNA,
        ...{ role: 'none', units: [], version: 2, changedBy: LEA.name, changedAt: LATER },
      };
      expect(outcome).toEqual({ kind: 'saved', member: row });
      expect(await store.readMember(ANNA)).toBeNull();
      expect(await listed(ANNA)).toEqual(row);
      expect(await revoke(ANNA, MAX)).toEqual(outcome);

      await store.seedMissing(SEED);
      expect(await store.readMember(ANNA)).toBeNull();
      const { tid, oid } = ANNA;
      expect(await save({ tid, oid }, { version: 1 })).toEqual({ kind: 'moved', theirs: row });
      expect(await save({ tid, oid }, { version: 2 })).toMatchObject({ kind: 'saved', member: { version: 3 } });
      expect(await store.readMember(ANNA)).toMatchObject({ units: ['kalmar'] });
    });

    test('nobody is revoked who never was there', async () => {
      expect(await revoke(NEW)).toEqual({ kind: 'unknownMember' });
      expect(await listed(NEW)).toBeNull();
    });

    test('the last process leader stays, whoever asks, until there is another', async () => {
      expect(await demote(MAX, MAX)).toMatchObject({ kind: 'saved' });
      expect(await demote(LEA, LEA)).toEqual({ kind: 'lastLeader' });
      expect(await revoke(LEA, LEA)).toEqual({ kind: 'lastLeader' });
      expect(await listed(LEA)).toMatchObject({ role: 'processLeader', version: 1 });
      const { tid, oid } = ANNA;
      await save({ tid, oid }, { role: 'processLeader', units: [], version: 1 });
      expect(await revoke(LEA, LEA)).toMatchObject({ kind: 'saved' });
    });

    test('the last process leader may be called something else', async () => {
      await revoke(MAX);
      const { tid, oid } = LEA;
      const renamed = await save({ tid, oid }, { name: 'Lea', role: 'processLeader', units: [], version: 1 });
      expect(renamed).toMatchObject({ kind: 'saved', member: { name: 'Lea' } });
    });

    test.each([
      ['demote', demote],
      ['revoke', (member: Member, caller: Member) => revoke(member, caller)],
    ])('of two process leaders who %s each other at the same time one stays', async (_what, takeRole) => {
      const outcomes = await Promise.all([takeRole(LEA, MAX), takeRole(MAX, LEA)]);
      expect(outcomes.map(({ kind }) => kind).sort()).toEqual(['leaderOnly', 'saved']);
      const leaders = (await store.readMembers()).filter(({ role }) => role === 'processLeader');
      expect(leaders).toHaveLength(1);
    });

    test('of two who both step down at the same time one stays', async () => {
      const outcomes = await Promise.all([revoke(LEA, LEA), revoke(MAX, MAX)]);
      expect(outcomes.map(({ kind }) => kind).sort()).toEqual(['lastLeader', 'saved']);
    });

    test('who leads no more when the change comes changes nothing', async () => {
      await revoke(MAX);
      expect(await save(NEW, {}, MAX)).toEqual({ kind: 'leaderOnly' });
      expect(await revoke(ANNA, MAX)).toEqual({ kind: 'leaderOnly' });
      expect(await revoke(ANNA, ANNA)).toEqual({ kind: 'leaderOnly' });
      expect(await listed(NEW)).toBeNull();
    });

    test('of changes made at the same time exactly one wins', async () => {
      const units = ['kalmar', 'halland', 'uppsala'] as const;
      const outcomes = await Promise.all(units.map((unit) => save(NEW, { units: [unit] })));
      expect(outcomes.map(({ kind }) => kind).sort()).toEqual(['moved', 'moved', 'saved']);
      expect(outcomes).toContainEqual({ kind: 'saved', member: await listed(NEW) });
    });
  });
}
