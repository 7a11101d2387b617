import fc from 'fast-check';
import { DIMENSIONS } from '../../src/core/catalogue/dimensions';
import { UNITS } from '../../src/core/catalogue/units';
import { REGISTERS } from '../../src/core/registers/registers';
import { DEFAULT_METHOD } from '../../src/core/method';
import { HOSTILE_TEXTS } from '../support/hostileTexts';

/** A request as a socket takes it: the body is text or bytes, whatever the headers say of it. */
export interface AnyRequest {
  readonly method: string;
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | undefined;
  /** Which test user's token it bears; `null`: as the headers say, or none. */
  readonly user: string | null;
}

const hostile = fc.constantFrom(...HOSTILE_TEXTS.map(([, text]) => text));
const number = fc.oneof(
  fc.constantFrom(0, -0, 1, -1, 1.5, 2 ** 31, 2 ** 53, 2 ** 53 + 2, -(2 ** 63), 1e308, 5e-324, NaN, Infinity),
  fc.integer(),
  fc.double(),
);
const text = fc.oneof(
  hostile,
  fc.string(),
  fc.string({ unit: 'binary' }),
  fc.string({ minLength: 4000, maxLength: 4100 }),
);
const anything = fc.oneof(number, text, fc.constant(null), fc.boolean(), fc.object({ maxDepth: 3 }), fc.array(text));

/** Right most of the time: what is wrong is to meet what is right. */
const mostly = (right: fc.Arbitrary<unknown>): fc.Arbitrary<unknown> =>
  fc.oneof({ weight: 9, arbitrary: right }, { weight: 1, arbitrary: anything });

const unit = fc.constantFrom(...UNITS.map(({ id }) => id));
const dimension = fc.constantFrom(...DIMENSIONS.map(({ id }) => id), null);
const round = fc.constantFrom('2026', 'demo', 'demo-2023', 'fuzz-1', 'fuzz-2', 'fuzz-3');
const id = fc.oneof(fc.uuid(), fc.constantFrom('push-0001', 'push-0002', 'push-0003'));

const change = fc.record(
  {
    unit: mostly(unit),
    area: mostly(fc.integer({ min: 1, max: 8 })),
    dimension: mostly(dimension),
    level: mostly(fc.constantFrom('green', 'yellow', 'red', null)),
    note: mostly(fc.oneof(text, fc.constant(null))),
    source: mostly(fc.oneof(text, fc.constant(null))),
    baseVersion: mostly(fc.integer({ min: 0, max: 4 })),
  },
  { requiredKeys: ['unit', 'area', 'dimension', 'level', 'baseVersion'] },
);

const roundFields = fc.record(
  {
    title: mostly(fc.oneof(hostile, fc.string({ minLength: 1, maxLength: 60 }))),
    strategy: mostly(fc.constantFrom('2019', '2024')),
    closed: mostly(fc.boolean()),
    current: mostly(fc.boolean()),
  },
  { requiredKeys: [] },
);

const method = fc.record({
  version: mostly(fc.constantFrom('1', '2', '3', DEFAULT_METHOD.version)),
  rule: mostly(fc.constantFrom('mean', 'worstTwo', 'min', 'geometric', 'harmonic')),
  weights: mostly(fc.array(number, { minLength: 4, maxLength: 4 })),
  redBelow: mostly(number),
  greenFrom: mostly(number),
  guard: mostly(fc.boolean()),
  minimumCoverage: mostly(number),
  evidenceMonths: mostly(number),
});

const word = (right: fc.Arbitrary<unknown>) =>
  mostly(right).map((value) => encode(typeof value === 'string' ? value : (JSON.stringify(value) ?? '')));
const query = (fields: Readonly<Record<string, fc.Arbitrary<unknown>>>) =>
  fc
    .record(Object.fromEntries(Object.entries(fields).map(([name, right]) => [name, word(right)])), {
      requiredKeys: [],
    })
    .map(
      (values) =>
        `?${Object.entries(values)
          .map(([name, value]) => `${name}=${String(value)}`)
          .join('&')}`,
    );

interface Call {
  readonly method: string;
  readonly path: fc.Arbitrary<string>;
  readonly query?: fc.Arbitrary<string>;
  readonly body?: fc.Arbitrary<unknown>;
}

const roundPath = (end = '') => word(round).map((value) => `/v1/rounds/${value}${end}`);

