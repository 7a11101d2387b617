import { isLoopback } from './identity/isLoopback';
import { parseIdentity, type IdentityConfig } from './identity/parseIdentity';
import { parseTrustProxy } from './identity/parseTrustProxy';
import type { StartFailure } from './startFailure';

/** What the surroundings say about how to run. Addresses of files and folders, not their contents. */
export interface Config {
  readonly port: number;
  readonly host: string;
  readonly dataFolder: string;
  readonly tls: { readonly key: string; readonly cert: string } | null;
  readonly logLevel: string;
  readonly identity: IdentityConfig;
  /** Addresses of proxies that are believed about whom they speak for; none: nobody is. */
  readonly trustProxy: readonly string[];
}

export type ConfigReading = { kind: 'config'; config: Config } | { kind: 'failed'; failure: StartFailure };

const LOG_LEVELS = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'];

/** Test users are taken on loopback addresses only; people's tokens are not sent in the clear over a network. */
export function parseConfig(env: Readonly<Record<string, string | undefined>>): ConfigReading {
  const failed = (failure: StartFailure): ConfigReading => ({ kind: 'failed', failure });
  const port = env.PORT || '3000';
  if (!/^\d{1,5}$/.test(port) || Number(port) > 65535) return failed({ kind: 'port', port });
  const host = env.HOST || '127.0.0.1';
  const reading = parseIdentity(env);
  if (reading.kind === 'failed') return failed({ kind: 'identity', failure: reading.failure });
  const { identity } = reading;
  if (identity.kind === 'development' && !isLoopback(host)) return failed({ kind: 'notLoopback', host });
  const logLevel = env.LS_LOG || 'warn';
  if (!LOG_LEVELS.includes(logLevel)) return failed({ kind: 'logLevel', logLevel, known: LOG_LEVELS });
  const { LS_TLS_KEY: key, LS_TLS_CERT: cert } = env;
  if (!key !== !cert) return failed({ kind: 'halfTls' });
  const trustProxy = parseTrustProxy(env.LS_TRUST_PROXY ?? '');
  if (trustProxy === null) return failed({ kind: 'trustProxy', value: env.LS_TRUST_PROXY! });
  if (!isLoopback(host) && !key && !trustProxy.length) return failed({ kind: 'plainHttp', host });
  return {
    kind: 'config',
    config: {
      port: Number(port),
      host,
      dataFolder: env.LS_DATA_DIR || '.ls/',
      tls: key && cert ? { key, cert } : null,
      logLevel,
      identity,
      trustProxy,
    },
  };
}
