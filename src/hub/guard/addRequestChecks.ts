import type { FastifyInstance } from 'fastify';
import { sendProblem } from '../problem/sendProblem';

/** Characters. The longest address of the hub's own has a few hundred; Office adds a line of its own to the pane's. */
const LONGEST_ADDRESS = 4096;
/** Browsers send some 20, proxies add a few. Node itself would leave out those beyond its limit without a word. */
const MOST_HEADERS = 100;

/** Refuses what no honest client sends and what HTTP itself forbids. */
export function addRequestChecks(app: FastifyInstance): void {
  app.addHook('onRequest', async (request, reply) => {
    if (request.url.length > LONGEST_ADDRESS) return sendProblem(request, reply, 'addressTooLong');
    if (request.raw.rawHeaders.length > 2 * MOST_HEADERS) return sendProblem(request, reply, 'headersTooLarge');
    // RFC 9112, 3.2: exactly one Host, but for HTTP/1.0.
    if (request.raw.httpVersion !== '1.0' && !request.headers.host)
      return sendProblem(request, reply, 'badRequest', 'Host');
  });
}
