import type { Session } from './session';

type Perform<Asked extends readonly unknown[]> = (session: Session, ...asked: Asked) => Promise<void>;
type HubActs = typeof import('./hubActs');
/** What each act is told besides the session. */
type Asked = { [Name in keyof HubActs]: HubActs[Name] extends Perform<infer Rest> ? Rest : never };
type ActsByName = { [Name in keyof HubActs]: Perform<Asked[Name]> };

const fetchHubActs = (): Promise<ActsByName> => import(/* webpackChunkName: "acts" */ './hubActs');

/** Has the acts come before somebody asks for one. Those that didn't come are fetched when they are asked for. */
export const prepareHubActs = (): Promise<unknown> => fetchHubActs().catch(() => undefined);

/** An act whose code comes from the hub. Without it the act ends as without a hub, and may be asked for again. */
export function hubAct<Name extends keyof HubActs>(name: Name, ...asked: Asked[Name]) {
  return async (session: Session): Promise<void> => {
    const acts = await fetchHubActs().catch((): ActsByName => session.expect({ kind: 'offline' }));
    await acts[name](session, ...asked);
  };
}
