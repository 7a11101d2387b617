import { SignInAway } from '../sync/signInAway';
import type { SignIn, SignInFault, SignInState } from './signIn';
import { settleWithin } from './settleWithin';
import { faulty, type Grant, type Granted, type TokenSource } from './tokenSource';

export interface SignInWorld {
  /** Finds out how to sign in; rejects with `SignInAway` while the hub, which knows, is out of reach. */
  readonly openSource: () => Promise<TokenSource>;
  /** Whether the person has signed out, kept over sessions. */
  readonly signedOut: { read(): boolean; write(isOut: boolean): void };
  /** Milliseconds since 1970. */
  readonly now: () => number;
}

/** A token with less left than this (milliseconds) is renewed before it is used. */
const MARGIN = 5 * 60 * 1000;

/** How long Office may take to answer in silence (milliseconds). */
const TIMEOUT = 20_000;

/** Raised where there is no token and asking the person is for the pane to offer. */
class NotSignedIn extends Error {
  constructor(fault: SignInFault) {
    super(`not signed in: ${fault}`);
  }
}

/** Keeps one token in memory, renews it in silence, and knows when a person has to be asked instead. */
export class SignInSession implements SignIn {
  #state: SignInState = { account: null, fault: null, asking: false };
  #granted: Granted | null = null;
  #source: Promise<TokenSource> | null = null;
  #renewal: Promise<Grant> | null = null;
  /** Grows when somebody signs in or out: what an earlier person's request brings is dropped. */
  #person = 0;
  readonly #listeners = new Set<() => void>();

  constructor(private readonly world: SignInWorld) {}

  get state(): SignInState {
    return this.#state;
  }

  subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  token = async (refused?: string): Promise<string> => {
    if (this.world.signedOut.read()) throw this.#nobody('signedOut');
    const kept = this.#granted;
    if (kept && kept.token !== refused && kept.expiresAt - MARGIN > this.world.now()) return kept.token;
    const grant = await this.#renew(refused !== undefined);
    if (grant.kind === 'granted') return this.#take(grant);
    if (grant.fault === 'network') throw new SignInAway();
    // What came of a person's own try is told until there is another, whatever asks in silence meanwhile.
    throw this.#nobody(grant.fault === 'needed' ? (this.#state.fault ?? grant.fault) : grant.fault);
  };

  signIn = async (): Promise<boolean> => {
    if (this.#state.asking) return false;
    const wasOut = this.world.signedOut.read();
    const person = this.#nextPerson();
    this.#update({ asking: true });
    const grant = await this.#ask(wasOut).finally(() => this.#update({ asking: false }));
    if (person !== this.#person) return false;
    if (grant.kind === 'fault') {
      this.#nobody(grant.fault);
      return false;
    }
    this.world.signedOut.write(false);
    this.#take(grant);
    return true;
  };

  signOut = (): void => {
    this.#nextPerson();
    this.world.signedOut.write(true);
    this.#nobody('signedOut');
  };

  /** However many calls wait for a token, it is renewed once. */
  async #renew(renew: boolean): Promise<Grant> {
    const person = this.#person;
    const before = this.#state.account;
    this.#renewal ??= settleWithin(
      TIMEOUT,
      this.#open().then((source) => source.silent({ renew })),
      () => new SignInAway(),
    );
    const renewal = this.#renewal;
    const grant = await renewal.finally(() => {
      if (this.#renewal === renewal) this.#renewal = null;
    });
    if (person !== this.#person) throw new NotSignedIn('signedOut');
    // Nobody becomes somebody else without having asked for it.
    const isOther = grant.kind === 'granted' && before !== null && grant.account.id !== before.id;
    return isOther ? faulty('needed') : grant;
  }

  #nextPerson(): number {
    this.#renewal = null;
    return ++this.#person;
  }

  /** Whoever signed out may want to be somebody else, and is asked at once. */
  async #ask(wasOut: boolean): Promise<Grant> {
    try {
      const source = await this.#open();
      const silent = wasOut ? null : await source.silent({ renew: false });
      return silent?.kind === 'granted' || (silent?.kind === 'fault' && silent.fault === 'network')
        ? silent
        : await source.ask();
    } catch (error) {
      if (error instanceof SignInAway) return faulty('network');
      throw error;
    }
  }

  #open(): Promise<TokenSource> {
    this.#source ??= this.world.openSource().catch((error: unknown) => {
      this.#source = null;
      throw error;
    });
    return this.#source;
  }

  #take(granted: Granted): string {
    this.#granted = granted;
    this.#update({ account: granted.account, fault: null });
    return granted.token;
  }

  #nobody(fault: SignInFault): NotSignedIn {
    this.#granted = null;
    this.#update({ account: null, fault });
    return new NotSignedIn(fault);
  }

  #update(change: Partial<SignInState>): void {
    this.#state = { ...this.#state, ...change };
    for (const listener of this.#listeners) listener();
  }
}
