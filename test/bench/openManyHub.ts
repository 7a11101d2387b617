import { fork } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** What its process has: bytes, after what is no longer used was collected, and milliseconds of a processor since it began. */
export interface Usage {
  readonly memory: number;
  readonly cpu: number;
}

/** A hub in a process of its own, with many members. */
export interface ManyHub {
  readonly origin: string;
  token(oid: string): Promise<string>;
  usage(): Promise<Usage>;
  close(): Promise<void>;
}

export async function openManyHub(project: string, members: number): Promise<ManyHub> {
  const folder = mkdtempSync(join(tmpdir(), 'bench-'));
  const child = fork(join(project, 'dist/bench/manyHub.cjs'), [folder, String(members)], {
    execArgv: ['--expose-gc'],
  });
  const [{ origin }] = (await once(child, 'message')) as [{ origin: string }];
  return {
    origin,
    token: async (oid) => {
      const answer = await fetch(`${origin}/dev/token`, {
        ...{ method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ user: oid }) },
      });
      return ((await answer.json()) as { token: string }).token;
    },
    usage: async () => {
      child.send('usage');
      const [usage] = (await once(child, 'message')) as [Usage];
      return usage;
    },
    close: async () => {
      const ended = once(child, 'exit');
      child.kill();
      await ended;
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
