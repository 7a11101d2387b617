import type { AddressInfo } from 'node:net';
import { makeEntraIdentity } from '../../src/hub/identity/entra';
import type { Identity } from '../../src/hub/identity/identity';
import { parseIdentity } from '../../src/hub/identity/parseIdentity';
import type { HubOptions } from '../../src/hub/app';
import { openHub, type TestHub } from './hub';
import { AUDIENCE, CLIENT, type Issuer } from './issuer';

/** A hub that listens, and takes the tokens of an issuer's tenants. */
export interface EntraHub extends TestHub {
  readonly origin: string;
}

/** @param prepare what is added to the hub before it listens */
export async function openEntraHub(
  issuer: Issuer,
  tenants: readonly string[],
  options: Partial<HubOptions> = {},
  prepare: (app: TestHub['app']) => void = () => undefined,
): Promise<EntraHub> {
  const hub = await openHub(null, { identity: entraIdentity(issuer, tenants), ...options });
  prepare(hub.app);
  await hub.app.listen({ host: '127.0.0.1', port: 0 });
  return { ...hub, origin: `http://127.0.0.1:${(hub.app.server.address() as AddressInfo).port}` };
}

/** What the hub takes for true of an issuer's tenants, by the settings it is started with. */
export function entraIdentity({ authority }: Issuer, tenants: readonly string[]): Identity {
  const reading = parseIdentity({
    ...{ LS_TENANTS: tenants.join(','), LS_AUDIENCE: AUDIENCE, LS_CLIENTS: CLIENT, LS_AUTHORITY: authority },
  });
  if (reading.kind === 'failed' || reading.identity.kind !== 'entra') throw new Error(JSON.stringify(reading));
  return makeEntraIdentity(reading.identity);
}
