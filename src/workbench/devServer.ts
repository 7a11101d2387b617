import type { FunctionsJson } from './calc/functionMetadata';
import { readManifest, type ManifestInfo } from './manifest';
import { readShortcuts, type Shortcuts, type ShortcutsJson } from './shortcuts';
import type { TestUser } from './workbench';

/** The development server's part: test users and their tokens, and the add-in's own files. */
export class DevServer {
  private readonly tokens = new Map<string, string>();

  constructor(private readonly origin: string) {}

  async users(): Promise<readonly TestUser[]> {
    return (await (await this.get('/dev/users')).json()) as readonly TestUser[];
  }

  /**
   * Asked for anew each time, since the keys of a development hub end with its process. Without an answer the last one
   * stands, as Office would have kept it: the add-in then meets an absent hub as absent, not as a failed sign-in.
   */
  async token(user: string): Promise<string> {
    const token = (await this.askToken(user)) ?? this.tokens.get(user);
    if (token === undefined) throw new Error('The server is out of reach.');
    this.tokens.set(user, token);
    return token;
  }

  /** @returns null where the server is out of reach */
  private async askToken(user: string): Promise<string | null> {
    const answer = await fetch(new URL('/dev/token', this.origin), {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ user }),
    }).catch(() => null);
    if (!answer) return null;
    if (!answer.ok) throw new Error(`The server gave no token for ${user} (${answer.status}).`);
    return ((await answer.json()) as { readonly token: string }).token;
  }

  async functions(): Promise<FunctionsJson> {
    return (await (await this.get('/functions.json')).json()) as FunctionsJson;
  }

  async manifest(parse: (xml: string) => Document): Promise<ManifestInfo> {
    return readManifest(parse(await (await this.get('/manifest.xml')).text()));
  }

  async shortcuts({ shortcuts }: ManifestInfo): Promise<Shortcuts> {
    return readShortcuts(shortcuts === null ? {} : ((await (await this.get(shortcuts)).json()) as ShortcutsJson));
  }

  private async get(path: string): Promise<Response> {
    const answer = await fetch(new URL(path, this.origin));
    if (!answer.ok) throw new Error(`GET ${path} answered ${answer.status}.`);
    return answer;
  }
}
