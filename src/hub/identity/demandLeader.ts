import type { FastifyReply, FastifyRequest } from 'fastify';
import { sendProblem } from '../problem/sendProblem';
import { memberOf } from './authenticate';

/** A hook for routes that are the process leader's: anybody else is told so, before the body is looked at. */
export async function demandLeader(request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply | undefined> {
  if (memberOf(request).role !== 'processLeader') return sendProblem(request, reply, 'leaderOnly');
}
