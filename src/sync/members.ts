import * as Type from '@sinclair/typebox';
import type { Static } from '@sinclair/typebox';
import { UNITS } from '../core/catalogue/units';
import { nullable, oneOf, ROLES, UnitIdSchema } from './protocol';

/** The list of members; one member stands at `{MEMBERS_PATH}/{tid}/{oid}`. For the process leader alone. */
export const MEMBERS_PATH = '/v1/members';

/** What a member's row may say: who has lost every role keeps the row, so that history can name the person. */
export const HELD_ROLES = [...ROLES, 'none'] as const;
export type HeldRole = (typeof HELD_ROLES)[number];

const GuidSchema = Type.String({ pattern: '^[0-9A-Fa-f]{8}-([0-9A-Fa-f]{4}-){3}[0-9A-Fa-f]{12}$' });

/** Who somebody is in the directory: tenant and object id. */
export const IdentitySchema = Type.Object({ tid: GuidSchema, oid: GuidSchema });
export type MemberIdentity = Static<typeof IdentitySchema>;

/** On one line, and not only spaces. */
export const MemberNameSchema = Type.String({ maxLength: 100, pattern: '^(?=.*\\S)[^\\u0000-\\u001f]+$' });

export const MemberFieldsSchema = Type.Object(
  {
    name: MemberNameSchema,
    role: oneOf(ROLES),
    /** Those that the role is held for; which kinds a role takes is told by `unitsFault`. */
    units: Type.Array(UnitIdSchema, { maxItems: UNITS.length }),
    /** The version that the change was made on; 0 for a person who has no row yet. */
    version: Type.Integer({ minimum: 0 }),
  },
  { additionalProperties: false },
);
export type MemberFields = Static<typeof MemberFieldsSchema>;

export const ListedMemberSchema = Type.Object({
  tid: Type.String(),
  oid: Type.String(),
  name: Type.String(),
  role: oneOf(HELD_ROLES),
  units: Type.Array(UnitIdSchema),
  /** Grows by one at each change; the first is 1. */
  version: Type.Integer({ minimum: 1 }),
  /** Who gave the person this role, and when (ISO 8601, UTC); `null` for those who came with the first start. */
  changedBy: nullable(Type.String()),
  changedAt: nullable(Type.String()),
});
export type ListedMember = Static<typeof ListedMemberSchema>;

export const MembersSchema = Type.Object({ members: Type.Array(ListedMemberSchema) });
