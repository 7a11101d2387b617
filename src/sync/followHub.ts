import type { Attention } from './attention';
import { makeCallHub, type HubConnection } from './callHub';
import { CursorsSchema, differingCursors, EVENTS, type Cursors } from './eventsProtocol';
import { FOLLOW_PACE, spread, type FollowPace } from './followPace';
import { listenToHub } from './listenToHub';
import { pause } from './pause';

export interface Follower {
  /** Goes on at once where it rests since the hub knows nobody here. */
  readonly wake: () => void;
  /** Begins anew as whoever is signed in now. */
  readonly restart: () => void;
  readonly stop: () => void;
}

interface Following {
  readonly connection: HubConnection;
  readonly attention: Attention;
  /** Told all cursors, at first and whenever one differs. */
  readonly tell: (cursors: Cursors) => void;
  readonly pace?: FollowPace;
}

/**
 * Knows where the hub stands: by its stream of events and, where no stream gets through, by asking now and then. Goes on
 * through whatever the network does, rests while nobody looks and where nobody is signed in, and never throws.
 */
export function followHub({ connection, attention, tell, pace = FOLLOW_PACE }: Following): Follower {
  const call = makeCallHub(connection);
  let known: Cursors = {};
  let failures = 0;
  let isRefused = false;
  let isStopped = false;
  let turn = new AbortController();

  const hear = (news: Cursors) => {
    if (!turn.signal.aborted && Object.keys(differingCursors({ latest: news, known })).length)
      tell((known = { ...known, ...news }));
  };
  /** Ends what goes on now; the next turn looks at how things are. */
  const nextTurn = () => turn.abort();
  const unsubscribe = attention.onChange(() => {
    isRefused = false;
    nextTurn();
  });

  void (async () => {
    while (!isStopped) {
      turn = new AbortController();
      const { signal } = turn;
      if (isRefused || !attention.isThere()) await aborted(signal);
      else if (failures < pace.tries) await listen(signal);
      else await ask(signal);
    }
  })();

  async function listen(signal: AbortSignal): Promise<void> {
    const begun = Date.now();
    const end = await listenToHub({ connection, known, hear, pace, signal });
    if (signal.aborted) failures = 0;
    else if (end === 'refused') isRefused = true;
    else if (end === 'silent') failures = pace.tries;
    else {
      failures = Date.now() - begun >= pace.steady ? 0 : failures + 1;
      if (failures < pace.tries) await pause(spread(pace.again * 2 ** failures), signal);
    }
  }

  async function ask(signal: AbortSignal): Promise<void> {
    const until = Date.now() + pace.streamAgain;
    for (let wait = pace.poll; !signal.aborted && Date.now() < until;) {
      const reply = await call(EVENTS.path, CursorsSchema);
      if (reply.kind === 'ok') hear(reply.value);
      if (reply.kind === 'problem' && [401, 403].includes(reply.problem.status)) {
        isRefused = true;
        return;
      }
      wait = reply.kind === 'ok' ? pace.poll : Math.min(2 * wait, pace.longestPoll);
      await pause(spread(wait), signal);
    }
    // One try of a stream; when it fails too, asking goes on.
    failures = signal.aborted ? 0 : pace.tries - 1;
  }

  return {
    wake: () => {
      if (isRefused) nextTurn();
      isRefused = false;
    },
    restart: () => {
      isRefused = false;
      nextTurn();
    },
    stop: () => {
      isStopped = true;
      unsubscribe();
      nextTurn();
    },
  };
}

function aborted(signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => signal.addEventListener('abort', () => resolve(), { once: true }));
}
