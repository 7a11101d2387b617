import type { FastifyInstance } from 'fastify';

/** Which methods the hub's addresses take, by the path asked for: none where there is no such address. */
export type AllowedMethods = (path: string) => readonly string[];

/** Collects the routes that are added from now on. Addresses of whole folders are left out: there, files decide. */
export function collectAllowedMethods(app: FastifyInstance): AllowedMethods {
  const methodsByPattern = new Map<string, Set<string>>();
  app.addHook('onRoute', ({ url, method }) => {
    if (url.includes('*')) return;
    const methods = methodsByPattern.get(url) ?? new Set();
    for (const one of [method].flat()) methods.add(one);
    methodsByPattern.set(url, methods);
  });
  return (path) => [...methodsByPattern].flatMap(([pattern, methods]) => (fits(path, pattern) ? [...methods] : []));
}

function fits(path: string, pattern: string): boolean {
  const parts = path.split('/');
  const wanted = pattern.split('/');
  return parts.length === wanted.length && wanted.every((part, index) => part.startsWith(':') || part === parts[index]);
}
