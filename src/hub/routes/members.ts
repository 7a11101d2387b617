import type { FastifyInstance } from 'fastify';
import { UNITS } from '../../core/catalogue/units';
import {
  IdentitySchema,
  MemberFieldsSchema,
  MEMBERS_PATH,
  type MemberFields,
  type MemberIdentity,
} from '../../sync/members';
import { unitsFault, unitsFaultText } from '../../sync/unitsFault';
import { memberOf } from '../identity/authenticate';
import { demandLeader } from '../identity/demandLeader';
import { parseLanguage } from '../problem/parseLanguage';
import { sendProblem } from '../problem/sendProblem';
import type { Store } from '../store/store';

/** Who may do what, read and changed by the process leader. It holds from the next call of whom it is about. */
export function addMembersRoutes(app: FastifyInstance, { store, now }: { store: Store; now: () => Date }): void {
  app.get(MEMBERS_PATH, { onRequest: demandLeader }, async (_request, reply) =>
    reply.header('cache-control', 'no-store').send({ members: await store.readMembers() }),
  );

  app.put<{ Params: MemberIdentity; Body: MemberFields }>(
    `${MEMBERS_PATH}/:tid/:oid`,
    { schema: { params: IdentitySchema, body: MemberFieldsSchema }, onRequest: demandLeader },
    async (request, reply) => {
      const fields = inOrder(request.body);
      const fault = unitsFault(fields);
      if (fault !== null) {
        const language = parseLanguage(request.headers['accept-language']);
        return sendProblem(request, reply, 'memberFaulty', unitsFaultText(fault, language));
      }
      const identity = asTokensHaveIt(request.params);
      const outcome = await store.saveMember({ identity, fields, caller: memberOf(request), now: now().toISOString() });
      switch (outcome.kind) {
        case 'moved':
          return sendProblem(request, reply, 'memberMoved', outcome.theirs?.name ?? fields.name, outcome);
        case 'saved':
          return reply.header('cache-control', 'no-store').send(outcome.member);
        case 'lastLeader':
        case 'leaderOnly':
          return sendProblem(request, reply, outcome.kind, fields.name);
      }
    },
  );

  app.delete<{ Params: MemberIdentity }>(
    `${MEMBERS_PATH}/:tid/:oid`,
    { schema: { params: IdentitySchema }, onRequest: demandLeader },
    async (request, reply) => {
      const identity = asTokensHaveIt(request.params);
      const caller = memberOf(request);
      const outcome = await store.revokeMember({ identity, caller, now: now().toISOString() });
      switch (outcome.kind) {
        case 'unknownMember':
          return sendProblem(request, reply, 'unknownMember', identity.oid);
        case 'saved':
          return reply.header('cache-control', 'no-store').send(outcome.member);
        // The last process leader can only be the caller, who must be one.
        case 'lastLeader':
        case 'leaderOnly':
          return sendProblem(request, reply, outcome.kind, caller.name);
      }
    },
  );
}

/** Each unit once, in the order of the catalogue: the same units are then the same text. */
function inOrder(fields: MemberFields): MemberFields {
  return {
    ...fields,
    name: fields.name.trim(),
    units: UNITS.map(({ id }) => id).filter((id) => fields.units.includes(id)),
  };
}

/** Ids are pasted in either case; tokens have them in small letters. */
function asTokensHaveIt({ tid, oid }: MemberIdentity): MemberIdentity {
  return { tid: tid.toLowerCase(), oid: oid.toLowerCase() };
}
