import * as Type from '@sinclair/typebox';
import type { Static } from '@sinclair/typebox';
import { Value } from '@sinclair/typebox/value';
import type { HubConnection } from './callHub';
import { WIRE } from './protocol';

const HealthSchema = Type.Object({ status: Type.String(), store: Type.String(), version: Type.String() });
/** How the hub says that it is; also one whose store is away answers. */
export type Health = Static<typeof HealthSchema>;

/** What the hub answered when a person last asked how it is. */
export interface HealthAnswer {
  readonly at: Date;
  readonly milliseconds: number;
  /** `null`: none. */
  readonly health: Health | null;
}

/** How long an answer may take (milliseconds) that a person waits for. */
const TIMEOUT = 10_000;

/** Asks the hub how it is, which takes no account. `null`: nobody answers, or something else than the hub. */
export async function fetchHealth({ origin, fetch }: Pick<HubConnection, 'origin' | 'fetch'>): Promise<Health | null> {
  try {
    const answer = await fetch(origin + WIRE.health, { cache: 'no-store', signal: AbortSignal.timeout(TIMEOUT) });
    const health: unknown = await answer.json();
    return Value.Check(HealthSchema, health) ? health : null;
  } catch {
    return null;
  }
}
