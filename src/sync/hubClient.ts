import { makeCallHub, makeFetchFile, type HubConnection, type Reply } from './callHub';
import { leaderCalls, type LeaderCalls } from './leaderCalls';
import type { AssessmentPlace } from '../core/assessment';
import type { Method } from '../core/method';
import type { Round } from '../core/round';
import {
  CoverageSchema,
  DocumentsSchema,
  HistorySchema,
  MeSchema,
  ModelSchema,
  PushAnswerSchema,
  RoundSchema,
  WIRE,
  type Coverage,
  type DocumentClaim,
  type Entry,
  type Me,
  type Model,
  type Push,
  type PushAnswer,
  type RoundChange,
  type RoundFields,
} from './protocol';
import { makeRegisterCalls, type RegisterCalls } from './registerCalls';

export interface HubClient extends LeaderCalls {
  readonly me: () => Promise<Reply<Me>>;
  readonly model: () => Promise<Reply<Model>>;
  readonly coverage: (round: string, since: number) => Promise<Reply<Coverage>>;
  readonly push: (push: Push) => Promise<Reply<PushAnswer>>;
  /** What was accepted of a place, oldest first. */
  readonly history: (round: string, place: AssessmentPlace) => Promise<Reply<{ changes: Entry[] }>>;
  /** Makes a round, never over one that stands; safe to repeat. */
  readonly createRound: (round: string, fields: RoundFields) => Promise<Reply<Round>>;
  /** Changes what is given of a round, and leaves the rest as it stands; safe to repeat. */
  readonly changeRound: (round: string, change: RoundChange) => Promise<Reply<Round>>;
  /** Gives a round a method, made on the version that it bears; safe to repeat. */
  readonly putMethod: (round: string, method: Method) => Promise<Reply<Round>>;
  readonly documents: () => Promise<Reply<{ claims: DocumentClaim[] }>>;
  readonly registers: RegisterCalls;
}

/** Talks to the hub. Never throws for what the world does: offline, refusals and strange answers are return values. */
export function createHubClient(connection: HubConnection): HubClient {
  const call = makeCallHub(connection);
  return {
    me: () => call(WIRE.me, MeSchema),
    model: () => call(WIRE.model, ModelSchema),
    coverage: (round, since) =>
      call(`${WIRE.coverage}?round=${encodeURIComponent(round)}&since=${since}`, CoverageSchema),
    push: (push) => call(WIRE.changes, PushAnswerSchema, { method: 'POST', body: push }),
    history: (round, { unit, area, dimension }) => {
      const query = new URLSearchParams({ round, unit, area: String(area), dimension: dimension ?? '' });
      return call(`${WIRE.history}?${query.toString()}`, HistorySchema);
    },
    createRound: (round, fields) => call(roundPath(round), RoundSchema, { method: 'PUT', body: fields }),
    changeRound: (round, change) => call(roundPath(round), RoundSchema, { method: 'PATCH', body: change }),
    putMethod: (round, method) => call(`${roundPath(round)}/method`, RoundSchema, { method: 'PUT', body: method }),
    documents: () => call(WIRE.documents, DocumentsSchema),
    ...leaderCalls(call, makeFetchFile(connection)),
    registers: makeRegisterCalls(call),
  };
}

function roundPath(round: string): string {
  return `${WIRE.rounds}/${encodeURIComponent(round)}`;
}
