import type { InjectOptions } from 'fastify';
import type { UnitId } from '../../src/core/catalogue/units';
import { DEVELOPMENT_TENANT, TEST_USERS } from '../../src/hub/identity/testUsers';
import { DEFAULT_METHOD } from '../../src/core/method';
import { AUDIT_EXPORT_PATH, AUDIT_PATH } from '../../src/sync/audit';
import { MEMBERS_PATH } from '../../src/sync/members';
import { aChange, aPush } from '../support/hub';

/** Who calls: the columns of the table. Coordinator of Skåne; of Södra sjukvårdsregionen, where Skåne and Blekinge lie. */
export const CALLERS = ['nobody', 'unknown', 'revoked', 'reader', 'coordinator', 'careRegion', 'leader'] as const;
export type Caller = (typeof CALLERS)[number];

/** Whose role was taken away before anything is asked. */
export const REVOKED = TEST_USERS.find(({ id }) => id === 'kalmar')!;

/**
 * The law: who gets what from each call of the hub, wherever it makes a difference. A new call gets a line for each
 * place here, and how it is asked for in `ASK`; without, `roles.test.ts` fails.
 *
 * `{register}` is each of the registers in turn.
 *
 * `ok` it is done · `401` sign in first · `403` told that it is not theirs, and kept in the trail · `shut` the round is closed · `none` there is no such round
 */
export const TABLE = `
  call                              | nobody | unknown | revoked | reader | coordinator | careRegion | leader
  GET /healthz                      | ok     | ok      | ok      | ok     | ok          | ok         | ok
  GET /v1/sign-in                   | ok     | ok      | ok      | ok     | ok          | ok         | ok
  GET /dev/users                    | ok     | ok      | ok      | ok     | ok          | ok         | ok
  POST /dev/token                   | ok     | ok      | ok      | ok     | ok          | ok         | ok

  GET /v1/me                        | 401    | 403     | 403     | ok     | ok          | ok         | ok
  GET /v1/model                     | 401    | 403     | 403     | ok     | ok          | ok         | ok
  GET /v1/events                    | 401    | 403     | 403     | ok     | ok          | ok         | ok

  GET /v1/coverage                  | 401    | 403     | 403     | ok     | ok          | ok         | ok
  GET /v1/coverage, closed round    | 401    | 403     | 403     | ok     | ok          | ok         | ok
  GET /v1/coverage, invented round  | 401    | 403     | 403     | ok     | ok          | ok         | ok
  GET /v1/coverage, no such round   | 401    | 403     | 403     | none   | none        | none       | none
  GET /v1/history, own unit         | 401    | 403     | 403     | ok     | ok          | ok         | ok
  GET /v1/history, neighbour        | 401    | 403     | 403     | ok     | ok          | ok         | ok
  GET /v1/history, own group        | 401    | 403     | 403     | ok     | ok          | ok         | ok
  GET /v1/history, foreign unit     | 401    | 403     | 403     | ok     | ok          | ok         | ok
  GET /v1/history, foreign group    | 401    | 403     | 403     | ok     | ok          | ok         | ok
  GET /v1/history, nation           | 401    | 403     | 403     | ok     | ok          | ok         | ok
  GET /v1/history, closed round     | 401    | 403     | 403     | ok     | ok          | ok         | ok
  GET /v1/history, invented round   | 401    | 403     | 403     | ok     | ok          | ok         | ok
  GET /v1/history, no such round    | 401    | 403     | 403     | none   | none        | none       | none

  POST /v1/changes, own unit        | 401    | 403     | 403     | 403    | ok          | ok         | ok
  POST /v1/changes, neighbour       | 401    | 403     | 403     | 403    | 403         | ok         | ok
  POST /v1/changes, own group       | 401    | 403     | 403     | 403    | 403         | ok         | ok
  POST /v1/changes, foreign unit    | 401    | 403     | 403     | 403    | 403         | 403        | ok
  POST /v1/changes, foreign group   | 401    | 403     | 403     | 403    | 403         | 403        | ok
  POST /v1/changes, nation          | 401    | 403     | 403     | 403    | 403         | 403        | ok
  POST /v1/changes, closed round    | 401    | 403     | 403     | 403    | shut        | shut       | shut
  POST /v1/changes, invented round  | 401    | 403     | 403     | 403    | ok          | ok         | ok
  POST /v1/changes, no such round   | 401    | 403     | 403     | 403    | none        | none       | none

  GET /v1/{register}                | 401    | 403     | 403     | ok     | ok          | ok         | ok
  GET /v1/{register}/history        | 401    | 403     | 403     | ok     | ok          | ok         | ok
  POST /v1/{register}, own unit     | 401    | 403     | 403     | 403    | ok          | ok         | ok
  POST /v1/{register}, neighbour    | 401    | 403     | 403     | 403    | 403         | ok         | ok
  POST /v1/{register}, own group    | 401    | 403     | 403     | 403    | 403         | ok         | ok
  POST /v1/{register}, foreign unit | 401    | 403     | 403     | 403    | 403         | 403        | ok
  POST /v1/{register}, foreign group | 401   | 403     | 403     | 403    | 403         | 403        | ok
  POST /v1/{register}, nation       | 401    | 403     | 403     | 403    | 403         | 403        | ok

  PUT /v1/rounds/:round             | 401    | 403     | 403     | 403    | 403         | 403        | ok
  PATCH /v1/rounds/:round                 | 401 | 403 | 403 | 403 | 403 | 403 | ok
  PATCH /v1/rounds/:round, closed round   | 401 | 403 | 403 | 403 | 403 | 403 | ok
  PATCH /v1/rounds/:round, invented round | 401 | 403 | 403 | 403 | 403 | 403 | ok
  PATCH /v1/rounds/:round, no such round  | 401 | 403 | 403 | 403 | 403 | 403 | none
  PUT /v1/rounds/:round/method                 | 401 | 403 | 403 | 403 | 403 | 403 | ok
  PUT /v1/rounds/:round/method, closed round   | 401 | 403 | 403 | 403 | 403 | 403 | shut
  PUT /v1/rounds/:round/method, invented round | 401 | 403 | 403 | 403 | 403 | 403 | ok
  PUT /v1/rounds/:round/method, no such round  | 401 | 403 | 403 | 403 | 403 | 403 | none

  GET /v1/members                   | 401    | 403     | 403     | 403    | 403         | 403        | ok
  PUT /v1/members/:tid/:oid         | 401    | 403     | 403     | 403    | 403         | 403        | ok
  DELETE /v1/members/:tid/:oid      | 401    | 403     | 403     | 403    | 403         | 403        | ok
  GET /v1/audit                     | 401    | 403     | 403     | 403    | 403         | 403        | ok
  GET /v1/audit/export              | 401    | 403     | 403     | 403    | 403         | 403        | ok
`;

