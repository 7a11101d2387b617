import type { JWTPayload } from 'jose';
import type {
  OfficeAccount,
  OfficeAccounts,
  TokenAnswer,
  TokenRequest,
} from '../../src/workbench/addin/officeAccounts';
import { CLIENT, type Tenant } from './issuer';

export interface Person {
  readonly oid: string;
  readonly name: string;
}

type Method = 'silent' | 'popup';

/** An Office whose accounts and person a test plays; its tokens are the tenant's. */
export class PlayedOffice implements OfficeAccounts {
  /** What the add-in has asked for, in order. */
  readonly asked: Method[] = [];
  readonly requests: TokenRequest[] = [];
  /** The account that Office answers with in silence; `null`: a person has to do something. */
  account: Person | null = null;
  /** How long its tokens hold (seconds). */
  lifetime = 3600;
  /** What is odd about the next access tokens, one each. */
  readonly odd: JWTPayload[] = [];
  /** Said instead of a token. */
  silently: TokenAnswer | null = null;
  /** What the person does in the next windows. */
  readonly windows: (() => Promise<TokenAnswer> | TokenAnswer)[] = [];

  constructor(private readonly tenant: Tenant) {}

  current(): OfficeAccount | null {
    return this.account && this.accountOf(this.account);
  }

  async token(request: TokenRequest): Promise<TokenAnswer> {
    this.note('silent', request);
    if (this.silently) return this.silently;
    if (!this.account) return { kind: 'error', status: 'USER_INTERACTION_REQUIRED', description: 'AADSTS50058' };
    return this.tokenFor(this.account);
  }

  async popup(request: TokenRequest): Promise<TokenAnswer> {
    this.note('popup', request);
    const next = this.windows.shift();
    if (!next) throw new Error('A window was opened that nobody expected.');
    return next();
  }

  /** The person signs in, and is Office's account from then on. */
  async signInAs(person: Person): Promise<TokenAnswer> {
    this.account = person;
    return this.tokenFor(person);
  }

  async tokenFor(person: Person): Promise<TokenAnswer> {
    const { oid, name } = person;
    const exp = Math.floor(Date.now() / 1000) + this.lifetime;
    const account = this.accountOf(person);
    const idClaims = { oid, name, preferred_username: account.username, aud: CLIENT, scp: undefined, azp: undefined };
    return {
      kind: 'token',
      account,
      accessToken: await this.tenant.sign({ oid, name, exp, ...this.odd.shift() }),
      idToken: await this.tenant.sign({ ...idClaims, exp }),
      expiresIn: this.lifetime,
    };
  }

  private accountOf({ oid, name }: Person): OfficeAccount {
    const { tid } = this.tenant;
    const username = `${oid.slice(0, 4)}@region.example`;
    const environment = 'login.example';
    return { homeAccountId: `${oid}.${tid}`, localAccountId: oid, tenantId: tid, environment, username, name };
  }

  private note(method: Method, request: TokenRequest): void {
    this.asked.push(method);
    this.requests.push(request);
  }
}
