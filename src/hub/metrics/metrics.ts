import { Counter, Gauge, Histogram, Registry } from 'prom-client';

/** What the hub counts, for Prometheus. Labels are the hub's own words (routes, not addresses), so that they stay few. */
export interface Metrics {
  readonly registry: Registry;
  readonly requests: Histogram<'method' | 'route' | 'status'>;
  readonly open: Gauge<'route'>;
  readonly changes: Counter<'outcome'>;
}

export const OUTCOMES = ['applied', 'conflicts', 'refused'] as const;

export function makeMetrics({ store, version }: { store: string; version: string }): Metrics {
  const registry = new Registry();
  const registers = [registry];
  new Gauge({
    name: 'ls_hub_info',
    help: 'What runs: kind of store, version.',
    labelNames: ['store', 'version'],
    registers,
  })
    .labels(store, version)
    .set(1);
  const changes = new Counter({
    name: 'ls_changes_total',
    help: 'Changes that were pushed, by what became of them.',
    labelNames: ['outcome'],
    registers,
  });
  for (const outcome of OUTCOMES) changes.labels(outcome).inc(0);
  return {
    registry,
    requests: new Histogram({
      name: 'ls_http_request_duration_seconds',
      help: 'Requests by method, route and status, and how long they took.',
      labelNames: ['method', 'route', 'status'],
      buckets: [0.001, 0.003, 0.01, 0.03, 0.1, 0.3, 1, 3, 10],
      registers,
    }),
    open: new Gauge({
      name: 'ls_http_requests_open',
      help: 'Requests under way by route: those of the event stream are the open panes.',
      labelNames: ['route'],
      registers,
    }),
    changes,
  };
}
