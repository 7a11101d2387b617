import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Ajv, { type SchemaObject } from 'ajv';
import webpack, { type WebpackPluginInstance } from 'webpack';
import { argumentNames, functionSources, shippedFunctionsJson, type FunctionsJson } from '../support/readShippedGuide';

const PROJECT = join(__dirname, '../..');
const require = createRequire(__filename);
type PluginClass = new (options: { output: string; input: readonly string[] }) => WebpackPluginInstance;
const MetadataPlugin = require('custom-functions-metadata-plugin') as PluginClass;
const GuidePlugin = require(join(PROJECT, 'src/functions/guidePlugin.cjs')) as PluginClass;

describe('functions.json', () => {
  test('follows the schema of custom functions', () => {
    const text = readFileSync(join(PROJECT, 'test/fixtures/custom-functions.schema.json'), 'utf8');
    // It is of draft 4, and says nothing that draft 7 reads otherwise.
    const schema = { ...(JSON.parse(text) as SchemaObject), $schema: 'http://json-schema.org/draft-07/schema' };
    const ajv = new Ajv({ allErrors: true });
    ajv.validate(schema, shippedFunctionsJson());
    expect(ajv.errors).toBeNull();
  });

  test('has a Swedish name for every argument that the code describes', () => {
    const shown = Object.values(argumentNames);
    expect(new Set(shown).size).toBe(shown.length);
    const described = functionSources().flatMap((source) =>
      [...source.matchAll(/^ \* @param \[?(\w+)/gm)].map(([, name]) => name!).filter((name) => name !== 'invocation'),
    );
    const named = shippedFunctionsJson().functions.flatMap(({ parameters }) => parameters.map(({ name }) => name));
    expect(named).toEqual(described.map((name) => argumentNames[name]));
  });
});

describe('a build', () => {
  const folder = mkdtempSync(join(tmpdir(), 'functions-'));
  afterAll(() => rmSync(folder, { recursive: true }));

  /** Builds one function as the add-in is built. */
  async function build(source: string): Promise<{ errors: string[]; functionsJson: () => FunctionsJson }> {
    const input = [join(folder, 'one.js')];
    const output = 'functions.json';
    writeFileSync(input[0]!, source);
    const compiler = webpack({
      mode: 'none',
      entry: input[0]!,
      output: { path: folder, filename: 'built.js' },
      plugins: [new MetadataPlugin({ output, input }), new GuidePlugin({ output, input })],
    });
    const stats = await new Promise<webpack.Stats>((resolve, reject) =>
      compiler.run((error, stats) => (stats ? resolve(stats) : reject(error ?? new Error('no result')))),
    );
    return {
      errors: stats.compilation.errors.map(({ message }) => message),
      functionsJson: () => JSON.parse(readFileSync(join(folder, output), 'utf8')) as FunctionsJson,
    };
  }
  const source = (more: string) => `/**
 * Ett. | One.
 * @customfunction ONE
 * @param {string[][]} levels Alla. | All.
${more} */
export function one(levels) {
  return FUNCTION_GUIDE.length;
}
`;

  test('of a function that is described writes its functions.json and puts in the guide', async () => {
    const { errors, functionsJson } = await build(source(' * @example =LS.ONE(A1) | Alla. | All.\n'));
    expect(errors).toEqual([]);
    expect(functionsJson().functions[0]!.parameters[0]!.name).toBe('nivåer');
    expect(readFileSync(join(folder, 'built.js'), 'utf8')).toContain('LS.ONE(nivåer)');
  });

  test('of one without an example fails', async () => {
    expect((await build(source(''))).errors).toEqual(['LS.ONE has no @example.']);
  });
});
