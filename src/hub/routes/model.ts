import type { FastifyInstance } from 'fastify';
import { DIMENSIONS } from '../../core/catalogue/dimensions';
import { areasOf, STRATEGIES } from '../../core/catalogue/strategies';
import { UNITS } from '../../core/catalogue/units';
import { WIRE, type Model } from '../../sync/protocol';
import type { Store } from '../store/store';
import { sendWithEtag } from './sendWithEtag';

export function addModelRoute(app: FastifyInstance, store: Store): void {
  app.get(WIRE.model, async (request, reply) => {
    const { rounds, currentRound } = await store.readRounds();
    const model: Model = {
      strategies: STRATEGIES.map((id) => ({
        id,
        areas: areasOf(id).map(({ number, title }) => ({ number, title })),
      })),
      dimensions: DIMENSIONS.map(({ id, title }) => ({ id, title })),
      units: UNITS.map(({ id, kind, name, careRegion }) => ({ id, kind, name, careRegion })),
      rounds,
      currentRound,
    };
    return sendWithEtag(request, reply, model);
  });
}
