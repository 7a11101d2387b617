import type { FastifyInstance } from 'fastify';
import { collectAllowedMethods } from './allowedMethods';
import { sendErrorProblem } from './sendErrorProblem';
import { sendProblem } from './sendProblem';

/** Makes problem+json of everything that goes wrong outside the routes, so that no error page or stack gets out. */
export function addProblemHandlers(app: FastifyInstance): void {
  app.decorateRequest('refusal', null);
  const allowedMethods = collectAllowedMethods(app);
  app.setNotFoundHandler((request, reply) => {
    const path = request.url.split('?')[0] ?? '';
    const methods = allowedMethods(path);
    if (methods.length === 0 || methods.includes(request.method)) return sendProblem(request, reply, 'notFound', path);
    const allowed = methods.join(', ');
    return sendProblem(request, reply.header('allow', allowed), 'methodNotAllowed', allowed);
  });
  app.setErrorHandler(sendErrorProblem);
}
