import type { FastifyInstance } from 'fastify';
import { sendErrorProblem } from './sendErrorProblem';
import { sendProblem } from './sendProblem';

/** Makes problem+json of everything that goes wrong outside the routes, so that no error page or stack gets out. */
export function addProblemHandlers(app: FastifyInstance): void {
  app.decorateRequest('refusal', null);
  app.setNotFoundHandler((request, reply) => sendProblem(request, reply, 'notFound', request.url.split('?')[0]));
  app.setErrorHandler(sendErrorProblem);
}
