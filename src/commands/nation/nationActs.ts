import type { Session } from '../session';
import { fetchNation } from './fetchNation';
import type { NationView } from './nationState';

/** What a person can ask of the national picture. None of them throws, and none writes in a cell. */
export interface NationActs {
  readonly fetch: () => Promise<void>;
  readonly look: (view: Partial<NationView>) => void;
}

export function nationActs(session: Session): NationActs {
  return {
    fetch: () => session.runQuietly(fetchNation),
    look: (view) => session.update({ nation: { ...session.state.nation, ...view } }),
  };
}
