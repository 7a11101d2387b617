import { Type, type Static } from '@sinclair/typebox';
import type { FastifyInstance } from 'fastify';
import { unitById, type UnitId } from '../../core/catalogue/units';
import { said } from '../../core/registers/registerRow';
import { REGISTERS, type RegisterId } from '../../core/registers/registers';
import {
  REGISTER_PUSH_SCHEMAS,
  registerHistoryPath,
  registerPath,
  RowIdSchema,
  type RegisterPush,
} from '../../sync/registerProtocol';
import { memberOf } from '../identity/authenticate';
import { sendProblem } from '../problem/sendProblem';
import type { Store } from '../store/store';
import { writableUnits } from '../writableUnits';
import { sendWithEtag } from './sendWithEtag';

interface Needs {
  readonly store: Store;
  readonly now: () => Date;
}

/** The same calls for each register: what changed, a push, and the history of a row. */
export function addRegisterRoutes(app: FastifyInstance, needs: Needs): void {
  for (const { id } of REGISTERS) {
    addRowsRoute(app, id, needs);
    addPushRoute(app, id, needs);
    addHistoryRoute(app, id, needs);
  }
}

const SinceSchema = Type.Object({ since: Type.Optional(Type.String({ pattern: '^[0-9]{1,15}$' })) });

function addRowsRoute(app: FastifyInstance, register: RegisterId, { store }: Needs): void {
  app.get<{ Querystring: Static<typeof SinceSchema> }>(
    registerPath(register),
    { schema: { querystring: SinceSchema } },
    async (request, reply) => {
      const { since } = request.query;
      const rows = await store.readRegister({ register, since: Number(since ?? '0') });
      // What the sources say of documents is asked for here too, all at once.
      const claims = register === 'documents' && since === undefined ? await store.readDocumentClaims() : null;
      return sendWithEtag(request, reply, { ...(claims && { claims }), ...rows });
    },
  );
}

function addPushRoute(app: FastifyInstance, register: RegisterId, { store, now }: Needs): void {
  const body = REGISTER_PUSH_SCHEMAS.get(register);
  app.post<{ Body: RegisterPush }>(registerPath(register), { schema: { body } }, async (request, reply) => {
    const push = request.body;
    const caller = memberOf(request);
    const writable = new Set(writableUnits(caller));
    const outcome = await store.pushRows({
      register,
      push,
      caller,
      mayWrite: (unit) => writable.has(unit),
      now: now().toISOString(),
    });
    switch (outcome.kind) {
      case 'notYourUnit':
        return sendProblem(request, reply, 'notYourUnit', unitsIn(push));
      case 'idTaken':
        return sendProblem(request, reply, 'pushIdTaken');
      case 'answered':
        return reply.type('application/json; charset=utf-8').header('cache-control', 'no-store').send(outcome.answer);
    }
  });
}

/** The units that a push names; changes that leave the unit as it is don't. */
function unitsIn({ changes }: RegisterPush): string {
  const units = new Set(changes.map(({ fields }) => said(fields, 'unit')).filter((unit) => unit !== ''));
  return [...units].map((unit) => unitById(unit as UnitId).name).join(', ') || '–';
}

const RowSchema = Type.Object({ id: RowIdSchema });

function addHistoryRoute(app: FastifyInstance, register: RegisterId, { store }: Needs): void {
  app.get<{ Querystring: Static<typeof RowSchema> }>(
    registerHistoryPath(register),
    { schema: { querystring: RowSchema } },
    async (request, reply) => {
      const changes = await store.readRowHistory({ register, id: request.query.id });
      return reply.header('cache-control', 'private, no-cache').send({ changes });
    },
  );
}
