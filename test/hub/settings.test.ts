import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

const PROJECT = resolve(__dirname, '../..');
const SETTING = /\b(?:LS_[A-Z_]+|DATABASE_URL|PORT|HOST)\b/g;

/** Every setting that a folder's files name. */
function settingsIn(folder: string, extension: string): Set<string> {
  const files = readdirSync(join(PROJECT, folder), { recursive: true, encoding: 'utf8' });
  const texts = files
    .filter((name) => name.endsWith(extension))
    .map((name) => readFileSync(join(PROJECT, folder, name), 'utf8'));
  return new Set(texts.flatMap((text) => text.match(SETTING) ?? []));
}

test('what the hub can be told by its surroundings stands in the page for administrators, and nothing else does', () => {
  const documented = new Set(readFileSync(join(PROJECT, 'docs/drift.md'), 'utf8').match(SETTING));
  expect([...documented].sort()).toEqual([...settingsIn('src/hub', '.ts')].sort());
});

test('the container is told nothing that the hub does not know', () => {
  const known = settingsIn('src/hub', '.ts');
  expect([...settingsIn('src/hub/container', '')].filter((name) => !known.has(name))).toEqual([]);
});
