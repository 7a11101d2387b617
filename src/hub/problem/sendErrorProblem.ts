import type { FastifyError, FastifyReply, FastifyRequest } from 'fastify';
import { isStoreAway } from '../store/isStoreAway';
import { faultText } from './faultText';
import { parseLanguage } from './parseLanguage';
import type { ProblemCode } from './problems';
import { sendProblem } from './sendProblem';

/** About as long as a database takes to start over. */
const RETRY_AFTER_SECONDS = 5;
const CODES: Readonly<Record<number, ProblemCode>> = {
  413: 'tooLarge',
  414: 'addressTooLong',
  415: 'unsupportedMedia',
};

/** What a request was wrong in is told; what went wrong inside the hub is only logged. */
export function sendErrorProblem(error: FastifyError, request: FastifyRequest, reply: FastifyReply): void {
  const status = error.statusCode ?? 500;
  const code = CODES[status];
  if (code !== undefined) sendProblem(request, reply, code);
  else if (status >= 400 && status < 500)
    sendProblem(request, reply, 'badRequest', faultText(error, parseLanguage(request.headers['accept-language'])));
  else if (isStoreAway(error)) {
    request.log.error({ err: error }, 'store is away');
    sendProblem(request, reply.header('retry-after', RETRY_AFTER_SECONDS), 'storeAway');
  } else {
    request.log.error({ err: error }, 'request failed');
    sendProblem(request, reply, 'internal');
  }
}
