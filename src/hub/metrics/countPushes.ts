import type { PushAnswer } from '../../sync/protocol';
import type { Store } from '../store/store';
import { OUTCOMES, type Metrics } from './metrics';

/** The same store, with what becomes of pushed changes counted. A push that is sent again counts again. */
export function countPushes(store: Store, { changes }: Pick<Metrics, 'changes'>): Store {
  return {
    ...store,
    pushChanges: async (command) => {
      const outcome = await store.pushChanges(command);
      if (outcome.kind === 'answered') {
        const answer = JSON.parse(outcome.answer) as PushAnswer;
        for (const one of OUTCOMES) changes.labels(one).inc(answer[one].length);
      }
      return outcome;
    },
  };
}
