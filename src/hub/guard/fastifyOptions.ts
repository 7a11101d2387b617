import { randomUUID } from 'node:crypto';
import type { FastifyServerOptions } from 'fastify';
import { LIMITS } from '../../sync/protocol';
import { loggableError } from '../log/loggableError';
import { RequestLog } from '../log/requestLog';
import { sendErrorProblem } from '../problem/sendErrorProblem';
import { PLAIN_HEADERS } from './addHeaders';
import { answerClientError } from './answerClientError';
import type { Guard } from './guard';
import { makeServer } from './makeServer';

interface Parts {
  readonly guard: Guard;
  readonly tls: { readonly key: Buffer; readonly cert: Buffer } | null;
  readonly logLevel: string;
  readonly development: boolean;
}

/** How the hub takes requests, before any of them has a route. */
export function fastifyOptions({ guard, tls, logLevel, development }: Parts): FastifyServerOptions {
  const log = new RequestLog();
  return {
    serverFactory: (answer) => makeServer(answer, { guard, tls }),
    // The test users are for callers that name this machine, so there nobody else's word counts for what was named.
    trustProxy: guard.trustedProxies.length > 0 && !development ? [...guard.trustedProxies] : false,
    // Unique wherever and whenever: problems and logs name it, and outlive the process.
    genReqId: () => randomUUID(),
    bodyLimit: LIMITS.body,
    // A lost answer is harmless (pushes are replayed by id), so nobody has to wait for idle connections at the end.
    forceCloseConnections: true,
    frameworkErrors: (error, request, reply) => {
      sendErrorProblem(error, request, reply.headers(PLAIN_HEADERS));
      log.requestCompleted(null, request, reply);
    },
    clientErrorHandler: answerClientError,
    // Logs go to standard error: standard output says where the hub is, and nothing else.
    logger: { level: logLevel, stream: process.stderr, serializers: { err: loggableError } },
    logController: log,
    // A body of wrong types is refused, never made to fit.
    ajv: { customOptions: { coerceTypes: false, removeAdditional: false, useDefaults: false } },
  };
}
