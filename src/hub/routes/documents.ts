import type { FastifyInstance } from 'fastify';
import { WIRE } from '../../sync/protocol';
import type { Store } from '../store/store';
import { sendWithEtag } from './sendWithEtag';

export function addDocumentsRoute(app: FastifyInstance, store: Store): void {
  app.get(WIRE.documents, async (request, reply) =>
    sendWithEtag(request, reply, { claims: await store.readDocumentClaims() }),
  );
}
