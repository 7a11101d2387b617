import { Type, type Static } from '@sinclair/typebox';
import type { FastifyInstance } from 'fastify';
import type { TestIssuer } from '../identity/identity';
import { isLoopback } from '../identity/isLoopback';
import { TEST_USERS } from '../identity/testUsers';
import { sendProblem } from '../problem/sendProblem';

const TokenRequestSchema = Type.Object({ user: Type.String({ maxLength: 100 }) }, { additionalProperties: false });

/**
 * The test users and their tokens. Only for callers that name this machine as loopback, so that a web page elsewhere
 * can't reach them by pointing its own name at 127.0.0.1.
 */
export function addDevelopmentRoutes(app: FastifyInstance, issuer: TestIssuer): void {
  app.register((scope, _options, done) => {
    scope.addHook('onRequest', async (request, reply) => {
      if (!isLoopback(request.hostname)) return sendProblem(request, reply, 'localOnly');
    });
    scope.get('/dev/users', () => TEST_USERS.map(({ id, name, role }) => ({ id, name, role })));
    scope.post<{ Body: Static<typeof TokenRequestSchema> }>(
      '/dev/token',
      { schema: { body: TokenRequestSchema } },
      async (request, reply) => {
        const token = await issuer.issueToken(request.body.user);
        if (token === null)
          return sendProblem(request, reply, 'unknownUser', TEST_USERS.map(({ id }) => id).join(', '));
        return reply.header('cache-control', 'no-store').send({ token });
      },
    );
    done();
  });
}
