import { randomUUID } from 'node:crypto';
import compress from '@fastify/compress';
import Fastify, { type FastifyInstance } from 'fastify';
import { LIMITS } from '../sync/protocol';
import { addHeaders, PLAIN_HEADERS } from './guard/addHeaders';
import { addAddressLimit, addMemberLimit, addSignInLimit } from './guard/addRateLimits';
import { addRequestChecks } from './guard/addRequestChecks';
import { answerClientError } from './guard/answerClientError';
import { closeSchemas } from './guard/closeSchemas';
import type { Guard } from './guard/guard';
import { makeServer } from './guard/makeServer';
import { addAuthentication } from './identity/authenticate';
import type { Identity } from './identity/identity';
import { loggableError } from './log/loggableError';
import { RequestLog } from './log/requestLog';
import { addMetrics } from './metrics/addMetrics';
import { countPushes } from './metrics/countPushes';
import { makeMetrics } from './metrics/metrics';
import { addProblemHandlers } from './problem/addProblemHandlers';
import { sendErrorProblem } from './problem/sendErrorProblem';
import { addChangeRoundRoute } from './routes/changeRound';
import { addChangesRoute } from './routes/changes';
import { addCoverageRoute } from './routes/coverage';
import { addCreateRoundRoute } from './routes/createRound';
import { addDevelopmentRoutes } from './routes/development';
import { addDocumentsRoute } from './routes/documents';
import { addHealthRoute } from './routes/health';
import { addHistoryRoute } from './routes/history';
import { addMeRoute } from './routes/me';
import { addMethodRoute } from './routes/method';
import { addModelRoute } from './routes/model';
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
  readonly guard: Guard;
  readonly now: () => Date;
}

/** The whole hub but its address: the caller listens, or injects requests, and closes app and store. */
export function buildApp(options: HubOptions): FastifyInstance {
  const { identity, version, folders, tls, logLevel, guard, now } = options;
  const development = identity.development !== null;
  const metrics = makeMetrics({ store: options.store.kind, version });
  const store = countPushes(options.store, metrics);
  const app: FastifyInstance = Fastify({
    serverFactory: (answer) => makeServer(answer, { guard, tls }),
    // The test users are for callers that name this machine, so there nobody else's word counts for what was named.
    trustProxy: guard.trustedProxies.length > 0 && !development ? [...guard.trustedProxies] : false,
    // Unique wherever and whenever: problems and logs name it, and outlive the process.
    genReqId: () => randomUUID(),
    bodyLimit: LIMITS.body,
    // A lost answer is harmless (pushes are replayed by id), so nobody has to wait for idle connections at the end.
    forceCloseConnections: true,
    frameworkErrors: (error, request, reply) => sendErrorProblem(error, request, reply.headers(PLAIN_HEADERS)),
    clientErrorHandler: answerClientError,
    // Logs go to standard error: standard output says where the hub is, and nothing else.
    logger: { level: logLevel, stream: process.stderr, serializers: { err: loggableError } },
    logController: new RequestLog(),
    // A body of wrong types is refused, never made to fit.
    ajv: { customOptions: { coerceTypes: false, removeAdditional: false, useDefaults: false } },
  });
  app.removeContentTypeParser('text/plain');
  closeSchemas(app);
  addProblemHandlers(app);
  // In development the address is localhost, which other programs serve without TLS.
  addHeaders(app, { remember: !development });
  addRequestChecks(app);
  addMetrics(app, { metrics, token: guard.metricsToken });
  addAddressLimit(app, guard);
  app.register(compress, { encodings: ['gzip'], globalDecompression: false });

  app.register((open, _options, done) => {
    addHealthRoute(open, { store, version });
    if (identity.development !== null) addDevelopmentRoutes(open, identity.development);
    if (folders !== null)
      open.register((files, _fileOptions, filesAdded) => {
        addStaticFiles(files, { folders, development, frameAncestors: guard.frameAncestors });
        filesAdded();
      });
    done();
  });
  app.register((members, _options, done) => {
    addSignInLimit(members, guard);
    addAuthentication(members, { verifyToken: identity.verifyToken, store });
    addMemberLimit(members, guard);
    addMeRoute(members);
    addModelRoute(members, store);
    addCoverageRoute(members, store);
    addChangesRoute(members, { store, now });
    addHistoryRoute(members, store);
    addDocumentsRoute(members, store);
    addCreateRoundRoute(members, { store, now });
    addChangeRoundRoute(members, store);
    addMethodRoute(members, { store, now });
    done();
  });
  return app;
}
