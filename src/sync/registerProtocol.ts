import * as Type from '@sinclair/typebox';
import type { Static } from '@sinclair/typebox';
import { REGISTERS, type Register, type RegisterId } from '../core/registers/registers';
import { LIMITS } from './protocol';

/** The wire of the registers, of which each has the same calls: every shape once, its fields from the register's definition. */
export function registerPath(register: RegisterId): string {
  return `/v1/${register}`;
}

/** Who did what with a row. */
export function registerHistoryPath(register: RegisterId): string {
  return `${registerPath(register)}/history`;
}

/** Made by the client; those of the sources' rows are the same everywhere. */
export const RowIdSchema = Type.String({ pattern: '^[A-Za-z0-9-]{8,64}$' });

/** No NUL: a cell can't hold one, and a store would cut the text there. */
const FieldSchema = (maxLength: number) => Type.String({ maxLength, pattern: '^[^\\u0000]*$' });
/** Longer than any number, day, id or list of objectives is. */
const SHORT = 200;

/** Fields of a register as texts. One that isn't named stays as it is; empty text takes away what stood. */
function fieldsSchema({ fields }: Register) {
  return Type.Unsafe<Record<string, string>>(
    Type.Object(
      Object.fromEntries(
        fields.map(({ id, form }) => [id, Type.Optional(FieldSchema('maxLength' in form ? form.maxLength : SHORT))]),
      ),
      { additionalProperties: false },
    ),
  );
}

export const RegisterRowSchema = Type.Object({
  id: RowIdSchema,
  /** What is said; a field that isn't there says nothing. Newer hubs may know more fields. */
  fields: Type.Record(Type.String(), Type.String()),
  /** Document and line for a row of the sources, whose own fields nobody changes. */
  source: Type.Union([Type.String(), Type.Null()]),
  /** A removed row keeps its fields and goes on being told of, so that it goes away everywhere. */
  removed: Type.Boolean(),
  /** Grows by one at each accepted change; the first is 1. */
  version: Type.Integer({ minimum: 1 }),
  changedBy: Type.String(),
  /** ISO 8601, UTC, by the hub's clock. */
  changedAt: Type.String(),
});
export type RegisterRow = Static<typeof RegisterRowSchema>;

/** `cursor` grows with every accepted change; ask again with it to get only what came after. */
export const RegisterRowsSchema = Type.Object({
  cursor: Type.Integer({ minimum: 0 }),
  rows: Type.Array(RegisterRowSchema),
});
export type RegisterRows = Static<typeof RegisterRowsSchema>;

export const RegisterHistorySchema = Type.Object({ changes: Type.Array(RegisterRowSchema) });

const changeSchema = (register: Register) =>
  Type.Object(
    {
      id: RowIdSchema,
      /** The version the change was made on; 0 where there is none yet. */
      baseVersion: Type.Integer({ minimum: 0 }),
      fields: fieldsSchema(register),
      /** Takes the row away; a change without it brings a removed row back. */
      removed: Type.Optional(Type.Literal(true)),
    },
    { additionalProperties: false },
  );
export type RowChange = Static<ReturnType<typeof changeSchema>>;

const pushSchema = (register: Register) =>
  Type.Object(
    {
      /** Made by the client. The same id gives the same answer, however often it is sent. */
      id: Type.String({ pattern: '^[A-Za-z0-9-]{8,64}$' }),
      changes: Type.Array(changeSchema(register), { minItems: 1, maxItems: LIMITS.changesPerPush }),
    },
    { additionalProperties: false },
  );
export type RegisterPush = Static<ReturnType<typeof pushSchema>>;

/** By register. */
export const REGISTER_PUSH_SCHEMAS: ReadonlyMap<RegisterId, ReturnType<typeof pushSchema>> = new Map(
  REGISTERS.map((register) => [register.id, pushSchema(register)]),
);

/** Why a change was not taken. */
export const ROW_REFUSALS = [
  'notYourUnit',
  /** It changes what a source says, or takes it away. */
  'ofSource',
  /** A field that every row needs would say nothing. */
  'incomplete',
  /** A field says what it can't take. */
  'invalid',
] as const;
export type RowRefusal = (typeof ROW_REFUSALS)[number];

const SentChangeSchema = Type.Object({
  id: RowIdSchema,
  baseVersion: Type.Integer({ minimum: 0 }),
  fields: Type.Record(Type.String(), Type.String()),
  removed: Type.Optional(Type.Literal(true)),
});

export const RegisterPushAnswerSchema = Type.Object({
  cursor: Type.Integer({ minimum: 0 }),
  /** What was taken in, with its new version. */
  applied: Type.Array(RegisterRowSchema),
  /** Changes made on an old version: the hub kept `theirs`. */
  conflicts: Type.Array(
    Type.Composite([SentChangeSchema, Type.Object({ theirs: Type.Union([RegisterRowSchema, Type.Null()]) })]),
  ),
  refused: Type.Array(
    Type.Composite([
      SentChangeSchema,
      Type.Object({
        reason: Type.Unsafe<RowRefusal>(Type.Union(ROW_REFUSALS.map((reason) => Type.Literal(reason)))),
      }),
    ]),
  ),
});
export type RegisterPushAnswer = Static<typeof RegisterPushAnswerSchema>;
