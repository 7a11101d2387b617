import { execFile } from 'node:child_process';
import { cpSync, readFileSync, symlinkSync } from 'node:fs';
import { builtinModules } from 'node:module';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { removeFolder, temporaryFolder } from '../support/hub';
import { spawnHub } from '../support/hubProcess';

const PROJECT = resolve(__dirname, '../..');
const CONTAINER = readFileSync(join(PROJECT, 'src/hub/container/Containerfile'), 'utf8');
const SERVER = readFileSync(join(PROJECT, 'dist/hub/server.cjs'), 'utf8');

test('every package that the hub loads is one that is installed without those for development', () => {
  const { dependencies } = JSON.parse(readFileSync(join(PROJECT, 'package.json'), 'utf8')) as {
    dependencies: Record<string, string>;
  };
  const loaded = [...SERVER.matchAll(/require\("([^"./][^"]*)"\)/g)].map(([, name]) => name!);
  const packages = loaded.filter((name) => !name.startsWith('node:') && !builtinModules.includes(name));
  expect(packages).toContain('fastify');
  expect(packages.filter((name) => !(packageOf(name) in dependencies))).toEqual([]);
});

test('what the container copies is enough to serve the add-in, and its health check tells whether it does', async () => {
  const folder = temporaryFolder();
  for (const name of copied()) {
    const put = name === 'node_modules' ? symlinkSync : copyWhole;
    put(join(PROJECT, name), join(folder, name));
  }
  const data = temporaryFolder();
  const hub = spawnHub({ PORT: '0', LS_DATA_DIR: data }, { project: folder });
  const { port, origin } = new URL(await hub.line);
  const [command, ...rest] = healthCheck();
  const isHealthy = () =>
    promisify(execFile)(command!, rest, { env: { PATH: process.env.PATH, PORT: port } }).then(
      () => true,
      () => false,
    );

  expect(await isHealthy()).toBe(true);
  for (const path of ['taskpane.html', 'functions.json', 'manifest.xml', 'assets/icon-32.png'])
    expect([path, (await fetch(`${origin}/${path}`)).status]).toEqual([path, 200]);
  hub.child.kill('SIGTERM');
  await hub.ended;
  expect(await isHealthy()).toBe(false);
  removeFolder(folder);
  removeFolder(data);
});

/** What ends up beside each other in the container, as paths of the project. */
function copied(): string[] {
  const lines = [...CONTAINER.matchAll(/^COPY --from=build (.*) \S+$/gm)].map(([, sources]) => sources!);
  return lines.flatMap((sources) => sources.split(' ').map((source) => source.replace('/hub/', '')));
}

function healthCheck(): string[] {
  return JSON.parse(/HEALTHCHECK[^[]*(\[.*\])/.exec(CONTAINER)![1]!) as string[];
}

function copyWhole(from: string, to: string): void {
  cpSync(from, to, { recursive: true });
}

function packageOf(name: string): string {
  return name
    .split('/')
    .slice(0, name.startsWith('@') ? 2 : 1)
    .join('/');
}
