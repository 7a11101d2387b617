import type { StorePlace } from '../parseConfig';
import type { StartFailure } from '../startFailure';
import { openLibsqlStore } from './openLibsqlStore';
import { openPostgresStore } from './openPostgresStore';
import { parseDatabaseUrl } from './parseDatabaseUrl';
import type { Store } from './store';

export type OpenedStore = { kind: 'opened'; store: Store } | { kind: 'failed'; failure: StartFailure };

/** The store that the surroundings name: a database of PostgreSQL, or else the libSQL file in the data folder. */
export async function openStore(
  { databaseUrl, dataFolder }: StorePlace,
  options: { patient?: boolean; asIs?: boolean } = {},
): Promise<OpenedStore> {
  const failed = (failure: StartFailure): OpenedStore => ({ kind: 'failed', failure });
  if (databaseUrl === null) {
    const opened = await openLibsqlStore(dataFolder, options);
    if (opened.kind === 'opened') return opened;
    if (opened.kind === 'otherAge') return failed({ kind: 'storeAge', age: opened.age, place: dataFolder });
    return failed({ kind: 'dataFolder', folder: dataFolder, reason: opened.reason });
  }
  const opened = await openPostgresStore(databaseUrl, options);
  if (opened.kind === 'opened') return opened;
  if (opened.kind === 'unusable') return failed({ kind: 'database', of: opened.failure });
  const { host, name } = parseDatabaseUrl(databaseUrl)!;
  return failed({ kind: 'storeAge', age: opened.age, place: `${host}/${name}` });
}
