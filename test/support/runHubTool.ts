import { execFile } from 'node:child_process';
import { resolve } from 'node:path';
import type { Ended } from './hubProcess';

const SERVER = resolve(__dirname, '../../dist/hub/server.cjs');

/** `npm run hub -- backup …` and the like, from the bundle that ships. */
export function runHubTool(env: Record<string, string>, args: readonly string[]): Promise<Ended> {
  const { PATH = '' } = process.env;
  return new Promise((ended) => {
    execFile(process.execPath, [SERVER, ...args], { env: { PATH, ...env } }, (error, out, err) =>
      ended({ code: error === null ? 0 : Number(error.code), out, err }),
    );
  });
}
