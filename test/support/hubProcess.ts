import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { resolve } from 'node:path';

const PROJECT = resolve(__dirname, '../..');

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

interface HowToRun {
  readonly nodeOptions?: readonly string[];
  /** Where the hub's files lie. */
  readonly project?: string;
  /** What the shell says before it makes way for the hub, `ulimit -f 100` for instance. */
  readonly limits?: string;
}

export function spawnHub(
  env: Record<string, string>,
  { nodeOptions = [], project = PROJECT, limits }: HowToRun = {},
): HubProcess {
  const { PATH = '' } = process.env;
  const command = [process.execPath, ...nodeOptions, resolve(project, 'dist/hub/server.cjs')];
  const [program, ...args] = limits === undefined ? command : ['sh', '-c', `${limits}; exec "$@"`, 'sh', ...command];
  const child = spawn(program!, args, { env: { PATH, ...env }, cwd: project });
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
