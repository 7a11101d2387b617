/** What an add-in asks Office for a token with. */
export interface TokenRequest {
  readonly clientId: string;
  readonly authority: string;
  /** Words with spaces between. */
  readonly scope: string;
  /** The account that is wanted, by its `homeAccountId`; else the one that Office uses. */
  readonly platformBrokerId?: string;
  /** Office is not to answer out of its memory. */
  readonly forceRefresh?: boolean;
}

/** An account as Office tells an add-in of it. */
export interface OfficeAccount {
  readonly homeAccountId: string;
  readonly localAccountId: string;
  readonly tenantId: string;
  readonly environment: string;
  readonly username: string;
  readonly name: string;
}

/** How Office says no: https://learn.microsoft.com/office/dev/add-ins/develop/enable-nested-app-authentication-in-your-add-in */
export type BridgeStatus =
  | 'USER_INTERACTION_REQUIRED'
  | 'USER_CANCEL'
  | 'NO_NETWORK'
  | 'TRANSIENT_ERROR'
  | 'PERSISTENT_ERROR'
  | 'DISABLED'
  | 'ACCOUNT_UNAVAILABLE'
  | 'NESTED_APP_AUTH_UNAVAILABLE';

export type TokenAnswer =
  | {
      readonly kind: 'token';
      readonly account: OfficeAccount;
      readonly accessToken: string;
      readonly idToken: string;
      /** Seconds. */
      readonly expiresIn: number;
    }
  | { readonly kind: 'error'; readonly status: BridgeStatus; readonly code?: string; readonly description?: string };

/** The accounts of this Office, and the person before it. */
export interface OfficeAccounts {
  /** The account that Office would use when a page loads. */
  current(): OfficeAccount | null;
  token(request: TokenRequest): Promise<TokenAnswer>;
  /** Opens a window; resolves when the person is done with it. */
  popup(request: TokenRequest): Promise<TokenAnswer>;
}
