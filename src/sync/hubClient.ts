import type { Static, TSchema } from '@sinclair/typebox';
import { Value } from '@sinclair/typebox/value';
import type { Language } from '../core/language';
import type { Method } from '../core/method';
import type { Round } from '../core/round';
import {
  CoverageSchema,
  DocumentsSchema,
  MeSchema,
  ModelSchema,
  ProblemSchema,
  PushAnswerSchema,
  RoundSchema,
  WIRE,
  type Coverage,
  type DocumentClaim,
  type Me,
  type Model,
  type Problem,
  type Push,
  type PushAnswer,
  type RoundChange,
  type RoundFields,
} from './protocol';

/** An answer of the hub, or why there is none. `offline`: nobody answered. `problem`: the hub said no. */
export type Reply<T> =
  | { readonly kind: 'ok'; readonly value: T }
  | { readonly kind: 'offline' }
  | { readonly kind: 'problem'; readonly problem: Problem };

export interface HubClient {
  readonly me: () => Promise<Reply<Me>>;
  readonly model: () => Promise<Reply<Model>>;
  readonly coverage: (round: string, since: number) => Promise<Reply<Coverage>>;
  readonly push: (push: Push) => Promise<Reply<PushAnswer>>;
  /** Makes a round, never over one that stands; safe to repeat. */
  readonly createRound: (round: string, fields: RoundFields) => Promise<Reply<Round>>;
  /** Changes what is given of a round, and leaves the rest as it stands; safe to repeat. */
  readonly changeRound: (round: string, change: RoundChange) => Promise<Reply<Round>>;
  /** Gives a round a method, made on the version that it bears; safe to repeat. */
  readonly putMethod: (round: string, method: Method) => Promise<Reply<Round>>;
  readonly documents: () => Promise<Reply<{ claims: DocumentClaim[] }>>;
}

export interface HubConnection {
  /** Where the hub stands, without a slash at the end. */
  readonly origin: string;
  /** A bearer token for each call; rejects when nobody is signed in. */
  readonly token: () => Promise<string>;
  readonly language: () => Language;
  readonly fetch: typeof fetch;
}

/** How long a call may take (milliseconds) before the hub counts as out of reach. */
const TIMEOUT = 20_000;

/** Talks to the hub. Never throws for what the world does: offline, refusals and strange answers are return values. */
export function createHubClient({ origin, token, language, fetch }: HubConnection): HubClient {
  async function call<S extends TSchema>(
    path: string,
    schema: S,
    sent?: { readonly method: 'POST' | 'PUT' | 'PATCH'; readonly body: unknown },
  ): Promise<Reply<Static<S>>> {
    let authorization: string;
    try {
      authorization = `Bearer ${await token()}`;
    } catch {
      return { kind: 'problem', problem: NOT_SIGNED_IN };
    }
    let response: Response;
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
    } catch {
      return { kind: 'offline' };
    }
    // Something else may answer in the hub's place, a proxy's page for instance.
    const answer: unknown = await response.json().catch(() => null);
    return readAnswer(response.ok, answer, schema);
  }

  return {
    me: () => call(WIRE.me, MeSchema),
    model: () => call(WIRE.model, ModelSchema),
    coverage: (round, since) =>
      call(`${WIRE.coverage}?round=${encodeURIComponent(round)}&since=${since}`, CoverageSchema),
    push: (push) => call(WIRE.changes, PushAnswerSchema, { method: 'POST', body: push }),
    createRound: (round, fields) => call(roundPath(round), RoundSchema, { method: 'PUT', body: fields }),
    changeRound: (round, change) => call(roundPath(round), RoundSchema, { method: 'PATCH', body: change }),
    putMethod: (round, method) => call(`${roundPath(round)}/method`, RoundSchema, { method: 'PUT', body: method }),
    documents: () => call(WIRE.documents, DocumentsSchema),
  };
}

function roundPath(round: string): string {
  return `${WIRE.rounds}/${encodeURIComponent(round)}`;
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
