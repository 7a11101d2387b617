import type { FastifyReply, FastifyRequest } from 'fastify';
import { makeProblem } from './makeProblem';
import { parseLanguage } from './parseLanguage';
import type { ProblemCode } from './problems';

/** Answers with RFC 9457 problem+json in the caller's language; `more` are members of its own beside the standard's. */
export function sendProblem(
  request: FastifyRequest,
  reply: FastifyReply,
  code: ProblemCode,
  about = '',
  more: object = {},
): FastifyReply {
  return reply.send(problemPayload(request, reply, code, about, more));
}

/** Makes the answer a problem but for its content, which is returned: for hooks, where an answer is on its way already. */
export function problemPayload(
  request: FastifyRequest,
  reply: FastifyReply,
  code: ProblemCode,
  about = '',
  more: object = {},
): string {
  const language = parseLanguage(request.headers['accept-language']);
  // Refused sign-ins are all alike to the letter, whatever was wrong with them.
  const named = code === 'unauthenticated' ? {} : { request: request.id };
  const problem = { ...makeProblem(code, language, { about, ...named }), ...more };
  if (problem.status === 403) request.setDecorator<Refusal>('refusal', { code, about });
  const payload = JSON.stringify(problem);
  void reply
    .code(problem.status)
    .header('content-language', language)
    .header('vary', 'accept-language')
    .header('cache-control', 'no-store')
    .type('application/problem+json; charset=utf-8');
  return payload;
}

/** What a caller was turned away with, for the trail; `null` for a call that wasn't. */
export interface Refusal {
  readonly code: ProblemCode;
  readonly about: string;
}

export function refusalOf(request: FastifyRequest): Refusal | null {
  return request.getDecorator<Refusal | null>('refusal');
}
