import type { FastifyInstance } from 'fastify';
import { WIRE } from '../../sync/protocol';
import type { SignInSettings } from '../../sync/signInSettings';

/** Tells anybody how to sign in. */
export function addSignInRoute(app: FastifyInstance, settings: SignInSettings): void {
  app.get(WIRE.signIn, (_request, reply): SignInSettings => {
    void reply.header('cache-control', 'no-cache');
    return settings;
  });
}
