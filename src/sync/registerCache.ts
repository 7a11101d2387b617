import type { RegisterId } from '../core/registers/registers';
import type { Reply } from './callHub';
import type { RegisterCalls } from './registerCalls';
import type { RegisterRow } from './registerProtocol';

/** What is known of the hub's rows of one register, up to a cursor; removed ones too. */
export interface RegisterCache {
  readonly register: RegisterId;
  readonly cursor: number;
  readonly rows: ReadonlyMap<string, RegisterRow>;
}

export function emptyRegister(register: RegisterId): RegisterCache {
  return { register, cursor: 0, rows: new Map() };
}

/** Fetches only what changed since the cache's cursor; a hub whose own is behind was restored, and answers with all it has. */
export async function pullRegister(hub: RegisterCalls, cache: RegisterCache): Promise<Reply<RegisterCache>> {
  const reply = await hub.rows(cache.register, cache.cursor);
  if (reply.kind !== 'ok') return reply;
  const { rows, cursor } = reply.value;
  const known = cursor < cache.cursor ? emptyRegister(cache.register) : cache;
  return { kind: 'ok', value: { ...withRows(known, rows), cursor } };
}

/** Takes newer rows in; an older version never replaces a newer one, whatever order answers arrive in. */
export function withRows(cache: RegisterCache, rows: readonly RegisterRow[]): RegisterCache {
  const known = new Map(cache.rows);
  for (const row of rows) if ((known.get(row.id)?.version ?? 0) < row.version) known.set(row.id, row);
  return { ...cache, rows: known };
}
