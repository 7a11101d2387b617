import type { Static, TSchema } from '@sinclair/typebox';
import { Value } from '@sinclair/typebox/value';
import type { Language } from '../core/language';
import { ProblemSchema, type Problem } from './protocol';

/** An answer of the hub, or why there is none. `offline`: nobody answered. `problem`: the hub said no. */
export type Reply<T> =
  | { readonly kind: 'ok'; readonly value: T }
  | { readonly kind: 'offline' }
  | { readonly kind: 'problem'; readonly problem: Problem };

export interface HubConnection {
  /** Where the hub stands, without a slash at the end. */
  readonly origin: string;
  /** A bearer token for each call; rejects when nobody is signed in. */
  readonly token: () => Promise<string>;
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
  return async (path, schema, sent) => {
    let authorization: string;
    try {
      authorization = `Bearer ${await token()}`;
    } catch {
      return { kind: 'problem', problem: NOT_SIGNED_IN };
    }
    let response: Response;
    let text: string;
    try {
      response = await fetch(origin + path, {
        ...(sent ? { method: sent.method, body: JSON.stringify(sent.body) } : {}),
        headers: {
          authorization,
          accept: 'application/json',
          'accept-language': language(),
          ...(sent ? { 'content-type': 'application/json' } : {}),
        },
        signal: AbortSignal.timeout(TIMEOUT),
      });
      text = await response.text();
    } catch {
      // Also an answer that breaks off is none: it may be asked for again.
      return { kind: 'offline' };
    }
    return readAnswer(response.ok, parseJson(text), schema);
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