const registerPath = (end = '') =>
  fc.constantFrom(...REGISTERS.map(({ id: register }) => register)).map((register) => `/v1/${register}${end}`);
const rowId = fc.constantFrom('fuzz-row-1', 'fuzz-row-2', 'fuzz-row-3');
const fieldIds = [...new Set(REGISTERS.flatMap(({ fields }) => fields.map((field) => field.id)))];
const registerPush = fc.record({
  id: mostly(id),
  changes: mostly(
    fc.array(
      fc.record(
        {
          id: mostly(rowId),
          baseVersion: mostly(fc.integer({ min: 0, max: 4 })),
          fields: mostly(fc.dictionary(fc.constantFrom(...fieldIds), fc.oneof(text, unit), { maxKeys: 4 })),
          removed: mostly(fc.constant(true)),
        },
        { requiredKeys: ['id', 'baseVersion', 'fields'] },
      ),
      { maxLength: 4 },
    ),
  ),
});

const person = fc.constantFrom('22222222-2222-4222-8222-222222222222', '33333333-3333-4333-8333-333333333333');
const memberPath = fc.tuple(word(person), word(person)).map(([tid, oid]) => `/v1/members/${tid}/${oid}`);
const memberFields = fc.record({
  name: mostly(fc.oneof(hostile, fc.string({ minLength: 1, maxLength: 60 }))),
  role: mostly(fc.constantFrom('reader', 'coordinator', 'careRegionCoordinator')),
  units: mostly(fc.array(unit, { maxLength: 3 })),
  version: mostly(fc.integer({ min: 0, max: 4 })),
});
const auditQuery = { since: text, until: text, who: text, act: text, cursor: text };

/** Every call of the hub, with what it takes. A new route is a new line. */
export const CALLS: readonly Call[] = [
  { method: 'GET', path: fc.constant('/healthz') },
  { method: 'GET', path: fc.constant('/metrics') },
  { method: 'GET', path: fc.constant('/v1/me') },
  { method: 'GET', path: fc.constant('/v1/model') },
  { method: 'GET', path: fc.constant('/v1/sign-in') },
  { method: 'GET', path: fc.constant('/v1/events'), query: query({ since: text }) },
  { method: 'GET', path: registerPath(), query: query({ since: fc.nat() }) },
  { method: 'POST', path: registerPath(), body: registerPush },
  { method: 'GET', path: registerPath('/history'), query: query({ id: rowId }) },
  { method: 'GET', path: fc.constant('/v1/members') },
  { method: 'PUT', path: memberPath, body: memberFields },
  { method: 'DELETE', path: memberPath },
  { method: 'GET', path: fc.constant('/v1/audit'), query: query(auditQuery) },
  {
    method: 'GET',
    path: fc.constant('/v1/audit/export'),
    query: query({ ...auditQuery, format: fc.constantFrom('csv', 'xlsx') }),
  },
  { method: 'GET', path: fc.constant('/v1/coverage'), query: query({ round, since: fc.nat() }) },
  {
    method: 'GET',
    path: fc.constant('/v1/history'),
    query: query({ round, unit, area: fc.integer({ min: 1, max: 8 }), dimension }),
  },
  {
    method: 'POST',
    path: fc.constant('/v1/changes'),
    body: fc.record({ id: mostly(id), round: mostly(round), changes: mostly(fc.array(change, { maxLength: 8 })) }),
  },
  { method: 'PUT', path: roundPath(), body: roundFields },
  { method: 'PATCH', path: roundPath(), body: roundFields },
  { method: 'PUT', path: roundPath('/method'), body: method },
  { method: 'GET', path: fc.constant('/dev/users') },
  { method: 'POST', path: fc.constant('/dev/token'), body: fc.record({ user: mostly(fc.constantFrom('skane', 'x')) }) },
  { method: 'GET', path: fc.constantFrom('/', '/taskpane.html', '/workbench/', '/functions.json', '/manifest.xml') },
];

const METHODS = ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS', 'TRACE', 'PROPFIND', 'QUERY'];

const oddPath = fc.oneof(
  fc.webPath().map((path) => `/${path}`),
  text.map((value) => `/v1/${encode(value)}`),
  fc.constantFrom(
    '/%',
    '/%zz',
    '/%c0%ae',
    '//',
    '/v1//me',
    '/v1/me/',
    '/V1/ME',
    '/v1/rounds/',
    '/..%2f',
    '/*',
    '/?',
    '/;',
  ),
  fc.nat({ max: 5000 }).map((length) => `/v1/rounds/${'x'.repeat(length)}`),
);

