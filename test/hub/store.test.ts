import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { openLibsqlStore } from '../../src/hub/store/openLibsqlStore';
import { describeStore } from '../contracts/store';
import { openPostgres, openStore, removeFolder, temporaryFolder } from '../support/hub';
import { startPostgres, type Postgres } from '../support/postgres';

describeStore('libSQL', () => {
  const folder = temporaryFolder();
  return Promise.resolve({
    open: () => openStore(folder),
    remove: () => Promise.resolve(removeFolder(folder)),
  });
});

let postgres: Postgres;
beforeAll(async () => void (postgres = await startPostgres()));
afterAll(() => postgres.stop());

describeStore('PostgreSQL', async () => {
  const url = await postgres.makeDatabase();
  return {
    open: () => openPostgres(url),
    remove: () => postgres.query(`drop database ${new URL(url).pathname.slice(1)} with (force)`),
  };
});

test('a damaged store file is a reason, not an exception', async () => {
  const folder = temporaryFolder();
  writeFileSync(join(folder, 'hub.db'), 'this is not a database, whatever its name may say'.repeat(50));
  expect(await openLibsqlStore(folder)).toMatchObject({ kind: 'unusable' });
  removeFolder(folder);
});
