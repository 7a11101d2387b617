import { isLoopback } from './identity/isLoopback';
import type { Guard } from './guard/guard';
import { parseGuard } from './guard/parseGuard';
import { parseIdentity, type IdentityConfig } from './identity/parseIdentity';
import type { StartFailure } from './startFailure';

/** Where the hub keeps what it remembers. */
export interface StorePlace {
  readonly dataFolder: string;
  /** Address of a PostgreSQL database, in place of the data folder. */
  readonly databaseUrl: string | null;
}

/** What the surroundings say about how to run. Addresses of files and folders, not their contents. */
export interface Config extends StorePlace {
  readonly port: number;
  readonly host: string;
  readonly tls: { readonly key: string; readonly cert: string } | null;
  readonly logLevel: string;
  /** Where people reach the hub from outside; `null`: on this machine. */
  readonly publicOrigin: string | null;
  readonly guard: Guard;
  readonly identity: IdentityConfig;
}

type Surroundings = Readonly<Record<string, string | undefined>>;

export type ConfigReading = { kind: 'config'; config: Config } | { kind: 'failed'; failure: StartFailure };

const LOG_LEVELS = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'];

/** Test users are taken on loopback addresses only; people's tokens are not sent in the clear over a network. */
export function parseConfig(env: Surroundings): ConfigReading {
  const failed = (failure: StartFailure): ConfigReading => ({ kind: 'failed', failure });
  const port = env.PORT || '3000';
  if (!/^\d{1,5}$/.test(port) || Number(port) > 65535) return failed({ kind: 'port', port });
  const host = env.HOST || '127.0.0.1';
  const identified = parseIdentity(env);
  if (identified.kind === 'failed') return failed({ kind: 'identity', failure: identified.failure });
  const { identity } = identified;
  if (identity.kind === 'development' && !isLoopback(host)) return failed({ kind: 'notLoopback', host });
  const logLevel = env.LS_LOG || 'warn';
  if (!LOG_LEVELS.includes(logLevel)) return failed({ kind: 'logLevel', logLevel, known: LOG_LEVELS });
  const publicUrl = env.LS_PUBLIC_URL || null;
  const publicOrigin = publicUrl === null ? null : originOf(publicUrl);
  if (publicUrl !== null && publicOrigin === null)
    return failed({ kind: 'setting', setting: { name: 'LS_PUBLIC_URL', value: publicUrl, wanted: PUBLIC_URL } });
  const { LS_TLS_KEY: key, LS_TLS_CERT: cert } = env;
  if (!key !== !cert) return failed({ kind: 'halfTls' });
  const guarded = parseGuard(env);
  if (guarded.kind === 'wrong') return failed({ kind: 'setting', setting: guarded.setting });
  const { guard } = guarded;
  if (!isLoopback(host) && !key && !guard.trustedProxies.length) return failed({ kind: 'plainHttp', host });
  return {
    kind: 'config',
    config: {
      port: Number(port),
      host,
      ...parseStorePlace(env),
      tls: key && cert ? { key, cert } : null,
      logLevel,
      publicOrigin,
      guard,
      identity,
    },
  };
}

const PUBLIC_URL = {
  sv: 'som https://namn.exempel.se, utan sökväg',
  en: 'like https://name.example.se, without a path',
};

/** Excel takes https only, and the pane's addresses start at the root. */
function originOf(url: string): string | null {
  if (!URL.canParse(url)) return null;
  const { protocol, origin, pathname, search, hash } = new URL(url);
  return protocol === 'https:' && pathname === '/' && !search && !hash ? origin : null;
}

export function parseStorePlace(env: Surroundings): StorePlace {
  return { dataFolder: env.LS_DATA_DIR || '.ls/', databaseUrl: env.DATABASE_URL || null };
}
