import type { AddressInfo } from 'node:net';
import { placeKey, type AssessmentFields } from '../../src/core/assessment';
import type { UnitId } from '../../src/core/catalogue/units';
import { emptyCache } from '../../src/sync/coverageCache';
import { createHubClient, type HubClient } from '../../src/sync/hubClient';
import type { LocalAssessment } from '../../src/sync/mergeRound';
import { syncRound, type SyncOutcome } from '../../src/sync/syncRound';
import { FaultProxy } from '../support/faultProxy';
import { aChange, openHub, type TestHub } from '../support/hub';

const BLANK: AssessmentFields = { level: null, note: '', source: '' };
let hub: TestHub;
let origin: string;
let ids = 0;

beforeEach(async () => {
  hub = await openHub(null);
  await hub.app.listen({ host: '127.0.0.1', port: 0 });
  origin = `http://127.0.0.1:${(hub.app.server.address() as AddressInfo).port}`;
});
afterEach(() => hub.close());

function clientOf(user: string, through: typeof fetch = fetch): HubClient {
  return createHubClient({ origin, token: () => hub.token(user), language: () => 'sv', fetch: through });
}

function local(
  workbook: Partial<AssessmentFields>,
  base: Partial<AssessmentFields> = {},
  unit: UnitId = 'skane',
): LocalAssessment {
  return {
    place: { unit, area: 1, dimension: 'kommunicerad' },
    workbook: { ...BLANK, ...workbook },
    base: { ...BLANK, ...base },
    readable: true,
    pinned: false,
    baseVersion: 0,
  };
}

async function sync(client: HubClient, ...locals: LocalAssessment[]): Promise<SyncOutcome> {
  const reply = await syncRound({
    locals,
    cache: emptyCache('2026'),
    hub: client,
    newId: () => `push-${++ids}-${Date.now()}`,
  });
  if (reply.kind !== 'ok') throw new Error(reply.kind);
  return reply.value;
}

async function historyOf(unit: UnitId) {
  const answer = await hub.get('processledare', `/v1/history?round=2026&unit=${unit}&area=1&dimension=kommunicerad`);
  return answer.json<{ changes: { version: number; level: string | null }[] }>().changes;
}

