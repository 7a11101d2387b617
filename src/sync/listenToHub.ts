import { Value } from '@sinclair/typebox/value';
import type { FetchLikeResponse } from 'eventsource';
import type { HubConnection } from './callHub';
import { CursorsSchema, EVENTS, formatCursors, type Cursors } from './eventsProtocol';
import type { FollowPace } from './followPace';
import { withToken } from './withToken';

/** Why there is no stream any more. `silent`: it said nothing for too long. `refused`: nobody is signed in, or is known. */
export type StreamEnd = 'over' | 'silent' | 'refused';

/**
 * Listens to one stream of the hub's until it ends, fails, falls silent or the signal drops it; never throws. What reads
 * the stream is loaded only now.
 */
export async function listenToHub({ connection, known, hear, pace, signal }: Listening): Promise<StreamEnd> {
  const { origin, token, language, fetch } = connection;
  let isSignedOut = false;
  const signedInToken = (refused?: string) =>
    token(refused).catch((error: unknown) => {
      isSignedOut = true;
      throw error;
    });
  const library = await import('eventsource').catch(() => null);
  if (!library || signal.aborted) return 'over';

  return new Promise((resolve) => {
    const end = (how: StreamEnd) => {
      clearTimeout(silence);
      signal.removeEventListener('abort', drop);
      source.close();
      resolve(how);
    };
    const drop = () => end('over');
    let silence = setTimeout(() => end('silent'), pace.firstWord);
    const noteWord = () => {
      clearTimeout(silence);
      silence = setTimeout(() => end('silent'), pace.silence);
    };
    const source = new library.EventSource(
      `${origin}${EVENTS.path}?since=${encodeURIComponent(formatCursors(known))}`,
      {
        fetch: async (input, init) => {
          const askAs = (bearer: string) =>
            fetch(input, {
              ...init,
              headers: { ...init.headers, authorization: `Bearer ${bearer}`, 'accept-language': language() },
            });
          return withEar(await withToken(signedInToken, askAs), noteWord);
        },
      },
    );
    source.addEventListener(EVENTS.event, ({ data }) => {
      const news = parseNews(data);
      if (news) hear(news);
    });
    // The library would come back by itself, but always as soon, and with the token that it had.
    source.addEventListener('error', ({ code }) =>
      end(isSignedOut || code === 401 || code === 403 ? 'refused' : 'over'),
    );
    signal.addEventListener('abort', drop);
  });
}

interface Listening {
  readonly connection: HubConnection;
  readonly known: Cursors;
  readonly hear: (news: Cursors) => void;
  readonly pace: Pick<FollowPace, 'firstWord' | 'silence'>;
  readonly signal: AbortSignal;
}

type Bytes = Uint8Array<ArrayBuffer>;

/** The same answer, with every piece of it noticed: comments that keep a stream alive never get out of the library. */
function withEar({ body, url, status, redirected, headers }: Response, noteWord: () => void): FetchLikeResponse {
  const ear = new TransformStream<Bytes, Bytes>({
    transform: (piece, onward) => {
      noteWord();
      onward.enqueue(piece);
    },
  });
  return { body: body?.pipeThrough(ear) ?? null, url, status, redirected, headers };
}

function parseNews(data: unknown): Cursors | null {
  try {
    const news: unknown = JSON.parse(String(data));
    return Value.Check(CursorsSchema, news) ? news : null;
  } catch {
    return null;
  }
}
