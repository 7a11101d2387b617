import * as Type from '@sinclair/typebox';
import type { Static } from '@sinclair/typebox';
import { nullable, oneOf } from './protocol';

/** Latest first, page by page; the whole as a file at `{AUDIT_PATH}/export`. For the process leader alone. */
export const AUDIT_PATH = '/v1/audit';
export const AUDIT_EXPORT_PATH = `${AUDIT_PATH}/export`;

/** What is kept of who did what. A new act or fact gets its words in `auditWords.ts`. */
export const AUDIT_ACTS = [
  'pushAccepted',
  'pushRefused',
  'rowsAccepted',
  'rowsRefused',
  'roundCreated',
  'roundChanged',
  'methodChanged',
  'memberSaved',
  'memberRevoked',
  'denied',
] as const;
export type AuditAct = (typeof AUDIT_ACTS)[number];

export const AUDIT_FACTS = [
  'units',
  'applied',
  'conflicts',
  'refused',
  'title',
  'strategy',
  'closed',
  'current',
  'version',
  'rule',
  'weights',
  'redBelow',
  'greenFrom',
  'guard',
  'minimumCoverage',
  'evidenceMonths',
  'name',
  'role',
  'tid',
  'oid',
  'reason',
  'wanted',
] as const;
export type AuditFactName = (typeof AUDIT_FACTS)[number];

/** One thing of an act: what it was and became. Ids and numbers as text, units' ids with spaces between; never notes. */
const AuditFactSchema = Type.Object({
  fact: oneOf(AUDIT_FACTS),
  from: nullable(Type.String()),
  to: nullable(Type.String()),
});
export type AuditFact = Static<typeof AuditFactSchema>;

export const AuditRowSchema = Type.Object({
  id: Type.String(),
  /** ISO 8601, UTC, by the hub's clock. */
  at: Type.String(),
  /** Who: by the directory, and what the hub called the person then; no name for one that it didn't know. */
  tid: Type.String(),
  oid: Type.String(),
  name: Type.String(),
  act: oneOf(AUDIT_ACTS),
  /** The round, the register, the person or the call that it was about. */
  about: Type.String(),
  facts: Type.Array(AuditFactSchema),
});
export type AuditRow = Static<typeof AuditRowSchema>;

/** `cursor`: ask with it for the rows before these; `null` when there are none. */
export const AuditPageSchema = Type.Object({ rows: Type.Array(AuditRowSchema), cursor: nullable(Type.String()) });
export type AuditPage = Static<typeof AuditPageSchema>;

export const AUDIT_FORMATS = ['csv', 'xlsx'] as const;
export type AuditFormat = (typeof AUDIT_FORMATS)[number];
