import type { FunctionsJson } from './calc/functionMetadata';
import { readManifest, type ManifestInfo } from './manifest';
import type { TestUser } from './workbench';

/** The development server's part: test users and their tokens, and the add-in's own files. */
export class DevServer {
  constructor(private readonly origin: string) {}

  async users(): Promise<readonly TestUser[]> {
    return (await (await this.get('/dev/users')).json()) as readonly TestUser[];
  }

  async token(user: string): Promise<string> {
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
