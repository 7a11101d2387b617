import { LogController, type FastifyReply, type FastifyRequest } from 'fastify';
import type { Member } from '../store/store';

/**
 * One line for each request, when it is over: which route (its pattern, never what was asked for), how it went, how long
 * it took (milliseconds), and who it was by the directory's id. No addresses with their queries, no headers, no names.
 */
export class RequestLog extends LogController {
  override incomingRequest(): void {}
  override routeNotFound(): void {}

  override requestCompleted(error: Error | null | undefined, request: FastifyRequest, reply: FastifyReply): void {
    const { member } = request as { member?: Member | null };
    const line = {
      method: request.method,
      route: request.routeOptions.url ?? null,
      status: reply.statusCode,
      ms: Math.round(reply.elapsedTime * 10) / 10,
      member: member?.oid ?? null,
    };
    if (error) request.log.warn({ ...line, err: error }, 'request broken off');
    else request.log.info(line, 'request');
  }
}
