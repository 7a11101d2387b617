import type { FastifyInstance } from 'fastify';
import { Registry } from 'prom-client';
import { WIRE } from '../../sync/protocol';
import { sendProblem } from '../problem/sendProblem';
import { mayReadMetrics } from './mayReadMetrics';
import type { Metrics } from './metrics';
import { processMetrics } from './processMetrics';

/** What was asked for and is not there counts as one route, or every scanner would make new ones. */
const NO_ROUTE = 'none';

/** Measures every request, and lets Prometheus read it. */
export function addMetrics(app: FastifyInstance, { metrics, token }: { metrics: Metrics; token: string | null }): void {
  app.addHook('onRequest', async (request, reply) => {
    const route = request.routeOptions.url ?? NO_ROUTE;
    metrics.open.labels(route).inc();
    // Also for answers that are broken off, or never end by themselves.
    reply.raw.once('close', () => {
      metrics.open.labels(route).dec();
      metrics.requests.labels(request.method, route, String(reply.raw.statusCode)).observe(reply.elapsedTime / 1000);
    });
  });
  app.get(WIRE.metrics, async (request, reply) => {
    if (!mayReadMetrics(request, token)) return sendProblem(request, reply, 'metricsClosed');
    const all = Registry.merge([metrics.registry, processMetrics()]);
    return reply
      .header('cache-control', 'no-store')
      .type(all.contentType)
      .send(await all.metrics());
  });
}