describe('one sync', () => {
  test('sends what only the workbook changed, and records it as the base', async () => {
    const outcome = await sync(clientOf('skane'), local({ level: 'green', note: 'klart' }));
    expect(outcome.sent).toMatchObject([
      { before: { level: null, note: '' }, entry: { level: 'green', note: 'klart', version: 1 } },
    ]);
    expect(outcome.writes).toEqual([
      { place: local({}).place, take: {}, agreed: { level: 'green', note: 'klart' }, version: 1 },
    ]);
  });

  test('takes what only the hub changed', async () => {
    await sync(clientOf('skane'), local({ level: 'red' }));
    const outcome = await sync(clientOf('skane'), local({}));
    expect(outcome.received).toMatchObject([{ level: 'red', changedBy: 'Samordnare, Region Skåne' }]);
    expect(outcome.writes).toMatchObject([{ take: { level: 'red' }, agreed: {} }]);
    expect(outcome.sent).toEqual([]);
  });

  test('has nothing to do when repeated', async () => {
    await sync(clientOf('skane'), local({ level: 'green' }));
    const again = await sync(clientOf('skane'), local({ level: 'green' }, { level: 'green' }));
    expect(again).toMatchObject({ sent: [], received: [], writes: [], conflicts: [] });
    expect(await historyOf('skane')).toHaveLength(1);
  });

  test('leaves both sides alone where they disagree, and says who wrote what', async () => {
    await sync(clientOf('skane'), local({ level: 'red' }));
    const outcome = await sync(clientOf('sjv-sodra'), local({ level: 'green' }));
    expect(outcome.conflicts).toMatchObject([
      { field: 'level', mine: { level: 'green' }, theirs: { level: 'red', changedBy: 'Samordnare, Region Skåne' } },
    ]);
    expect(outcome).toMatchObject({ sent: [], writes: [] });
    expect(await historyOf('skane')).toMatchObject([{ level: 'red' }]);
  });

  test('merges a level of mine with a note of theirs', async () => {
    await sync(clientOf('skane'), local({ note: 'deras' }));
    const outcome = await sync(clientOf('sjv-sodra'), local({ level: 'green' }));
    expect(outcome.sent).toMatchObject([
      { before: { level: null }, entry: { level: 'green', note: 'deras', version: 2 } },
    ]);
    expect(outcome.writes).toMatchObject([{ take: { note: 'deras' }, agreed: { level: 'green' }, version: 2 }]);
  });

  test('neither sends nor overwrites a level whose word is not known', async () => {
    await sync(clientOf('skane'), local({ level: 'red' }));
    const outcome = await sync(clientOf('sjv-sodra'), { ...local({}), readable: false });
    expect(outcome).toMatchObject({ sent: [], writes: [], conflicts: [] });
  });

  test('reports what the hub does not let the user change, and sends the rest', async () => {
    const outcome = await sync(clientOf('skane'), local({ level: 'green' }), local({ level: 'red' }, {}, 'halland'));
    expect(outcome.sent.map(({ entry }) => entry.unit)).toEqual(['skane']);
    expect(outcome.refused).toMatchObject([{ unit: 'halland', reason: 'notYourUnit' }]);
    const none = await sync(clientOf('skane'), local({ level: 'red' }, {}, 'halland'));
    expect(none.refused).toMatchObject([{ unit: 'halland', reason: 'notYourUnit' }]);
  });
});

test('a remark that is too long is refused by itself, and everything else is sent', async () => {
  const long = {
    ...local({ note: 'x'.repeat(4001) }),
    place: { unit: 'skane' as const, area: 2 as const, dimension: null },
  };
  const outcome = await sync(clientOf('skane'), local({ level: 'green' }), long);
  expect(outcome.sent).toMatchObject([{ entry: { area: 1 } }]);
  expect(outcome.refused).toMatchObject([{ area: 2, reason: 'tooLong' }]);
  expect(outcome.unsettled).toBe(0);
});

test('a level that comes out of a formula is not replaced: a person decides', async () => {
  await sync(clientOf('skane'), local({ level: 'red' }));
  const outcome = await sync(clientOf('skane'), { ...local({ level: 'green' }, { level: 'green' }), pinned: true });
  expect(outcome.conflicts).toMatchObject([{ field: 'level', mine: { level: 'green' }, theirs: { level: 'red' } }]);
  expect(outcome.writes).toEqual([]);
});

