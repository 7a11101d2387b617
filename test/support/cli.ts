import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openHub, type TestHub } from './hub';

const PROJECT = join(__dirname, '../..');

export interface Run {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

/** Runs a command as it ships, in Swedish unless the line says otherwise. */
export function runCommand(
  command: 'template' | 'import',
  line: readonly string[],
  environment: Record<string, string> = {},
): Promise<Run> {
  return new Promise((resolve) => {
    const env = { PATH: process.env['PATH'], ...environment };
    execFile(process.execPath, [join(PROJECT, `dist/cli/${command}.cjs`), ...line], { env }, (error, out, err) =>
      resolve({ code: typeof error?.code === 'number' ? error.code : error ? -1 : 0, out, err }),
    );
  });
}

/** A text that has this in it. */
export const saying = (text: string): unknown => expect.stringContaining(text);

/** A folder for files, and a hub to import them to. */
export interface ImportPlace {
  readonly hub: TestHub;
  readonly origin: string;
  readonly file: (name: string) => string;
  readonly importFiles: (user: string, ...line: readonly string[]) => Promise<Run>;
  /** The hub's levels of a unit in round 2026, by area and dimension: `1/kommunicerad`. */
  readonly levels: (unit: string) => Promise<Record<string, string | null>>;
  readonly close: () => Promise<void>;
}

export async function openImportPlace(): Promise<ImportPlace> {
  const hub = await openHub(null);
  await hub.app.listen({ host: '127.0.0.1', port: 0 });
  const origin = `http://127.0.0.1:${(hub.app.server.address() as AddressInfo).port}`;
  const folder = mkdtempSync(join(tmpdir(), 'xlsx-'));
  return {
    hub,
    origin,
    file: (name) => join(folder, name),
    importFiles: (user, ...line) => runCommand('import', [...line, '--hub', origin, '--user', user]),
    levels: async (unit) => {
      const { entries } = (await hub.get('lasare', '/v1/coverage?round=2026&since=0')).json<{
        entries: { unit: string; area: number; dimension: string | null; level: string | null }[];
      }>();
      return Object.fromEntries(
        entries
          .filter((entry) => entry.unit === unit && entry.dimension !== null)
          .map(({ area, dimension, level }) => [`${area}/${dimension}`, level]),
      );
    },
    close: async () => {
      await hub.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
