import { readFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { createSecureContext } from 'node:tls';
import type { FastifyInstance } from 'fastify';
import { checkCatalogue } from '../core/catalogue/checkCatalogue';
import { buildApp, type HubOptions } from './app';
import { makeDevelopmentIdentity } from './identity/development';
import { makeEntraIdentity } from './identity/entra';
import type { Identity } from './identity/identity';
import { isLoopback } from './identity/isLoopback';
import type { IdentityConfig } from './identity/parseIdentity';
import { TEST_USERS } from './identity/testUsers';
import { forgetOldAnswers } from './forgetOldAnswers';
import { parseConfig, type Config } from './parseConfig';
import { firstSeed, realSeed } from './seed/firstSeed';
import type { StartFailure } from './startFailure';
import { openStore } from './store/openStore';
import type { Seed } from './store/store';

export type Started =
  { kind: 'running'; address: string; stop: () => Promise<void> } | { kind: 'failed'; failure: StartFailure };

/** Opens the store, seeds what is missing and listens. A start that fails leaves nothing open behind it. */
export async function startHub(env: NodeJS.ProcessEnv, project: string): Promise<Started> {
  const faults = checkCatalogue();
  if (faults.length) throw new Error(`The catalogue is wrong: ${faults.join('; ')}`);
  const reading = parseConfig(env);
  if (reading.kind === 'failed') return reading;
  const { config } = reading;
  const tls = readTls(config.tls);
  if (tls.kind === 'failed') return tls;
  const opened = await openStore(config);
  if (opened.kind === 'failed') return opened;
  const { store } = opened;
  const now = () => new Date();
  const { identity, seed } = await whoIsLetIn(config.identity);
  await store.seedMissing(seed);
  const app = buildApp({
    store,
    identity,
    version: readVersion(project),
    folders: {
      dist: join(project, 'dist'),
      project,
      officeJs: join(project, 'node_modules/@microsoft/office-js/dist'),
    },
    publicOrigin: config.publicOrigin,
    tls: tls.files,
    logLevel: config.logLevel,
    guard: config.guard,
    now,
  });
  const endForgetting = forgetOldAnswers({ store, now, log: app.log });
  const stop = async () => {
    await app.close();
    await endForgetting();
    await store.close();
  };
  const failure = await listen(app, config);
  if (failure !== null) {
    await stop();
    return { kind: 'failed', failure };
  }
  const { port } = app.server.address() as AddressInfo;
  const host = isLoopback(config.host) ? 'localhost' : config.host;
  const shown = identity.development === null ? 'taskpane.html' : 'workbench/';
  return { kind: 'running', address: `${tls.files === null ? 'http' : 'https'}://${host}:${port}/${shown}`, stop };
}

/** How callers are known, and who there are at a first start. */
async function whoIsLetIn(config: IdentityConfig): Promise<{ identity: Identity; seed: Seed }> {
  if (config.kind === 'development') return { identity: await makeDevelopmentIdentity(), seed: firstSeed(TEST_USERS) };
  const { firstLeader: member, tenants } = config;
  return { identity: makeEntraIdentity(config), seed: realSeed(member && { member, tenants }) };
}

async function listen(app: FastifyInstance, { host, port }: Config): Promise<StartFailure | null> {
  try {
    await app.listen({ host, port });
    return null;
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : '';
    if (code === 'EADDRINUSE') return { kind: 'portTaken', port };
    if (/^E[A-Z]+$/.test(code)) return { kind: 'address', host, port, reason: code };
    throw error;
  }
}

function readTls(
  files: Config['tls'],
): { kind: 'read'; files: HubOptions['tls'] } | { kind: 'failed'; failure: StartFailure } {
  if (files === null) return { kind: 'read', files: null };
  try {
    const tls = { key: readFileSync(files.key), cert: readFileSync(files.cert) };
    createSecureContext(tls);
    return { kind: 'read', files: tls };
  } catch (error) {
    return { kind: 'failed', failure: { kind: 'tlsFiles', reason: (error as Error).message } };
  }
}

function readVersion(project: string): string {
  const { version } = JSON.parse(readFileSync(join(project, 'package.json'), 'utf8')) as { version: string };
  return version;
}