describe('when the world is not kind', () => {
  const lostOnce = (path: string): typeof fetch => {
    let lost = false;
    return async (input, init) => {
      const answer = await fetch(input, init);
      if (lost || !(input as string).includes(path) || init?.method !== 'POST') return answer;
      lost = true;
      throw new TypeError('the connection broke before the answer came');
    };
  };

  test('a lost answer to a push is asked for again, and nothing is done twice', async () => {
    const outcome = await sync(clientOf('skane', lostOnce('/v1/changes')), local({ level: 'green' }));
    expect(outcome.sent).toMatchObject([{ entry: { version: 1 } }]);
    expect(await historyOf('skane')).toHaveLength(1);
  });

  test('an answer that breaks off in the middle is asked for again, like one that never came', async () => {
    let cuts = 0;
    const proxy = await FaultProxy.open(
      () => origin,
      ({ method }) => (method === 'POST' && cuts++ === 0 ? 'answerCut' : 'none'),
    );
    const client = createHubClient({
      origin: proxy.origin,
      token: () => hub.token('skane'),
      language: () => 'sv',
      fetch,
    });
    const outcome = await sync(client, local({ level: 'green' }));
    expect([cuts, outcome.sent.length]).toEqual([2, 1]);
    expect(await historyOf('skane')).toHaveLength(1);
    await proxy.close();
  });

  test('a colleague who pushes between my pull and my push is merged with, not overwritten', async () => {
    let meddled = false;
    const meddle: typeof fetch = async (input, init) => {
      if (!meddled && init?.method === 'POST') {
        meddled = true;
        await hub.push('sjv-sodra', {
          id: 'meddling-push',
          round: '2026',
          changes: [aChange({ level: null, note: 'emellan' })],
        });
      }
      return fetch(input, init);
    };
    const outcome = await sync(clientOf('skane', meddle), local({ level: 'green' }));
    expect(outcome.sent).toMatchObject([{ entry: { level: 'green', note: 'emellan', version: 2 } }]);
    expect(outcome.unsettled).toBe(0);
  });

  test('gives up after three rounds against somebody faster, and says that it is not settled', async () => {
    let version = 0;
    const faster: typeof fetch = async (input, init) => {
      if (init?.method === 'POST') {
        const change = aChange({ level: null, note: `${version}`, baseVersion: version });
        await hub.push('sjv-sodra', { id: `faster-push-${++version}`, round: '2026', changes: [change] });
      }
      return fetch(input, init);
    };
    const outcome = await sync(clientOf('skane', faster), local({ level: 'green' }));
    expect(outcome).toMatchObject({ sent: [], unsettled: 1 });
    expect(version).toBe(3);
  });

  test.each([409, 412])('a push that is answered by %i is merged again, at most three times', async (status) => {
    let refusals = 0;
    const refusing: typeof fetch = async (input, init) => {
      if (init?.method !== 'POST') return fetch(input, init);
      refusals += 1;
      const problem = { type: 'about:blank', title: 'Moved', status, code: 'moved', detail: '' };
      return Response.json(problem, { status });
    };
    const outcome = await sync(clientOf('skane', refusing), local({ level: 'green' }));
    expect(outcome).toMatchObject({ sent: [], unsettled: 1, writes: [] });
    expect(refusals).toBe(3);
  });

  test('no hub is told apart from a hub that says no', async () => {
    const locals = [local({ level: 'green' })];
    const ask = (client: HubClient) =>
      syncRound({ locals, cache: emptyCache('2026'), hub: client, newId: () => 'never-used-id' });
    const nowhere = createHubClient({
      origin: 'http://127.0.0.1:9',
      token: () => hub.token('skane'),
      language: () => 'sv',
      fetch,
    });
    expect(await ask(nowhere)).toEqual({ kind: 'offline' });
    const stranger = createHubClient({ origin, token: () => Promise.resolve('no token'), language: () => 'sv', fetch });
    expect(await ask(stranger)).toMatchObject({ kind: 'problem', problem: { status: 401 } });
    const signedOut = createHubClient({
      origin,
      token: () => Promise.reject(new Error('signed out')),
      language: () => 'sv',
      fetch,
    });
    expect(await ask(signedOut)).toMatchObject({ kind: 'problem', problem: { code: 'notSignedIn' } });
  });

  test('an answer of another shape is not taken for the truth', async () => {
    const strange: typeof fetch = () => Promise.resolve(Response.json({ cursor: 'nej' }));
    expect(await clientOf('skane', strange).coverage('2026', 0)).toMatchObject({
      kind: 'problem',
      problem: { code: 'strangeAnswer' },
    });
  });
});

test('after the first pull only what changed is fetched', async () => {
  const first = await sync(clientOf('skane'), local({ level: 'green' }));
  await sync(clientOf('halland'), local({ level: 'red' }, {}, 'halland'));
  const reply = await clientOf('skane').coverage('2026', first.cache.cursor);
  expect(reply.kind === 'ok' && reply.value.entries.map(placeKey)).toEqual(['halland/1/kommunicerad']);
});
