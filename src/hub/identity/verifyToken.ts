import { decodeJwt, jwtVerify, type JWTPayload, type JWTVerifyGetKey } from 'jose';
import { hasRepeatedClaims } from './hasRepeatedClaims';
import type { VerifyToken } from './identity';
import { KeysAway } from './remoteKeys';

/** A tenant whose tokens are taken, as Entra ID v2 makes them. */
export interface TrustedTenant {
  readonly tid: string;
  readonly issuer: string;
  readonly keys: JWTVerifyGetKey;
  /** `aud`: the hub's own application id. */
  readonly audience: string;
  /** `azp`: the applications that may call. */
  readonly clients: readonly string[];
  /** Must be among the words of `scp`. */
  readonly scope: string;
}

const CLOCK_SKEW_SECONDS = 60;
const REQUIRED = ['exp', 'nbf', 'iat', 'aud', 'iss', 'tid', 'oid', 'azp', 'scp', 'ver'];

/** Verifies access tokens of the listed tenants. May fetch the tenant's keys; never throws. */
export function makeVerifyToken(tenants: readonly TrustedTenant[]): VerifyToken {
  return async (token) => {
    try {
      const claimed = decodeJwt(token).tid;
      const tenant = tenants.find(({ tid }) => tid === claimed);
      if (tenant === undefined) return { kind: 'refused' };
      const { payload } = await jwtVerify(token, tenant.keys, {
        algorithms: ['RS256'],
        issuer: tenant.issuer,
        audience: tenant.audience,
        clockTolerance: CLOCK_SKEW_SECONDS,
        requiredClaims: REQUIRED,
      });
      const isGood = isForHub(payload, tenant) && !hasRepeatedClaims(claimsText(token));
      return isGood && typeof payload.oid === 'string'
        ? { kind: 'caller', identity: { tid: tenant.tid, oid: payload.oid } }
        : { kind: 'refused' };
    } catch (error) {
      return error instanceof KeysAway ? { kind: 'away', reason: error } : { kind: 'refused' };
    }
  };
}

function isForHub(payload: JWTPayload, { tid, clients, scope }: TrustedTenant): boolean {
  return (
    payload.tid === tid &&
    payload.ver === '2.0' &&
    typeof payload.azp === 'string' &&
    clients.includes(payload.azp) &&
    typeof payload.scp === 'string' &&
    payload.scp.split(' ').includes(scope)
  );
}

function claimsText(token: string): string {
  return Buffer.from(token.split('.')[1] ?? '', 'base64url').toString();
}
