import type { SignInSettings } from '../../sync/signInSettings';
import type { MemberIdentity } from '../store/store';

/**
 * What a bearer token proves. A refusal carries no reason: the caller is not to learn which check failed. `away`: what
 * it takes to judge the token could not be had; the reason is for the log.
 */
export type TokenReading =
  { kind: 'caller'; identity: MemberIdentity } | { kind: 'refused' } | { kind: 'away'; reason: Error };

export type VerifyToken = (token: string) => Promise<TokenReading>;

/** How the hub knows its callers. */
export interface Identity {
  readonly verifyToken: VerifyToken;
  /** Only with the local issuer: the test users and their tokens. */
  readonly development: TestIssuer | null;
  /** What those who want to sign in are told. */
  readonly signIn: SignInSettings;
  /**
   * The hub's own application id, where Office itself may ask for people's tokens, as it does for add-ins in versions
   * without nested app authentication. Left out: it may not.
   */
  readonly officeAudience?: string;
}

export interface TestIssuer {
  /** `null` for a user there is none of. */
  readonly issueToken: (userId: string) => Promise<string | null>;
}
