import type { Member } from '../store/store';
import type { IdentityFailure } from './identityFailure';
import { isLoopback } from './isLoopback';

/** Who is let in: the test users of the local issuer, or people of the listed tenants. Never both. */
export type IdentityConfig = { readonly kind: 'development' } | EntraConfig;

export interface EntraConfig {
  readonly kind: 'entra';
  readonly tenants: readonly string[];
  /** The hub's own application id, `aud`. */
  readonly audience: string;
  /** The applications that may call, `azp`. */
  readonly clients: readonly string[];
  /** The one of them that the pane signs in as. */
  readonly paneClient: string;
  readonly scope: string;
  /** Where Entra ID stands, without a slash at the end. */
  readonly authority: string;
  readonly firstLeader: Member | null;
}

export type IdentityReading =
  { kind: 'identity'; identity: IdentityConfig } | { kind: 'failed'; failure: IdentityFailure };

type Env = Readonly<Record<string, string | undefined>>;

const DEMANDED = ['LS_TENANTS', 'LS_AUDIENCE', 'LS_CLIENTS'] as const;
/** What means nothing without the demanded. */
const OPTIONAL = ['LS_SCOPE', 'LS_AUTHORITY', 'LS_PANE_CLIENT', 'LS_FIRST_LEADER'] as const;
const ID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
const PUBLIC_ENTRA = 'https://login.microsoftonline.com';

/** With any of the settings of Entra ID, all that are demanded have to be there: a slip never opens the test users. */
export function parseIdentity(env: Env): IdentityReading {
  const failed = (failure: IdentityFailure): IdentityReading => ({ kind: 'failed', failure });
  if (![...DEMANDED, ...OPTIONAL].some((name) => env[name]))
    return { kind: 'identity', identity: { kind: 'development' } };
  const missing = DEMANDED.filter((name) => !env[name]);
  if (missing.length) return failed({ kind: 'halfIdentity', missing });

  const noId = DEMANDED.find((name) => !isIds(words(env[name])));
  if (noId) return failed({ kind: 'noId', name: noId, value: env[noId]! });
  const [tenants, clients] = [words(env.LS_TENANTS), words(env.LS_CLIENTS)];
  const [audience = '', ...others] = words(env.LS_AUDIENCE);
  if (others.length) return failed({ kind: 'noId', name: 'LS_AUDIENCE', value: env.LS_AUDIENCE! });
  const paneClient = env.LS_PANE_CLIENT?.trim().toLowerCase() || clients[0]!;
  if (!clients.includes(paneClient)) return failed({ kind: 'paneClient', value: env.LS_PANE_CLIENT! });
  const scope = env.LS_SCOPE || 'Coverage.ReadWrite';
  if (!/^[\w.:-]+$/.test(scope)) return failed({ kind: 'scope', value: scope });
  const authority = parseAuthority(env.LS_AUTHORITY || PUBLIC_ENTRA);
  if (authority === null) return failed({ kind: 'authority', value: env.LS_AUTHORITY! });
  const firstLeader = env.LS_FIRST_LEADER ? parseLeader(env.LS_FIRST_LEADER, tenants) : null;
  if (firstLeader === 'faulty') return failed({ kind: 'firstLeader', value: env.LS_FIRST_LEADER! });
  return {
    kind: 'identity',
    identity: { kind: 'entra', tenants, audience, clients, paneClient, scope, authority, firstLeader },
  };
}

/** Ids are compared to the letter, and Entra ID writes them in lower case. */
function words(list: string | undefined): string[] {
  const all = (list ?? '').split(',').map((word) => word.trim().toLowerCase());
  return [...new Set(all.filter(Boolean))];
}

function isIds(ids: readonly string[]): boolean {
  return ids.length > 0 && ids.every((id) => ID.test(id));
}

/** Keys fetched without https could be anybody's; a local issuer, for tests, is the exception. */
function parseAuthority(text: string): string | null {
  if (!URL.canParse(text)) return null;
  const { protocol, hostname, origin, pathname, search, hash, username } = new URL(text);
  const isSafe = protocol === 'https:' || (protocol === 'http:' && isLoopback(hostname));
  if (!isSafe || search || hash || username) return null;
  return `${origin}${pathname}`.replace(/\/+$/, '');
}

/** `tid/oid/Name`; the name may hold anything. */
function parseLeader(text: string, tenants: readonly string[]): Member | 'faulty' {
  const [, tid = '', oid = '', name = ''] = /^\s*([^/]*)\/([^/]*)\/(.*)$/s.exec(text) ?? [];
  const ids = { tid: tid.trim().toLowerCase(), oid: oid.trim().toLowerCase() };
  if (!tenants.includes(ids.tid) || !ID.test(ids.oid) || !name.trim()) return 'faulty';
  return { ...ids, name: name.trim(), role: 'processLeader', units: [] };
}
