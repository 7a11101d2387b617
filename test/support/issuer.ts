import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { exportJWK, exportSPKI, generateKeyPair, SignJWT, type CryptoKey, type JWK, type JWTPayload } from 'jose';

/** The application ids that the tests' tokens are for and from. */
export const AUDIENCE = 'aaaaaaaa-0000-4000-8000-000000000001';
export const CLIENT = 'cccccccc-0000-4000-8000-000000000001';
export const SCOPE = 'Coverage.ReadWrite';

/** An OpenID Connect issuer on this machine with the paths of Entra ID, for as many tenants as are asked for. */
export interface Issuer {
  /** What stands in place of https://login.microsoftonline.com. */
  readonly authority: string;
  tenant(tid: string): Promise<Tenant>;
  /** What the key server answers from now on; `null`: the keys. */
  answerWith(answer: { status: number; body: string } | 'nothing' | null): void;
  stop(): Promise<void>;
}

export interface Tenant {
  readonly tid: string;
  readonly issuer: string;
  /** How often its keys were fetched. */
  fetches(): number;
  /** Publishes a new key, which signs from now on. */
  rotate(kid: string): Promise<Key>;
  withdraw(kid: string): void;
  /** Publishes a key of any kind beside the tenant's own. */
  publish(jwk: JWK): void;
  /** The key that signs. */
  key(): Key;
  /** An access token that is good but for what is given; a claim of `undefined` is left out. */
  sign(claims?: JWTPayload, over?: Over): Promise<string>;
}

export interface Key {
  readonly kid: string;
  readonly privateKey: CryptoKey;
  readonly publicJwk: JWK;
  /** The public key as text: what an HS256 attack signs with. */
  readonly publicPem: string;
}

interface Over {
  readonly key?: CryptoKey | Uint8Array;
  readonly header?: Record<string, unknown>;
}

export async function startIssuer(): Promise<Issuer> {
  const published = new Map<string, JWK[]>();
  const fetches = new Map<string, number>();
  let answer: { status: number; body: string } | 'nothing' | null = null;
  const server = createServer((request, response) => {
    const [, tid = '', ...path] = (request.url ?? '').split('/');
    const isKeys = path.join('/') === 'discovery/v2.0/keys';
    if (isKeys) fetches.set(tid, (fetches.get(tid) ?? 0) + 1);
    if (answer === 'nothing') return void request.socket.destroy();
    const found = answer === null && isKeys ? published.get(tid) : undefined;
    const { status, body } = answer ?? { status: found ? 200 : 404, body: JSON.stringify({ keys: found }) };
    response.writeHead(status, { 'content-type': 'application/json' }).end(body);
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const authority = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    authority,
    answerWith: (next) => void (answer = next),
    stop: () => {
      server.closeAllConnections();
      return new Promise((closed) => server.close(() => closed()));
    },
    tenant: async (tid) => {
      const issuer = `${authority}/${tid}/v2.0`;
      const keys: JWK[] = [];
      published.set(tid, keys);
      let current = await makeKey('k1');
      keys.push(current.publicJwk);
      return {
        tid,
        issuer,
        fetches: () => fetches.get(tid) ?? 0,
        rotate: async (kid) => {
          current = await makeKey(kid);
          keys.push(current.publicJwk);
          return current;
        },
        withdraw: (kid) => {
          const at = keys.findIndex((key) => key.kid === kid);
          keys.splice(at, 1);
        },
        publish: (jwk) => void keys.push(jwk),
        key: () => current,
        sign: (claims = {}, { key = current.privateKey, header = {} } = {}) =>
          new SignJWT({ ...goodClaims(tid, issuer), ...claims })
            .setProtectedHeader({ alg: 'RS256', typ: 'JWT', kid: current.kid, ...header })
            .sign(key),
      };
    },
  };
}

/** The claims of an access token of Entra ID v2: https://learn.microsoft.com/entra/identity-platform/access-token-claims-reference */
export function goodClaims(tid: string, issuer: string): JWTPayload {
  const now = Math.floor(Date.now() / 1000);
  return {
    ...{ iss: issuer, aud: AUDIENCE, tid, oid: '', azp: CLIENT, scp: `openid ${SCOPE}`, ver: '2.0', sub: 'pairwise' },
    ...{ iat: now, nbf: now - 5, exp: now + 3600 },
  };
}

async function makeKey(kid: string): Promise<Key> {
  const { privateKey, publicKey } = await generateKeyPair('RS256', { extractable: true });
  // No `alg`, as in Entra's own key sets.
  const publicJwk = { ...(await exportJWK(publicKey)), kid, use: 'sig' };
  return { kid, privateKey, publicJwk, publicPem: await exportSPKI(publicKey) };
}
