import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { resolve } from 'node:path';

const PROJECT = resolve(__dirname, '../..');
const SERVER = resolve(PROJECT, 'dist/hub/server.cjs');

export interface Ended {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

/** The hub as a process of its own, from the bundle that ships. */
export interface HubProcess {
  readonly child: ChildProcess;
  /** The first line it prints; rejects when it ends before that. */
  readonly line: Promise<string>;
  readonly ended: Promise<Ended>;
}

/** @param limits what the shell says before it makes way for the hub, `ulimit -f 100` for instance */
export function spawnHub(
  env: Record<string, string>,
  nodeOptions: readonly string[] = [],
  limits: string | null = null,
): HubProcess {
  const { PATH = '' } = process.env;
  const command = [process.execPath, ...nodeOptions, SERVER];
  const [program, ...args] = limits === null ? command : ['sh', '-c', `${limits}; exec "$@"`, 'sh', ...command];
  const child = spawn(program!, args, { env: { PATH, ...env }, cwd: PROJECT });
  let out = '';
  let err = '';
  child.stderr.on('data', (chunk: Buffer) => (err += chunk.toString()));
  const ended = once(child, 'close').then(([code]) => ({ code: code as number | null, out, err }));
  const line = new Promise<string>((found, missed) => {
    child.stdout.on('data', (chunk: Buffer) => {
      out += chunk.toString();
      if (out.includes('\n')) found(out.slice(0, out.indexOf('\n')));
    });
    void ended.then(() => missed(new Error(err)));
  });
  // Who only waits for the end is not to trip over the missing line.
  line.catch(() => undefined);
  return { child, line, ended };
}
