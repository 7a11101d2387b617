import { createServer, type IncomingMessage } from 'node:http';
import { readFile } from 'node:fs/promises';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize, resolve } from 'node:path';

const TOP = resolve(__dirname, '../..');
const FIXTURE = join(__dirname, 'fixture');
const OFFICE = join(TOP, 'node_modules/@microsoft/office-js/dist');
const WORKBENCH = join(TOP, 'dist/workbench');

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css',
  '.json': 'application/json',
  '.xml': 'text/xml',
};

const USERS = [
  { id: 'halland', name: 'Region Halland', role: 'region' },
  { id: 'skane', name: 'Region Skåne', role: 'region' },
];

function fileFor(path: string): string {
  if (path === '/workbench/taskpane.html') return join(FIXTURE, 'taskpane.html');
  if (path === '/workbench/') return join(WORKBENCH, 'index.html');
  const under = (prefix: string, folder: string) =>
    path.startsWith(prefix) ? join(folder, path.slice(prefix.length)) : null;
  return (
    under('/workbench/', WORKBENCH) ?? under('/office/', OFFICE) ?? under('/fixture/', FIXTURE) ?? join(FIXTURE, path)
  );
}

async function body(request: IncomingMessage): Promise<string> {
  let text = '';
  for await (const chunk of request) text += String(chunk);
  return text;
}

async function answer(
  request: IncomingMessage,
  path: string,
): Promise<{ readonly type: string; readonly content: string | Buffer }> {
  if (path === '/dev/users') return { type: 'application/json', content: JSON.stringify(USERS) };
  if (path === '/dev/token') {
    const { user } = JSON.parse(await body(request)) as { readonly user: string };
    if (!USERS.some(({ id }) => id === user)) throw new Error('unknown user');
    return { type: 'application/json', content: JSON.stringify({ token: `token-of-${user}` }) };
  }
  return { type: TYPES[extname(path)] ?? 'text/html', content: await readFile(fileFor(normalize(path))) };
}

export interface FixtureServer {
  readonly origin: string;
  close(): void;
}

/** Serves the fixture add-in, office.js, the test users and the built workbench. */
export async function serveFixture(): Promise<FixtureServer> {
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    answer(request, pathname).then(
      ({ type, content }) => response.setHeader('content-type', type).end(content),
      () => response.writeHead(404).end(),
    );
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const { port } = server.address() as AddressInfo;
  return {
    origin: `http://localhost:${port}`,
    close() {
      server.closeAllConnections();
      server.close();
    },
  };
}
