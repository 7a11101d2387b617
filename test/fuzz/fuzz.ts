import { Agent, request as ask } from 'node:http';
import { mkdtempSync, rmSync } from 'node:fs';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { anyRequest, type AnyRequest } from './requests';

interface Wanted {
  readonly project: string;
  readonly requests: number;
  readonly seed: number;
}

export interface FuzzResult {
  readonly requests: number;
  readonly seconds: number;
  readonly statuses: Readonly<Record<string, number>>;
  readonly serverErrors: number;
  /** Requests that got no answer at all. */
  readonly connectionErrors: number;
  /** Refusals that are no problem+json. */
  readonly untold: number;
  /** The first few requests that one of these counts. */
  readonly examples: readonly string[];
  /** What the hub's process said of itself; it says nothing when all is well. */
  readonly hubSaid: string;
}

const CONNECTIONS = 16;
const CHUNK = 500;
const USERS = ['skane', 'halland', 'sjv-sodra', 'processledare', 'lasare'];

/** Sends generated requests to the hub as it ships, a process of its own, over real sockets. */
export async function runFuzz({ project, requests, seed }: Wanted): Promise<FuzzResult> {
  const folder = mkdtempSync(join(tmpdir(), 'hub-fuzz-'));
  const limits = { LS_RATE_MEMBER: '1000000', LS_RATE_ADDRESS: '10000000', LS_RATE_SIGN_IN: '1000000' };
  const hub = spawn(process.execPath, [join(project, 'dist/hub/server.cjs')], {
    cwd: project,
    env: { PATH: process.env.PATH, PORT: '0', LS_DATA_DIR: join(folder, 'data'), ...limits },
  });
  let said = '';
  hub.stderr.on('data', (chunk: Buffer) => (said += chunk.toString()));
  const ended = once(hub, 'close');
  const [line] = (await once(hub.stdout, 'data')) as [Buffer];
  const { origin } = new URL(line.toString().trim());
  const tokens = new Map(await Promise.all(USERS.map(async (user) => [user, await signIn(origin, user)] as const)));

  const statuses: Record<string, number> = {};
  const counts = { serverErrors: 0, connectionErrors: 0, untold: 0 };
  const examples: string[] = [];
  const agent = new Agent({ keepAlive: true, maxSockets: CONNECTIONS });
  const fault = (kind: keyof typeof counts, request: AnyRequest, what: string) => {
    counts[kind]++;
    if (examples.length < 5) examples.push(`${kind}: ${what} for ${JSON.stringify(request).slice(0, 2000)}`);
  };
  const started = Date.now();
  for (let sent = 0; sent < requests; sent += CHUNK) {
    const chunk = fc.sample(anyRequest, { numRuns: Math.min(CHUNK, requests - sent), seed: seed + sent });
    await Promise.all(
      chunk.map(async (request) => {
        try {
          const { status, type } = await send({ origin, agent, request, token: tokens.get(request.user ?? '') });
          statuses[status] = (statuses[status] ?? 0) + 1;
          if (status >= 500) fault('serverErrors', request, String(status));
          else if (status >= 400 && !type.startsWith('application/problem+json'))
            fault('untold', request, `${status} ${type}`);
        } catch (error) {
          fault('connectionErrors', request, String(error));
        }
      }),
    );
  }
  const seconds = (Date.now() - started) / 1000;
  agent.destroy();
  hub.kill('SIGTERM');
  await ended;
  rmSync(folder, { recursive: true, force: true });
  return { requests, seconds, statuses, ...counts, examples, hubSaid: said };
}

async function signIn(origin: string, user: string): Promise<string> {
  const response = await fetch(`${origin}/dev/token`, {
    ...{ method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ user }) },
  });
  return ((await response.json()) as { token: string }).token;
}

interface Sending {
  readonly origin: string;
  readonly agent: Agent;
  readonly request: AnyRequest;
  readonly token: string | undefined;
}

function send({ origin, agent, request, token }: Sending): Promise<{ status: number; type: string }> {
  const { hostname, port } = new URL(origin);
  const { method, url: path, body } = request;
  const headers = {
    ...request.headers,
    ...(token === undefined ? {} : { authorization: `Bearer ${token}` }),
    // Node's client sends the body of a HEAD without saying how long it is: its letters would be the next request.
    ...(body === undefined ? {} : { 'content-length': Buffer.byteLength(body) }),
  };
  return new Promise((answered, failed) => {
    const call = ask({ agent, hostname, port, method, path, headers }, (response) => {
      response.resume().on('error', failed);
      response.on('end', () =>
        answered({ status: response.statusCode ?? 0, type: response.headers['content-type'] ?? '' }),
      );
    });
    call.on('error', failed).end(body);
  });
}
