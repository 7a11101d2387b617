import type { FastifyBaseLogger } from 'fastify';
import type { Store } from './store/store';

const DAY_MS = 24 * 3600 * 1000;
const HOUR_MS = 3600 * 1000;

/** How long the answer to a push is kept for who sends it again. An add-in does so within the same sync, in seconds. */
const KEPT_MS = 30 * DAY_MS;

/**
 * Forgets old answers to pushes, now and each hour; what they answered stays. Each of several hubs may. The function that
 * it gives ends it, once what is under way is done.
 */
export function forgetOldAnswers({ store, now, log }: Needs): () => Promise<void> {
  const forget = async () => {
    try {
      await store.forgetAnswers(new Date(now().getTime() - KEPT_MS).toISOString());
    } catch (error) {
      log.error({ err: error }, 'old answers are kept for now');
    }
  };
  let latest = forget();
  const timer = setInterval(() => void (latest = forget()), HOUR_MS);
  return async () => {
    clearInterval(timer);
    await latest;
  };
}

interface Needs {
  readonly store: Pick<Store, 'forgetAnswers'>;
  readonly now: () => Date;
  readonly log: Pick<FastifyBaseLogger, 'error'>;
}
