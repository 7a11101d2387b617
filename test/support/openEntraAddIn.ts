import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { FastifyInstance } from 'fastify';
import type { JWTPayload } from 'jose';
import { TEST_USERS } from '../../src/hub/identity/testUsers';
import type { Member } from '../../src/hub/store/store';
import { seamedTaskpane } from '../../src/hub/static/seamedTaskpane';
import { openEntraHub, type EntraHub } from './entraHub';
import { startIssuer, type Issuer, type Tenant } from './issuer';
import { PlayedOffice, type Person } from './officeAccounts';
import { openAddInBefore, PROJECT, type AddInUnderTest } from './openAddIn';

/** The shipped add-in before a hub that takes a tenant's tokens, in an Office that the test plays. */
export interface EntraAddIn extends AddInUnderTest {
  readonly hub: EntraHub;
  readonly issuer: Issuer;
  readonly tenant: Tenant;
  readonly office: PlayedOffice;
}

/** The test users are members here too, as people of the tenant. */
export const personOf = (userId: string): Member => TEST_USERS.find(({ id }) => id === userId)!;

interface Scene {
  /** Who is signed in to Office when the add-in opens. */
  readonly account: Person | null;
  readonly lifetime?: number;
  /** What is odd about its first access tokens, one each. */
  readonly odd?: readonly JWTPayload[];
  /** `false`: an Office from before nested app authentication, which gives tokens for its account itself. */
  readonly hasNestedApp?: boolean;
}

export async function openEntraAddIn({ account, lifetime, odd = [], hasNestedApp = true }: Scene): Promise<EntraAddIn> {
  const issuer = await startIssuer();
  const tenant = await issuer.tenant(personOf('skane').tid);
  const office = new PlayedOffice(tenant);
  office.account = account;
  office.odd.push(...odd);
  if (lifetime !== undefined) office.lifetime = lifetime;
  const folders = { dist: join(PROJECT, 'dist'), project: PROJECT, officeJs: '' };
  const hub = await openEntraHub(issuer, [tenant.tid], { folders, now: () => new Date() }, (app) =>
    addLocalHost(app, office),
  );
  const addIn = await openAddInBefore(hub, hub.origin, hasNestedApp ? { accounts: office } : {});
  return {
    ...addIn,
    ...{ hub, issuer, tenant, office },
    close: async () => {
      await addIn.close();
      await issuer.stop();
    },
  };
}

/** What the local Excel host needs beside the add-in, and such a hub does not serve. */
function addLocalHost(app: FastifyInstance, office: PlayedOffice): void {
  const serve = (path: string, type: string, file: string, change = (text: string) => text) =>
    app.get(path, async (request, reply) => {
      const name = (request.params as { '*'?: string })['*'] ?? '';
      return reply.type(type).send(change(await readFile(join(PROJECT, file, name), 'utf8')));
    });
  serve('/workbench/taskpane.html', 'text/html', 'dist/taskpane.html', seamedTaskpane);
  serve('/workbench/seam.js', 'text/javascript', 'dist/workbench/seam.js');
  serve('/office/*', 'text/javascript', 'node_modules/@microsoft/office-js/dist');
  app.get('/dev/users', () => [{ id: 'office', name: 'Office', role: '' }]);
  // First the host looks whether there is such a user; after that it is the older way to a token.
  let isLook = true;
  app.post(
    '/dev/token',
    { schema: { body: { type: 'object', additionalProperties: true } } },
    async (_request, reply) => {
      if (isLook) {
        isLook = false;
        return { token: 'unused' };
      }
      const answer = office.account && (await office.tokenFor(office.account));
      return answer?.kind === 'token' ? { token: answer.accessToken } : reply.code(404).send();
    },
  );
}
