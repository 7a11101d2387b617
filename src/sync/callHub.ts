import type { Static, TSchema } from '@sinclair/typebox';
import { Value } from '@sinclair/typebox/value';
import type { Language } from '../core/language';
import { patientFetch } from './patientFetch';
import { ProblemSchema, type Problem } from './protocol';
import { SignInAway } from './signInAway';

/** An answer of the hub, or why there is none. `offline`: nobody answered. `problem`: the hub said no. */
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

/** Never throws for what the world does: offline, refusals and strange answers are return values. */
export function makeCallHub({ origin, token, language, fetch }: HubConnection): CallHub {
  const ask = patientFetch(fetch);
  return async (path, schema, sent) => {
    try {
      const first = await token();
      const reply = await callOnce(path, schema, sent, first);
      if (reply.kind !== 'problem' || reply.problem.code !== 'unauthenticated') return reply;
      // For a token that it refuses the hub does nothing: the call may be made again with another.
      const second = await token(first);
      return second === first ? reply : await callOnce(path, schema, sent, second);
    } catch (error) {
      return error instanceof SignInAway ? { kind: 'offline' } : { kind: 'problem', problem: NOT_SIGNED_IN };
    }
  };

  async function callOnce<S extends TSchema>(
    path: string,
    schema: S,
    sent: Sent | undefined,
    token: string,
  ): Promise<Reply<Static<S>>> {
    let response: Response;
    try {
      response = await ask(origin + path, {
        ...(sent ? { method: sent.method, body: JSON.stringify(sent.body) } : {}),
        headers: {
          authorization: `Bearer ${token}`,
          accept: 'application/json',
          'accept-language': language(),
          ...(sent ? { 'content-type': 'application/json' } : {}),
        },
        signal: AbortSignal.timeout(TIMEOUT),
      });
    } catch {
      return { kind: 'offline' };
    }
    // Something else may answer in the hub's place, a proxy's page for instance.
    const answer: unknown = await response.json().catch(() => null);
    return readAnswer(response.ok, answer, schema);
  }
}

function readAnswer<S extends TSchema>(ok: boolean, answer: unknown, schema: S): Reply<Static<S>> {
  if (ok && Value.Check(schema, answer)) return { kind: 'ok', value: answer };
  return { kind: 'problem', problem: !ok && Value.Check(ProblemSchema, answer) ? answer : STRANGE_ANSWER };
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
