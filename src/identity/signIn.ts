/** Why nobody is signed in. Texts for people are in the pane's table. */
export type SignInFault =
  /** Nothing is wrong, but a person has to sign in. */
  | 'needed'
  | 'signedOut'
  | 'cancelled'
  /** The window to sign in was not let open. */
  | 'blocked'
  /** Nobody has allowed the add-in to call the hub in this person's name. */
  | 'consent'
  /** Office has no account. */
  | 'noAccount'
  /** The account is of an organisation, or of a kind, that can't sign in here. */
  | 'wrongAccount'
  /** This Office can't sign in for add-ins. */
  | 'unsupported'
  | 'network'
  | 'unknown';

/** Who is signed in, in the words of the directory; what it doesn't tell is empty. */
export interface Account {
  /** The same for the same person and organisation, and for no other. */
  readonly id: string;
  readonly name: string;
  readonly username: string;
}

export interface SignInState {
  /** `null`: nobody, as far as is known. */
  readonly account: Account | null;
  /** `null` where somebody is signed in, or it isn't known yet. */
  readonly fault: SignInFault | null;
  /** A person is being asked right now. */
  readonly asking: boolean;
}

/** Who is signed in to the hub, whatever way this Office signs in. */
export interface SignIn {
  readonly state: SignInState;
  /** Tells of every change of the state. @returns ends the subscription */
  readonly subscribe: (listener: () => void) => () => void;
  /**
   * A bearer token for the hub, never by asking the person. Rejects when there is none, with `SignInAway` when the way to
   * one is cut. @param refused a token that the hub did not take: another one is wanted
   */
  readonly token: (refused?: string) => Promise<string>;
  /** Asks the person where it has to: only ever called from something the person did. @returns whether it came to a sign-in */
  readonly signIn: () => Promise<boolean>;
  /** Forgets the account, here and in later sessions, until the person signs in again. */
  readonly signOut: () => void;
}
