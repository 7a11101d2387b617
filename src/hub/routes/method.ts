import type { Static } from '@sinclair/typebox';
import type { FastifyInstance } from 'fastify';
import { findMethodFaults } from '../../core/findMethodFaults';
import { methodFaultText } from '../../core/methodWords';
import { MethodChangeSchema, WIRE } from '../../sync/protocol';
import { memberOf } from '../identity/authenticate';
import { demandLeader } from '../identity/demandLeader';
import { parseLanguage } from '../problem/parseLanguage';
import { sendProblem } from '../problem/sendProblem';
import type { Store } from '../store/store';
import { RoundParamsSchema } from './roundParams';

/** Gives a round its next method. What holds in every other round stays. */
export function addMethodRoute(app: FastifyInstance, { store, now }: { store: Store; now: () => Date }): void {
  app.put<{ Params: Static<typeof RoundParamsSchema>; Body: Static<typeof MethodChangeSchema> }>(
    `${WIRE.rounds}/:round/method`,
    { schema: { params: RoundParamsSchema, body: MethodChangeSchema }, onRequest: demandLeader },
    async (request, reply) => {
      const { body: method, params } = request;
      const faults = findMethodFaults(method);
      if (faults.length) {
        const language = parseLanguage(request.headers['accept-language']);
        const told = faults.map((fault) => methodFaultText(fault, language)).join(' ');
        return sendProblem(request, reply, 'methodFaulty', told);
      }
      const caller = memberOf(request);
      const outcome = await store.saveMethod({ id: params.round, method, caller, now: now().toISOString() });
      switch (outcome.kind) {
        case 'unknownRound':
          return sendProblem(request, reply, 'unknownRound', params.round);
        case 'closed':
          return sendProblem(request, reply, 'roundClosed', params.round);
        case 'moved':
          return sendProblem(request, reply, 'methodMoved', params.round);
        case 'saved':
          return reply.header('cache-control', 'no-store').send(outcome.round);
      }
    },
  );
}
