import { isLoopback } from './identity/isLoopback';
import type { Guard } from './guard/guard';
import { parseGuard } from './guard/parseGuard';
import type { StartFailure } from './startFailure';

/** What the surroundings say about how to run. Addresses of files and folders, not their contents. */
export interface Config {
  readonly port: number;
  readonly host: string;
  readonly dataFolder: string;
  readonly tls: { readonly key: string; readonly cert: string } | null;
  readonly logLevel: string;
  readonly guard: Guard;
}

export type ConfigReading = { kind: 'config'; config: Config } | { kind: 'failed'; failure: StartFailure };

const LOG_LEVELS = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'];

/** Identity is the local issuer's, so only loopback addresses are taken. */
export function parseConfig(env: Readonly<Record<string, string | undefined>>): ConfigReading {
  const failed = (failure: StartFailure): ConfigReading => ({ kind: 'failed', failure });
  const port = env.PORT || '3000';
  if (!/^\d{1,5}$/.test(port) || Number(port) > 65535) return failed({ kind: 'port', port });
  const host = env.HOST || '127.0.0.1';
  if (!isLoopback(host)) return failed({ kind: 'notLoopback', host });
  const logLevel = env.LS_LOG || 'warn';
  if (!LOG_LEVELS.includes(logLevel)) return failed({ kind: 'logLevel', logLevel, known: LOG_LEVELS });
  const { LS_TLS_KEY: key, LS_TLS_CERT: cert } = env;
  if (!key !== !cert) return failed({ kind: 'halfTls' });
  const reading = parseGuard(env);
  if (reading.kind === 'wrong') return failed({ kind: 'setting', setting: reading.setting });
  return {
    kind: 'config',
    config: {
      port: Number(port),
      host,
      dataFolder: env.LS_DATA_DIR || '.ls/',
      tls: key && cert ? { key, cert } : null,
      logLevel,
      guard: reading.guard,
    },
  };
}
