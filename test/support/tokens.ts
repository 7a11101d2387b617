import {
  createLocalJWKSet,
  exportJWK,
  exportSPKI,
  generateKeyPair,
  SignJWT,
  type CryptoKey,
  type JWTPayload,
} from 'jose';
import type { TrustedTenant } from '../../src/hub/identity/verifyToken';

/** A tenant as Entra ID v2 would be one, whose keys the test holds. */
export interface TestTenant {
  readonly tenant: TrustedTenant;
  readonly privateKey: CryptoKey;
  /** The public key as text: what an HS256 attack signs with. */
  readonly publicPem: string;
  /** A token that is good but for what is given; a claim of `undefined` is left out. */
  sign(claims?: JWTPayload, over?: { key?: CryptoKey | Uint8Array; alg?: string; kid?: string }): Promise<string>;
}

export async function makeTestTenant(tid: string, oid: string): Promise<TestTenant> {
  const { privateKey, publicKey } = await generateKeyPair('RS256', { extractable: true });
  // No `alg`, as in Entra's own key sets.
  const jwk = { ...(await exportJWK(publicKey)), kid: 'k1', use: 'sig' };
  const issuer = `https://login.example/${tid}/v2.0`;
  return {
    tenant: {
      tid,
      issuer,
      keys: createLocalJWKSet({ keys: [jwk] }),
      audience: 'the-hub',
      clients: ['the-addin'],
      scope: 'Coverage.ReadWrite',
    },
    privateKey,
    publicPem: await exportSPKI(publicKey),
    sign: (claims = {}, { key = privateKey, alg = 'RS256', kid = 'k1' } = {}) => {
      const now = Math.floor(Date.now() / 1000);
      return new SignJWT({
        ...{ iss: issuer, aud: 'the-hub', tid, oid, azp: 'the-addin', scp: 'openid Coverage.ReadWrite', ver: '2.0' },
        ...{ sub: 'pairwise', iat: now, nbf: now - 5, exp: now + 300 },
        ...claims,
      })
        .setProtectedHeader({ alg, typ: 'JWT', kid })
        .sign(key);
    },
  };
}
