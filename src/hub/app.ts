import compress from '@fastify/compress';
import Fastify, { type FastifyInstance } from 'fastify';
import { addGuard } from './guard/addGuard';
import { addMemberLimit, addSignInLimit } from './guard/addRateLimits';
import { fastifyOptions } from './guard/fastifyOptions';
import type { Guard } from './guard/guard';
import { addDenials } from './identity/addDenials';
import { addAuthentication } from './identity/authenticate';
import type { Identity } from './identity/identity';
import { countPushes } from './metrics/countPushes';
import { makeMetrics } from './metrics/metrics';
import { addProblemHandlers } from './problem/addProblemHandlers';
import { addAuditRoutes } from './routes/audit';
import { addChangeRoundRoute } from './routes/changeRound';
import { addChangesRoute } from './routes/changes';
import { addCoverageRoute } from './routes/coverage';
import { addCreateRoundRoute } from './routes/createRound';
import { addDevelopmentRoutes } from './routes/development';
import { addEventsRoute, EVENT_PACE, type EventPace } from './routes/events';
import { addHealthRoute } from './routes/health';
import { addHistoryRoute } from './routes/history';
import { addMeRoute } from './routes/me';
import { addMembersRoutes } from './routes/members';
import { addMethodRoute } from './routes/method';
import { addModelRoute } from './routes/model';
import { addSignInRoute } from './routes/signIn';
import { addRegisterRoutes } from './routes/registers';
import { addStaticFiles, type StaticFolders } from './static/addStaticFiles';
import type { Store } from './store/store';

export interface HubOptions {
  readonly store: Store;
  readonly identity: Identity;
  readonly version: string;
  /** `null`: the API alone. */
  readonly folders: StaticFolders | null;
  /** Where people reach the hub from outside, `https://…` without a slash at the end; `null`: on this machine. */
  readonly publicOrigin: string | null;
  /** Both in PEM; `null`: plain http. */
  readonly tls: { readonly key: Buffer; readonly cert: Buffer } | null;
  readonly logLevel: string;
  readonly guard: Guard;
  readonly now: () => Date;
  /** Left out: `EVENT_PACE`. */
  readonly eventPace?: EventPace;
}

/** The whole hub but its address: the caller listens, or injects requests, and closes app and store. */
export function buildApp(options: HubOptions): FastifyInstance {
  const { identity, version, folders, publicOrigin, tls, logLevel, guard, now, eventPace = EVENT_PACE } = options;
  const { officeAudience = null } = identity;
  const development = identity.development !== null;
  const signIn = identity.signIn.kind === 'entra' ? [new URL(identity.signIn.authority).origin] : [];
  const metrics = makeMetrics({ store: options.store.kind, version });
  const store = countPushes(options.store, metrics);
  const app: FastifyInstance = Fastify(fastifyOptions({ guard, tls, logLevel, development }));
  app.removeContentTypeParser('text/plain');
  addProblemHandlers(app);
  addGuard(app, { guard, metrics, development });
  app.register(compress, { encodings: ['gzip'], globalDecompression: false });

  app.register((open, _options, done) => {
    addHealthRoute(open, { store, version });
    addSignInRoute(open, identity.signIn);
    if (identity.development !== null) addDevelopmentRoutes(open, identity.development);
    if (folders !== null)
      open.register((files, _fileOptions, filesAdded) => {
        const ancestors = guard.frameAncestors;
        addStaticFiles(files, { folders, publicOrigin, officeAudience, development, ancestors, signIn });
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
    addRegisterRoutes(members, { store, now });
    addCreateRoundRoute(members, { store, now });
    addChangeRoundRoute(members, { store, now });
    addMethodRoute(members, { store, now });
    addMembersRoutes(members, { store, now });
    addAuditRoutes(members, { store, now });
    addDenials(members, { store, now });
    addEventsRoute(members, { store, cursors: [() => store.readCursors()], now, pace: eventPace });
    done();
  });
  return app;
}
