import type { FastifyInstance, RouteOptions } from 'fastify';

const NOTHING = { type: 'object', properties: {}, additionalProperties: false } as const;
const WITH_BODY = ['POST', 'PUT', 'PATCH'];

/**
 * Sees to it that nothing reaches a route unchecked: what its schemas don't name is refused (unless they say that they don't mind), and a route that takes a
 * body or has parameters in its address but says nothing of their form stops the start.
 */
export function closeSchemas(app: FastifyInstance): void {
  app.addHook('onRoute', (route) => {
    const { url, schema = {} } = route;
    // Whole folders: what isn't there is not found.
    if (url.includes('*')) return;
    if (url.includes(':') && schema.params === undefined) throw new Error(`${url} says nothing of its parameters`);
    if (methodsOf(route).some((method) => WITH_BODY.includes(method)) && schema.body === undefined)
      throw new Error(`${url} says nothing of its body`);
    route.schema = {
      ...schema,
      querystring: closed(schema.querystring ?? NOTHING),
      ...(schema.params === undefined ? {} : { params: closed(schema.params) }),
    };
  });
}

function methodsOf({ method }: RouteOptions): string[] {
  return typeof method === 'string' ? [method] : [...method];
}

function closed(schema: unknown): object {
  return { additionalProperties: false, ...(schema as object) };
}
