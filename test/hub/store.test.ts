import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { openLibsqlStore } from '../../src/hub/store/openLibsqlStore';
import { describeStore } from '../contracts/store';
import { removeFolder, temporaryFolder } from '../support/hub';
import { startPostgres, type Postgres } from '../support/postgres';
import { libsqlPlace, postgresPlace } from '../support/storePlaces';

let postgres: Postgres;
beforeAll(async () => void (postgres = await startPostgres()));
afterAll(() => postgres.stop());

describeStore('libSQL', () => Promise.resolve(libsqlPlace()));
describeStore('PostgreSQL', () => postgresPlace(postgres));

test('a damaged store file is a reason, not an exception', async () => {
  const folder = temporaryFolder();
  writeFileSync(join(folder, 'hub.db'), 'this is not a database, whatever its name may say'.repeat(50));
  expect(await openLibsqlStore(folder)).toMatchObject({ kind: 'unusable' });
  removeFolder(folder);
});
