import { createHash } from 'node:crypto';
import type { FastifyReply, FastifyRequest } from 'fastify';

/**
 * Answers JSON, or 304 when the caller has it already. The tag is made of the content, so that every hub on a store
 * gives the same one; weak, since the answer may be compressed on the way.
 */
export function sendWithEtag(request: FastifyRequest, reply: FastifyReply, content: object): FastifyReply {
  const json = JSON.stringify(content);
  const tag = `W/"${createHash('sha256').update(json).digest('base64url')}"`;
  void reply.header('etag', tag).header('cache-control', 'private, no-cache');
  const known = (request.headers['if-none-match'] ?? '').split(',').map((one) => one.trim());
  if (known.includes(tag) || known.includes(tag.slice(2))) return reply.code(304).send();
  return reply.type('application/json; charset=utf-8').send(json);
}
