import type { FastifyInstance } from 'fastify';
import { WIRE } from '../../sync/protocol';
import type { Store } from '../store/store';

export function addHealthRoute(app: FastifyInstance, { store, version }: { store: Store; version: string }): void {
  app.get(WIRE.health, async (request, reply) => {
    void reply.header('cache-control', 'no-store');
    try {
      await store.ping();
      return { status: 'ok', store: store.kind, version };
    } catch (error) {
      request.log.error({ err: error }, 'store is away');
      return reply.code(503).send({ status: 'unavailable', store: store.kind, version });
    }
  });
}
