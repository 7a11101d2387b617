import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Compares with a kept result. `UPDATE_GOLDEN=1 npm test` keeps the new one: look at the difference before committing. */
export function expectGolden(name: string, found: unknown): void {
  const file = join(__dirname, '../golden', name);
  const text = `${JSON.stringify(found, null, 2)}\n`;
  if (process.env.UPDATE_GOLDEN) writeFileSync(file, text);
  expect(JSON.parse(text)).toEqual(JSON.parse(readFileSync(file, 'utf8')));
}

/** The same of a text that stands in the project for people to read; its name is from the project's folder. */
export function expectGoldenText(name: string, found: string): void {
  const file = join(__dirname, '../..', name);
  if (process.env.UPDATE_GOLDEN) writeFileSync(file, found);
  expect(found).toBe(readFileSync(file, 'utf8'));
}
