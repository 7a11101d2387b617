import type { AuditRow } from '../../src/sync/audit';
import type { AuditQuery, Denial, PushCommand, Store } from '../../src/hub/store/store';
import { aChange, aPush } from '../support/hub';
import { ANNA, BO, CURRENT, SEED } from './seed';
import type { StorePlace } from './store';

const at = (minute: number) => new Date(Date.UTC(2026, 2, 1, 12) + minute * 60_000).toISOString();
const LEA = { tid: 't', oid: 'lea', name: 'Processledare L', role: 'processLeader', units: [] } as const;

/** What every implementation of the store must keep of who did what. */
export function describeAudit(name: string, makePlace: () => Promise<StorePlace>): void {
  describe(`the audit trail in the store on ${name}`, () => {
    let place: StorePlace;
    let store: Store;

    beforeEach(async () => {
      place = await makePlace();
      store = await place.open();
      await store.seedMissing({ ...SEED, members: [ANNA, LEA] });
    });
    afterEach(async () => {
      await store.close();
      await place.remove();
    });

    const read = async (query: Partial<AuditQuery> = {}) => (await store.readAudit({ limit: 1000, ...query })).rows;
    /** `act about: fact from→to`, oldest first. */
    const told = async (query: Partial<AuditQuery> = {}) => (await read(query)).reverse().map(short);
    const push = (id: string, changes: PushCommand['push']['changes'], more: Partial<PushCommand> = {}) =>
      store.pushChanges({
        ...{ push: aPush(id, changes), caller: ANNA, mayWrite: (unit) => unit === 'skane', now: at(1) },
        ...more,
      });
    const deny = (denial: Partial<Denial> = {}) =>
      store.recordDenial({ caller: BO, call: 'GET /v1/members', facts: [], now: at(1), ...denial });

    test('begins empty, since what was seeded nobody did', async () => {
      expect(await store.readAudit({ limit: 10 })).toEqual({ rows: [], cursor: null });
    });

    test('a push is told by its units and how many changes became of it what; never by what was written', async () => {
      const changes = [aChange({ note: 'hemligt ord' }), aChange({ area: 2, source: 'hemlig källa' })];
      await push('push-0001', [...changes, aChange({ unit: 'halland' }), aChange({ level: 'red' })]);
      const [row] = await read();
      expect(row).toMatchObject({ at: at(1), tid: 't', oid: 'anna', name: 'Koordinator A', act: 'pushAccepted' });
      expect(await told()).toEqual(['pushAccepted 2026: units skane halland; applied 2; conflicts 1; refused 1']);
      expect(JSON.stringify(await read())).not.toMatch(/hemlig/);
    });

    test('a push of which nothing is taken in is told as such', async () => {
      await push('push-0001', [aChange()], { push: aPush('push-0001', [aChange()], 'old') });
      expect(await told()).toEqual(['pushRefused old: units skane; applied 0; conflicts 0; refused 1']);
    });

    test('what is sent again, is of an unknown round or bears a taken id is no act', async () => {
      await push('push-0001', [aChange()]);
      await push('push-0001', [aChange()], { now: at(2) });
      await push('push-0001', [aChange()], { caller: BO });
      await push('push-0002', [aChange()], { push: aPush('push-0002', [aChange()], 'nope') });
      expect(await read()).toHaveLength(1);
    });

    test('rounds and methods are told with what was and what became, and only where something did', async () => {
      const fields = { title: 'År 2027', strategy: '2024', closed: false, current: false } as const;
      const create = (minute: number) => store.createRound({ id: '2027', fields, caller: LEA, now: at(minute) });
      const change = (minute: number) =>
        store.changeRound({ id: '2027', change: { closed: true, current: true }, caller: LEA, now: at(minute) });
      const method = { ...CURRENT.method, redBelow: 40, weights: [1, 1, 1, 2] };
      const save = (minute: number) => store.saveMethod({ id: '2026', method, caller: LEA, now: at(minute) });
      for (const [minute, act] of [create, create, change, change, save, save].entries()) await act(minute);
      await store.changeRound({ id: 'nope', change: { closed: true }, caller: LEA, now: at(9) });
      await store.createRound({ id: 'demo', fields, caller: LEA, now: at(9) });
      expect(await told()).toEqual([
        'roundCreated 2027: title År 2027; strategy 2024; closed false; current false',
        'roundChanged 2027: closed false→true; current false→true',
        `methodChanged 2026: version 1→2; redBelow ${CURRENT.method.redBelow}→40; weights 1 2 0 0.5→1 1 1 2`,
      ]);
      expect((await read()).every((row) => row.name === LEA.name && row.oid === LEA.oid)).toBe(true);
    });

    test('members are told with role and units, before and after', async () => {
      const identity = { tid: 't', oid: 'new' };
      const save = (minute: number, role: 'coordinator' | 'reader', units: ['kalmar'] | [], version: number) =>
        store.saveMember({ identity, fields: { name: 'N', role, units, version }, caller: LEA, now: at(minute) });
      await save(1, 'coordinator', ['kalmar'], 0);
      await save(2, 'coordinator', ['kalmar'], 0);
      await save(3, 'reader', [], 1);
      await save(4, 'coordinator', ['kalmar'], 1);
      await store.revokeMember({ identity, caller: LEA, now: at(5) });
      await store.revokeMember({ identity, caller: LEA, now: at(6) });
      await store.revokeMember({ identity: LEA, caller: LEA, now: at(7) });
      expect(await told()).toEqual([
        'memberSaved N: name N; role coordinator; units kalmar; tid t; oid new',
        'memberSaved N: role coordinator→reader; units kalmar→; tid t; oid new',
        'memberRevoked N: role reader→none; tid t; oid new',
      ]);
    });

    test('who keeps being turned away from the same call is told once a minute', async () => {
      await deny();
      await deny({ now: at(1.9) });
      await deny({ caller: { ...BO, oid: 'cy' }, now: at(1.5) });
      await deny({ call: 'PUT /v1/rounds/x', now: at(1.6) });
      await deny({ facts: [{ fact: 'reason', from: null, to: 'leaderOnly' }], now: at(1.7) });
      await deny({ now: at(2.1) });
      expect((await read()).reverse().map(({ oid, about, facts }) => `${oid} ${about} ${facts.length}`)).toEqual([
        'bo GET /v1/members 0',
        'cy GET /v1/members 0',
        'bo PUT /v1/rounds/x 0',
        'bo GET /v1/members 0',
      ]);
    });

    test('pages follow each other without a gap or a row twice, also where many rows are of one moment', async () => {
      for (let minute = 0; minute < 5; minute++)
        for (const oid of ['a', 'b', 'c', 'd', 'e']) await deny({ caller: { ...BO, oid }, now: at(minute * 2) });
      const pages: AuditRow[][] = [];
      let cursor: string | null = null;
      do {
        const page: { rows: AuditRow[]; cursor: string | null } = await store.readAudit({
          ...(cursor === null ? {} : { cursor }),
          limit: 4,
        });
        pages.push(page.rows);
        cursor = page.cursor;
      } while (cursor !== null);
      expect(pages.map(({ length }) => length)).toEqual([4, 4, 4, 4, 4, 4, 1]);
      expect(pages.flat()).toEqual(await read());
      expect(new Set(pages.flat().map(({ id }) => id)).size).toBe(25);
      const times = pages.flat().map((row) => row.at);
      expect(times).toEqual([...times].sort().reverse());
    });

    test('a last page that is full says that it is the last', async () => {
      for (const oid of ['a', 'b']) await deny({ caller: { ...BO, oid } });
      expect(await store.readAudit({ limit: 2 })).toMatchObject({ rows: [{}, {}], cursor: null });
    });

    test('rows are found by time (from, and before), by who and by act, together', async () => {
      await push('push-0001', [aChange()], { now: at(1) });
      await push('push-0002', [aChange({ area: 2 })], { caller: BO, now: at(2) });
      await deny({ now: at(3) });
      const acts = async (query: Partial<AuditQuery>) => (await read(query)).map(({ act, oid }) => `${act} ${oid}`);
      expect(await acts({ since: at(2) })).toEqual(['denied bo', 'pushAccepted bo']);
      expect(await acts({ until: at(2) })).toEqual(['pushAccepted anna']);
      expect(await acts({ who: 'bo' })).toEqual(['denied bo', 'pushAccepted bo']);
      expect(await acts({ act: 'pushAccepted', who: 'bo' })).toEqual(['pushAccepted bo']);
      expect(await acts({ since: at(2), until: at(3), who: 'anna' })).toEqual([]);
    });

    test('outlives the process', async () => {
      await deny();
      const before = await read();
      await store.close();
      store = await place.open();
      expect(await read()).toEqual(before);
    });
  });
}

function short({ act, about, facts }: AuditRow): string {
  const words = facts.map(({ fact, from, to }) => `${fact} ${from === null ? '' : `${from}→`}${to ?? ''}`);
  return `${act} ${about}: ${words.join('; ')}`;
}
