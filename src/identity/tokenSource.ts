import type { Account, SignInFault } from './signIn';

/** A token and whose it is, or why there is none. */
export type Grant = Granted | { readonly kind: 'fault'; readonly fault: SignInFault };

export interface Granted {
  readonly kind: 'granted';
  readonly token: string;
  readonly account: Account;
  /** Milliseconds since 1970. */
  readonly expiresAt: number;
}

/** One way of Office's to a token. Neither call throws for what the world does. */
export interface TokenSource {
  /** Never shows the person anything. `renew`: what was kept has been refused. */
  readonly silent: (wish: { renew: boolean }) => Promise<Grant>;
  /** May show the person a window. */
  readonly ask: () => Promise<Grant>;
}

export const faulty = (fault: SignInFault): Grant => ({ kind: 'fault', fault });
