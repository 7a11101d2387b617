import type { FastifyInstance } from 'fastify';
import { WIRE, type Me } from '../../sync/protocol';
import { memberOf } from '../identity/authenticate';
import { writableUnits } from '../writableUnits';

export function addMeRoute(app: FastifyInstance): void {
  app.get(WIRE.me, (request, reply): Me => {
    const member = memberOf(request);
    void reply.header('cache-control', 'no-store');
    return { name: member.name, role: member.role, units: writableUnits(member) };
  });
}
