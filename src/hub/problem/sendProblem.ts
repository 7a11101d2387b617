import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Problem } from '../../sync/protocol';
import { parseLanguage } from './parseLanguage';
import { PROBLEMS, type ProblemCode } from './problems';

/** Answers with RFC 9457 problem+json in the caller's language; `more` are members of its own beside the standard's. */
export function sendProblem(
  request: FastifyRequest,
  reply: FastifyReply,
  code: ProblemCode,
  about = '',
  more: object = {},
): FastifyReply {
  const language = parseLanguage(request.headers['accept-language']);
  const { status, title, detail } = PROBLEMS[code];
  if (status === 403) request.setDecorator<Refusal>('refusal', { code, about });
  const problem: Problem = {
    type: `urn:life-science-coverage:problem:${code}`,
    title: title[language],
    status,
    code,
    detail: detail[language](about),
    ...more,
  };
  return reply
    .code(status)
    .header('content-language', language)
    .header('vary', 'accept-language')
    .header('cache-control', 'no-store')
    .type('application/problem+json; charset=utf-8')
    .send(JSON.stringify(problem));
}

/** What a caller was turned away with, for the trail; `null` for a call that wasn't. */
export interface Refusal {
  readonly code: ProblemCode;
  readonly about: string;
}

export function refusalOf(request: FastifyRequest): Refusal | null {
  return request.getDecorator<Refusal | null>('refusal');
}
