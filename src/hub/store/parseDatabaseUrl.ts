import type { Database } from '../databaseFailure';

/** What may be shown of an address of PostgreSQL; `null` when it is none. */
export function parseDatabaseUrl(url: string): Database | null {
  const parsed = URL.canParse(url) ? new URL(url) : null;
  if (parsed === null || !/^postgres(ql)?:$/.test(parsed.protocol)) return null;
  const socket = parsed.searchParams.get('host');
  const [host, port, user, name] = [parsed.hostname, parsed.port, parsed.username, parsed.pathname.slice(1)].map(
    decode,
  );
  if (host === undefined || name === undefined || user === undefined || !(host || socket) || !name) return null;
  return { host: socket ?? `${host}:${port || '5432'}`, name, user };
}

function decode(part: string): string | undefined {
  try {
    return decodeURIComponent(part);
  } catch {
    return undefined;
  }
}
