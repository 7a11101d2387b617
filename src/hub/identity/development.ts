import { createLocalJWKSet, exportJWK, generateKeyPair, SignJWT } from 'jose';
import type { Identity } from './identity';
import { DEVELOPMENT_TENANT, TEST_USERS } from './testUsers';
import { makeVerifyToken, type TrustedTenant } from './verifyToken';

const ISSUER = `http://localhost/${DEVELOPMENT_TENANT}/v2.0`;
const AUDIENCE = 'life-science-coverage-hub';
const CLIENT = 'life-science-coverage-addin';
const KEY_ID = 'development';
const SCOPE = 'Coverage.ReadWrite';

/**
 * A local issuer for trying things out: anyone who reaches it may be any test user, so it must only ever be reached
 * over loopback (`isLoopback`, checked at start). Its key lives in memory: tokens end with the process.
 */
export async function makeDevelopmentIdentity(): Promise<Identity> {
  const { privateKey, publicKey } = await generateKeyPair('RS256');
  const jwk = { ...(await exportJWK(publicKey)), kid: KEY_ID, use: 'sig', alg: 'RS256' };
  const tenant: TrustedTenant = {
    tid: DEVELOPMENT_TENANT,
    issuer: ISSUER,
    keys: createLocalJWKSet({ keys: [jwk] }),
    audience: AUDIENCE,
    clients: [CLIENT],
    scope: SCOPE,
  };
  return {
    verifyToken: makeVerifyToken([tenant]),
    signIn: { kind: 'development' },
    development: {
      issueToken: async (userId) => {
        const user = TEST_USERS.find(({ id }) => id === userId);
        if (user === undefined) return null;
        return await new SignJWT({ ver: '2.0', tid: user.tid, oid: user.oid, azp: CLIENT, scp: SCOPE, name: user.name })
          .setProtectedHeader({ alg: 'RS256', typ: 'JWT', kid: KEY_ID })
          .setSubject(user.oid)
          .setIssuer(ISSUER)
          .setAudience(AUDIENCE)
          .setIssuedAt()
          .setNotBefore('0s')
          .setExpirationTime('12h')
          .sign(privateKey);
      },
    },
  };
}
