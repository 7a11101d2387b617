import * as Type from '@sinclair/typebox';
import type { Static, TSchema } from '@sinclair/typebox';
import { DIMENSIONS } from '../core/catalogue/dimensions';
import { STRATEGIES, type AreaNumber } from '../core/catalogue/strategies';
import { UNITS } from '../core/catalogue/units';
import { METHOD_LIMITS, type NumericParameter } from '../core/findMethodFaults';
import { LEVELS } from '../core/level';
import { RULES } from '../core/method';

/**
 * The wire between add-in and hub: every shape once, as a JSON schema and a type, checked on both sides.
 * Ids and unions derive from the catalogue. Addresses: `WIRE`.
 */
export const WIRE = {
  health: '/healthz',
  metrics: '/metrics',
  signIn: '/v1/sign-in',
  me: '/v1/me',
  model: '/v1/model',
  coverage: '/v1/coverage',
  changes: '/v1/changes',
  history: '/v1/history',
  documents: '/v1/documents',
  rounds: '/v1/rounds',
} as const;

/** Limits of one push and of what a person may write (characters). */
export const LIMITS = { changesPerPush: 2000, note: 4000, source: 2000, roundTitle: 60, body: 1024 * 1024 } as const;

/** A union of literals, so that both a JSON schema validator and TypeBox's own `Value.Check` understand it. */
export const oneOf = <const T extends readonly string[]>(values: T) =>
  Type.Unsafe<T[number]>(Type.Union(values.map((value) => Type.Literal(value))));
export const nullable = <T extends TSchema>(schema: T) => Type.Union([schema, Type.Null()]);

export const RoundIdSchema = Type.String({ pattern: '^[a-z0-9-]{1,40}$' });
export const UnitIdSchema = oneOf(UNITS.map((unit) => unit.id));
const AreaSchema = Type.Unsafe<AreaNumber>(Type.Integer({ minimum: 1, maximum: 8 }));
const LevelSchema = nullable(oneOf(LEVELS.map((level) => level.id)));

const place = {
  unit: UnitIdSchema,
  area: AreaSchema,
  dimension: nullable(oneOf(DIMENSIONS.map((dimension) => dimension.id))),
};
/** No NUL: a cell can't hold one, and a store would cut the text there. */
const textOfAtMost = (maxLength: number) => nullable(Type.String({ maxLength, pattern: '^[^\\u0000]*$' }));
/** Nothing written is `null` on the wire; the hub takes empty text or a missing field for the same. */
const NoteSchema = textOfAtMost(LIMITS.note);
const SourceSchema = textOfAtMost(LIMITS.source);

export const EntrySchema = Type.Object({
  round: RoundIdSchema,
  ...place,
  level: LevelSchema,
  note: NoteSchema,
  source: SourceSchema,
  /** Grows by one at each accepted change; the first is 1. */
  version: Type.Integer({ minimum: 1 }),
  changedBy: Type.String(),
  /** ISO 8601, UTC, by the hub's clock. */
  changedAt: Type.String(),
  /** Since when the level has been what it is: changes of note and source leave it. In the form of `changedAt`. */
  levelSince: nullable(Type.String()),
});
export type Entry = Static<typeof EntrySchema>;

/** `cursor` grows with every accepted change; ask again with it to get only what came after. */
export const CoverageSchema = Type.Object({
  cursor: Type.Integer({ minimum: 0 }),
  entries: Type.Array(EntrySchema),
  /** Another when the hub has been restored from a backup: cursors and versions from before then mean nothing. */
  lineage: Type.Optional(Type.String()),
});
export type Coverage = Static<typeof CoverageSchema>;

export const ChangeSchema = Type.Object(
  {
    ...place,
    level: LevelSchema,
    note: Type.Optional(NoteSchema),
    source: Type.Optional(SourceSchema),
    /** The version the change was made on; 0 where there is none yet. */
    baseVersion: Type.Integer({ minimum: 0, maximum: 2 ** 31 - 2 }),
  },
  { additionalProperties: false },
);
export type Change = Static<typeof ChangeSchema>;

export const PushSchema = Type.Object(
  {
    /** Made by the client. The same id gives the same answer, however often it is sent. */
    id: Type.String({ pattern: '^[A-Za-z0-9-]{8,64}$' }),
    round: RoundIdSchema,
    changes: Type.Array(ChangeSchema, { minItems: 1, maxItems: LIMITS.changesPerPush }),
  },
  { additionalProperties: false },
);
export type Push = Static<typeof PushSchema>;

/** Why a change was not taken. The client says `tooLong` itself, before it sends. */
export const REFUSALS = ['notYourUnit', 'roundClosed', 'levelOnRemark', 'tooLong'] as const;

export const PushAnswerSchema = Type.Object({
  cursor: Type.Integer({ minimum: 0 }),
  /** What was taken in, with its new version. */
  applied: Type.Array(EntrySchema),
  /** Changes made on an old version: the hub kept `theirs`. */
  conflicts: Type.Array(Type.Composite([ChangeSchema, Type.Object({ theirs: nullable(EntrySchema) })])),
  refused: Type.Array(Type.Composite([ChangeSchema, Type.Object({ reason: oneOf(REFUSALS) })])),
});
export type PushAnswer = Static<typeof PushAnswerSchema>;

