import { createHash, timingSafeEqual } from 'node:crypto';
import type { FastifyRequest } from 'fastify';
import { isLoopback } from '../identity/isLoopback';

type Asking = Pick<FastifyRequest, 'headers' | 'hostname' | 'ip'>;

/**
 * With a token, whoever shows it; without, only this machine: by the connection's address, by the name that was asked
 * for (a web page may have pointed its own here), and not through a proxy, whose address says nothing of the reader's.
 */
export function mayReadMetrics({ headers, hostname, ip }: Asking, token: string | null): boolean {
  if (token !== null) return isSame(headers.authorization ?? '', `Bearer ${token}`);
  const forwarded = headers['x-forwarded-for'] ?? headers.forwarded;
  return forwarded === undefined && isLoopback(hostname) && isLoopback(ip.replace(/^::ffff:/, ''));
}

function isSame(one: string, other: string): boolean {
  const [a, b] = [one, other].map((text) => createHash('sha256').update(text).digest());
  return timingSafeEqual(a!, b!);
}
