import type { Static, TSchema } from '@sinclair/typebox';
import { Value } from '@sinclair/typebox/value';
import type { Language } from '../core/language';
import { abortedWithin } from './abortedWithin';
import { patientFetch } from './patientFetch';
import { ProblemSchema, type Problem } from './protocol';
import { SignInAway } from './signInAway';
import { withToken } from './withToken';

/** An answer of the hub, or why there is none. `offline`: nobody answered, or nobody waits any more. `problem`: the hub said no. */
export type Reply<T> =
  | { readonly kind: 'ok'; readonly value: T }
  | { readonly kind: 'offline' }
  | { readonly kind: 'problem'; readonly problem: Problem };

export interface HubConnection {
  /** Where the hub stands, without a slash at the end. */
  readonly origin: string;
  /**
   * A bearer token for each call; rejects when nobody is signed in, with `SignInAway` when the way to one is cut.
   * @param refused a token that the hub did not take: another one is wanted
   */
  readonly token: (refused?: string) => Promise<string>;
  readonly language: () => Language;
  readonly fetch: typeof fetch;
  /** What ends a call that is begun now, when whoever asked for it cancels. */
  readonly cancelled?: () => AbortSignal | null;
}

/** What is sent, as JSON. */
interface Sent {
  readonly method: 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  readonly body: unknown;
}

/** One call of the hub at an address below its origin; the answer is checked by the schema. */
export type CallHub = <S extends TSchema>(path: string, schema: S, sent?: Sent) => Promise<Reply<Static<S>>>;

/** How long a call may take (milliseconds) before the hub counts as out of reach. */
const TIMEOUT = 20_000;
const FILE_TIMEOUT = 300_000;

/** Never throws for what the world does: offline, refusals and strange answers are return values. */
export function makeCallHub(connection: HubConnection): CallHub {
  const ask = makeAsk(connection);
  return async (path, schema, sent) => {
    const asked = await ask(path, { accept: 'application/json', timeout: TIMEOUT, ...(sent && { sent }) });
    if (asked.kind !== 'ok') return asked;
    const response = asked.value;
    const text = await response.text().catch(() => null);
    // An answer that breaks off is none: it may be asked for again.
    return text === null ? { kind: 'offline' } : readAnswer(response.ok, parseJson(text), schema);
  };
}

/** A file that the hub makes, at an address below its origin. */
export type FetchFile = (path: string) => Promise<Reply<Blob>>;

/** The same for answers that are files, which may take longer. */
export function makeFetchFile(connection: HubConnection): FetchFile {
  const ask = makeAsk(connection);
  return async (path) => {
    const asked = await ask(path, { accept: '*/*', timeout: FILE_TIMEOUT });
    if (asked.kind !== 'ok') return asked;
    const response = asked.value;
    if (!response.ok) return problemIn(await response.json().catch(() => null));
    // A file that is cut off on its way is none.
    return response.blob().then(
      (value) => ({ kind: 'ok', value }),
      () => ({ kind: 'offline' }),
    );
  };
}

interface Asked {
  readonly accept: string;
  readonly timeout: number;
  readonly sent?: Sent;
}

type Ask = (path: string, asked: Asked) => Promise<Reply<Response>>;

function makeAsk({ origin, token, language, fetch, cancelled = () => null }: HubConnection): Ask {
  const patient = patientFetch(fetch);
  return async (path, { accept, timeout, sent }) => {
    const wish = cancelled();
    /** `null` where nobody answers. */
    const askAs = (bearer: string) =>
      patient(origin + path, {
        ...(sent ? { method: sent.method, body: JSON.stringify(sent.body) } : {}),
        headers: {
          authorization: `Bearer ${bearer}`,
          accept,
          'accept-language': language(),
          ...(sent ? { 'content-type': 'application/json' } : {}),
        },
        signal: abortedWithin(timeout, wish),
      }).catch(() => null);
    try {
      const answer = await withToken(token, askAs);
      return answer === null ? { kind: 'offline' } : { kind: 'ok', value: answer };
    } catch (error) {
      return error instanceof SignInAway ? { kind: 'offline' } : { kind: 'problem', problem: NOT_SIGNED_IN };
    }
  };
}

/** Something else may answer in the hub's place, a proxy's page for instance. */
function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

function readAnswer<S extends TSchema>(ok: boolean, answer: unknown, schema: S): Reply<Static<S>> {
  if (ok && Value.Check(schema, answer)) return { kind: 'ok', value: answer };
  return ok ? { kind: 'problem', problem: STRANGE_ANSWER } : problemIn(answer);
}

function problemIn(answer: unknown): { kind: 'problem'; problem: Problem } {
  return { kind: 'problem', problem: Value.Check(ProblemSchema, answer) ? answer : STRANGE_ANSWER };
}

const NOT_SIGNED_IN: Problem = {
  type: 'about:blank',
  title: 'Not signed in',
  status: 401,
  code: 'notSignedIn',
  detail: '',
};
const STRANGE_ANSWER: Problem = {
  type: 'about:blank',
  title: 'Strange answer',
  status: 502,
  code: 'strangeAnswer',
  detail: '',
};
