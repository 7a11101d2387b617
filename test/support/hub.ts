import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { FastifyInstance, LightMyRequestResponse } from 'fastify';
import { buildApp, type HubOptions } from '../../src/hub/app';
import { DEFAULT_GUARD, type Guard } from '../../src/hub/guard/guard';
import { makeDevelopmentIdentity } from '../../src/hub/identity/development';
import { TEST_USERS } from '../../src/hub/identity/testUsers';
import { firstSeed } from '../../src/hub/seed/firstSeed';
import { openLibsqlStore } from '../../src/hub/store/openLibsqlStore';
import { openPostgresStore } from '../../src/hub/store/openPostgresStore';
import type { Store } from '../../src/hub/store/store';
import type { Change, Push } from '../../src/sync/protocol';

/** A whole hub on a real store file, asked by injected requests. */
export interface TestHub {
  readonly app: FastifyInstance;
  readonly store: Store;
  token(user: string): Promise<string>;
  get(user: string, url: string, headers?: Record<string, string>): Promise<LightMyRequestResponse>;
  put(user: string, url: string, body: object, headers?: Record<string, string>): Promise<LightMyRequestResponse>;
  patch(user: string, url: string, body: object, headers?: Record<string, string>): Promise<LightMyRequestResponse>;
  push(user: string, push: object, headers?: Record<string, string>): Promise<LightMyRequestResponse>;
  close(): Promise<void>;
}

export function temporaryFolder(): string {
  return mkdtempSync(join(tmpdir(), 'hub-'));
}

export function removeFolder(folder: string): void {
  rmSync(folder, { recursive: true, force: true });
}

export async function openStore(folder: string): Promise<Store> {
  const opened = await openLibsqlStore(folder);
  if (opened.kind !== 'opened') throw new Error(JSON.stringify(opened));
  return opened.store;
}

export async function openPostgres(url: string): Promise<Store> {
  const opened = await openPostgresStore(url);
  if (opened.kind !== 'opened') throw new Error(JSON.stringify(opened));
  return opened.store;
}

/** Limits that no test meets which is not about them. */
export const PATIENT_GUARD: Guard = {
  ...DEFAULT_GUARD,
  memberRequests: 1_000_000,
  addressRequests: 1_000_000,
  failedSignIns: 1_000_000,
};

/** Opens the hub of a folder as a start does: what is missing of the seed is written. `null`: one that is thrown away. */
export async function openHub(kept: string | null, options: Partial<HubOptions> = {}): Promise<TestHub> {
  const folder = kept ?? temporaryFolder();
  const store = options.store ?? (await openStore(folder));
  const identity = options.identity ?? (await makeDevelopmentIdentity());
  await store.seedMissing(firstSeed(TEST_USERS));
  const app = buildApp({
    store,
    identity,
    version: '1.2.3',
    folders: null,
    publicOrigin: null,
    tls: null,
    logLevel: 'silent',
    guard: PATIENT_GUARD,
    now: () => new Date('2026-03-01T12:00:00.000Z'),
    ...options,
  });
  const token = async (user: string) => (await identity.development?.issueToken(user)) ?? '';
  const headersOf = async (user: string, headers: Record<string, string>) => ({
    authorization: `Bearer ${await token(user)}`,
    ...headers,
  });
  return {
    app,
    store,
    token,
    get: async (user, url, headers = {}) => app.inject({ url, headers: await headersOf(user, headers) }),
    put: async (user, url, body, headers = {}) =>
      app.inject({ method: 'PUT', url, payload: body, headers: await headersOf(user, headers) }),
    patch: async (user, url, body, headers = {}) =>
      app.inject({ method: 'PATCH', url, payload: body, headers: await headersOf(user, headers) }),
    push: async (user, push, headers = {}) =>
      app.inject({ method: 'POST', url: '/v1/changes', payload: push, headers: await headersOf(user, headers) }),
    close: async () => {
      await app.close();
      await store.close();
      if (kept === null) removeFolder(folder);
    },
  };
}

/** A push of round 2026 unless it says otherwise. */
export function aPush(id: string, changes: readonly Change[], round = '2026'): Push {
  return { id, round, changes: [...changes] };
}

export function aChange(change: Partial<Change> = {}): Change {
  return { unit: 'skane', area: 1, dimension: 'kommunicerad', level: 'green', baseVersion: 0, ...change };
}
