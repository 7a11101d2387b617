import { METHOD_LIMITS } from '../../src/core/findMethodFaults';
import { DEFAULT_METHOD } from '../../src/core/method';
import type { Coverage, Model } from '../../src/sync/protocol';
import { HOSTILE_TEXTS, HOSTILE_TITLES } from '../support/hostileTexts';
import { aChange, aPush, openHub, type TestHub } from '../support/hub';

let hub: TestHub;
beforeAll(async () => void (hub = await openHub(null)));
afterAll(() => hub.close());

const put = (user: string, url: string, payload: string) => send('PUT', user, url, payload);
const post = (user: string, url: string, payload: string) => send('POST', user, url, payload);
async function send(method: 'PUT' | 'POST', user: string, url: string, payload: string) {
  const headers = { authorization: `Bearer ${await hub.token(user)}`, 'content-type': 'application/json' };
  return hub.app.inject({ method, url, payload, headers });
}

/** How many rounds, members and histories there are: what an injection would change. */
async function tables(): Promise<unknown> {
  const { rounds } = (await hub.get('skane', '/v1/model')).json<Model>();
  const demo = (await hub.get('skane', '/v1/coverage?round=demo')).json<Coverage>();
  return [rounds.map(({ id }) => id), demo.entries.length, (await hub.get('lasare', '/v1/me')).statusCode];
}

describe('text that means something elsewhere', () => {
  test.each(HOSTILE_TEXTS)('%s is kept in note and source to the letter', async (_what, text) => {
    const before = await tables();
    const { entries, cursor } = (await hub.get('skane', '/v1/coverage?round=2026')).json<Coverage>();
    const { version = 0 } = entries.find(({ area, dimension }) => area === 1 && dimension === 'kommunicerad') ?? {};
    const change = aChange({ note: text, source: text, baseVersion: version });
    const pushed = await hub.push('skane', aPush(`hostile-${version}`, [change]));
    expect(pushed.statusCode).toBe(200);
    const after = (await hub.get('skane', `/v1/coverage?round=2026&since=${cursor}`)).json<Coverage>();
    expect(after.entries).toMatchObject([{ note: text, source: text }]);
    expect(await tables()).toEqual(before);
  });

  test.each(HOSTILE_TITLES)('%s can be the title of a round, to the letter', async (_what, text) => {
    const renamed = await hub.patch('processledare', '/v1/rounds/demo-2023', { title: text });
    expect(renamed.json()).toMatchObject({ id: 'demo-2023', title: text });
    const { rounds } = (await hub.get('skane', '/v1/model')).json<Model>();
    expect(rounds.find(({ id }) => id === 'demo-2023')?.title).toBe(text);
  });

  test.each(HOSTILE_TEXTS.filter(([, text]) => !/^[a-z0-9-]+$/.test(text)))(
    '%s as an id, a cursor, a unit or a field is refused, and changes nothing',
    async (_what, text) => {
      const before = await tables();
      const word = encodeURIComponent(Buffer.from(text).toString());
      const statuses = await Promise.all([
        hub.get('skane', `/v1/coverage?round=${word}`),
        hub.get('skane', `/v1/coverage?round=demo&since=${word}`),
        hub.get('skane', `/v1/history?round=demo&unit=${word}`),
        hub.get('skane', `/v1/history?round=demo&unit=skane&area=${word}`),
        hub.get('skane', `/v1/history?round=demo&unit=skane&dimension=${word}x`),
        hub.get('skane', `/v1/coverage?round=demo&${word}x=1`),
        hub.patch('processledare', `/v1/rounds/${word}x'`, { closed: true }),
        hub.push('skane', aPush(text, [aChange()])),
        hub.push('skane', aPush('push-0001', [aChange()], text)),
        post('x', '/dev/token', JSON.stringify({ user: text })),
      ]);
      for (const { statusCode } of statuses) {
        expect(statusCode).toBeGreaterThanOrEqual(400);
        expect(statusCode).toBeLessThan(500);
      }
      expect(await tables()).toEqual(before);
    },
  );
});

