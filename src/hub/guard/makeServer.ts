import { createServer, type RequestListener, type Server } from 'node:http';
import { createServer as createTlsServer } from 'node:https';
import type { Guard } from './guard';

/** How often slow requests are looked for (milliseconds): a time limit is kept to within so much. */
const LONGEST_CHECK = 10_000;

interface Parts {
  readonly guard: Guard;
  /** Both in PEM; `null`: plain http. */
  readonly tls: { readonly key: Buffer; readonly cert: Buffer } | null;
}

/** The server below Fastify: it ends what comes too slowly, and takes so many connections and no more. */
export function makeServer(answer: RequestListener, { guard, tls }: Parts): Server {
  const { headersTimeout, requestTimeout, keepAliveTimeout, idleTimeout, connections } = guard;
  const options = {
    headersTimeout,
    requestTimeout,
    keepAliveTimeout,
    connectionsCheckingInterval: Math.min(LONGEST_CHECK, Math.ceil(headersTimeout / 2)),
    // A request without a host is refused by the hub itself, in words.
    requireHostHeader: false,
  };
  const server = tls === null ? createServer(options, answer) : createTlsServer({ ...options, ...tls }, answer);
  server.setTimeout(idleTimeout);
  server.maxConnections = connections;
  // An expectation that is not known is left unmet, and the request answered like any other.
  server.on('checkExpectation', answer);
  return server;
}
