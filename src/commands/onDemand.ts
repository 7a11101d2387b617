import type { Session } from './session';

type Perform<Rest extends readonly unknown[]> = (session: Session, ...rest: Rest) => Promise<void>;

/**
 * An act whose code comes from the hub when it is first asked for. Without it the act ends as without a hub, and may be
 * asked for again.
 */
export function onDemand<Rest extends readonly unknown[]>(load: () => Promise<Perform<Rest>>): Perform<Rest> {
  return async (session, ...rest) => {
    const perform = await load().catch((): Perform<Rest> => session.expect({ kind: 'offline' }));
    return perform(session, ...rest);
  };
}
