import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { FunctionGuide } from '../../src/pane/functions/functionGuide';

const PROJECT = join(__dirname, '../..');
const require = createRequire(__filename);
const at = (path: string) => require(join(PROJECT, path)) as unknown;

export interface FunctionsJson {
  readonly functions: readonly {
    readonly id: string;
    readonly description?: string;
    readonly parameters: readonly { readonly name: string; readonly description?: string }[];
  }[];
}
type Names = Readonly<Record<string, string>>;
type Faulty<Key extends string, Value> = Readonly<Record<Key, Value>> & { readonly faults: readonly string[] };

/** The build's own pure functions, and what they are given. */
export const nameArguments = at('src/functions/nameArguments.cjs') as (
  functionsJson: FunctionsJson,
  names: Names,
) => Faulty<'functionsJson', FunctionsJson>;
export const readGuide = at('src/functions/readGuide.cjs') as (
  functionsJson: FunctionsJson,
  sources: readonly string[],
  names: Names,
) => Faulty<'guide', FunctionGuide[]>;
export const argumentNames = at('src/functions/arguments.json') as Names;

export const functionSources = (): string[] =>
  (at('src/functions/functionFiles.cjs') as string[]).map((file) => readFileSync(file, 'utf8'));

export const shippedFunctionsJson = () =>
  JSON.parse(readFileSync(join(PROJECT, 'dist/functions.json'), 'utf8')) as FunctionsJson;

/** The guide to what is in dist/. */
export const readShippedGuide = (): readonly FunctionGuide[] =>
  readGuide(shippedFunctionsJson(), functionSources(), argumentNames).guide;