describe('JSON that is odd', () => {
  const round = { title: 'X', strategy: '2024', closed: false, current: false };

  test.each([
    ['__proto__', '{"__proto__":{"role":"processLeader"},"title":"X"}'],
    ['__proto__, escaped', '{"\\u005f_proto__":{"role":"processLeader"},"title":"X"}'],
    ['constructor.prototype', '{"constructor":{"prototype":{"role":"processLeader"}},"title":"X"}'],
    ['__proto__ deep inside', '{"title":{"a":[{"__proto__":{"polluted":true}}]}}'],
    ['objects in objects', `{"title":${'{"a":'.repeat(20_000)}1${'}'.repeat(20_000)}}`],
    ['lists in lists', `${'['.repeat(100_000)}${']'.repeat(100_000)}`],
    ['a key twice', `{"title":1,${JSON.stringify(round).slice(1, -1)},"title":{}}`],
    ['a number too large', `{"title":1e400}`],
    ['not a number', `{"title":NaN}`],
    ['a mark of byte order', '\ufeff{}{}'],
    ['half a text', '"'],
    ['a text in place of an object', '"title"'],
    ['nothing', 'null'],
  ])('%s is refused and pollutes nothing', async (_what, payload) => {
    const response = await put('processledare', '/v1/rounds/odd', payload);
    expect([response.statusCode, response.json<{ code: string }>().code]).toEqual([400, 'badRequest']);
    expect(({} as { role?: unknown; polluted?: unknown }).role).toBeUndefined();
    expect(({} as { polluted?: unknown }).polluted).toBeUndefined();
  });

  test.each(['__proto__[role]=x', '__proto__=x', 'constructor.prototype.x=y', 'hasOwnProperty=x', 'round=a&round=b'])(
    'the query %s is refused',
    async (query) => {
      expect((await hub.get('skane', `/v1/coverage?${query}`)).statusCode).toBe(400);
    },
  );

  test.each(['-1', '1.5', '1e400', '9007199254740993', '-0.5', '"1"', 'null', '[]'])(
    '%s is no version',
    async (number) => {
      const body = JSON.stringify(aPush('push-0001', [aChange()])).replace(
        '"baseVersion":0',
        `"baseVersion":${number}`,
      );
      expect((await post('skane', '/v1/changes', body)).statusCode).toBe(400);
    },
  );

  test('-0 is the version 0', async () => {
    const change = aChange({ area: 8, dimension: 'identifierad' });
    const body = JSON.stringify(aPush('push-minus-zero', [change])).replace('"baseVersion":0', '"baseVersion":-0');
    expect((await post('skane', '/v1/changes', body)).json()).toMatchObject({ applied: [{ version: 1 }] });
  });

  test.each(['1e400', '-1e400', '1e308', '-0', '9007199254740993', '5e-324'])(
    'a method with the limit %s is refused in words, or kept as a method that can be used',
    async (number) => {
      const { rounds } = (await hub.get('skane', '/v1/model')).json<Model>();
      const { version } = rounds.find(({ id }) => id === '2026')!.method;
      const body = JSON.stringify({ ...DEFAULT_METHOD, version }).replace(/"redBelow":[^,]+/, `"redBelow":${number}`);
      const response = await put('processledare', '/v1/rounds/2026/method', body);
      if (response.statusCode !== 200) expect(response.json()).toMatchObject({ status: 400 });
      else {
        const { redBelow } = response.json<{ method: { redBelow: number } }>().method;
        expect(redBelow).toBeGreaterThanOrEqual(METHOD_LIMITS.redBelow.from);
      }
    },
  );
});

test.each([
  ['a NUL', 'a\u0000b', 400, null],
  ['half a pair', 'a\ud800b', 200, 'a\ufffdb'],
  ['the other half', '\udc00', 200, '\ufffd'],
  ['nothing to see', '\u200b\u202e\u2066', 200, '\u200b\u202e\u2066'],
])('%s in a note is refused or told as it is kept', async (what, note, status, kept) => {
  const pushed = await hub.push('skane', aPush(`odd-${what.replace(/ /g, '-')}`, [aChange({ area: 7, note })]));
  expect(pushed.statusCode).toBe(status);
  if (kept === null) return;
  const answer = pushed.json<{ applied: { note: string }[]; conflicts: unknown[] }>();
  if (answer.applied.length) expect(answer.applied[0]!.note).toBe(kept);
  else expect(answer.conflicts).toHaveLength(1);
});
