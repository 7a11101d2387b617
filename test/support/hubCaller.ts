import type { PushAnswer } from '../../src/sync/protocol';
import type { HubProcess } from './hubProcess';

/** Somebody who calls a hub that runs as a process. */
export interface HubCaller {
  readonly get: (path: string) => Promise<Response>;
  readonly send: (method: 'POST' | 'PATCH', path: string, body: object) => Promise<Response>;
  /** Rejects when there is no answer. */
  readonly push: (push: object) => Promise<PushAnswer>;
}

/** One of the test users, signed in. */
export async function callerOf(hub: HubProcess, user = 'skane'): Promise<HubCaller> {
  const address = await hub.line;
  const call = (method: string, path: string, body: object, headers = {}) =>
    fetch(new URL(path, address), {
      method,
      headers: { 'content-type': 'application/json', ...headers },
      body: JSON.stringify(body),
    });
  const { token } = (await (await call('POST', '/dev/token', { user })).json()) as { token: string };
  const headers = { authorization: `Bearer ${token}` };
  const send: HubCaller['send'] = (method, path, body) => call(method, path, body, headers);
  return {
    get: (path) => fetch(new URL(path, address), { headers }),
    send,
    push: async (push) => (await send('POST', '/v1/changes', push)).json() as Promise<PushAnswer>,
  };
}
