import type { FastifyError, FastifyInstance } from 'fastify';
import { sendProblem } from './sendProblem';

/** Makes problem+json of everything that goes wrong outside the routes, so that no error page or stack gets out. */
export function addProblemHandlers(app: FastifyInstance): void {
  app.setNotFoundHandler((request, reply) => sendProblem(request, reply, 'notFound', request.url.split('?')[0]));
  app.setErrorHandler((error: FastifyError, request, reply) => {
    const status = error.statusCode ?? 500;
    if (status === 413) return sendProblem(request, reply, 'tooLarge');
    if (status === 415) return sendProblem(request, reply, 'unsupportedMedia');
    if (status >= 400 && status < 500) return sendProblem(request, reply, 'badRequest', placeOf(error));
    request.log.error({ err: error }, 'request failed');
    return sendProblem(request, reply, 'internal');
  });
}

/** Which field was wrong: `body/changes/0/level`, `body/extra`, `querystring/since`. */
function placeOf({ validation, validationContext }: FastifyError): string {
  const first = validation?.[0];
  if (first === undefined) return 'body';
  const named = first.params.missingProperty ?? first.params.additionalProperty;
  return `${validationContext ?? 'body'}${first.instancePath}${typeof named === 'string' ? `/${named}` : ''}`;
}
