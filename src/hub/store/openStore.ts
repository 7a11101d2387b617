import type { Config } from '../parseConfig';
import type { StartFailure } from '../startFailure';
import { openLibsqlStore } from './openLibsqlStore';
import { openPostgresStore } from './openPostgresStore';
import type { Store } from './store';

export type OpenedStore = { kind: 'opened'; store: Store } | { kind: 'failed'; failure: StartFailure };

/** The store that the configuration names: a database of PostgreSQL, or else the libSQL file in the data folder. */
export async function openStore(
  { databaseUrl, dataFolder }: Pick<Config, 'databaseUrl' | 'dataFolder'>,
  { patient = false } = {},
): Promise<OpenedStore> {
  if (databaseUrl !== null) {
    const opened = await openPostgresStore(databaseUrl, { patient });
    return opened.kind === 'opened' ? opened : { kind: 'failed', failure: { kind: 'database', of: opened.failure } };
  }
  const opened = await openLibsqlStore(dataFolder);
  switch (opened.kind) {
    case 'opened':
      return opened;
    case 'newer':
      return { kind: 'failed', failure: { kind: 'newerStore', folder: dataFolder } };
    case 'unusable':
      return { kind: 'failed', failure: { kind: 'dataFolder', folder: dataFolder, reason: opened.reason } };
  }
}
