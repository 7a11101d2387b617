import type { AddressInfo } from 'node:net';
import type { AssessmentFields } from '../../src/core/assessment';
import type { StoredRow } from '../../src/hub/store/store';
import { emptyCache, type CoverageCache } from '../../src/sync/coverageCache';
import { createHubClient } from '../../src/sync/hubClient';
import { syncRound, type SyncOutcome } from '../../src/sync/syncRound';
import { aChange, aPush, openHub, type TestHub } from '../support/hub';

let hub: TestHub;
let cache: CoverageCache;
let ids = 0;

beforeEach(async () => {
  hub = await openHub(null);
  await hub.app.listen({ host: '127.0.0.1', port: 0 });
  cache = emptyCache('2026');
});
afterEach(() => hub.close());

/** Takes a backup, and gives what brings the hub back to it. */
async function backUp(): Promise<() => Promise<void>> {
  const rows: StoredRow[] = [];
  for await (const row of hub.store.readRows()) rows.push(row);
  return async () => {
    const replaced = {
      schema: hub.store.schema,
      rows: (async function* () {
        yield* await Promise.resolve(rows);
      })(),
    };
    await hub.store.replaceRows({ ...replaced, overData: true });
  };
}

async function colleagueWrites(note: string, baseVersion: number): Promise<void> {
  const push = aPush(`colleague-${++ids}`, [aChange({ level: null, note, baseVersion })]);
  expect((await hub.push('sjv-sodra', push)).json()).toMatchObject({ applied: [{ note }] });
}

/** One sync of an add-in that stays open, for a workbook with one place. */
async function sync(note: string, base: { note: string; version: number }): Promise<SyncOutcome> {
  const fields = (text: string): AssessmentFields => ({ level: null, note: text, source: '' });
  const local = {
    place: { unit: 'skane', area: 1, dimension: 'kommunicerad' } as const,
    ...{ workbook: fields(note), base: fields(base.note), baseVersion: base.version },
    ...{ readable: true, pinned: false },
  };
  const { port } = hub.app.server.address() as AddressInfo;
  const client = createHubClient({
    origin: `http://127.0.0.1:${port}`,
    token: () => hub.token('skane'),
    language: () => 'sv',
    fetch,
  });
  const reply = await syncRound({ locals: [local], cache, hub: client, newId: () => `sync-${1000 + ++ids}` });
  if (reply.kind !== 'ok') throw new Error(reply.kind);
  cache = reply.value.cache;
  return reply.value;
}

test('an add-in that stays open through a restore goes on from what the hub then has', async () => {
  await colleagueWrites('ett', 0);
  const restore = await backUp();
  for (const [index, note] of ['två', 'tre', 'fyra'].entries()) await colleagueWrites(note, index + 1);
  expect((await sync('', { note: '', version: 0 })).writes).toMatchObject([{ take: { note: 'fyra' } }]);
  await restore();
  const outcome = await sync('mitt', { note: 'ett', version: 1 });
  expect(outcome).toMatchObject({ conflicts: [], unsettled: 0, writes: [{ agreed: { note: 'mitt' }, version: 2 }] });
});

test('it does so too when the restored hub has outgrown its cursor meanwhile', async () => {
  await colleagueWrites('ett', 0);
  const restore = await backUp();
  for (const [index, note] of ['två', 'tre'].entries()) await colleagueWrites(note, index + 1);
  await sync('', { note: '', version: 0 });
  await restore();
  await colleagueWrites('annat', 1);
  for (let area = 2; area < 8; area++)
    await hub.push('sjv-sodra', aPush(`other-${1000 + area}`, [aChange({ area: area as 2 })]));

  const outcome = await sync('annat', { note: 'annat', version: 2 });
  expect(outcome).toMatchObject({ conflicts: [], unsettled: 0, writes: [], sent: [] });
  expect(cache.entries.get('skane/1/kommunicerad')).toMatchObject({ note: 'annat', version: 2 });
  expect(cache.entries.size).toBe(7);
});

test('what was typed since the backup is never taken back: it is sent, or a person is asked', async () => {
  await sync('före', { note: '', version: 0 });
  const restore = await backUp();
  await sync('efter', { note: 'före', version: 1 });
  await restore();
  const { writes, conflicts } = await sync('efter och mer', { note: 'efter', version: 2 });
  expect(writes.flatMap(({ take }) => Object.keys(take))).toEqual([]);
  const { changes } = (await hub.get('skane', '/v1/history?round=2026&unit=skane')).json<{
    changes: { note: string }[];
  }>();
  const kept = [...changes.map(({ note }) => note), ...conflicts.map(({ mine }) => mine.note)];
  expect(kept).toEqual(['före', 'efter och mer']);
});
