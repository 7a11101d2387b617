import type { AddressInfo } from 'node:net';
import { makeEntraIdentity } from '../../src/hub/identity/entra';
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
  { authority }: Issuer,
  tenants: readonly string[],
  options: Partial<HubOptions> = {},
  prepare: (app: TestHub['app']) => void = () => undefined,
): Promise<EntraHub> {
  const reading = parseIdentity({
    ...{ LS_TENANTS: tenants.join(','), LS_AUDIENCE: AUDIENCE, LS_CLIENTS: CLIENT, LS_AUTHORITY: authority },
  });
  if (reading.kind === 'failed' || reading.identity.kind !== 'entra') throw new Error(JSON.stringify(reading));
  const hub = await openHub(null, { identity: makeEntraIdentity(reading.identity), ...options });
  prepare(hub.app);
  await hub.app.listen({ host: '127.0.0.1', port: 0 });
  return { ...hub, origin: `http://127.0.0.1:${(hub.app.server.address() as AddressInfo).port}` };
}
