import type { Identity } from './identity';
import type { EntraConfig } from './parseIdentity';
import { remoteKeys } from './remoteKeys';
import { makeVerifyToken, type TrustedTenant } from './verifyToken';

/** Office's own application: https://learn.microsoft.com/office/dev/add-ins/develop/register-sso-add-in-aad-v2 */
const OFFICE_CLIENT = 'ea5a67f6-b6f3-4338-b240-c655ddc3cc8e';

/**
 * People of the listed tenants, by their access tokens of Entra ID v2.
 * https://learn.microsoft.com/entra/identity-platform/access-token-claims-reference
 */
export function makeEntraIdentity(config: EntraConfig): Identity {
  const { tenants, audience, clients, paneClient, scope, authority } = config;
  const trusted = tenants.map((tid): TrustedTenant => ({
    tid,
    issuer: `${authority}/${tid}/v2.0`,
    keys: remoteKeys(new URL(`${authority}/${tid}/discovery/v2.0/keys`)),
    audience,
    clients,
    scope,
  }));
  const [only, ...others] = tenants;
  return {
    verifyToken: makeVerifyToken(trusted),
    development: null,
    signIn: {
      kind: 'entra',
      clientId: paneClient,
      authority: `${authority}/${others.length ? 'organizations' : only}`,
      scopes: [`${audience}/${scope}`],
    },
    ...(clients.includes(OFFICE_CLIENT) && { officeAudience: audience }),
  };
}
