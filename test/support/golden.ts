import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Compares with a kept result. `UPDATE_GOLDEN=1 npm test` keeps the new one: look at the difference before committing. */
export function expectGolden(name: string, found: unknown): void {
  const file = join(__dirname, '../golden', name);
  const text = `${JSON.stringify(found, null, 2)}\n`;
  if (process.env.UPDATE_GOLDEN) writeFileSync(file, text);
  expect(JSON.parse(text)).toEqual(JSON.parse(readFileSync(file, 'utf8')));
}