/** Where a call goes: what a line's words after the comma mean. Without words: Skåne, in the round of real work. */
export const PLACES = {
  '': { round: '2026', unit: 'skane' },
  'own unit': { round: '2026', unit: 'skane' },
  neighbour: { round: '2026', unit: 'blekinge' },
  'own group': { round: '2026', unit: 'sodra' },
  'foreign unit': { round: '2026', unit: 'halland' },
  'foreign group': { round: '2026', unit: 'vastra' },
  nation: { round: '2026', unit: 'riket' },
  'closed round': { round: 'demo-2023', unit: 'skane' },
  'invented round': { round: 'demo', unit: 'skane' },
  'no such round': { round: 'nope', unit: 'skane' },
} as const satisfies Record<string, { round: string; unit: UnitId }>;

export interface Place {
  readonly round: string;
  readonly unit: UnitId;
  /** Another for every cell of the table: so that no two of them are the same change. */
  readonly cell: number;
}

const SOMEBODY = `${MEMBERS_PATH}/${DEVELOPMENT_TENANT}/22222222-2222-4222-8222-222222222222`;

/** How each call is made, well-formed and such that it would be done for who may. */
export const ASK: Readonly<Record<string, (place: Place) => InjectOptions>> = {
  'GET /healthz': () => ({ url: '/healthz' }),
  'GET /dev/users': () => ({ url: '/dev/users' }),
  'POST /dev/token': () => ({ method: 'POST', url: '/dev/token', payload: { user: 'skane' } }),
  'GET /v1/me': () => ({ url: '/v1/me' }),
  'GET /v1/model': () => ({ url: '/v1/model' }),
  'GET /v1/sign-in': () => ({ url: '/v1/sign-in' }),
  'GET /v1/events': () => ({ url: '/v1/events', headers: { accept: 'application/json' } }),
  'GET /v1/coverage': ({ round }) => ({ url: `/v1/coverage?round=${round}` }),
  'GET /v1/history': ({ round, unit }) => ({ url: `/v1/history?round=${round}&unit=${unit}` }),
  'POST /v1/changes': ({ round, unit, cell }) => ({
    method: 'POST',
    url: '/v1/changes',
    // Made on no version at all: it conflicts with whatever stands there, which is told to who may write it alone.
    payload: aPush(`matrix-${cell}`, [aChange({ unit, baseVersion: 999 })], round),
  }),
  'PUT /v1/rounds/:round': () => ({
    method: 'PUT',
    url: '/v1/rounds/matrix',
    payload: { title: 'Ny', strategy: '2024', closed: false, current: false },
  }),
  'PATCH /v1/rounds/:round': ({ round, cell }) => ({
    method: 'PATCH',
    url: `/v1/rounds/${round}`,
    payload: { title: `Titel ${cell}` },
  }),
  'PUT /v1/rounds/:round/method': ({ round }) => ({
    method: 'PUT',
    url: `/v1/rounds/${round}/method`,
    payload: { ...DEFAULT_METHOD, redBelow: 20 },
  }),
  'GET /v1/members': () => ({ url: MEMBERS_PATH }),
  'PUT /v1/members/:tid/:oid': () => ({
    method: 'PUT',
    url: SOMEBODY,
    payload: { name: 'Någon', role: 'reader', units: [], version: 0 },
  }),
  'DELETE /v1/members/:tid/:oid': () => ({
    method: 'DELETE',
    url: `${MEMBERS_PATH}/${DEVELOPMENT_TENANT}/${REVOKED.oid}`,
  }),
  'GET /v1/{register}': () => ({ url: '/v1/{register}' }),
  'GET /v1/{register}/history': () => ({ url: '/v1/{register}/history?id=matrix-row' }),
  'POST /v1/{register}': ({ unit, cell }) => ({
    method: 'POST',
    url: '/v1/{register}',
    // Made on no version at all, as the pushes of assessments are.
    payload: { id: `matrix-${cell}`, changes: [{ id: 'matrix-row', baseVersion: 999, fields: { unit } }] },
  }),
  'GET /v1/audit': () => ({ url: AUDIT_PATH }),
  'GET /v1/audit/export': () => ({ url: `${AUDIT_EXPORT_PATH}?format=csv` }),
};
