import type { FunctionsJson } from './calc/functionMetadata';
import { readManifest, type ManifestInfo } from './manifest';
import type { TestUser } from './workbench';

const KEEP_MS = 5 * 60_000;

/** The development server's part: test users and their tokens, and the add-in's own files. */
export class DevServer {
  private readonly tokens = new Map<string, { readonly token: Promise<string>; readonly at: number }>();

  constructor(private readonly origin: string) {}

  async users(): Promise<readonly TestUser[]> {
    return (await (await this.get('/dev/users')).json()) as readonly TestUser[];
  }

  /** As Office does, a token is kept: the add-in then meets an absent hub as absent, not as a failed sign-in. */
  token(user: string): Promise<string> {
    const kept = this.tokens.get(user);
    if (kept && Date.now() - kept.at < KEEP_MS) return kept.token;
    const token = this.askToken(user);
    this.tokens.set(user, { token, at: Date.now() });
    token.catch(() => this.tokens.delete(user));
    return token;
  }

  private async askToken(user: string): Promise<string> {
    const answer = await fetch(new URL('/dev/token', this.origin), {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ user }),
    });
    if (!answer.ok) throw new Error(`The server gave no token for ${user} (${answer.status}).`);
    return ((await answer.json()) as { readonly token: string }).token;
  }

  async functions(): Promise<FunctionsJson> {
    return (await (await this.get('/functions.json')).json()) as FunctionsJson;
  }

  async manifest(parse: (xml: string) => Document): Promise<ManifestInfo> {
    return readManifest(parse(await (await this.get('/manifest.xml')).text()));
  }

  private async get(path: string): Promise<Response> {
    const answer = await fetch(new URL(path, this.origin));
    if (!answer.ok) throw new Error(`GET ${path} answered ${answer.status}.`);
    return answer;
  }
}
