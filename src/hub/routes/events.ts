import { Type, type Static } from '@sinclair/typebox';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { EVENTS, parseCursors } from '../../sync/eventsProtocol';
import { memberOf } from '../identity/authenticate';
import { tokenLifetime } from '../identity/tokenLifetime';
import { CursorWatch, type ReadCursors } from '../news/cursorWatch';
import { NewsStream } from '../news/newsStream';
import { OpenStreams, type StreamLimits } from '../news/openStreams';
import { sendProblem } from '../problem/sendProblem';
import type { Store } from '../store/store';
import { sendWithEtag } from './sendWithEtag';

/** Milliseconds, and how many streams. */
export interface EventPace extends StreamLimits {
  /** From one look at the store to the next, while anybody listens. */
  readonly look: number;
  readonly beat: number;
  /** A stream lasts this long at most; the listener then comes back, and is somebody with a good token again. */
  readonly longest: number;
}

export const EVENT_PACE: EventPace = {
  look: 1000,
  beat: EVENTS.heartbeat,
  longest: 60 * 60_000,
  perMember: 12,
  perHub: 5000,
};

interface Needs {
  readonly store: Pick<Store, 'readMember'>;
  /** What can be followed. */
  readonly cursors: readonly ReadCursors[];
  readonly now: () => Date;
  readonly pace: EventPace;
}

/** How long the end of the hub waits for listeners to take their last words. */
const PATIENCE = 500;
/** Before a listener who was turned away is to come again (seconds). */
const RETRY_AFTER = '60';

const QuerySchema = Type.Object({ since: Type.Optional(Type.String({ maxLength: 8000 })) });

export function addEventsRoute(app: FastifyInstance, { store, cursors, now, pace }: Needs): void {
  const watch = new CursorWatch(cursors, pace.look);
  const streams = new OpenStreams(pace);
  // Every write that was accepted here is told at once; what other hubs accept is found by looking.
  app.addHook('onResponse', async (request, reply) => {
    if (request.method !== 'GET' && reply.statusCode < 300) watch.nudge();
  });
  app.addHook('preClose', () => streams.finish(PATIENCE));

  app.get<{ Querystring: Static<typeof QuerySchema> }>(
    EVENTS.path,
    { schema: { querystring: QuerySchema }, compress: false },
    async (request, reply) => {
      void reply.header('vary', 'accept');
      if (!wantsStream(request)) return sendWithEtag(request, reply, await watch.read());
      const member = memberOf(request);
      const refusal = streams.refusalFor(member);
      if (refusal !== null) return sendProblem(request, reply.header('retry-after', RETRY_AFTER), refusal);
      const stream = new NewsStream(parseCursors(lastHeard(request)));
      streams.add(stream, member);
      const unfollow = watch.follow((latest) => stream.tell(latest));
      const beat = setInterval(() => {
        stream.beat();
        void store.readMember(member).then(
          (known) => known ?? stream.finish(),
          // A store that is away says nothing about the member.
          () => undefined,
        );
      }, pace.beat);
      const life = setTimeout(() => stream.finish(), Math.min(pace.longest, tokenLifetime(request, now())));
      stream.once('close', () => {
        unfollow();
        clearInterval(beat);
        clearTimeout(life);
      });
      return sendStream(reply, stream);
    },
  );
}

function wantsStream({ headers }: FastifyRequest): boolean {
  return (headers.accept ?? '').includes('text/event-stream');
}

/** A browser's own EventSource repeats the address it began with: what it has heard since goes before. */
function lastHeard({ headers, query }: FastifyRequest<{ Querystring: Static<typeof QuerySchema> }>): string {
  const header = headers['last-event-id'];
  return typeof header === 'string' && header !== '' ? header : (query.since ?? '');
}

/** Nothing on the way is to keep it, gather it or pack it. */
function sendStream(reply: FastifyReply, stream: NewsStream): FastifyReply {
  return reply
    .type('text/event-stream; charset=utf-8')
    .header('cache-control', 'no-store, no-transform')
    .header('x-accel-buffering', 'no')
    .send(stream);
}
