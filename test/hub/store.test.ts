import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { openLibsqlStore } from '../../src/hub/store/openLibsqlStore';
import { describeStore } from '../contracts/store';
import { openStore, removeFolder, temporaryFolder } from '../support/hub';

describeStore('libSQL', () => {
  const folder = temporaryFolder();
  return Promise.resolve({
    open: () => openStore(folder),
    remove: () => Promise.resolve(removeFolder(folder)),
  });
});

test('a damaged store file is a reason, not an exception', async () => {
  const folder = temporaryFolder();
  writeFileSync(join(folder, 'hub.db'), 'this is not a database, whatever its name may say'.repeat(50));
  expect(await openLibsqlStore(folder)).toMatchObject({ kind: 'unusable' });
  removeFolder(folder);
});
