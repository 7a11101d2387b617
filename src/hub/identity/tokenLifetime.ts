import type { FastifyRequest } from 'fastify';
import { decodeJwt } from 'jose';

/** Milliseconds until the token of a request ends. Only behind `addAuthentication`: the token is read, not verified. */
export function tokenLifetime({ headers }: FastifyRequest, now: Date): number {
  const token = headers.authorization?.split(' ')[1] ?? '';
  return (decodeJwt(token).exp ?? 0) * 1000 - now.getTime();
}
