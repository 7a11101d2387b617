import type { Push, PushAnswer } from '../../src/sync/protocol';
import { spawnHub, type HubProcess } from './hubProcess';

interface StartOptions {
  readonly nodeOptions?: readonly string[];
  readonly limits?: string;
}

/** A hub as a process on a port of its own that can be killed, and started again where it was. */
export class RunningHub {
  #process: HubProcess | null = null;
  #port = '0';
  #origin = '';
  #tokens = new Map<string, Promise<string>>();

  constructor(private readonly env: Record<string, string>) {}

  get origin(): string {
    return this.#origin;
  }

  get pid(): number {
    return this.#process!.child.pid!;
  }

  /** @param how as `spawnHub` takes it */
  async start(options: StartOptions = {}): Promise<void> {
    const hub = spawnHub({ ...this.env, PORT: this.#port }, options);
    this.#process = hub;
    const { port } = new URL(await hub.line);
    [this.#port, this.#origin] = [port, `http://127.0.0.1:${port}`];
    // Keys of a hub in development end with its process.
    this.#tokens = new Map();
  }

  /** @returns what it said on standard error */
  async stop(signal: 'SIGTERM' | 'SIGKILL' = 'SIGTERM'): Promise<string> {
    const hub = this.#process;
    if (!hub) return '';
    hub.child.kill(signal);
    const { err } = await hub.ended;
    this.#process = null;
    return err;
  }

  /** Of a test user; rejects while the hub is away. */
  token(user: string): Promise<string> {
    const known = this.#tokens.get(user) ?? this.#fetchToken(user);
    this.#tokens.set(user, known);
    known.catch(() => this.#tokens.delete(user));
    return known;
  }

  async get<T>(user: string, path: string): Promise<T> {
    const answer = await fetch(this.#origin + path, { headers: { authorization: `Bearer ${await this.token(user)}` } });
    if (!answer.ok) throw new Error(`${path}: ${answer.status}`);
    return (await answer.json()) as T;
  }

  async push(user: string, push: Push): Promise<PushAnswer> {
    const answer = await fetch(`${this.#origin}/v1/changes`, {
      method: 'POST',
      headers: { authorization: `Bearer ${await this.token(user)}`, 'content-type': 'application/json' },
      body: JSON.stringify(push),
    });
    return (await answer.json()) as PushAnswer;
  }

  async #fetchToken(user: string): Promise<string> {
    const answer = await fetch(`${this.#origin}/dev/token`, {
      ...{ method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ user }) },
    });
    return ((await answer.json()) as { token: string }).token;
  }
}
