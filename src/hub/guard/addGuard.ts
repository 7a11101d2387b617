import type { FastifyInstance } from 'fastify';
import { addMetrics } from '../metrics/addMetrics';
import type { Metrics } from '../metrics/metrics';
import { addHeaders } from './addHeaders';
import { addAddressLimit } from './addRateLimits';
import { addRequestChecks } from './addRequestChecks';
import { closeSchemas } from './closeSchemas';
import type { Guard } from './guard';

interface Parts {
  readonly guard: Guard;
  readonly metrics: Metrics;
  readonly development: boolean;
}

/** What stands before every route, whoever asks. Comes before the routes: it looks at each as it is added. */
export function addGuard(app: FastifyInstance, { guard, metrics, development }: Parts): void {
  closeSchemas(app);
  // In development the address is localhost, which other programs serve without TLS.
  addHeaders(app, { remember: !development });
  addMetrics(app, { metrics, token: guard.metricsToken });
  addRequestChecks(app);
  addAddressLimit(app, guard);
}
