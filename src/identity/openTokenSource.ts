import { Value } from '@sinclair/typebox/value';
import { developmentToken } from '../sync/developmentToken';
import { WIRE } from '../sync/protocol';
import { SignInAway } from '../sync/signInAway';
import { SignInSettingsSchema, type SignInSettings } from '../sync/signInSettings';
import { openNestedAppSource } from './nestedAppSource';
import { officeSource, type OfficeToken } from './officeSource';
import type { TokenSource } from './tokenSource';

/** What Office has for signing in. */
export interface OfficeSignIn {
  /** Whether Office says that it has nested app authentication. */
  readonly hasNestedApp: () => boolean;
  readonly token: OfficeToken;
}

export interface SourceWorld {
  /** Where the hub stands. */
  readonly origin: string;
  readonly fetch: typeof fetch;
  readonly office: OfficeSignIn;
  /** Sideloaded from this machine, Office may have no account that the local hub knows: this test user then. */
  readonly testUser: (() => string) | null;
}

/** How long the hub may take to tell (milliseconds). */
const TIMEOUT = 20_000;

/** Asks the hub how to sign in, and takes the best way that this Office has. */
export async function openTokenSource({ origin, fetch, office, testUser }: SourceWorld): Promise<TokenSource> {
  const settings = await readSettings(origin, fetch);
  const token: OfficeToken = (wish) =>
    settings.kind === 'development' && testUser !== null
      ? office.token(wish).catch(() => developmentToken(origin, testUser()))
      : office.token(wish);
  const older = officeSource(token);
  if (settings.kind === 'development' || !office.hasNestedApp()) return older;
  const nested = await openNestedAppSource(settings);
  return nested === null ? older : withFallback(nested, older);
}

async function readSettings(origin: string, fetch: typeof globalThis.fetch): Promise<SignInSettings> {
  const settings: unknown = await fetch(origin + WIRE.signIn, { signal: AbortSignal.timeout(TIMEOUT) })
    .then((answer) => (answer.ok ? answer.json() : null))
    .catch(() => null);
  if (!Value.Check(SignInSettingsSchema, settings)) throw new SignInAway();
  return settings;
}

/** The second way from where the first says that it can't be gone here. */
function withFallback(first: TokenSource, second: TokenSource): TokenSource {
  let source = first;
  const tried = async (way: (source: TokenSource) => ReturnType<TokenSource['ask']>) => {
    const grant = await way(source);
    if (source === second || grant.kind === 'granted' || grant.fault !== 'unsupported') return grant;
    source = second;
    return way(source);
  };
  return { silent: (wish) => tried(({ silent }) => silent(wish)), ask: () => tried(({ ask }) => ask()) };
}
