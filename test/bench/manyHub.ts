import { createLocalJWKSet, exportJWK, generateKeyPair, SignJWT } from 'jose';
import type { AddressInfo } from 'node:net';
import { REGION_UNITS } from '../../src/core/catalogue/units';
import { buildApp } from '../../src/hub/app';
import { makeVerifyToken } from '../../src/hub/identity/verifyToken';
import { firstSeed } from '../../src/hub/seed/firstSeed';
import type { Member } from '../../src/hub/store/store';
import { openStore, PATIENT_GUARD } from '../support/hub';

/**
 * A hub as a process with as many members as its second argument says, of a local issuer; the first is its data folder.
 * It sends its address when it serves, and on any message what it has used.
 */
const TENANT = '00000000-0000-4000-8000-00000000be9c';
const CLAIMS = { iss: 'http://localhost/bench', aud: 'hub', azp: 'bench', scp: 'Coverage.ReadWrite', ver: '2.0' };

/** One of the many, by number: coordinators of the regions in turn. */
function memberNumber(number: number): Member {
  const unit = REGION_UNITS[number % REGION_UNITS.length]!;
  return { tid: TENANT, oid: `member-${number}`, name: `Samordnare ${number}`, role: 'coordinator', units: [unit.id] };
}

async function serve(folder: string, members: number): Promise<void> {
  const { privateKey, publicKey } = await generateKeyPair('RS256');
  const keys = createLocalJWKSet({ keys: [{ ...(await exportJWK(publicKey)), kid: 'k', use: 'sig', alg: 'RS256' }] });
  const tenant = {
    tid: TENANT,
    issuer: CLAIMS.iss,
    keys,
    audience: CLAIMS.aud,
    clients: [CLAIMS.azp],
    scope: CLAIMS.scp,
  };
  const leader: Member = { ...memberNumber(0), oid: 'leader', role: 'processLeader', units: [] };
  const store = await openStore(folder);
  await store.seedMissing(firstSeed([]));
  await store.seedMissing({
    ...{ rounds: [], claims: [] },
    members: [leader, ...Array.from({ length: members }, (_, number) => memberNumber(number))],
  });
  const app = buildApp({
    store,
    identity: {
      verifyToken: makeVerifyToken([tenant]),
      development: {
        issueToken: (oid) =>
          new SignJWT({ ...CLAIMS, tid: TENANT, oid })
            .setProtectedHeader({ alg: 'RS256', kid: 'k' })
            .setIssuedAt()
            .setNotBefore('0s')
            .setExpirationTime('1h')
            .sign(privateKey),
      },
      signIn: { kind: 'development' },
    },
    ...{ version: 'bench', folders: null, publicOrigin: null, tls: null, guard: PATIENT_GUARD, logLevel: 'error' },
    now: () => new Date(),
  });
  await app.listen({ host: '127.0.0.1', port: 0 });
  process.on('message', () => {
    globalThis.gc?.();
    const { user, system } = process.cpuUsage();
    process.send!({ memory: process.memoryUsage().rss, cpu: (user + system) / 1000 });
  });
  process.on('disconnect', () => process.exit());
  process.send!({ origin: `http://127.0.0.1:${(app.server.address() as AddressInfo).port}` });
}

void serve(process.argv[2]!, Number(process.argv[3]));
