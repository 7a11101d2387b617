import type { MemberIdentity } from '../store/store';

/** What a bearer token proves. A refusal carries no reason: the caller is not to learn which check failed. */
export type TokenReading = { kind: 'caller'; identity: MemberIdentity } | { kind: 'refused' };

export type VerifyToken = (token: string) => Promise<TokenReading>;

/** How the hub knows its callers. */
export interface Identity {
  readonly verifyToken: VerifyToken;
  /** Only with the local issuer: the test users and their tokens. */
  readonly development: TestIssuer | null;
}

export interface TestIssuer {
  /** `null` for a user there is none of. */
  readonly issueToken: (userId: string) => Promise<string | null>;
}