/** What a method is made of, with the limits of its numbers where `number` gives them. */
const methodOf = <N extends TSchema>(number: (parameter: NumericParameter) => N) => ({
  version: Type.String({ maxLength: 40 }),
  rule: oneOf(RULES),
  weights: Type.Unsafe<readonly number[]>(
    Type.Array(number('weights'), { minItems: DIMENSIONS.length, maxItems: DIMENSIONS.length }),
  ),
  redBelow: number('redBelow'),
  greenFrom: number('greenFrom'),
  guard: Type.Boolean(),
  minimumCoverage: number('minimumCoverage'),
  evidenceMonths: number('evidenceMonths'),
});
const MethodSchema = Type.Object(
  methodOf((parameter) => {
    const { from, to, whole } = METHOD_LIMITS[parameter];
    return Type.Number({ minimum: from, maximum: to, ...(whole ? { multipleOf: 1 } : {}) });
  }),
);

/**
 * A round's new method, with the version that it was made on. Only its shape: what is wrong with its numbers is told in
 * words, by `findMethodFaults`.
 */
export const MethodChangeSchema = Type.Object(
  methodOf(() => Type.Number()),
  { additionalProperties: false },
);

export const RoundSchema = Type.Object({
  id: RoundIdSchema,
  title: Type.String(),
  strategy: oneOf(STRATEGIES),
  method: MethodSchema,
  /** Who gave the round its present method, and when; `null` for the one it came with. */
  methodChangedBy: nullable(Type.String()),
  methodChangedAt: nullable(Type.String()),
  closed: Type.Boolean(),
  invented: Type.Boolean(),
});

/** What the process leader decides of a round, beside its method. */
export const RoundFieldsSchema = Type.Object(
  {
    /** On one line, and not only spaces. */
    title: Type.String({ maxLength: LIMITS.roundTitle, pattern: '^(?=.*\\S)[^\\u0000-\\u001f]+$' }),
    strategy: oneOf(STRATEGIES),
    closed: Type.Boolean(),
    /** Makes it the round of new workbooks, in place of the one that is. `false` leaves that as it is. */
    current: Type.Boolean(),
  },
  { additionalProperties: false },
);
export type RoundFields = Static<typeof RoundFieldsSchema>;

/** What changes of it. What is left out stays as it is, so that nobody takes back what others decided meanwhile. */
export const RoundChangeSchema = Type.Partial(RoundFieldsSchema, { additionalProperties: false, minProperties: 1 });
export type RoundChange = Static<typeof RoundChangeSchema>;

/** What is judged and how: strategies with their areas, dimensions, units, and the rounds with their methods. */
export const ModelSchema = Type.Object({
  strategies: Type.Array(
    Type.Object({
      id: oneOf(STRATEGIES),
      areas: Type.Array(Type.Object({ number: AreaSchema, title: Type.String() })),
    }),
  ),
  dimensions: Type.Array(Type.Object({ id: Type.String(), title: Type.String() })),
  units: Type.Array(
    Type.Object({
      id: UnitIdSchema,
      kind: oneOf(['region', 'careRegion', 'nation']),
      name: Type.String(),
      careRegion: nullable(Type.String()),
    }),
  ),
  rounds: Type.Array(RoundSchema),
  /** The round a new workbook is made for. */
  currentRound: RoundIdSchema,
});
export type Model = Static<typeof ModelSchema>;

export const ROLES = ['reader', 'coordinator', 'careRegionCoordinator', 'processLeader'] as const;
export type Role = (typeof ROLES)[number];

/** Who the hub takes the caller for, and which units the caller may write. */
export const MeSchema = Type.Object({
  name: Type.String(),
  role: oneOf(ROLES),
  units: Type.Array(UnitIdSchema),
});
export type Me = Static<typeof MeSchema>;

/** One thing a source says of a unit's governing documents. Sources may disagree: every claim is kept. */
export const DocumentClaimSchema = Type.Object({
  unit: UnitIdSchema,
  /** Which source: `000/1` and `000/2` are the two printings of the table in document 000. */
  claimant: Type.String(),
  line: Type.Integer(),
  /** The source's own words; `null` where it has a row and no words. */
  words: nullable(Type.String()),
});
export const DocumentsSchema = Type.Object({ claims: Type.Array(DocumentClaimSchema) });
export type DocumentClaim = Static<typeof DocumentClaimSchema>;

export const HistorySchema = Type.Object({ changes: Type.Array(EntrySchema) });

/** RFC 9457. `detail` is fit for a person, in the language asked for; `code` is for programs. */
export const ProblemSchema = Type.Object({
  type: Type.String(),
  title: Type.String(),
  status: Type.Integer(),
  code: Type.String(),
  detail: Type.String(),
  /** Which occurrence it is: the id that the hub's log has for the request. */
  instance: Type.Optional(Type.String()),
  /** With `notMember`: who the caller is by the directory, `tid/oid`, for the process leader to add. */
  account: Type.Optional(Type.String()),
});
export type Problem = Static<typeof ProblemSchema>;