/** Values of headers, without what a socket can't carry in one. */
const headerValue = text.map((value) => value.replace(/[^\t\x20-\x7e\x80-\xff]/g, '').trim());
const oddHeaders = fc.dictionary(
  fc.constantFrom(
    ...['accept', 'accept-encoding', 'accept-language', 'authorization', 'content-encoding', 'content-type', 'cookie'],
    ...['forwarded', 'if-match', 'if-modified-since', 'if-none-match', 'origin', 'range', 'referer', 'user-agent'],
    ...['x-forwarded-for', 'x-forwarded-host', 'x-forwarded-proto', 'x-http-method-override', 'prefer', 'te'],
  ),
  fc.oneof(
    headerValue,
    fc.constantFrom(
      'gzip',
      'br;q=1.0, *;q=0',
      'en;q=x',
      'Bearer ',
      'Bearer a.b.c',
      'bytes=0-',
      'bytes=9-1',
      'W/"x"',
      '*',
    ),
  ),
  { maxKeys: 3 },
);

const contentType = fc.oneof(
  { weight: 9, arbitrary: fc.constant('application/json') },
  {
    weight: 1,
    arbitrary: fc.constantFrom(
      'text/plain',
      'application/json; charset=utf-7',
      'application/xml',
      'multipart/form-data',
      'x',
      '',
    ),
  },
);

/** JSON as it should be, or nearly. */
const written = (body: fc.Arbitrary<unknown>) =>
  fc.oneof(
    { weight: 8, arbitrary: body.map((value) => JSON.stringify(value) ?? '') },
    {
      weight: 1,
      arbitrary: fc
        .tuple(body, fc.constantFrom('__proto__', 'constructor', 'extra'), anything)
        .map(([value, key, more]) => `{"${key}":${JSON.stringify(more) ?? '0'},${JSON.stringify(value).slice(1)}`),
    },
    {
      weight: 1,
      arbitrary: fc.tuple(body, fc.nat({ max: 200 })).map(([value, cut]) => JSON.stringify(value).slice(0, cut)),
    },
    { weight: 1, arbitrary: fc.oneof(text, fc.json(), fc.constantFrom('', 'null', '[]', '1e400', '{"a":1e400}')) },
  );

const user = fc.oneof(
  { weight: 8, arbitrary: fc.constantFrom('skane', 'halland', 'sjv-sodra', 'processledare', 'lasare') },
  { weight: 1, arbitrary: fc.constant(null) },
);

const nearly = fc.constantFrom(...CALLS).chain((call) =>
  fc.record({
    method: fc.oneof(
      { weight: 12, arbitrary: fc.constant(call.method) },
      { weight: 1, arbitrary: fc.constantFrom(...METHODS) },
    ),
    url: fc.tuple(call.path, call.query ?? fc.constant('')).map((parts) => parts.join('')),
    body: call.body === undefined ? fc.constant(undefined) : written(call.body),
    headers: fc.tuple(contentType, oddHeaders).map(([type, odd]) => ({ 'content-type': type, ...odd })),
    user,
  }),
);

const wild = fc.record({
  method: fc.constantFrom(...METHODS),
  url: oddPath,
  body: fc.option(fc.oneof(text, fc.json()), { nil: undefined }),
  headers: oddHeaders,
  user,
});

/** Requests near what the hub takes, and some far from it. */
export const anyRequest: fc.Arbitrary<AnyRequest> = fc
  .oneof({ weight: 5, arbitrary: nearly }, { weight: 1, arbitrary: wild })
  .map(({ headers, body, ...request }) => ({ ...request, ...withBody(headers, body) }));

/** A request without a body says nothing of its kind, or every GET would be refused for that. */
function withBody(headers: Record<string, string>, body: string | undefined): Pick<AnyRequest, 'headers' | 'body'> {
  const kept = Object.entries(headers).filter(([name]) => body !== undefined || name !== 'content-type');
  return { headers: Object.fromEntries(kept), body };
}

/** Half a surrogate pair has no UTF-8. */
function encode(value: string): string {
  return encodeURIComponent(Buffer.from(value).toString());
}
