import compress from '@fastify/compress';
import Fastify, { type FastifyInstance } from 'fastify';
import { LIMITS } from '../sync/protocol';
import { addAuthentication } from './identity/authenticate';
import type { Identity } from './identity/identity';
import { addProblemHandlers } from './problem/addProblemHandlers';
import { sendErrorProblem } from './problem/sendErrorProblem';
import { addChangeRoundRoute } from './routes/changeRound';
import { addChangesRoute } from './routes/changes';
import { addCoverageRoute } from './routes/coverage';
import { addCreateRoundRoute } from './routes/createRound';
import { addDevelopmentRoutes } from './routes/development';
import { addHealthRoute } from './routes/health';
import { addHistoryRoute } from './routes/history';
import { addMeRoute } from './routes/me';
import { addMethodRoute } from './routes/method';
import { addModelRoute } from './routes/model';
import { addRegisterRoutes } from './routes/registers';
import { addStaticFiles, type StaticFolders } from './static/addStaticFiles';
import type { Store } from './store/store';

export interface HubOptions {
  readonly store: Store;
  readonly identity: Identity;
  readonly version: string;
  /** `null`: the API alone. */
  readonly folders: StaticFolders | null;
  /** Both in PEM; `null`: plain http. */
  readonly tls: { readonly key: Buffer; readonly cert: Buffer } | null;
  readonly logLevel: string;
  readonly now: () => Date;
}

const REQUEST_TIMEOUT_MS = 30_000;

/** The whole hub but its address: the caller listens, or injects requests, and closes app and store. */
export function buildApp(options: HubOptions): FastifyInstance {
  const { store, identity, version, folders, tls, logLevel, now } = options;
  const app: FastifyInstance = Fastify({
    https: tls,
    bodyLimit: LIMITS.body,
    requestTimeout: REQUEST_TIMEOUT_MS,
    // A lost answer is harmless (pushes are replayed by id), so nobody has to wait for idle connections at the end.
    forceCloseConnections: true,
    frameworkErrors: sendErrorProblem,
    // Logs go to standard error: standard output says where the hub is, and nothing else.
    logger: { level: logLevel, stream: process.stderr },
    // A body of wrong types is refused, never made to fit.
    ajv: { customOptions: { coerceTypes: false, removeAdditional: false, useDefaults: false } },
  });
  app.removeContentTypeParser('text/plain');
  app.addHook('onRequest', async (_request, reply) => {
    void reply.header('x-content-type-options', 'nosniff').header('referrer-policy', 'same-origin');
  });
  addProblemHandlers(app);
  app.register(compress, { encodings: ['gzip'], globalDecompression: false });

  app.register((open, _options, done) => {
    addHealthRoute(open, { store, version });
    if (identity.development !== null) addDevelopmentRoutes(open, identity.development);
    if (folders !== null) addStaticFiles(open, { folders, development: identity.development !== null });
    done();
  });
  app.register((members, _options, done) => {
    addAuthentication(members, { verifyToken: identity.verifyToken, store });
    addMeRoute(members);
    addModelRoute(members, store);
    addCoverageRoute(members, store);
    addChangesRoute(members, { store, now });
    addHistoryRoute(members, store);
    addRegisterRoutes(members, { store, now });
    addCreateRoundRoute(members, { store, now });
    addChangeRoundRoute(members, store);
    addMethodRoute(members, { store, now });
    done();
  });
  return app;
}
