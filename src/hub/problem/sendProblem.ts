import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Problem } from '../../sync/protocol';
import { parseLanguage } from './parseLanguage';
import { PROBLEMS, type ProblemCode } from './problems';

/** Answers with RFC 9457 problem+json in the caller's language. */
export function sendProblem(request: FastifyRequest, reply: FastifyReply, code: ProblemCode, about = ''): FastifyReply {
  const language = parseLanguage(request.headers['accept-language']);
  const { status, title, detail } = PROBLEMS[code];
  const problem: Problem = {
    type: `urn:life-science-coverage:problem:${code}`,
    title: title[language],
    status,
    code,
    detail: detail[language](about),
    ...(code === 'notMember' ? { account: about } : {}),
  };
  return reply
    .code(status)
    .header('content-language', language)
    .header('vary', 'accept-language')
    .header('cache-control', 'no-store')
    .type('application/problem+json; charset=utf-8')
    .send(JSON.stringify(problem));
}
